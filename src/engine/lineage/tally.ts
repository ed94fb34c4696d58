import type { Run } from '../diff.ts';
import type { Cover } from './cover.ts';
import type { Text } from './text.ts';
import type { Word } from './word.ts';
import { LONG_RUN } from './wording.ts';

/** How much of a paragraph or article another article contains verbatim, in words and sentences. */
export interface Tally {
  /** Words outside quotation marks, and those in runs shared with the other text. */
  readonly own: number;
  readonly shared: number;
  /** Words in quotation marks, and those that the other text also contains. They do not count as common text. */
  readonly quoted: number;
  readonly quotedToo: number;
  /** Sentences with enough words outside quotation marks, and those of them that are almost entirely shared. */
  readonly sentences: number;
  readonly alike: number;
}

/** The least share in common of two sentences that differ in only a word or two. */
const NEARLY_ALL = 0.9;

const NOTHING: Tally = { own: 0, shared: 0, quoted: 0, quotedToo: 0, sentences: 0, alike: 0 };

/** Returns the share of words outside quotation marks that the other text contains, 0 to 1. */
export function shareOf({ own, shared }: Tally): number {
  return own === 0 ? 0 : shared / own;
}

/** Returns the sum of several tallies. */
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

/** Returns the tally of each paragraph of a text. */
export function talliesOf(text: Text, cover: Cover): readonly Tally[] {
  return text.sentences.map((sentences) => sumOf(sentences.map((run) => sentenceTally(text, cover, run))));
}
