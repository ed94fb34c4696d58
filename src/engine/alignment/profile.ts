import { type QuotedSpan, quotedSpans } from '../quotation/span.ts';
import { type StoryReader, storyReader } from '../story-reader.ts';
import { distinct } from './ascending.ts';
import { rarities } from './rarity.ts';
import { isFigure, termsOfWord, wordsOf } from './term.ts';

/** Words inside quotation marks, and their terms in order, ` 3 1 4 `, like a paragraph's `key`. */
export interface QuotedTerms {
  readonly text: string;
  readonly key: string;
  /** The number of terms. */
  readonly length: number;
}

/** A paragraph prepared for comparison. Sets are distinct term numbers of the story's vocabulary, ascending. */
export interface Profile {
  readonly text: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly terms: Int32Array;
  /** Pairs of adjacent terms, in a separate vocabulary. */
  readonly bigrams: Int32Array;
  /** Terms that are mostly capitalized inside sentences. */
  readonly names: Int32Array;
  /** Numbers in digits. */
  readonly figures: Int32Array;
  /** Terms inside quotation marks. */
  readonly quoted: Int32Array;
  readonly quotations: readonly QuotedTerms[];
  /** The terms of each sentence, in order, with repetitions. */
  readonly sentences: readonly (readonly number[])[];
  /** The words as written, in order. */
  readonly words: readonly string[];
  /** The number of terms in the paragraph, with repetitions. */
  readonly length: number;
  /** The terms in their order, ` 3 1 4 `: equal for two paragraphs that differ in punctuation and inflection only. */
  readonly key: string;
}

/** The profiles of a story's articles, and the weight of each term and bigram. */
export interface ProfiledStory {
  readonly reader: StoryReader;
  readonly articles: readonly (readonly Profile[])[];
  /** The terms of each word, as numbers. */
  readonly words: ReadonlyMap<string, readonly number[]>;
  readonly termWeights: Int32Array;
  readonly bigramWeights: Int32Array;
}

/** A term is a name if it is capitalized at least this many times as often as not, except at the start of sentences. */
const MOSTLY = 4;

/** Assigns numbers to a story's terms, and counts how its words are capitalized. */
class Vocabulary {
  readonly numbers = new Map<string, number>();
  /** For each term, how often it is capitalized inside sentences, and how often not. */
  readonly capitals: number[] = [];
  readonly smalls: number[] = [];
  readonly words = new Map<string, readonly number[]>();

  /** Returns the term numbers of a word. Words are cached, because most are repeated in a story. */
  termsOf(word: string): readonly number[] {
    const known = this.words.get(word);
    if (known !== undefined) return known;
    const found = termsOfWord(word).map((term) => this.#numberOf(term));
    this.words.set(word, found);
    return found;
  }

  #numberOf(term: string): number {
    const known = this.numbers.get(term);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(term, number);
    this.capitals.push(0);
    this.smalls.push(0);
    return number;
  }

  /** Reads the words of a sentence and counts their capitalization, except that of the first one. */
  read(words: readonly string[]): readonly number[] {
    const all: number[] = [];
    words.forEach((word, place) => {
      const terms = this.termsOf(word);
      for (const term of terms) all.push(term);
      if (place === 0) return;
      const first = word.charAt(0);
      const counts = first === first.toLowerCase() ? this.smalls : this.capitals;
      for (const term of terms) counts[term] = (counts[term] as number) + 1;
    });
    return all;
  }

  isName(term: number): boolean {
    const capitals = this.capitals[term] as number;
    return capitals > 0 && capitals >= MOSTLY * (this.smalls[term] as number);
  }
}

/** The least UTF-16 units of a quotation that can be evidence. */
const LEAST_QUOTED = 3;

const keyOf = (terms: readonly number[]): string => ` ${terms.join(' ')} `;

interface Read {
  readonly text: string;
  readonly language: string;
  readonly words: readonly string[];
  readonly sentences: readonly (readonly number[])[];
}

function numberOf(numbers: Map<number, number>, key: number): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

/** Single marks often enclose single words or titles, which show little. */
const isSpeech = ({ mark, words: { start, end } }: QuotedSpan) => !/['‘‚‹]/.test(mark) && end - start >= LEAST_QUOTED;

function profileOf(
  { text, language, words, sentences }: Read,
  vocabulary: Vocabulary,
  figures: Uint8Array,
  pairs: Map<number, number>,
): Profile {
  const ids = sentences.flat();
  // A vocabulary of two million terms still leaves room below the largest whole number.
  const bigrams = ids.slice(1).map((id, index) => numberOf(pairs, (ids[index] as number) * figures.length + id));
  const terms = distinct(ids);
  const quotations = quotedSpans(text)
    .filter(isSpeech)
    .map(({ words: { start, end } }) => {
      const quotation = text.slice(start, end);
      return { quotation, terms: wordsOf(quotation).flatMap((word) => vocabulary.termsOf(word)) };
    });
  return {
    text,
    language,
    terms,
    bigrams: distinct(bigrams),
    names: terms.filter((term) => figures[term] === 0 && vocabulary.isName(term)),
    figures: terms.filter((term) => figures[term] === 1),
    // A quotation may end inside a word; part of a word is not a term of the story.
    quoted: distinct(quotations.flatMap(({ terms }) => terms.filter((term) => term < figures.length))),
    quotations: quotations.map(({ quotation, terms }) => ({
      text: quotation,
      key: keyOf(terms),
      length: terms.length,
    })),
    sentences,
    words,
    length: ids.length,
    key: keyOf(ids),
  };
}

/**
 * Reads each paragraph of a story once. Terms are numbered in order of occurrence; results do not depend on that order.
 */
export function profileStory(
  texts: readonly (readonly string[])[],
  languages: readonly string[],
  reader: StoryReader = storyReader(),
): ProfiledStory {
  const vocabulary = new Vocabulary();
  const read = texts.map((paragraphs, article) => {
    const language = languages[article] as string;
    return paragraphs.map((text): Read => {
      const bySentence = reader.sentences(text, language).map((sentence) => wordsOf(sentence.text));
      return { text, language, words: bySentence.flat(), sentences: bySentence.map((words) => vocabulary.read(words)) };
    });
  });
  const figures = Uint8Array.from(vocabulary.numbers.keys(), (term) => Number(isFigure(term)));
  const pairs = new Map<number, number>();
  const articles = read.map((paragraphs) =>
    paragraphs.map((paragraph) => profileOf(paragraph, vocabulary, figures, pairs)),
  );
  const termWeights = rarities(articles, [...vocabulary.numbers.keys()].slice(0, figures.length));
  const weightOf = (pair: number): number =>
    (termWeights[Math.floor(pair / figures.length)] as number) + (termWeights[pair % figures.length] as number);
  return {
    reader,
    articles,
    words: vocabulary.words,
    termWeights,
    bigramWeights: Int32Array.from(pairs.keys(), weightOf),
  };
}
