import { has } from './ascending.ts';
import { shorten } from './evidence.ts';
import { type Profile, type ProfiledStory, UNIT } from './profile.ts';

/** The paragraphs of one side of a link. */
export type LinkSide = readonly Profile[];

/** Weight from which a word is called rare: it stands in few paragraphs beside these. */
const RARE = 0.6 * UNIT;
/** A sentence of fewer words is repeated by chance. */
const FEWEST_WORDS = 5;
const NEAR_VERBATIM = 0.85;
const MOST_OF_A_SORT = 2;

/** Quotations of two words or more of one side that stand in the other, in quotation marks or not; longest first. */
function sharedQuotations(left: LinkSide, right: LinkSide): readonly string[] {
  const found = new Map<string, string>();
  const collect = (one: LinkSide, other: LinkSide): void => {
    for (const { text, key } of one.flatMap(({ quotations }) => quotations))
      if (key !== '' && other.some((profile) => profile.key.includes(key)))
        found.set(key, found.get(key) ?? shorten(text));
  };
  collect(left, right);
  collect(right, left);
  return [...found.values()].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** Figures that both sides have, with the word behind them where that is the same. */
function sharedFigures(left: LinkSide, right: LinkSide): readonly string[] {
  const others = new Map(right.flatMap(({ figures }) => [...figures]));
  if (others.size === 0) return [];
  return left
    .flatMap(({ figures }) => [...figures])
    .filter(([figure]) => others.has(figure))
    .map(([figure, unit]) => (unit !== '' && others.get(figure) === unit ? `${figure} ${unit}` : figure));
}

function stands(number: number, side: LinkSide): boolean {
  for (const { terms } of side) if (has(terms, number)) return true;
  return false;
}

function isRepeated(sentence: readonly number[], other: LinkSide, weights: Int32Array): boolean {
  let mass = 0;
  for (const number of sentence) mass += weights[number] as number;
  let rest = mass;
  for (const number of sentence) {
    if (stands(number, other)) continue;
    rest -= weights[number] as number;
    // Most sentences are not repeated, and soon seen not to be.
    if (rest < NEAR_VERBATIM * mass) return false;
  }
  return true;
}

interface Count {
  readonly found: number;
  readonly all: number;
}

function repeatedSentences(side: LinkSide, other: LinkSide, weights: Int32Array): Count {
  let found = 0;
  let all = 0;
  for (const { sentences } of side)
    for (const sentence of sentences) {
      if (sentence.length < FEWEST_WORDS) continue;
      all += 1;
      if (isRepeated(sentence, other, weights)) found += 1;
    }
  return { found, all };
}

/** Of the side that repeats the larger part of itself; of the shorter one where both repeat as much. */
function sentenceReason(a: Count, b: Count): readonly string[] {
  const lead = a.found * b.all - b.found * a.all;
  const { found, all } = lead > 0 || (lead === 0 && a.all < b.all) ? a : b;
  if (found === 0) return [];
  return [all === 1 ? 'one sentence, near-verbatim' : `${found} of ${all} sentences near-verbatim`];
}

const counted = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/** How many terms both sides have, and how many of them are rare. */
function sharedTerms(
  left: LinkSide,
  right: LinkSide,
  weights: Int32Array,
): { readonly all: number; readonly rare: number } {
  let all = 0;
  let rare = 0;
  left.forEach(({ terms }, index) => {
    const earlier = left.slice(0, index);
    for (const number of terms) {
      if (!stands(number, right) || stands(number, earlier)) continue;
      all += 1;
      if ((weights[number] as number) >= RARE) rare += 1;
    }
  });
  return { all, rare };
}

/**
 * Why two sides are linked, in words for readers, strongest first.
 *
 * @example ['1 of 2 sentences near-verbatim', 'shares the quotation “just fight”', '11 rare words in common']
 */
export function reasonsFor(left: LinkSide, right: LinkSide, { termWeights }: ProfiledStory): readonly string[] {
  const { all, rare } = sharedTerms(left, right, termWeights);
  const reasons = [
    ...sentenceReason(repeatedSentences(left, right, termWeights), repeatedSentences(right, left, termWeights)),
    ...sharedQuotations(left, right)
      .slice(0, MOST_OF_A_SORT)
      .map((quotation) => `shares the quotation “${quotation}”`),
    ...sharedFigures(left, right)
      .slice(0, MOST_OF_A_SORT)
      .map((figure) => `shares the figure ${figure}`),
    ...(rare > 0 ? [`${counted(rare, 'rare word', 'rare words')} in common`] : []),
  ];
  return reasons.length > 0 ? reasons : [`${counted(all, 'word', 'words')} in common`];
}
