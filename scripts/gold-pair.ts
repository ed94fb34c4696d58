import { type Digest, digestsOf, type Overlap } from '../src/engine/alignment/overlap.ts';
import { profileStory } from '../src/engine/alignment/profile.ts';
import { closenessOf } from '../src/engine/alignment/sequence.ts';
import { type Texts, textsOf } from '../src/engine/alignment/view.ts';
import type { Gold } from './score.ts';

/** What people said of two paragraphs; `unsure` where they disagree. */
export type Truth = 'core' | 'partial' | 'none' | 'unsure';

/** Two texts of a gold file, as the learner needs them. */
export interface Pair {
  readonly source: string;
  /** The part that is judged by what was learned from the others. */
  readonly fold: number;
  /** How many links of kind same or reworded people found. */
  readonly asked: number;
  readonly texts: Texts;
  readonly closeness: number;
  /** Of each overlap of the texts. */
  readonly truths: readonly Truth[];
}

/** The source of lines that name none: the first story. */
export const NEWS = 'news';
const FOLDS = 5;

function truthOf(gold: Gold, { left, right }: Overlap): Truth {
  const link = gold.links.find(([i, j]) => i === left && j === right);
  if (link === undefined) return 'none';
  const partial = link[2] === 'partial';
  if (link[3] === false) return partial ? 'partial' : 'unsure';
  return partial ? 'partial' : 'core';
}

/** Reads two texts; `index` counts the pairs of one source. */
export function pairOf(gold: Gold, index: number): Pair {
  const language = gold.lang ?? 'en';
  const story = profileStory([gold.left, gold.right], [language, language]);
  const [left, right] = digestsOf(story) as unknown as readonly [Digest, Digest];
  const texts = textsOf(left, right, story);
  const source = gold.source ?? NEWS;
  return {
    source,
    fold: source === NEWS ? index : index % FOLDS,
    asked: gold.links.filter(([, , label, certain]) => label !== 'partial' && certain !== false).length,
    texts,
    closeness: closenessOf(texts.overlaps, left, right),
    truths: texts.overlaps.map((overlap) => truthOf(gold, overlap)),
  };
}
