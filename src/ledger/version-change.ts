import { type Block, inOrder, plainText } from '../engine/index.ts';
import type { ArticleHistory, Ending, TextVersion } from './history.ts';

/** What one version of a text changed in the version before it. Ids in the order of the text. */
export interface VersionChange {
  readonly edited: readonly string[];
  readonly moved: readonly string[];
  /** New words, that come from no paragraph before. */
  readonly added: readonly string[];
  /** Paragraphs that an earlier version had, and that are back word for word. */
  readonly returned: readonly string[];
  readonly ended: readonly Ending[];
}

function paragraphsOf({ blocks }: TextVersion): ReadonlyMap<string, Block> {
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

/** @param number of the version, 2 or more; what version 1 has is no change */
export function changeIn(history: ArticleHistory, number: number): VersionChange {
  const [earlier, version] = [history.versions[number - 2], history.versions[number - 1]];
  if (earlier === undefined || version === undefined)
    return { edited: [], moved: [], added: [], returned: [], ended: [] };
  const [before, after] = [paragraphsOf(earlier), paragraphsOf(version)];
  const known = new Set(history.versions.slice(0, number - 1).flatMap((one) => [...paragraphsOf(one).keys()]));
  const ended = history.endings.filter((ending) => ending.version === number);
  const successors = new Set(ended.flatMap(({ into }) => into));
  const ids = [...after.keys()];
  const isEdited = (id: string) => {
    const old = before.get(id);
    return old !== undefined && plainText(old.text) !== plainText(after.get(id)?.text ?? '');
  };
  return {
    edited: ids.filter(isEdited),
    moved: movedIds(before, after),
    added: ids.filter((id) => !known.has(id) && !successors.has(id)),
    returned: ids.filter((id) => known.has(id) && !before.has(id)),
    ended,
  };
}
