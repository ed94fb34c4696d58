import { termsOf } from '../alignment/term.ts';
import type { Quotation } from '../quote.ts';
import { normalize } from '../token.ts';
import type { Extent } from '../types.ts';

/** The weight of a term in a story: near 0 if all paragraphs contain it, more for rare terms. */
export type TermWeight = (term: string) => number;

/** A quotation of an article, prepared for comparison. */
export interface Utterance {
  /** The 0-based indices of its article, and of itself among the article’s quotations. */
  readonly article: number;
  readonly index: number;
  readonly quotation: Quotation;
  /** The terms of its words, in order. */
  readonly terms: readonly string[];
  /** The terms with spaces around them, so that consecutive terms are a substring. */
  readonly run: string;
  /** Its full words, likewise. */
  readonly plain: string;
  readonly weight: number;
  /** The terms directly before and after it in its paragraph. */
  readonly context: readonly string[];
  /** Whether its paragraph has more quotations before it than any newspaper’s: nothing is searched for these. */
  readonly crowded: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** The most terms of a quotation that are compared. It limits the work for a pair. */
const MOST_TERMS = 400;
/** The most quotations of a paragraph that are collated. */
const MOST_IN_PARAGRAPH = 20;
const CONTEXT_TERMS = 3;
const CONTEXT_CHARACTERS = 60;

/** Returns term weights by the number of paragraphs that contain them. */
export function weightsIn(texts: readonly (readonly string[])[]): TermWeight {
  const counts = new Map<string, number>();
  let paragraphs = 0;
  for (const text of texts.flat()) {
    paragraphs += 1;
    for (const term of new Set(termsOf(text))) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return (term) => Math.log((paragraphs + 1) / (counts.get(term) ?? 1));
}

/** Returns the sum of the weights of terms. */
export function weightOf(terms: readonly string[], weigh: TermWeight): number {
  return terms.reduce((sum, term) => sum + weigh(term), 0);
}

/** Prepares the quotations of one article for comparison. */
export function utterancesOf(
  article: number,
  quotations: readonly Quotation[],
  texts: readonly string[],
  weigh: TermWeight,
): readonly Utterance[] {
  const counts = new Map<number, number>();
  return quotations.map((quotation, index) => {
    const terms = termsOf(quotation.words).slice(0, MOST_TERMS);
    // A quotation has at least one extent, and its paragraph is one of the article’s.
    const [first, last] = [quotation.extents[0] as Extent, quotation.extents.at(-1) as Extent];
    const before = (texts[first.paragraph] as string).slice(0, first.start).slice(-CONTEXT_CHARACTERS);
    const behind = (texts[last.paragraph] as string).slice(last.end).slice(0, CONTEXT_CHARACTERS);
    const count = counts.get(first.paragraph) ?? 0;
    counts.set(first.paragraph, count + 1);
    const context = [...termsOf(before).slice(-CONTEXT_TERMS), ...termsOf(behind).slice(0, CONTEXT_TERMS)];
    const plain = ` ${(normalize(quotation.words).match(WORD) ?? []).slice(0, MOST_TERMS).join(' ')} `;
    const run = ` ${terms.join(' ')} `;
    const crowded = count >= MOST_IN_PARAGRAPH;
    return { article, index, quotation, terms, run, plain, weight: weightOf(terms, weigh), context, crowded };
  });
}
