import { languageOf } from '../language/languages.ts';
import { coresOf } from './claim.ts';
import { mentionsOf } from './mention.ts';
import { plain } from './same.ts';
import { overlapsOf } from './share.ts';
import { spreadOf, verdictOf } from './verdict.ts';
import { sharedWords, type Weighed, weigh } from './weigh.ts';

/** The least share of words in common with a deleted paragraph to be that paragraph, restored with a few words changed. */
const MOSTLY_SAME = 0.7;

/** A paragraph of the newer version, and whether its source is known: a whole paragraph or a part of one. */
export interface Placed {
  readonly text: string;
  readonly from: 'known' | 'part' | 'nowhere';
}

/**
 * Finds restored paragraphs of earlier versions: verbatim, or with a few words changed. Parts of split and merged paragraphs
 * only count if they are verbatim.
 *
 * @param former the last text of each deleted paragraph
 * @param now the paragraphs of the newer version
 * @param language the tag of their language: `en-GB`
 * @returns by the index of a new paragraph, the index of the former one that it is
 */
export function revivalsOf(
  former: readonly string[],
  now: readonly Placed[],
  language: string,
): ReadonlyMap<number, number> {
  const byText = new Map(former.map((text, index) => [plain(text), index]));
  const revived = new Map<number, number>();
  const taken = new Set<number>();
  const revive = (index: number, from: number): void => {
    if (revived.has(index) || taken.has(from)) return;
    revived.set(index, from);
    taken.add(from);
  };
  for (const [index, paragraph] of now.entries()) {
    const from = byText.get(plain(paragraph.text));
    if (from !== undefined && paragraph.from !== 'known') revive(index, from);
  }
  for (const [index, from] of editedRevivals(former, now, language, taken, revived)) revive(index, from);
  return revived;
}

function editedRevivals(
  former: readonly string[],
  now: readonly Placed[],
  language: string,
  taken: ReadonlySet<number>,
  revived: ReadonlyMap<number, number>,
): readonly (readonly [number, number])[] {
  const fresh = [...now.keys()].filter((index) => now[index]?.from === 'nowhere' && !revived.has(index));
  if (fresh.length === 0 || former.length === 0) return [];
  const texts = [...former, ...now.map(({ text }) => text)].map(plain);
  const weighed = weigh(texts);
  const mentions = mentionsOf(texts, languageOf(language));
  const spread = spreadOf(mentions);
  const before = [...former.keys()].filter((index) => !taken.has(index));
  const overlaps = overlapsOf(
    new Map(before.map((index) => [index, weighed[index] as Weighed])),
    new Map(fresh.map((index) => [index, weighed[former.length + index] as Weighed])),
  );
  return coresOf(overlaps).flatMap(({ before: from, after }) => {
    const place = former.length + after;
    const [old, found] = [mentions[from], mentions[place]];
    const isSame = old !== undefined && found !== undefined && verdictOf(old, found, spread).kind === 'same';
    const shared = sharedWords(weighed[from] as Weighed, weighed[place] as Weighed);
    return isSame && shared >= MOSTLY_SAME ? [[after, from] as const] : [];
  });
}
