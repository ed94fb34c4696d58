import { isAbbreviated } from './alignment/abbreviation.ts';
import type { Sentence } from './types.ts';

/** Small letters, or marks that only close: what comes before them was no end of a sentence. */
const GOES_ON = /^(?:["“”‘’'«»)\]]*\p{Ll}|["”’»)\]]+(?:\s|$)|[,;:])/u;

function segmenterOf(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}

function belongTogether(before: string, after: string, language: string): boolean {
  const end = before.slice(-60).trimEnd();
  if (/[\n\r\u2029]/.test(before.slice(-4).slice(before.slice(-4).trimEnd().length))) return false;
  return GOES_ON.test(after.slice(0, 8)) || (end.endsWith('.') && isAbbreviated(end, after, language));
}

/** Cuts a text into sentences that cover it whole. */
export type SentenceSplitter = (text: string) => readonly Sentence[];

/**
 * Makes a function that cuts texts of one language into sentences, for those who have many texts: making one costs as
 * much as cutting a short text. The sentences of a text cover it whole, white space with the sentence before it. A tag
 * that names no language is taken for English.
 */
export function sentenceSplitter(language: string): SentenceSplitter {
  const segmenter = segmenterOf(language);
  return (text) => {
    const ends: number[] = [];
    let before = '';
    for (const { segment, index } of segmenter.segment(text)) {
      if (index > 0 && !belongTogether(before, segment, language)) ends.push(index);
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
 * Cuts a text into sentences that cover it whole: `Intl.Segmenter`'s, put together again where it cuts after an
 * abbreviation or before a small letter.
 *
 * @example splitSentences('He met Adm. Kim. “Go!” he said.', 'en').map(({ text }) => text) // ['He met Adm. Kim. ', '“Go!” he said.']
 */
export function splitSentences(text: string, language: string): readonly Sentence[] {
  return sentenceSplitter(language)(text);
}
