import { termsOf } from '../alignment/term.ts';
import type { StoryReader } from '../story-reader.ts';
import type { Change, Extent } from '../types.ts';
import { inCommon } from './likeness.ts';
import { type TermWeight, type Utterance, weightOf } from './utterance.ts';
import { compareWordings, isStyleChange, type WordingComparison } from './wording.ts';

/**
 * An article's reading of a quotation, compared with the base: all of its words; a part, cut at the start or end; with words
 * inside left out; with a few different words; in other words, such as another translation; paraphrased without quotation
 * marks; or absent.
 */
export type QuotationReadingKind =
  | 'whole'
  | 'trimmed'
  | 'omitted'
  | 'altered'
  | 'other wording'
  | 'paraphrased'
  | 'absent';

/** The relation of an article’s reading to the base of its row. */
export interface ReadingComparison {
  readonly kind: QuotationReadingKind;
  readonly changes: readonly Change[];
}

/** The quotations of an article in a row. */
export interface QuotedArticle {
  readonly language: string;
  /** All paragraphs of the article. */
  readonly texts: readonly string[];
  readonly utterances: readonly Utterance[];
}

/** The least share of words, by weight, that stay the same; below it, the reading is in other words. */
const LEAST_KEPT = 0.6;
/** The most quotations of an article in a row that are compared with each other. */
const MOST_IN_ROW = 60;

/**
 * Returns an article's quotations in a row that are not part of another of them, such as a word or two repeated from its own
 * longer quotation.
 */
export function mainOf(utterances: readonly Utterance[]): readonly Utterance[] {
  if (utterances.length > MOST_IN_ROW) return utterances;
  return utterances.filter(
    (one, at) =>
      !utterances.some((other, place) => {
        const isLonger = other.run.length > one.run.length || (other.run.length === one.run.length && place < at);
        return place !== at && isLonger && other.run.includes(one.run);
      }),
  );
}

/**
 * Returns the article whose reading is the base of a row: the one whose wording most others share; of several the fullest,
 * then the first.
 *
 * @param own the row’s quotations for each article of the story
 * @param apart the articles that some other article of the row has nothing in common with: none of these is the base
 */
export function baseOf(own: readonly (readonly Utterance[])[], apart: ReadonlySet<number>, weigh: TermWeight): number {
  const terms = own.map((ones) => mainOf(ones).flatMap((one) => one.terms));
  const weights = terms.map((some) => weightOf(some, weigh));
  const standings = terms.map((some, at) => {
    const isAlike = (other: readonly string[], place: number) =>
      weightOf(inCommon(some, other), weigh) >=
      LEAST_KEPT * Math.min(...[at, place].map((one) => weights[one] as number));
    const agreeing = terms.filter((other, place) => other.length > 0 && isAlike(other, place)).length;
    return { at, agreeing: some.length === 0 || apart.has(at) ? -1 : agreeing, length: some.length };
  });
  const [best] = standings.toSorted((a, b) => b.agreeing - a.agreeing || b.length - a.length || a.at - b.at);
  return best ? best.at : 0;
}

/** Compares an article’s reading with the base of its row: first the full wordings, then excerpts of them. */
export function readingOf(
  base: QuotedArticle,
  own: QuotedArticle,
  weigh: TermWeight,
  reader: StoryReader,
): ReadingComparison {
  const [baseMain, ownMain] = [mainPart(base), mainPart(own)];
  const [baseBrief, ownBrief] = [without(base, baseMain), without(own, ownMain)];
  const hasBrief = baseBrief.utterances.length > 0;
  const full = compared(baseMain, ownMain, reader);
  // What is only a word or two may differ from the base’s own word or two, and share too little with its full words.
  const main = full.precise || !hasBrief ? full : compared(baseBrief, ownMain, reader);
  const brief = hasBrief && ownBrief.utterances.length > 0 ? compared(baseBrief, ownBrief, reader).changes : [];
  return { kind: kindOf(main, baseMain, ownMain, weigh), changes: [...main.changes, ...brief] };
}

function mainPart(article: QuotedArticle): QuotedArticle {
  return { ...article, utterances: mainOf(article.utterances) };
}

function without(article: QuotedArticle, { utterances }: QuotedArticle): QuotedArticle {
  const some = new Set(utterances);
  return { ...article, utterances: article.utterances.filter((one) => !some.has(one)) };
}

function compared(left: QuotedArticle, right: QuotedArticle, reader: StoryReader): WordingComparison {
  // Most outlets quote the same words, and identical ones need no diff.
  if (wordsOf(left) === wordsOf(right)) return { precise: true, changes: [] };
  return compareWordings(
    left.utterances.map(({ quotation }) => quotation),
    right.utterances.map(({ quotation }) => quotation),
    { left: left.texts, right: right.texts },
    { left: left.language, right: right.language },
    reader,
  );
}

function wordsOf({ utterances }: QuotedArticle): string {
  return utterances.map(({ quotation }) => quotation.words).join(' ');
}

function kindOf(
  { precise, changes }: WordingComparison,
  base: QuotedArticle,
  own: QuotedArticle,
  weigh: TermWeight,
): QuotationReadingKind {
  if (!precise) return 'other wording';
  const substance = changes.filter((change) => !isStyleChange(change));
  if (substance.length === 0) return 'whole';
  const { utterances, texts } = own;
  const isLeftOut = ({ right }: Change) =>
    right.every(({ paragraph, start, end }) => !WORD.test((texts[paragraph] as string).slice(start, end)));
  if (substance.every(isLeftOut)) return leavesOutInside(substance, base, own) ? 'omitted' : 'trimmed';
  const wordsAt = ({ paragraph, start, end }: Extent) => termsOf((texts[paragraph] as string).slice(start, end));
  const changed = weightOf(
    substance.flatMap(({ right }) => right.flatMap(wordsAt)),
    weigh,
  );
  const whole = utterances.reduce((sum, { weight }) => sum + weight, 0);
  return changed <= whole * (1 - LEAST_KEPT) ? 'altered' : 'other wording';
}

const WORD = /[\p{L}\p{N}]/u;

/** Whether words inside a quotation are left out, with words of the base before and after them kept. */
function leavesOutInside(changes: readonly Change[], base: QuotedArticle, { utterances }: QuotedArticle): boolean {
  if (utterances.length !== 1 || utterances[0]?.quotation.extents.length !== 1) return false;
  const leftOut = changes.flatMap(({ left }) => left);
  const parts = base.utterances
    .flatMap(({ quotation }) => quotation.extents)
    .flatMap((extent) => cutAt(extent, leftOut));
  const words = parts.filter(({ paragraph, start, end }) =>
    WORD.test((base.texts[paragraph] as string).slice(start, end)),
  );
  const kept = words.map(({ isKept }) => isKept);
  return kept.slice(kept.indexOf(true), kept.lastIndexOf(true)).includes(false);
}

/** Splits an extent where words of it are left out. */
function cutAt(extent: Extent, leftOut: readonly Extent[]): readonly (Extent & { readonly isKept: boolean })[] {
  const { paragraph } = extent;
  const inside = leftOut
    .filter((one) => one.paragraph === paragraph && one.start < extent.end && one.end > extent.start)
    .toSorted((a, b) => a.start - b.start);
  const parts: (Extent & { readonly isKept: boolean })[] = [];
  let position = extent.start;
  for (const { start, end } of inside) {
    parts.push({ paragraph, start: position, end: start, isKept: true }, { paragraph, start, end, isKept: false });
    position = end;
  }
  return [...parts, { paragraph, start: position, end: extent.end, isKept: true }];
}
