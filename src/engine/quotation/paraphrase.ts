import { termsOf } from '../alignment/term.ts';
import { sentenceSplitter } from '../sentence.ts';
import type { Extent } from '../types.ts';
import { inCommon } from './likeness.ts';
import { type Nearness, type Neighbours, placeOf } from './neighbour.ts';
import { type TermWeight, type Utterance, weightOf } from './utterance.ts';

/** An article as it is searched. */
export interface SearchedArticle {
  readonly language: string;
  /** Its paragraphs. */
  readonly texts: readonly string[];
}

/**
 * Of what a quotation says, by weight: what a sentence without quotation marks must say too; more of it where the
 * paragraphs only share a fact. Set by hand on the first story, on the cautious side.
 */
const LEAST_TOLD = 0.45;
const LEAST_TOLD_IN_RELATED = 0.6;
/** A name or a common word in both is no paraphrase. */
const FEWEST_TERMS = 2;

/**
 * Finds the sentence of an article that tells in its own words what some quotations of other articles say: the one that
 * has most of their words, in a paragraph that the comparison links to theirs; null where none has enough.
 */
export function paraphraseOf(
  quoted: readonly Utterance[],
  article: number,
  { language, texts }: SearchedArticle,
  neighbours: Neighbours,
  weigh: TermWeight,
): Extent | null {
  const split = sentenceSplitter(language);
  let best: { readonly extent: Extent; readonly told: number } | null = null;
  for (const [paragraph, nearness] of counterpartsOf(quoted, article, neighbours)) {
    const least = nearness === 'told alike' ? LEAST_TOLD : LEAST_TOLD_IN_RELATED;
    for (const { text, start } of split(texts[paragraph] ?? '')) {
      const told = toldBy(termsOf(text), quoted, weigh);
      if (told < least || told <= (best?.told ?? 0)) continue;
      best = { extent: { paragraph, start, end: start + text.trimEnd().length }, told };
    }
  }
  return best?.extent ?? null;
}

/** How much of the best told of some quotations a sentence tells, 0 to 1. */
function toldBy(terms: readonly string[], quoted: readonly Utterance[], weigh: TermWeight): number {
  const shares = quoted.map((utterance) => {
    const common = inCommon(utterance.terms, terms);
    return common.length < FEWEST_TERMS || utterance.weight === 0 ? 0 : weightOf(common, weigh) / utterance.weight;
  });
  return Math.max(0, ...shares);
}

/** The article’s paragraphs that belong to those of the quotations, in order. */
function counterpartsOf(
  quoted: readonly Utterance[],
  article: number,
  neighbours: Neighbours,
): readonly (readonly [paragraph: number, nearness: Nearness])[] {
  const found = new Map<number, Nearness>();
  for (const { article: from, quotation } of quoted) {
    for (const { paragraph } of quotation.extents) {
      for (const neighbour of neighbours.get(placeOf({ article: from, paragraph }))?.values() ?? []) {
        if (neighbour.article !== article || found.get(neighbour.paragraph) === 'told alike') continue;
        found.set(neighbour.paragraph, neighbour.nearness);
      }
    }
  }
  return [...found].toSorted(([a], [b]) => a - b);
}
