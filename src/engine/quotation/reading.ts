import { termsOf } from '../alignment/term.ts';
import type { Change, Extent } from '../types.ts';
import { inCommon } from './likeness.ts';
import { type TermWeight, type Utterance, weightOf } from './utterance.ts';
import { compareWordings, isStyleChange, type WordingComparison } from './wording.ts';

/**
 * What one article has of a quotation, beside the fullest reading of it: all of its words; a part of them; the same with
 * a few words that differ; other words for the same, as another translation has; its content without quotation marks; or
 * nothing.
 */
export type QuotationReadingKind = 'whole' | 'trimmed' | 'altered' | 'other wording' | 'paraphrased' | 'absent';

/** How one article’s reading stands to the base of its row. */
export interface ReadingComparison {
  readonly kind: QuotationReadingKind;
  readonly changes: readonly Change[];
}

/** The quotations of two articles in one row: the base’s, and another’s. */
export interface ReadingPair {
  readonly base: readonly Utterance[];
  readonly own: readonly Utterance[];
}

/** An article as its quotations are compared. */
interface QuotedArticle {
  readonly language: string;
  readonly texts: readonly string[];
}

/** Of a reading’s words, by weight: where fewer stay the same, these are other words and not a few that differ. */
const LEAST_KEPT = 0.6;

/**
 * The quotations of one article in a row that are not contained in another of them: without the word or two that the
 * article takes from its own longer quotation.
 */
export function mainOf(utterances: readonly Utterance[]): readonly Utterance[] {
  return utterances.filter(
    (one, at) =>
      !utterances.some((other, place) => {
        const isLonger = other.run.length > one.run.length || (other.run.length === one.run.length && place < at);
        return place !== at && isLonger && other.run.includes(one.run);
      }),
  );
}

/**
 * The article whose reading is the base of a row: whose wording most of the others share, so that what differs among them
 * can be marked; of several the fullest, then the first.
 *
 * @param own the row’s quotations for each article of the story
 */
export function baseOf(own: readonly (readonly Utterance[])[], weigh: TermWeight): number {
  const terms = own.map((ones) => mainOf(ones).flatMap((one) => one.terms));
  const weights = terms.map((some) => weightOf(some, weigh));
  const agreeing = terms.map((some, at) => {
    const isAlike = (other: readonly string[], place: number) =>
      weightOf(inCommon(some, other), weigh) >= LEAST_KEPT * Math.min(weights[at] ?? 0, weights[place] ?? 0);
    return some.length === 0 ? -1 : terms.filter((other, place) => other.length > 0 && isAlike(other, place)).length;
  });
  return terms.reduce((best, { length }, at) => {
    const more = (agreeing[at] ?? 0) - (agreeing[best] ?? 0) || length - (terms[best]?.length ?? 0);
    return more > 0 ? at : best;
  }, 0);
}

/** Compares an article’s reading with the base of its row: the words in full, and what both take from them in brief. */
export function readingOf(
  { base, own }: ReadingPair,
  articles: readonly QuotedArticle[],
  weigh: TermWeight,
): ReadingComparison {
  const [baseMain, ownMain] = [mainOf(base), mainOf(own)];
  if (base[0]?.article === own[0]?.article) return { kind: 'whole', changes: [] };
  const [baseBrief, ownBrief] = [without(base, baseMain), without(own, ownMain)];
  const full = compared(baseMain, ownMain, articles);
  // What is only a word or two may differ from the base’s own word or two, and share too little with its full words.
  const main = full.precise || baseBrief.length === 0 ? full : compared(baseBrief, ownMain, articles);
  const brief = baseBrief.length > 0 && ownBrief.length > 0 ? compared(baseBrief, ownBrief, articles).changes : [];
  return { kind: kindOf(main, ownMain, articles, weigh), changes: [...main.changes, ...brief] };
}

function without(all: readonly Utterance[], some: readonly Utterance[]): readonly Utterance[] {
  return all.filter((one) => !some.includes(one));
}

function compared(
  left: readonly Utterance[],
  right: readonly Utterance[],
  articles: readonly QuotedArticle[],
): WordingComparison {
  const [one, other] = [articles[left[0]?.article ?? 0], articles[right[0]?.article ?? 0]];
  return compareWordings(
    left.map(({ quotation }) => quotation),
    right.map(({ quotation }) => quotation),
    { left: one?.texts ?? [], right: other?.texts ?? [] },
    { left: one?.language ?? '', right: other?.language ?? '' },
  );
}

function kindOf(
  { precise, changes }: WordingComparison,
  own: readonly Utterance[],
  articles: readonly QuotedArticle[],
  weigh: TermWeight,
): QuotationReadingKind {
  if (!precise) return 'other wording';
  const substance = changes.filter((change) => !isStyleChange(change));
  if (substance.length === 0) return 'whole';
  if (substance.every(({ right }) => right.length === 0)) return 'trimmed';
  const texts = articles[own[0]?.article ?? 0]?.texts ?? [];
  const wordsAt = ({ paragraph, start, end }: Extent) => termsOf(texts[paragraph]?.slice(start, end) ?? '');
  const changed = weightOf(
    substance.flatMap(({ right }) => right.flatMap(wordsAt)),
    weigh,
  );
  const whole = own.reduce((sum, { weight }) => sum + weight, 0);
  return changed <= whole * (1 - LEAST_KEPT) ? 'altered' : 'other wording';
}
