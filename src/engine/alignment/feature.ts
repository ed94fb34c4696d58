import { sharedIn } from './ascending.ts';
import type { IndexedArticle } from './indexed-article.ts';
import type { Logistic } from './logistic.ts';
import { marginsOf, placesOf } from './margin.ts';
import type { Overlap } from './overlap.ts';
import type { Profile } from './profile.ts';
import { UNIT } from './rarity.ts';

/** Two paragraphs, with their articles. */
interface Pairing {
  readonly overlap: Overlap;
  readonly left: IndexedArticle;
  readonly right: IndexedArticle;
  readonly one: Profile;
  readonly other: Profile;
  readonly termWeights: Int32Array;
}

/** Features of one kind. `write` writes one number per name to `row`, which is all 0, starting at `at`. */
interface FeatureGroup {
  readonly names: readonly string[];
  readonly write: (row: Float64Array, at: number, pairing: Pairing) => void;
}

const part = (shared: number, whole: number): number => (whole > 0 ? shared / whole : 0);
const logWeight = (mass: number): number => Math.log1p(mass / UNIT);

const WORDS: FeatureGroup = {
  names: [
    'words: cosine',
    'words: part of the side that shares more',
    'words: part of the side that shares less',
    'words: weight',
    'word pairs: part of the side that shares more',
    'word pairs: part of the side that shares less',
    'word pairs: weight',
  ],
  write(row, at, { overlap: { left: i, right: j, terms, squares, bigrams }, left, right }) {
    const ofLeft = part(terms, left.termMass[i] as number);
    const ofRight = part(terms, right.termMass[j] as number);
    const pairsOfLeft = part(bigrams, left.bigramMass[i] as number);
    const pairsOfRight = part(bigrams, right.bigramMass[j] as number);
    row[at] = part(squares, (left.norm[i] as number) * (right.norm[j] as number));
    row[at + 1] = Math.max(ofLeft, ofRight);
    row[at + 2] = Math.min(ofLeft, ofRight);
    row[at + 3] = logWeight(terms);
    row[at + 4] = Math.max(pairsOfLeft, pairsOfRight);
    row[at + 5] = Math.min(pairsOfLeft, pairsOfRight);
    row[at + 6] = logWeight(bigrams);
  },
};

const NAMES: FeatureGroup = {
  names: [
    'names: weight',
    'names: part of the side that shares more',
    'names: not shared, side with fewer',
    'names: not shared, side with more',
  ],
  write(row, at, { overlap: { left: i, right: j }, left, right, one, other, termWeights }) {
    const { mass, count } = sharedIn(one.names, other.names, termWeights);
    row[at] = logWeight(mass);
    row[at + 1] = Math.max(part(mass, left.nameMass[i] as number), part(mass, right.nameMass[j] as number));
    row[at + 2] = Math.log1p(Math.min(one.names.length, other.names.length) - count);
    row[at + 3] = Math.log1p(Math.max(one.names.length, other.names.length) - count);
  },
};

const FIGURES: FeatureGroup = {
  names: ['figures: shared', 'figures: not shared, side with fewer', 'figures: not shared, side with more'],
  write(row, at, { one, other, termWeights }) {
    const { count } = sharedIn(one.figures, other.figures, termWeights);
    row[at] = Math.log1p(count);
    row[at + 1] = Math.log1p(Math.min(one.figures.length, other.figures.length) - count);
    row[at + 2] = Math.log1p(Math.max(one.figures.length, other.figures.length) - count);
  },
};

const QUOTATIONS: FeatureGroup = {
  names: [
    'quotations: words quoted on both sides, weight',
    'quotations: words that the other side has, weight',
    'quotations: words that the other side has, part',
    'quotations: on both sides',
    'quotations: on one side',
  ],
  write(row, at, { overlap: { left: i, right: j }, left, right, one, other, termWeights }) {
    const sides = Number(one.quoted.length > 0) + Number(other.quoted.length > 0);
    if (sides === 0) return;
    const fromLeft = sharedIn(one.quoted, other.terms, termWeights).mass;
    const fromRight = sharedIn(other.quoted, one.terms, termWeights).mass;
    row[at] = logWeight(sharedIn(one.quoted, other.quoted, termWeights).mass);
    row[at + 1] = logWeight(Math.max(fromLeft, fromRight));
    row[at + 2] = Math.max(
      part(fromLeft, left.quotedMass[i] as number),
      part(fromRight, right.quotedMass[j] as number),
    );
    row[at + 3] = Number(sides === 2);
    row[at + 4] = Number(sides === 1);
  },
};

