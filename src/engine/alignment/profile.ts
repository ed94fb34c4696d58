import { type SentenceSplitter, sentenceSplitter } from '../sentence.ts';
import { figuresIn, quotationsIn } from './evidence.ts';
import { termsOf } from './term.ts';

/** Words in quotation marks, as they are written and as `Profile.key` has them. */
export interface Quotation {
  readonly text: string;
  readonly key: string;
}

/** What is compared of one paragraph: its terms as numbers of the story's vocabulary, each once, ascending. */
export interface Profile {
  readonly text: string;
  readonly terms: Int32Array;
  /** Two neighbouring terms, numbered like terms. */
  readonly bigrams: Int32Array;
  /** The terms of each sentence, in order, repeated ones too. */
  readonly sentences: readonly (readonly number[])[];
  /** Terms in the paragraph, repeated ones too. */
  readonly length: number;
  /** The terms in their order, ` 3 1 4 `: two paragraphs with one key are the same but for punctuation. */
  readonly key: string;
  readonly quotations: readonly Quotation[];
  /** Figures, each with the word behind it. */
  readonly figures: ReadonlyMap<string, string>;
}

/** A story's articles as profiles, and what each term and bigram of it weighs. */
export interface ProfiledStory {
  /** The number of each term. */
  readonly terms: ReadonlyMap<string, number>;
  readonly articles: readonly (readonly Profile[])[];
  readonly termWeights: Int32Array;
  readonly bigramWeights: Int32Array;
}

/**
 * A term that stands in one paragraph of each of two articles weighs about this much. Weights are whole numbers, so
 * that a sum does not depend on its order.
 */
export const UNIT = 1000;

/** How often a term stands, paragraphs of two articles counted, that is neither shared by chance nor by one side only. */
const SHARED_BY_TWO = 1.5;
const LEAST = 0.05;

type Numbers = Map<string, number>;

function numberOf<Key>(numbers: Map<Key, number>, key: Key): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

const keyOf = (ids: readonly number[]): string => ` ${ids.join(' ')} `;

/** Each number once, ascending. */
function distinct(numbers: readonly number[]): Int32Array {
  const sorted = new Int32Array(numbers).sort();
  let kept = 0;
  for (let index = 0; index < sorted.length; index += 1)
    if (index === 0 || sorted[index] !== sorted[index - 1]) {
      sorted[kept] = sorted[index] as number;
      kept += 1;
    }
  return sorted.slice(0, kept);
}

interface Read {
  readonly text: string;
  readonly sentences: readonly (readonly number[])[];
}

const idsOf = (text: string, vocabulary: Numbers): readonly number[] =>
  termsOf(text).map((term) => numberOf(vocabulary, term));

function profileOf({ text, sentences }: Read, vocabulary: Numbers, bigrams: Map<number, number>): Profile {
  const ids = ([] as number[]).concat(...sentences);
  // A vocabulary of two million terms still leaves room below the largest whole number.
  const pairs = ids.slice(1).map((id, index) => numberOf(bigrams, (ids[index] as number) * vocabulary.size + id));
  return {
    text,
    terms: distinct(ids),
    bigrams: distinct(pairs),
    sentences,
    length: ids.length,
    key: keyOf(ids),
    quotations: quotationsIn(text).map((quotation) => {
      const words = termsOf(quotation).map((term) => vocabulary.get(term) ?? -1);
      return { text: quotation, key: words.length > 1 ? keyOf(words) : '' };
    }),
    figures: figuresIn(text),
  };
}

/**
 * How large a part of all paragraphs has a word of so many letters (index): the shortest words are the most frequent
 * ones, in all languages (Zipf's law of abbreviation). Longer words and figures count as the last.
 */
const EXPECTED = [0.5, 0.5, 0.5, 0.3, 0.12, 0.02] as const;
const WORD_OF_LETTERS = /^[\p{L}\p{M}]+$/u;
/** So many paragraphs the expectation is worth: it decides in short texts, and hardly matters in long ones. */
const EXPECTATION = 20;

function expectedPart(term: string): number {
  const spaced = WORD_OF_LETTERS.test(term) && term < '\u0e00';
  return EXPECTED[spaced ? Math.min(term.length, EXPECTED.length - 1) : EXPECTED.length - 1] as number;
}

/**
 * Rarity (inverse document frequency), paragraphs as documents: 1 for a long word of one paragraph in two articles,
 * towards 0 for one that stands everywhere. Counted per two articles, so that it does not depend on how many tell the
 * story.
 */
function rarities(articles: readonly (readonly Profile[])[], vocabulary: Numbers): Int32Array {
  const frequencies = new Int32Array(vocabulary.size);
  for (const profiles of articles)
    for (const profile of profiles)
      for (const term of profile.terms) frequencies[term] = (frequencies[term] as number) + 1;
  const share = 2 / Math.max(2, articles.length);
  const paragraphs = EXPECTATION + share * articles.reduce((sum, profiles) => sum + profiles.length, 0);
  const unit = Math.log(paragraphs / (SHARED_BY_TWO + EXPECTATION * EXPECTED[5]));
  return Int32Array.from(vocabulary.keys(), (term, number) => {
    const frequency = Math.max(1, share * (frequencies[number] as number)) + EXPECTATION * expectedPart(term);
    return Math.round(UNIT * Math.max(LEAST, Math.log(paragraphs / frequency) / unit));
  });
}

/**
 * Reads each paragraph of a story once. Terms are numbered in the order in which they come; nothing that is computed
 * from the numbers depends on that order.
 */
export function profileStory(texts: readonly (readonly string[])[], languages: readonly string[]): ProfiledStory {
  const vocabulary: Numbers = new Map();
  const splitters = new Map([...new Set(languages)].map((language) => [language, sentenceSplitter(language)]));
  const read = texts.map((paragraphs, article) => {
    const split = splitters.get(languages[article] as string) as SentenceSplitter;
    return paragraphs.map(
      (text): Read => ({ text, sentences: split(text).map((sentence) => idsOf(sentence.text, vocabulary)) }),
    );
  });
  const bigrams = new Map<number, number>();
  const articles = read.map((paragraphs) => paragraphs.map((paragraph) => profileOf(paragraph, vocabulary, bigrams)));
  const termWeights = rarities(articles, vocabulary);
  const weightOf = (bigram: number): number =>
    (termWeights[Math.floor(bigram / vocabulary.size)] as number) + (termWeights[bigram % vocabulary.size] as number);
  return { terms: vocabulary, articles, termWeights, bigramWeights: Int32Array.from(bigrams.keys(), weightOf) };
}
