import { readFileSync } from 'node:fs';
import { fieldOf, SURE } from '../src/engine/alignment/candidate.ts';
import { contextsOf } from '../src/engine/alignment/context.ts';
import { type Logistic, logOdds } from '../src/engine/alignment/logistic.ts';
import { CORE_ODDS, LEAST_LIKENESS } from '../src/engine/alignment/model.ts';
import { type Digest, digestsOf, type Overlap, overlapsOf } from '../src/engine/alignment/overlap.ts';
import { profileStory } from '../src/engine/alignment/profile.ts';
import { similarityOf } from '../src/engine/similarity.ts';
import { type Example, fitLogistic } from './regression.ts';

/** One line of a gold file; `source` is missing in the first story's. */
interface Gold {
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly lang?: string;
  readonly source?: string;
  readonly links: readonly (readonly [left: number, right: number, label: string, certain?: boolean])[];
}

type Truth = 'core' | 'partial' | 'none' | 'unsure';

interface Cell {
  readonly overlap: Overlap;
  readonly truth: Truth;
  readonly similarity: readonly number[];
}

interface Pair {
  readonly source: string;
  readonly fold: number;
  readonly asked: number;
  readonly left: Digest;
  readonly right: Digest;
  readonly weights: Int32Array;
  readonly cells: readonly Cell[];
}

/** A cell that the words alone let through, with its context. */
interface Seen {
  readonly truth: Truth;
  readonly features: readonly number[];
}

const NEWS = 'news';
/** How much all positive examples of a source weigh together: news most, drafts that are near-verbatim least. */
const SOURCE_WEIGHTS: ReadonlyMap<string, number> = new Map([
  [NEWS, 800],
  ['argrewrite-v2', 200],
]);
const SOURCE_WEIGHT = 400;
const RIDGE = 3;
/** Related links are labelled in few texts: a heavier penalty keeps the model plain. */
const FACT_RIDGE = 30;
const FOLDS = 5;

function truthOf(gold: Gold, { left, right }: Overlap): Truth {
  const link = gold.links.find(([i, j]) => i === left && j === right);
  if (link === undefined) return 'none';
  const partial = link[2] === 'partial';
  if (link[3] === false) return partial ? 'partial' : 'unsure';
  return partial ? 'partial' : 'core';
}

function pairOf(gold: Gold, index: number): Pair {
  const language = gold.lang ?? 'en';
  const story = profileStory([gold.left, gold.right], [language, language]);
  const [left, right] = digestsOf(story) as unknown as readonly [Digest, Digest];
  const source = gold.source ?? NEWS;
  return {
    source,
    fold: source === NEWS ? index : index % FOLDS,
    asked: gold.links.filter(([, , label, certain]) => label !== 'partial' && certain !== false).length,
    left,
    right,
    weights: story.termWeights,
    cells: overlapsOf(left, right, story).map((overlap) => ({
      overlap,
      truth: truthOf(gold, overlap),
      similarity: similarityOf(overlap, left, right),
    })),
  };
}

/** Examples of several pairs; the positive ones of each source weigh the same together, however many they are. */
function examplesOf(
  pairs: readonly Pair[],
  cellsOf: (pair: Pair) => readonly Seen[],
  positive: (truth: Truth) => boolean,
): readonly Example[] {
  const counts = new Map<string, number>();
  for (const pair of pairs)
    counts.set(
      pair.source,
      (counts.get(pair.source) ?? 0) + cellsOf(pair).filter(({ truth }) => positive(truth)).length,
    );
  return pairs.flatMap((pair) => {
    const weight = (SOURCE_WEIGHTS.get(pair.source) ?? SOURCE_WEIGHT) / Math.max(10, counts.get(pair.source) ?? 0);
    return cellsOf(pair)
      .filter(({ truth }) => truth !== 'unsure')
      .map(({ truth, features }) => ({ features, positive: positive(truth), weight }));
  });
}

const isCore = (truth: Truth): boolean => truth === 'core';
const bySimilarity = (pair: Pair): readonly Seen[] =>
  pair.cells.map(({ truth, similarity }) => ({ truth, features: similarity }));

function learnLikeness(pairs: readonly Pair[]): Logistic {
  return fitLogistic(examplesOf(pairs, bySimilarity, isCore), RIDGE);
}