/** How many paragraphs count as the beginning of an article. */
const BEGINNING = 3;

const POSITION: FeatureGroup = {
  names: [
    'length: of the shorter',
    'length: of the longer',
    'position: both are first',
    'position: one is first',
    'position: both in the beginning',
    'position: distance',
    'position: lateness',
  ],
  write(row, at, { overlap: { left: i, right: j }, left, right, one, other }) {
    const place = (i + 0.5) / left.profiles.length;
    const otherPlace = (j + 0.5) / right.profiles.length;
    row[at] = Math.log1p(Math.min(one.length, other.length));
    row[at + 1] = Math.log1p(Math.max(one.length, other.length));
    row[at + 2] = Number(i === 0 && j === 0);
    row[at + 3] = Number((i === 0) !== (j === 0));
    row[at + 4] = Number(i < BEGINNING && j < BEGINNING);
    row[at + 5] = Math.abs(place - otherPlace);
    row[at + 6] = place + otherPlace;
  },
};

const GROUPS = [WORDS, NAMES, FIGURES, QUOTATIONS, POSITION];
const BY_THEMSELVES: readonly string[] = GROUPS.flatMap(({ names }) => names);

/** Features for which the model also gets the margin over the best rivals. */
const WITH_MARGIN = ['words: cosine', 'words: part of the side that shares more', 'word pairs: weight'] as const;
const COLUMNS_WITH_MARGIN = WITH_MARGIN.map((name) => BY_THEMSELVES.indexOf(name));

/**
 * Features of two paragraphs for the first model, in the order of its weights. Words are weighted by rarity in the story;
 * weights, lengths and counts are logarithms. A margin is the difference to the best other pair with the same left or
 * the same right paragraph; the model gets the larger and the smaller margin.
 */
export const FEATURES: readonly string[] = [
  ...BY_THEMSELVES,
  ...WITH_MARGIN.flatMap((name) => [`${name}, larger margin`, `${name}, smaller margin`]),
];

/** Features of all candidates, one row per candidate, in one array. */
export interface FeatureTable {
  readonly width: number;
  readonly values: Float64Array;
}

/** Returns the `FEATURES` of each overlap of two articles. Swapping the sides changes nothing. */
export function featuresOf(
  overlaps: readonly Overlap[],
  left: IndexedArticle,
  right: IndexedArticle,
  termWeights: Int32Array,
): FeatureTable {
  const width = FEATURES.length;
  const values = new Float64Array(width * overlaps.length);
  overlaps.forEach((overlap, index) => {
    const one = left.profiles[overlap.left] as Profile;
    const other = right.profiles[overlap.right] as Profile;
    const pairing = { overlap, left, right, one, other, termWeights };
    let at = index * width;
    for (const { names, write } of GROUPS) {
      write(values, at, pairing);
      at += names.length;
    }
  });
  const places = placesOf(overlaps);
  COLUMNS_WITH_MARGIN.forEach((column, place) => {
    const own = new Float64Array(overlaps.length);
    for (let index = 0; index < own.length; index += 1) own[index] = values[index * width + column] as number;
    const { onLeft, onRight } = marginsOf(places, own, 0);
    for (let index = 0; index < own.length; index += 1) {
      const at = index * width + BY_THEMSELVES.length + 2 * place;
      values[at] = Math.max(onLeft[index] as number, onRight[index] as number);
      values[at + 1] = Math.min(onLeft[index] as number, onRight[index] as number);
    }
  });
  return { width, values };
}

/** How much each kind of shared content adds to the log-odds of a model. */
export interface Contributions {
  readonly words: number;
  readonly names: number;
  readonly figures: number;
  readonly quotations: number;
}

/** Returns the contributions of shared content by the first model, without margins and positions. */
export function contributionsOf(
  overlap: Overlap,
  left: IndexedArticle,
  right: IndexedArticle,
  termWeights: Int32Array,
  { weights }: Pick<Logistic, 'weights'>,
): Contributions {
  const { values } = featuresOf([overlap], left, right, termWeights);
  const sumOf = ({ names }: FeatureGroup): number => {
    const from = BY_THEMSELVES.indexOf(names[0] as string);
    return names.reduce((sum, _, at) => sum + (weights[from + at] as number) * (values[from + at] as number), 0);
  };
  return { words: sumOf(WORDS), names: sumOf(NAMES), figures: sumOf(FIGURES), quotations: sumOf(QUOTATIONS) };
}
