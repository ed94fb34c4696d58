import { type Change, type ChangeKind, type Extent, STYLE_KINDS } from '../engine/index.ts';

/** Which side of a comparison a text is on. */
export type Side = 'left' | 'right';

/** Consecutive words of a paragraph with the kind of change they are part of; null if both sides have them. */
export interface Run {
  readonly text: string;
  readonly kind: ChangeKind | null;
}

/** Returns whether a change of this kind is only a matter of style. */
export function isStyle(kind: ChangeKind): boolean {
  return STYLE_KINDS.some((style) => style === kind);
}

/**
 * Each outlet uses one form of quotation marks, curly or straight, throughout. Marking that difference would be noise.
 */
const UNMARKED_RULE = 'quotation marks';

/** Returns the changes that pages mark. */
export function markedChanges(changes: readonly Change[]): readonly Change[] {
  return changes.filter(({ rule }) => rule !== UNMARKED_RULE);
}

/** Returns the changed extents of one paragraph on one side, in text order. */
function extentsOf(changes: readonly Change[], side: Side, paragraph: number) {
  return changes
    .flatMap((change) => change[side].map((extent: Extent) => ({ ...extent, kind: change.kind })))
    .filter((extent) => extent.paragraph === paragraph && extent.end > extent.start)
    .sort((a, b) => a.start - b.start);
}

/**
 * Splits a paragraph's text into marked and unmarked runs. Joined, the runs equal the text.
 *
 * @param paragraph the 0-based index of the paragraph in its article
 */
export function markedText(text: string, changes: readonly Change[], side: Side, paragraph: number): readonly Run[] {
  const runs: Run[] = [];
  let position = 0;
  for (const { start, end, kind } of extentsOf(changes, side, paragraph)) {
    if (start > position) runs.push({ text: text.slice(position, start), kind: null });
    runs.push({ text: text.slice(start, end), kind });
    position = end;
  }
  if (position < text.length) runs.push({ text: text.slice(position), kind: null });
  return runs;
}

/** Returns the runs between two positions of a text, given in UTF-16 units. */
export function runsBetween(runs: readonly Run[], start: number, end: number): readonly Run[] {
  let position = 0;
  return runs.flatMap(({ text, kind }) => {
    const from = position;
    position += text.length;
    const own = text.slice(Math.max(0, start - from), Math.max(0, end - from));
    return own === '' ? [] : [{ text: own, kind }];
  });
}
