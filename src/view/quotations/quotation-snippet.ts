import type { Change, Extent, Quotation, Span } from '../../engine/index.ts';
import { type Snippet, snippetAddress } from '../collation.ts';
import { markedText, runsBetween, type Side } from '../marked-text.ts';
import type { Report } from '../report.ts';

const MARK_BEFORE = /["'‘‚“”„«»‹›「『]\s?$/u;
const MARK_BEHIND = /^\s?["'’‘“”«»‹›」』]/u;

/** Widens a range of quoted words by the quotation marks around it, and by the space that French puts inside them. */
export function withMarks(text: string, { start, end }: Span): Span {
  const before = MARK_BEFORE.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0;
  const behind = MARK_BEHIND.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  return { start: start - before, end: end + behind };
}

/** Not marked, because a comma or full stop inside quotation marks is a matter of style. */
const UNMARKED_KIND = 'punctuation';

function snippetOf(
  report: Report,
  extent: Extent,
  changes: readonly Change[],
  range: Span,
  side: Side = 'right',
): Snippet {
  const { label = '', text = '' } = report.paragraphs[extent.paragraph] ?? {};
  const shown = changes.filter(({ kind }) => kind !== UNMARKED_KIND);
  const own = markedText(text, shown, side, extent.paragraph);
  return { label, address: snippetAddress(report, extent.paragraph), runs: runsBetween(own, range.start, range.end) };
}

/** Returns quotations as printed, including quotation marks, with differences marked. */
export function quotedSnippets(
  report: Report,
  quotations: readonly Quotation[],
  changes: readonly Change[],
  side: Side = 'right',
): readonly Snippet[] {
  return quotations.flatMap(({ extents }) =>
    extents.map((extent) => {
      const text = report.paragraphs[extent.paragraph]?.text ?? '';
      return snippetOf(report, extent, changes, withMarks(text, extent), side);
    }),
  );
}

/** Returns a sentence that paraphrases a quotation. */
export function toldSnippet(report: Report, extent: Extent): Snippet {
  return snippetOf(report, extent, [], extent);
}
