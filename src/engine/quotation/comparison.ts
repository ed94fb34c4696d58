import { termsOf } from '../alignment/term.ts';
import type { StoryReader } from '../story-reader.ts';
import type { Change, Extent } from '../types.ts';
import { inCommon } from './likeness.ts';
import { type TermWeight, type Utterance, weightOf } from './utterance.ts';
import { compareWordings, isStyleChange, type WordingComparison } from './wording.ts';

/**
 * What one article has of a quotation, beside the fullest reading of it: all of its words; a part of them, cut at its
 * beginning or end; all but words inside it that are left out; the same with a few words that differ; other words for the
 * same, as another translation has; its content without quotation marks; or nothing.
 */
export type QuotationReadingKind =
  | 'whole'
  | 'trimmed'
  | 'omitted'
  | 'altered'
  | 'other wording'
  | 'paraphrased'
  | 'absent';

/** How one article’s reading stands to the base of its row. */
export interface ReadingComparison {
  readonly kind: QuotationReadingKind;
  readonly changes: readonly Change[];
}

/** What one article quotes in a row. */
export interface QuotedArticle {
  readonly language: string;
  /** All its paragraphs. */
  readonly texts: readonly string[];
  readonly utterances: readonly Utterance[];
}

/** Of a reading’s words, by weight: where fewer stay the same, these are other words and not a few that differ. */
const LEAST_KEPT = 0.6;
/** Quotations of one article in one row that are searched in one another, each in each. */
const MOST_IN_ROW = 60;

/**
 * The quotations of one article in a row that are not contained in another of them: without the word or two that the
 * article takes from its own longer quotation.
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
 * The article whose reading is the base of a row: whose wording most of the others share, so that what differs among them
 * can be marked; of several the fullest, then the first.
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

/** Compares an article’s reading with the base of its row: the words in full, and what both take from them in brief. */
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
  // Most outlets quote alike: what is the same needs no search for what differs.
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

/** Whether words inside one quotation are left out: some of the base's words before them are kept, and some behind. */
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

/** An extent cut where words of it are left out, in order. */
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
