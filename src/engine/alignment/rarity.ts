import type { Profile } from './profile.ts';

/**
 * A term that is in one paragraph of each of two articles weighs about this much. Weights are whole numbers, so
 * that a sum does not depend on its order.
 */
export const UNIT = 1000;

/** The usual number of paragraphs of two articles that contain a term that both share, but not by chance. */
const SHARED_BY_TWO = 1.5;
const LEAST = 0.05;

/**
 * The share of paragraphs that contain a word with this many letters (index): the shortest words are the most frequent
 * ones, in all languages (Zipf's law of abbreviation). Longer words and figures count as the last.
 */
const EXPECTED = [0.5, 0.5, 0.5, 0.3, 0.12, 0.02] as const;
const WORD_OF_LETTERS = /^[\p{L}\p{M}]+$/u;
/** The prior counts as much as this many paragraphs: it matters in short texts and hardly in long ones. */
const EXPECTATION = 20;

function expectedPart(term: string): number {
  const spaced = WORD_OF_LETTERS.test(term) && term < '\u0e00';
  return EXPECTED[spaced ? Math.min(term.length, EXPECTED.length - 1) : EXPECTED.length - 1] as number;
}

/**
 * Rarity of each term (inverse document frequency with paragraphs as documents), in units of `UNIT`: 1 for a long word
 * in one paragraph of two articles, towards 0 for a word that is everywhere. Counted per two articles, so that it does
 * not depend on how many articles a story has.
 */
export function rarities(
  articles: readonly (readonly Pick<Profile, 'terms'>[])[],
  vocabulary: readonly string[],
): Int32Array {
  const frequencies = new Int32Array(vocabulary.length);
  for (const profiles of articles)
    for (const profile of profiles)
      for (const term of profile.terms) frequencies[term] = (frequencies[term] as number) + 1;
  const share = 2 / Math.max(2, articles.length);
  const paragraphs = EXPECTATION + share * articles.reduce((sum, profiles) => sum + profiles.length, 0);
  const unit = Math.log(paragraphs / (SHARED_BY_TWO + EXPECTATION * EXPECTED[5]));
  return Int32Array.from(vocabulary, (term, number) => {
    const frequency = Math.max(1, share * (frequencies[number] as number)) + EXPECTATION * expectedPart(term);
    return Math.round(UNIT * Math.max(LEAST, Math.log(paragraphs / frequency) / unit));
  });
}
