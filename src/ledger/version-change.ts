import { type Block, inOrder, plainText } from '../engine/index.ts';

/** An id that ended: no paragraph has it any more. */
export interface EndedId {
  readonly id: string;
  /** The first version without it. */
  readonly version: number;
  /** The paragraphs that its text continued in; empty if it is gone. */
  readonly into: readonly string[];
  /** Possible successors. */
  readonly perhaps: readonly string[];
  /** The new role of its text if it is no longer a paragraph; else null. */
  readonly as: Block['role'] | null;
  /** The new id of the paragraph that had this id by mistake, according to an editor; else null. */
  readonly corrected: string | null;
  /** Whether an editor decided its successors. */
  readonly byHand: boolean;
}

/** The difference between two versions of a text. Ids in text order. */
export interface VersionChange {
  readonly edited: readonly string[];
  readonly moved: readonly string[];
  /** New paragraphs without a predecessor. */
  readonly added: readonly string[];
  /** Paragraphs from an earlier version that are back. */
  readonly returned: readonly string[];
  readonly ended: readonly EndedId[];
}

/** The change of a first version. */
export const NO_CHANGE: VersionChange = { edited: [], moved: [], added: [], returned: [], ended: [] };

function paragraphsOf(blocks: readonly Block[]): ReadonlyMap<string, Block> {
  return new Map(blocks.flatMap((block) => (block.id === null ? [] : [[block.id, block] as const])));
}

/** Weighs a paragraph by length: if two swap places, the shorter one counts as moved. */
function weightOf(text: string): number {
  return Math.min(1_000_000, text.length);
}

function movedIds(before: ReadonlyMap<string, Block>, after: ReadonlyMap<string, Block>): readonly string[] {
  const old = [...before.keys()];
  const places = new Map([...after.keys()].map((id, place) => [id, place]));
  const matches = Int32Array.from(old, (id) => places.get(id) ?? -1);
  const ordered = inOrder(matches, (index) => weightOf(before.get(old[index] ?? '')?.text ?? ''));
  return old.filter((_, index) => matches[index] !== -1 && !ordered.has(index));
}

/**
 * Compares a version with the one before.
 *
 * @param earlier the blocks of the version before
 * @param blocks the blocks of the version
 * @param known the latest text of every id before this version
 * @param ended the ids that ended in this version
 */
export function changeBetween(
  earlier: readonly Block[],
  blocks: readonly Block[],
  known: ReadonlyMap<string, string>,
  ended: readonly EndedId[],
): VersionChange {
  const [before, after] = [paragraphsOf(earlier), paragraphsOf(blocks)];
  const successors = new Set(ended.flatMap(({ into }) => into));
  const ids = [...after.keys()];
  const isEdited = (id: string) => {
    const old = known.get(id);
    return old !== undefined && plainText(old) !== plainText(after.get(id)?.text ?? '');
  };
  return {
    edited: ids.filter(isEdited),
    moved: movedIds(before, after),
    added: ids.filter((id) => !known.has(id) && !successors.has(id)),
    returned: ids.filter((id) => known.has(id) && !before.has(id)),
    ended,
  };
}
