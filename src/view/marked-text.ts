import { type Change, type ChangeKind, type Extent, STYLE_KINDS } from '../engine/index.ts';

/** Which side of a comparison a text is on. */
export type Side = 'left' | 'right';

/** A run of a paragraph's words, with the kind of change that it is part of, or null where both sides have it. */
export interface Run {
  readonly text: string;
  readonly kind: ChangeKind | null;
}

/** Whether a style book explains changes of this kind. */
export function isStyle(kind: ChangeKind): boolean {
  return STYLE_KINDS.some((style) => style === kind);
}

/**
 * Curly or straight, every outlet sets its quotation marks throughout as it always does: marked, they would be the
 * largest noise on a page and say nothing about the sentence they are in.
 */
const UNMARKED_RULE = 'quotation marks';

/** The changes that pages mark and name. */
export function markedChanges(changes: readonly Change[]): readonly Change[] {
  return changes.filter(({ rule }) => rule !== UNMARKED_RULE);
}

/** The extents of one paragraph on one side, in the order of the text, each with its kind. */
function extentsOf(changes: readonly Change[], side: Side, paragraph: number) {
  return changes
    .flatMap((change) => change[side].map((extent: Extent) => ({ ...extent, kind: change.kind })))
    .filter((extent) => extent.paragraph === paragraph && extent.end > extent.start)
    .sort((a, b) => a.start - b.start);
}

/**
 * A paragraph's text cut into marked and unmarked runs. The runs joined are the text, character for character.
 *
 * @param paragraph the paragraph's 0-based index in its article, as in the changes' extents.
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
