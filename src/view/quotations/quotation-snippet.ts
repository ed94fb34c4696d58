import type { Change, Extent, Quotation } from '../../engine/index.ts';
import { type Snippet, snippetAddress } from '../collation.ts';
import { markedText, type Run, type Side } from '../marked-text.ts';
import type { Report } from '../report.ts';

/** The marks around quoted words, with the space that French puts inside them. */
const MARK_BEFORE = /["'‘‚“”„«»‹›「『]\s?$/u;
const MARK_BEHIND = /^\s?["'’‘“”«»‹›」』]/u;

/** A style book’s comma or full stop inside the marks says nothing about the quotation. */
const UNMARKED_KIND = 'punctuation';

/** The changes of a quotation that pages mark. */
function shownChanges(changes: readonly Change[]): readonly Change[] {
  return changes.filter(({ kind }) => kind !== UNMARKED_KIND);
}

/** A range of a paragraph, its words cut where they differ. */
function runsWithin(runs: readonly Run[], start: number, end: number): readonly Run[] {
  let position = 0;
  return runs.flatMap(({ text, kind }) => {
    const from = position;
    position += text.length;
    const within = text.slice(Math.max(0, start - from), Math.max(0, end - from));
    return within === '' ? [] : [{ text: within, kind }];
  });
}

function snippetOf(
  report: Report,
  extent: Extent,
  changes: readonly Change[],
  range: { readonly start: number; readonly end: number },
  side: Side = 'right',
): Snippet {
  const { label = '', text = '' } = report.paragraphs[extent.paragraph] ?? {};
  const own = markedText(text, shownChanges(changes), side, extent.paragraph);
  return { label, address: snippetAddress(report, extent.paragraph), runs: runsWithin(own, range.start, range.end) };
}

/** The words of some quotations as they are printed, marks included, with what differs marked. */
export function quotedSnippets(
  report: Report,
  quotations: readonly Quotation[],
  changes: readonly Change[],
  side: Side = 'right',
): readonly Snippet[] {
  return quotations.flatMap(({ extents }) =>
    extents.map((extent) => {
      const text = report.paragraphs[extent.paragraph]?.text ?? '';
      const before = MARK_BEFORE.exec(text.slice(Math.max(0, extent.start - 2), extent.start))?.[0].length ?? 0;
      const behind = MARK_BEHIND.exec(text.slice(extent.end, extent.end + 2))?.[0].length ?? 0;
      return snippetOf(report, extent, changes, { start: extent.start - before, end: extent.end + behind }, side);
    }),
  );
}

/** A sentence that tells what is quoted elsewhere. */
export function toldSnippet(report: Report, extent: Extent): Snippet {
  return snippetOf(report, extent, [], extent);
}
