import type { Run } from '../diff.ts';
import { quotedSpans } from '../quotation/span.ts';
import type { TokenSide } from './side.ts';

/**
 * Returns the quotations of a paragraph as runs of tokens, including the marks, ascending. Nested quotations are part of the
 * outer one.
 */
export function quotedRuns({ text, tokens }: Pick<TokenSide, 'text' | 'tokens'>): readonly Run[] {
  let next = 0;
  return quotedSpans(text).map(({ start, end }): Run => {
    while (tokens[next] !== undefined && (tokens[next]?.start ?? 0) < start) next += 1;
    const from = next;
    while (tokens[next] !== undefined && (tokens[next]?.end ?? 0) <= end) next += 1;
    return { from, to: next };
  });
}
