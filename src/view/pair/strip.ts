import { isStyle } from '../marked-text.ts';
import type { Strings } from '../strings/strings.ts';
import type { Cell, Row } from './row.ts';
import type { Verdict } from './verdict.ts';

/** A row in the strip: a link to it, and how much of it only one side has. */
export interface StripCell {
  readonly address: string;
  /** `Row 7: a figure differs`; contains no outlet names. */
  readonly label: string;
  readonly verdict: Verdict;
  /** How much of the side differs from the other, in quarters, 0 to 4; null if the side is empty. */
  readonly left: number | null;
  readonly right: number | null;
}

const QUARTERS = 4;

/** Returns the marked share of a cell, rounded up so that any mark is visible. */
function ownQuarters({ paragraphs }: Cell, isAllOwn: boolean): number | null {
  if (paragraphs.length === 0) return null;
  if (isAllOwn) return QUARTERS;
  const runs = paragraphs.flatMap((paragraph) => paragraph.runs);
  const lengthOf = (some: typeof runs) => some.reduce((sum, { text }) => sum + text.length, 0);
  const own = lengthOf(runs.filter(({ kind }) => kind !== null && !isStyle(kind)));
  return Math.ceil((own / Math.max(1, lengthOf(runs))) * QUARTERS);
}

/** Builds the strip of a page. */
export function stripOf(rows: readonly Row[], words: Pick<Strings, 'cells' | 'pair'>): readonly StripCell[] {
  return rows.map(({ id, number, verdict, left, right }) => {
    const isAllOwn = /^(?:only|unmatched) /.test(verdict);
    return {
      address: `#${id}`,
      label: words.pair.cell(number, words.cells[verdict]),
      verdict,
      left: ownQuarters(left, isAllOwn),
      right: ownQuarters(right, isAllOwn),
    };
  });
}
