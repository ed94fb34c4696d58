import { type Quantity, quantityReader } from './quantity/quantity.ts';
import { type SentenceSplitter, sentenceSplitter } from './sentence.ts';
import { tokenize } from './token.ts';
import type { Sentence, Token } from './types.ts';

/** Tokenizes and reads the texts of one story. Several steps need the same paragraphs; each is read only once. */
export interface StoryReader {
  readonly tokens: (text: string) => readonly Token[];
  /** `language` is a BCP 47 tag, here and below. */
  readonly sentences: (text: string, language: string) => readonly Sentence[];
  readonly quantities: (text: string, language: string) => readonly Quantity[];
}

/** Caches the results of a function. */
function remembering<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

/** Returns a reader for one story. It caches all results, so do not keep it longer than the comparison. */
export function storyReader(): StoryReader {
  const splitters = remembering((language: string): SentenceSplitter => remembering(sentenceSplitter(language)));
  const readers = remembering((language: string) => remembering(quantityReader(language)));
  return {
    tokens: remembering(tokenize),
    sentences: (text, language) => splitters(language)(text),
    quantities: (text, language) => readers(language)(text),
  };
}
