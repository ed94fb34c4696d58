import type { Run } from '../diff.ts';
import type { Token } from '../types.ts';

/** Tokens in a row, with whether each is glued to the one before. */
interface Row {
  readonly tokens: readonly Token[];
  readonly glued: readonly boolean[];
}

/**
 * Finds what stands in quotation marks, in token indices, the marks included, ascending; a quotation inside another is
 * part of it. A double mark that is never closed quotes to the end of its paragraph: so newspapers print a quotation of
 * several paragraphs. A single mark opens only before a letter and closes only after one; unclosed, it is an apostrophe.
 *
 * @param tokens those of one paragraph
 */
export function quotedRuns(tokens: readonly Token[], glued: readonly boolean[]): readonly Run[] {
  const row: Row = { tokens, glued };
  const runs: Run[] = [];
  // Looking for a closing mark that is not there would go over the paragraph once for each apostrophe.
  let lastCloser = tokens.length - 1;
  while (lastCloser >= 0 && !closes(row, lastCloser)) lastCloser -= 1;
  let from = 0;
  while (from < tokens.length) {
    const to = quotationEnd(row, from, lastCloser);
    if (to > from) runs.push({ from, to });
    from = Math.max(to, from + 1);
  }
  return runs;
}

/** The index after the mark that closes the quotation which opens here; the same index where none opens. */
function quotationEnd(row: Row, from: number, lastCloser: number): number {
  const end = row.tokens.length;
  if (row.tokens[from]?.norm === '"') {
    let to = from + 1;
    while (to < end && row.tokens[to]?.norm !== '"') to += 1;
    return Math.min(to + 1, end);
  }
  if (!opens(row, from) || lastCloser <= from + 1) return from;
  let closer = from + 2;
  while (!closes(row, closer)) closer += 1;
  return closer + 1;
}

function opens({ tokens, glued }: Row, at: number): boolean {
  return tokens[at]?.norm === "'" && !glued[at] && glued[at + 1] === true;
}

function closes({ tokens, glued }: Row, at: number): boolean {
  if (tokens[at]?.norm !== "'" || !glued[at]) return false;
  return !glued[at + 1] || tokens[at + 1]?.kind === 'punctuation';
}
