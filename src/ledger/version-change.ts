import { type Block, inOrder, plainText } from '../engine/index.ts';

/** How an id came to number nothing. */
export interface Ending {
  readonly id: string;
  /** The first version without it. */
  readonly version: number;
  /** The paragraphs in which its words went on; none where they are gone. */
  readonly into: readonly string[];
  /** Paragraphs in which they may have gone on. */
  readonly perhaps: readonly string[];
  /** The role that its words have now, where they only ceased to be a paragraph; else null. */
  readonly as: Block['role'] | null;
  /** The id that the paragraph has now which an editor says this one was mistaken for; else null. */
  readonly corrected: string | null;
  /** Whether an editor said what it became. */
  readonly byHand: boolean;
}

/** What one version of a text changed in the version before it. Ids in the order of the text. */
export interface VersionChange {
  readonly edited: readonly string[];
  readonly moved: readonly string[];
  /** New words, that come from no paragraph before. */
  readonly added: readonly string[];
  /** Paragraphs that an earlier version had, and that are back. */
  readonly returned: readonly string[];
  readonly ended: readonly Ending[];
}

/** What the first version changed. */
export const NO_CHANGE: VersionChange = { edited: [], moved: [], added: [], returned: [], ended: [] };

function paragraphsOf(blocks: readonly Block[]): ReadonlyMap<string, Block> {
  return new Map(blocks.flatMap((block) => (block.id === null ? [] : [[block.id, block] as const])));
}

/** How long a paragraph is, for what is said to have moved: of two that changed places, the shorter one. */
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
 * @param earlier the blocks of the version before, `blocks` those of the version
 * @param known the last words of every id that any version before had
 * @param ended what ended with the version
 */
export function changeBetween(
  earlier: readonly Block[],
  blocks: readonly Block[],
  known: ReadonlyMap<string, string>,
  ended: readonly Ending[],
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
