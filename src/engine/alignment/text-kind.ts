import type { ArticlePair } from './article-pair.ts';
import type { MonotoneOrder } from './monotone-order.ts';
import type { Overlap } from './overlap.ts';

/** 0 up to `from`, 1 beyond `to`, in proportion between them. */
const ramp = (value: number, from: number, to: number): number =>
  Math.max(0, Math.min(1, (value - from) / (to - from)));

const sumOf = (values: Iterable<number>): number => {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
};

function largestBy(overlaps: readonly Overlap[], placeOf: (overlap: Overlap) => number, length: number): number {
  const largest = new Float64Array(length);
  for (const overlap of overlaps)
    largest[placeOf(overlap)] = Math.max(largest[placeOf(overlap)] as number, overlap.bigrams);
  return sumOf(largest);
}

/** How much of two texts is word for word the same, 0 to 1: the word pairs that each paragraph shares with its closest one. */
export function verbatimOf({ overlaps, one, other }: ArticlePair): number {
  const ofLeft = largestBy(overlaps, ({ left }) => left, one.profiles.length);
  const ofRight = largestBy(overlaps, ({ right }) => right, other.profiles.length);
  return (ofLeft / (sumOf(one.bigramMass) || 1) + ofRight / (sumOf(other.bigramMass) || 1)) / 2;
}

/**
 * Texts of which less is the same tell the same in other words; those of which more is the same are versions of one
 * text. Retellings of fables lie below 0.3, nine drafts in ten above 0.45; ramps from 0 or 0.2 to 0.4 or 0.6 are level.
 */
const OTHER_WORDS = 0.1;
const ONE_TEXT = 0.5;

/** How close two texts are to versions of one text, 0 (in other words) to 1. */
export function closenessOf(pair: ArticlePair): number {
  return ramp(verbatimOf(pair), OTHER_WORDS, ONE_TEXT);
}

/** A text with a larger part of paragraphs of several sentences is given by paragraphs, with a smaller one by sentences. */
const BY_PARAGRAPH = 0.15;
const BY_SENTENCE = 0.06;
/** This many paragraphs of one sentence are expected before anything is seen. */
const EXPECTED_SINGLE = 10;
/** Texts of which so much agrees on one order follow each other. News do to 0.7 or 0.8, drafts and retellings beyond 0.9. */
const ANY_ORDER = 0.8;
const ONE_ORDER = 0.9;
/** So many pairs of sentences are looked at in their order: the bound on the work. */
const MOST_CELLS = 4_000_000;

/** How far both texts are given sentence by sentence, 0 to 1: by how few of their paragraphs have several sentences. */
export function bySentence({ one, other }: Pick<ArticlePair, 'one' | 'other'>): number {
  if (one.profiles.length * other.profiles.length > MOST_CELLS) return 0;
  const both = [...one.profiles, ...other.profiles];
  const several = both.filter(({ sentences }) => sentences.length > 1).length;
  return 1 - ramp(several / (both.length + EXPECTED_SINGLE), BY_SENTENCE, BY_PARAGRAPH);
}

/**
 * How far two texts follow each other in one order, 0 to 1. News of one-sentence paragraphs do not, since every outlet
 * has an order of its own.
 */
export function inOneOrder({ inOrder }: MonotoneOrder): number {
  return ramp(inOrder, ANY_ORDER, ONE_ORDER);
}
