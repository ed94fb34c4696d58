import { type ArticlePair, articlePair } from '../src/engine/alignment/article-pair.ts';
import { indexArticles } from '../src/engine/alignment/indexed-article.ts';
import type { Overlap } from '../src/engine/alignment/overlap.ts';
import { profileStory } from '../src/engine/alignment/profile.ts';
import type { Gold, GoldLink } from './score.ts';

/** What the annotations say of two paragraphs; `unsure` where they disagree whether it is a core link. */
export type Truth = 'core' | 'partial' | 'none' | 'unsure';

/** Two articles of a gold story, compared, with the truth of each overlap. */
export interface GoldPair {
  readonly pair: ArticlePair;
  readonly gold: Gold;
  readonly truths: readonly Truth[];
}

/** A story with hand-made links. */
export interface GoldStory {
  readonly id: string;
  readonly source: string;
  readonly language: string;
  readonly articles: readonly (readonly string[])[];
  /** Every annotated pair, by the places of its articles. */
  readonly pairs: readonly { readonly left: number; readonly right: number; readonly gold: Gold }[];
}

/** The source of lines that name none: news. */
export const NEWS = 'news';

/** Pairs of one story share their id up to the last two letters, which name the articles: `D07-A-B`. */
function placeOf({ id }: Gold): { readonly story: string; readonly letters: readonly [string, string] | null } {
  const [, story = id, left, right] = /^(.+)-([A-Z])-([A-Z])$/.exec(id) ?? [];
  return { story, letters: left === undefined || right === undefined ? null : [left, right] };
}

function storyOf(id: string, lines: readonly Gold[]): GoldStory {
  const [first] = lines as readonly [Gold];
  const texts = new Map(
    lines.flatMap((gold) => {
      const [left, right] = placeOf(gold).letters ?? ['A', 'B'];
      return [[left, gold.left] as const, [right, gold.right] as const];
    }),
  );
  const letters = [...texts.keys()].sort();
  return {
    id,
    source: first.source ?? NEWS,
    language: first.lang ?? 'en',
    articles: letters.map((letter) => texts.get(letter) ?? []),
    pairs: lines.map((gold) => {
      const [left, right] = placeOf(gold).letters ?? ['A', 'B'];
      return { left: letters.indexOf(left), right: letters.indexOf(right), gold };
    }),
  };
}

/** Gathers the lines of a gold file, one pair of articles each, by story. */
export function storiesOf(lines: readonly Gold[]): readonly GoldStory[] {
  return [...Map.groupBy(lines, (gold) => placeOf(gold).story)].map(([id, own]) => storyOf(id, own));
}

function truthOf(link: GoldLink | undefined): Truth {
  if (link === undefined) return 'none';
  if (link[2] === 'partial') return 'partial';
  return link[3] === false ? 'unsure' : 'core';
}

/** Compares the articles of a gold story, for learning. */
export function compared({ articles, language, pairs }: GoldStory): readonly GoldPair[] {
  const story = profileStory(
    articles,
    articles.map(() => language),
  );
  const indexed = indexArticles(story);
  return pairs.map(({ left, right, gold }) => {
    const links = new Map(gold.links.map((link) => [`${link[0]} ${link[1]}`, link]));
    const pair = articlePair(left, right, indexed, story);
    return {
      pair,
      gold,
      truths: pair.overlaps.map((overlap: Overlap) => truthOf(links.get(`${overlap.left} ${overlap.right}`))),
    };
  });
}
