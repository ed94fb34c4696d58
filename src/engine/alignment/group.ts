/** Two corresponding paragraphs and their probability. */
export interface Cell {
  readonly left: number;
  readonly right: number;
  /** 0 to 1. */
  readonly score: number;
}

/** A block of cells: every paragraph of one range corresponds to every paragraph of the other. Ends are inclusive. */
interface Rectangle {
  readonly top: number;
  readonly bottom: number;
  readonly first: number;
  readonly last: number;
}

/**
 * The most paragraphs on a side of a group. Measured on annotated stories
 * with 2, 3, 4, 5 and 8 paragraphs: 5 is best on retellings, no different on the rest. It also limits the time per group.
 */
export const LONGEST_RUN = 5;

const WIDEST = 2 ** 26;
const placeOf = (left: number, right: number): number => left * WIDEST + right;

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, step) => from + step);

/** Returns the rectangles that are one row or column larger. */
function grown(it: Rectangle): readonly Rectangle[] {
  const taller = it.bottom - it.top + 1 < LONGEST_RUN;
  const wider = it.last - it.first + 1 < LONGEST_RUN;
  return [
    ...(taller ? [{ ...it, top: it.top - 1 }] : []),
    ...(wider ? [{ ...it, first: it.first - 1 }] : []),
    ...(taller ? [{ ...it, bottom: it.bottom + 1 }] : []),
    ...(wider ? [{ ...it, last: it.last + 1 }] : []),
  ];
}

/**
 * Combines cells into m:n groups: a paragraph and the adjacent ones into which the other text splits it. A group
 * is a full block, so every two of its paragraphs are a cell. Cells with the highest probability come first. Each
 * cell is in exactly one group.
 *
 * @example cells (0,0) (1,1) (1,2) give [[(0,0)], [(1,1), (1,2)]]
 */
export function groupCells<Found extends Cell>(cells: readonly Found[]): readonly (readonly Found[])[] {
  const free = new Map(cells.map((cell) => [placeOf(cell.left, cell.right), cell]));
  const cellsOf = ({ top, bottom, first, last }: Rectangle): readonly (Found | undefined)[] =>
    range(top, bottom).flatMap((left) => range(first, last).map((right) => free.get(placeOf(left, right))));
  const isFull = ({ top, bottom, first, last }: Rectangle): boolean => {
    for (let left = top; left <= bottom; left += 1)
      for (let right = first; right <= last; right += 1) if (!free.has(placeOf(left, right))) return false;
    return true;
  };
  const order = cells.toSorted((a, b) => b.score - a.score || a.left + a.right - (b.left + b.right) || a.left - b.left);
  const groups: (readonly Found[])[] = [];
  for (const { left, right } of order) {
    if (!free.has(placeOf(left, right))) continue;
    let rectangle: Rectangle = { top: left, bottom: left, first: right, last: right };
    for (let next = grown(rectangle).find(isFull); next !== undefined; next = grown(rectangle).find(isFull))
      rectangle = next;
    const group = cellsOf(rectangle).filter((cell) => cell !== undefined);
    for (const cell of group) free.delete(placeOf(cell.left, cell.right));
    groups.push(group);
  }
  return groups.toSorted((a, b) => {
    const [one, other] = [a[0] as Found, b[0] as Found];
    return one.left - other.left || one.right - other.right;
  });
}
