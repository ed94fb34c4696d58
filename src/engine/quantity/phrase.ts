import type { Meanings } from '../language/language.ts';
import { hyphenAt, type Line, normAt, wordsIn } from './line.ts';

/** Words and phrases of one kind, by their first word, the longest first. */
export interface Phrases<Meaning> {
  readonly byFirst: ReadonlyMap<string, readonly Entry<Meaning>[]>;
  /** The number of words in the longest one. */
  readonly longest: number;
}

interface Entry<Meaning> {
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

/** A phrase as it is found: the index behind it, and what it means. */
export interface Found<Meaning> {
  readonly to: number;
  readonly meaning: Meaning;
}

/** One word of letters that stand alone: most entries need not be cut. */
const PLAIN = /^[a-zß-öø-ÿа-яё]+$/;

/** Prepares words and phrases to be looked for. Hyphens in them count for nothing. */
export function phrasesOf<Meaning>(meanings: Meanings<Meaning>): Phrases<Meaning> {
  const entries = Object.entries(meanings).map(([text, meaning]): Entry<Meaning> => {
    if (PLAIN.test(text)) return { words: [text], meaning };
    return { words: wordsIn(text).flatMap(({ norm }) => (norm === '-' ? [] : [norm])), meaning };
  });
  const sorted = entries.sort((a, b) => b.words.length - a.words.length);
  return {
    byFirst: Map.groupBy(sorted, ({ words }) => words[0] ?? ''),
    longest: sorted[0]?.words.length ?? 0,
  };
}

/** The same for words that all mean the same. */
export function phraseSet(words: readonly string[]): Phrases<true> {
  return phrasesOf(Object.fromEntries(words.map((word) => [word, true as const])));
}

/** The longest phrase that begins at a word; null where none does. A hyphen may join its words. */
export function phraseAt<Meaning>(line: Line, at: number, { byFirst }: Phrases<Meaning>): Found<Meaning> | null {
  for (const { words, meaning } of byFirst.get(plainAt(line, at)) ?? []) {
    const to = matchEnd(line, at, words);
    if (to !== null) return { to, meaning };
  }
  return null;
}

/** A word without the ending of a genitive: `Monday's`. */
function plainAt(line: Line, at: number): string {
  const norm = normAt(line, at);
  return norm.endsWith("'s") ? norm.slice(0, -2) : norm;
}

function matchEnd(line: Line, at: number, words: readonly string[]): number | null {
  let to = at;
  for (const [index, word] of words.entries()) {
    if (index > 0 && hyphenAt(line, to)) to += 1;
    const isLast = index === words.length - 1;
    if ((isLast ? plainAt(line, to) : normAt(line, to)) !== word) return null;
    to += 1;
  }
  return to;
}

/** The longest phrase that ends before a word, and where it begins; null where none does. */
export function phraseBefore<Meaning>(
  line: Line,
  at: number,
  phrases: Phrases<Meaning>,
): { readonly from: number; readonly meaning: Meaning } | null {
  for (let from = Math.max(0, at - 2 * phrases.longest); from < at; from += 1) {
    for (const { words, meaning } of phrases.byFirst.get(plainAt(line, from)) ?? []) {
      if (matchEnd(line, from, words) === at) return { from, meaning };
    }
  }
  return null;
}
