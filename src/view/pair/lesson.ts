import type { OpeningDifference } from './opening.ts';
import type { Row } from './row.ts';
import type { Verdict } from './verdict.ts';

/** The most rows in a lesson. */
const MOST_ROWS = 8;

/** The verdicts worth discussing, the best first. */
const ORDER: readonly Verdict[] = ['figure', 'quotation', 'attribution', 'wording', 'retold'];

function hasParagraph(row: Row, address: string): boolean {
  return [row.left, row.right].some(({ paragraphs }) => paragraphs.some(({ id }) => `#${id}` === address));
}

/**
 * Returns the rows of the lesson view: first those of the differences at the top of the page, then others in `ORDER`. All
 * have text on both sides.
 */
export function lessonRows(rows: readonly Row[], differences: readonly OpeningDifference[]): readonly Row[] {
  const both = rows.filter(({ hasBoth }) => hasBoth);
  const first = differences.flatMap(({ address }) => both.find((row) => hasParagraph(row, address)) ?? []);
  const rest = ORDER.flatMap((kind) => both.filter(({ verdict }) => verdict === kind));
  return [...new Set([...first, ...rest])].slice(0, MOST_ROWS);
}
