import type { OpeningDifference } from './opening.ts';
import type { Row } from './row.ts';
import type { Verdict } from './verdict.ts';

/** So many rows are a lesson. */
const MOST_ROWS = 8;

/** What rows are worth discussing for, in this order. */
const ORDER: readonly Verdict[] = ['figure', 'quotation', 'attribution', 'wording', 'retold'];

function hasParagraph(row: Row, address: string): boolean {
  return [row.left, row.right].some(({ paragraphs }) => paragraphs.some(({ id }) => `#${id}` === address));
}

/**
 * The rows that a lesson begins with: those of the differences that open the page, then others in the same order of
 * kinds; all with text on both sides.
 */
export function lessonRows(rows: readonly Row[], differences: readonly OpeningDifference[]): readonly Row[] {
  const both = rows.filter(({ hasBoth }) => hasBoth);
  const first = differences.flatMap(({ address }) => both.find((row) => hasParagraph(row, address)) ?? []);
  const rest = ORDER.flatMap((kind) => both.filter(({ verdict }) => verdict === kind));
  return [...new Set([...first, ...rest])].slice(0, MOST_ROWS);
}
