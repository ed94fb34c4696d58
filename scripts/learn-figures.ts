/*
 * Learns the weights of `src/engine/figures/weights.ts` from stories in which every figure is annotated, and prints them
 * with what they are worth on stories that they were not learned from: `npm run learn:figures -- facts.jsonl`
 */
import type { Logistic } from '../src/engine/alignment/logistic.ts';
import { alignArticles } from '../src/engine/compare.ts';
import { type ReadFigures, readFigures } from '../src/engine/figure-collation.ts';
import type { Candidate } from '../src/engine/figures/candidate.ts';
import { clusters } from '../src/engine/figures/cluster.ts';
import { FEATURES } from '../src/engine/figures/features.ts';
import { agreement } from '../src/engine/quantity/compare.ts';
import type { Article } from '../src/engine/types.ts';
import type { GoldFigure, GoldStory } from './facts/gold-story.ts';
import { matchOf, pairsAcross } from './facts/match.ts';
import { linesOf } from './gold-file.ts';
import { type Examples, fitLogistic } from './regression.ts';

/** By cross-validation over stories: from 60 to 160 the figures hardly change, with less or more they are worse. */
const RIDGE = 100;
/** Figures that differ and are one fact are rare, and what readers look for: each counts this many times. */
const DIFFERING = 6;
/** How much of an annotated figure a found one must have, as in the score. */
const LEAST = 0.34;

/** A story with its quantities, and the annotated figure that each of them is. */
interface ReadStory extends ReadFigures {
  readonly figures: readonly GoldFigure[];
  readonly truths: ReadonlyMap<Candidate, GoldFigure | null>;
}

function read({ articles: texts, figures }: GoldStory): ReadStory {
  const articles = texts.map((paragraphs, at): Article => {
    const blocks = paragraphs.map((text, index) => ({ role: 'body' as const, id: `p${index + 1}`, text }));
    return { outlet: String(at), language: 'en', blocks };
  });
  const found = readFigures(articles, alignArticles(articles));
  const truthOf = ({ mention: { article, paragraph, quantity } }: Candidate): GoldFigure | null => {
    const text = texts[article]?.[paragraph]?.slice(quantity.phrase.start, quantity.phrase.end) ?? '';
    return matchOf({ article, paragraph, text }, figures, LEAST);
  };
  return { ...found, figures, truths: new Map(found.candidates.map((candidate) => [candidate, truthOf(candidate)])) };
}

function isOneFact({ truths }: ReadStory, one: Candidate, other: Candidate): boolean {
  const truth = truths.get(one);
  return truth != null && truth.fact === truths.get(other)?.fact;
}

function examplesOf(stories: readonly ReadStory[]): Examples {
  const rows = stories.flatMap((story) =>
    story.pairs.map(({ one, other, features }) => {
      const isOne = isOneFact(story, one, other);
      const agrees = agreement(one.mention.quantity, other.mention.quantity);
      const isRare = isOne && (agrees === 'different' || agrees === 'compatible');
      return { features, isOne, weight: isRare ? DIFFERING : 1 };
    }),
  );
  return {
    width: FEATURES.length,
    values: Float64Array.from(rows.flatMap(({ features }) => features)),
    positive: Uint8Array.from(rows, ({ isOne }) => Number(isOne)),
    weights: Float64Array.from(rows, ({ weight }) => weight),
  };
}

/** Counts the pairs of figures in different articles that a model joins, those of them that are one fact, and all true ones. */
function tallyOf(story: ReadStory, model: Logistic) {
  const { candidates, pairs, figures, truths } = story;
  const articleOf = (candidate: Candidate, row: number) => ({ article: candidate.mention.article, candidate, row });
  const members = clusters(candidates, pairs, model).flatMap((cluster, row) =>
    cluster.map((candidate) => articleOf(candidate, row)),
  );
  const joined = pairsAcross(members, ({ row }) => row);
  const right = joined.filter(([one, other]) => isOneFact(story, one.candidate, other.candidate));
  const placeOf = (candidate: Candidate) => figures.indexOf(truths.get(candidate) as GoldFigure);
  const hits = right.map(([one, other]) => [placeOf(one.candidate), placeOf(other.candidate)].sort().join());
  return {
    said: joined.length,
    right: right.length,
    hit: new Set(hits).size,
    asked: pairsAcross(figures, ({ fact }) => fact).length,
  };
}

type Tally = ReturnType<typeof tallyOf>;

function inWords(tallies: readonly Tally[]): string {
  const total = (key: keyof Tally) => tallies.reduce((sum, tally) => sum + tally[key], 0);
  return `precision ${(total('right') / total('said')).toFixed(3)}, recall ${(total('hit') / total('asked')).toFixed(3)}`;
}

const rounded = (value: number): number => Number(value.toFixed(3));

function main([file]: readonly string[]): number {
  if (file === undefined) {
    console.error('learn-figures: no file → npm run learn:figures -- facts.jsonl');
    return 2;
  }
  const stories = linesOf<GoldStory>(file).map(read);
  const learn = (from: readonly ReadStory[]) => fitLogistic(examplesOf(from), RIDGE);
  const model = learn(stories);
  const leftOut = stories.map((story) => tallyOf(story, learn(stories.filter((other) => other !== story))));
  console.log(`same fact, each story left out in turn: ${inWords(leftOut)}`);
  console.log(`same fact, learned from all: ${inWords(stories.map((story) => tallyOf(story, model)))}`);
  console.log(`  constant: ${rounded(model.constant)},\n  weights: {`);
  FEATURES.forEach((name, at) => {
    console.log(`    '${name}': ${rounded(model.weights[at] ?? 0)},`);
  });
  console.log('  },');
  return 0;
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2));
