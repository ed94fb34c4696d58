import type { MatrixRow } from './matrix.ts';

/** A siglum at the edge of the diagram. */
export interface MatrixLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The matrix of a story as SVG paths: nested squares whose areas are proportional to shares. */
export interface MatrixPicture {
  readonly size: number;
  readonly labels: readonly MatrixLabel[];
  /** The outer squares: all of the row's text. */
  readonly whole: string;
  /** The paragraphs that the column's text has too, the same or reworded. */
  readonly told: string;
  /** The words that the column's text has verbatim. */
  readonly verbatim: string;
}

const CELL = 48;
const EDGE = 38;
const MARGIN = 34;
/** From the baseline to the middle of the letters. */
const HALF_LETTER = 4;

/** Returns a centred square with a share, 0 to 1, of the area of the whole. */
function squareOf(part: number, row: number, column: number): string {
  const edge = Math.round(10 * EDGE * Math.sqrt(part)) / 10;
  const inset = (CELL - edge) / 2;
  const [x, y] = [column, row].map((index) => MARGIN + index * CELL + inset);
  return part > 0 ? `M${x} ${y}h${edge}v${edge}h-${edge}z` : '';
}

function squares(rows: readonly MatrixRow[], partOf: (row: number, column: number) => number): string {
  const paths = rows.flatMap(({ cells }, row) =>
    cells.map((cell, column) => (cell === null ? '' : squareOf(partOf(row, column), row, column))),
  );
  return paths.join('');
}

/**
 * Draws how much of each article is in each other one.
 *
 * @param verbatim the share, 0 to 1, of the row's words that are in the column's text verbatim
 */
export function matrixPicture(rows: readonly MatrixRow[], verbatim: readonly (readonly number[])[]): MatrixPicture {
  const labels = rows.flatMap(({ siglum }, index) => {
    const middle = MARGIN + (index + 0.5) * CELL;
    return [
      { text: siglum, x: middle, y: MARGIN - 2 * HALF_LETTER },
      { text: siglum, x: MARGIN / 2, y: middle + HALF_LETTER },
    ];
  });
  const told = (row: number, column: number): number => {
    const { total, cells } = rows[row] as MatrixRow;
    return total === 0 ? 0 : (cells[column]?.count ?? 0) / total;
  };
  return {
    size: MARGIN + rows.length * CELL,
    labels,
    whole: squares(rows, () => 1),
    told: squares(rows, told),
    verbatim: squares(rows, (row, column) => verbatim[row]?.[column] ?? 0),
  };
}