function seenIn(pair: Pair, likeness: Logistic): readonly Seen[] {
  const found = pair.cells
    .map((cell) => ({ cell, odds: logOdds(likeness, cell.similarity) }))
    .filter(({ odds }) => odds >= LEAST_LIKENESS);
  const candidates = found.map(({ cell, odds }) => ({
    ...cell.overlap,
    likeness: Math.max(-SURE, Math.min(SURE, odds)),
  }));
  const contexts = contextsOf(fieldOf(candidates, pair.right.profiles.length), pair.left, pair.right, pair.weights);
  return found.map(({ cell }, index) => ({ truth: cell.truth, features: contexts[index] ?? [] }));
}

type Split = (pair: Pair) => number | string;

/** Applies to each part of the pairs what was learned from the other parts. */
function crossed<Result>(
  pairs: readonly Pair[],
  split: Split,
  learn: (rest: readonly Pair[]) => Logistic,
  apply: (pair: Pair, model: Logistic) => Result,
): Map<Pair, Result> {
  const parts = [...new Set(pairs.map(split))];
  return new Map(
    parts.flatMap((part) => {
      const model = learn(pairs.filter((pair) => split(pair) !== part));
      return pairs.filter((pair) => split(pair) === part).map((pair): [Pair, Result] => [pair, apply(pair, model)]);
    }),
  );
}

const byFold: Split = ({ fold }) => fold;
const bySource: Split = ({ source }) => source;

function coreModel(pairs: readonly Pair[], seen: ReadonlyMap<Pair, readonly Seen[]>): Logistic {
  return fitLogistic(
    examplesOf(pairs, (pair) => seen.get(pair) ?? [], isCore),
    RIDGE,
  );
}

/** F1 of same and reworded links for each source, each pair judged by what was learned without its part. */
function estimates(pairs: readonly Pair[], split: Split): readonly string[] {
  const seen = crossed(pairs, split, learnLikeness, seenIn);
  const odds = crossed(
    pairs,
    split,
    (rest) => coreModel(rest, seen),
    (pair, model) =>
      (seen.get(pair) ?? []).map(({ truth, features }) => ({ truth, taken: logOdds(model, features) >= CORE_ODDS })),
  );
  return [...new Set(pairs.map(bySource))].map((source) => {
    const own = pairs.filter((pair) => pair.source === source);
    const said = own.flatMap((pair) => odds.get(pair) ?? []).filter(({ truth, taken }) => taken && truth !== 'unsure');
    const hits = said.filter(({ truth }) => truth === 'core').length;
    const asked = own.reduce((sum, pair) => sum + pair.asked, 0);
    return `${source} ${((2 * hits) / (said.length + asked)).toFixed(3)}`;
  });
}

const shown = ({ constant, weights }: Logistic): string =>
  `{\n  constant: ${Number(constant.toFixed(3))},\n  weights: [${weights.map((weight) => Number(weight.toFixed(3))).join(', ')}],\n}`;

/** Learns the aligner's weights from gold lines; comes out as the text to put into `src/engine/alignment/model.ts`. */
export function learn(lines: readonly string[]): string {
  const counts = new Map<string, number>();
  const pairs = lines.map((line) => {
    const gold = JSON.parse(line) as Gold;
    const index = counts.get(gold.source ?? NEWS) ?? 0;
    counts.set(gold.source ?? NEWS, index + 1);
    return pairOf(gold, index);
  });
  const seen = crossed(pairs, byFold, learnLikeness, seenIn);
  const news = pairs.filter(({ source }) => source === NEWS);
  const facts = examplesOf(
    news,
    (pair) => seen.get(pair) ?? [],
    (truth) => truth !== 'none',
  );
  return [
    `// F1 of what was learned without it. Parts of each source: ${estimates(pairs, byFold).join(', ')}.`,
    `// Whole sources: ${estimates(pairs, bySource).join(', ')}.`,
    `LIKENESS = ${shown(learnLikeness(pairs))}`,
    `TELLS_THE_SAME = ${shown(coreModel(pairs, seen))}`,
    `SHARES_A_FACT = ${shown(fitLogistic(facts, FACT_RIDGE))}`,
  ].join('\n');
}

if (import.meta.main) {
  const lines = process.argv.slice(2).flatMap((file) => readFileSync(file, 'utf8').split('\n'));
  console.log(learn(lines.filter((line) => line.trim() !== '')));
}
