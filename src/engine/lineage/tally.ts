import type { Run } from '../diff.ts';
import type { Cover } from './cover.ts';
import type { Text } from './text.ts';
import type { Word } from './word.ts';
import { LONG_RUN } from './wording.ts';

/** How much of a paragraph or an article stands word for word in another article: numbers of words and of sentences. */
export interface Tally {
  /** Words outside quotation marks, and those of them that are in the other text in shared runs. */
  readonly own: number;
  readonly shared: number;
  /** Words in quotation marks, and those that the other text has too: a speaker’s, they show no common text. */
  readonly quoted: number;
  readonly quotedToo: number;
  /** Sentences with enough words outside quotation marks to tell, and those of them that are nearly all shared. */
  readonly sentences: number;
  readonly alike: number;
}

/** Two sentences with this part in common are one with a word or two changed. */
const NEARLY_ALL = 0.9;

const NOTHING: Tally = { own: 0, shared: 0, quoted: 0, quotedToo: 0, sentences: 0, alike: 0 };

/** The part of the words outside quotation marks that is in the other text, 0 to 1. */
export function shareOf({ own, shared }: Tally): number {
  return own === 0 ? 0 : shared / own;
}

/** Several tallies in one. */
export function sumOf(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, tally) => ({
      own: sum.own + tally.own,
      shared: sum.shared + tally.shared,
      quoted: sum.quoted + tally.quoted,
      quotedToo: sum.quotedToo + tally.quotedToo,
      sentences: sum.sentences + tally.sentences,
      alike: sum.alike + tally.alike,
    }),
    NOTHING,
  );
}

function sentenceTally({ words }: Text, cover: Cover, { from, to }: Run): Tally {
  const sum = { own: 0, shared: 0, quoted: 0, quotedToo: 0 };
  let size = 0;
  for (let at = from; at < to; at += 1) {
    const word = words[at] as Word;
    const [all, shared] = word.quoted ? (['quoted', 'quotedToo'] as const) : (['own', 'shared'] as const);
    sum[all] += 1;
    sum[shared] += cover[at] as number;
    if (!word.quoted) size += word.size;
  }
  const tells = size >= LONG_RUN;
  return { ...sum, sentences: Number(tells), alike: Number(tells && sum.shared >= NEARLY_ALL * sum.own) };
}

/** Counts for each paragraph of a text what of it is covered. */
export function talliesOf(text: Text, cover: Cover): readonly Tally[] {
  return text.sentences.map((sentences) => sumOf(sentences.map((run) => sentenceTally(text, cover, run))));
}
