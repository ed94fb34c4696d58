import { type AbbreviationTest, abbreviationTest } from './abbreviation.ts';
import type { Sentence } from './types.ts';

/** A lower-case letter or closing punctuation at the start: the sentence before it has not ended. */
const GOES_ON = /^(?:["“”‘’'«»)\]]*\p{Ll}|["”’»)\]]+(?:\s|$)|[,;:])/u;

function segmenterOf(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}

function belongTogether(before: string, after: string, isAbbreviated: AbbreviationTest): boolean {
  const end = before.slice(-60).trimEnd();
  if (/[\n\r\u2029]/.test(before.slice(-4).slice(before.slice(-4).trimEnd().length))) return false;
  return GOES_ON.test(after.slice(0, 8)) || (end.endsWith('.') && isAbbreviated(end, after));
}

/** Splits a text into sentences that cover all of it. */
export type SentenceSplitter = (text: string) => readonly Sentence[];

/**
 * Returns a sentence splitter for a language. Creating one takes as long as splitting a short text, so reuse it. Sentences
 * cover the whole text; white space belongs to the sentence before it. An invalid language tag counts as English.
 */
export function sentenceSplitter(language: string): SentenceSplitter {
  const segmenter = segmenterOf(language);
  const isAbbreviated = abbreviationTest(language);
  return (text) => {
    const ends: number[] = [];
    let before = '';
    for (const { segment, index } of segmenter.segment(text)) {
      if (index > 0 && !belongTogether(before, segment, isAbbreviated)) ends.push(index);
      before = segment;
    }
    if (text.length > 0) ends.push(text.length);
    return ends.map((end, place) => {
      const start = ends[place - 1] ?? 0;
      return { text: text.slice(start, end), start, end };
    });
  };
}

/**
 * Splits a text into sentences that cover all of it. Uses `Intl.Segmenter`, and joins what it splits after an abbreviation
 * or before a lower-case letter.
 *
 * @example splitSentences('He met Adm. Kim. “Go!” he said.', 'en').map(({ text }) => text) // ['He met Adm. Kim. ', '“Go!” he said.']
 */
export function splitSentences(text: string, language: string): readonly Sentence[] {
  return sentenceSplitter(language)(text);
}
