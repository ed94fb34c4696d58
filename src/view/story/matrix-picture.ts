import type { MatrixRow } from './matrix.ts';

/** A siglum at the edge of the picture. */
export interface MatrixLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The matrix of a story as a picture: squares of which areas are filled, as SVG paths, in units of the picture. */
export interface MatrixPicture {
  readonly size: number;
  readonly labels: readonly MatrixLabel[];
  /** A square for each text as found in each other: all of it. */
  readonly whole: string;
  /** What is told there too, in the same words or in others. */
  readonly told: string;
  /** What is there word for word. */
  readonly verbatim: string;
}

const CELL = 48;
const EDGE = 38;
const MARGIN = 34;
/** From a siglum's line of writing to the middle of its letters. */
const HALF_LETTER = 4;

/** A square of a part of the whole's area, in the same middle. */
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
 * @param verbatim the part of the row's words that stand word for word in the column's text, 0 to 1, by row and column
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
