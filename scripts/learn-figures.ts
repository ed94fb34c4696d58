import { readFileSync } from 'node:fs';
import { probability } from '../src/engine/alignment/logistic.ts';
import { compareStory } from '../src/engine/compare.ts';
import { readFigures } from '../src/engine/figure-collation.ts';
import type { Candidate } from '../src/engine/figures/candidate.ts';
import { FEATURES } from '../src/engine/figures/features.ts';
import { agreement } from '../src/engine/quantity/compare.ts';
import type { Article } from '../src/engine/types.ts';

/** A figure of the hand-made truth: its words, where they stand, and which fact it is of. */
interface TrueFigure {
  readonly article: number;
  readonly paragraph: number;
  readonly text: string;
  readonly fact: string;
}

interface TrueStory {
  readonly id: string;
  readonly articles: readonly (readonly string[])[];
  readonly figures: readonly TrueFigure[];
}

/** What the features of two quantities are, and whether they are one fact. */
interface Example {
  readonly features: readonly number[];
  readonly isOne: boolean;
  readonly weight: number;
}

/** Pulls weights towards 0: chosen by cross-validation over stories from 1, 2, 3, 6 and 15. */
const PENALTY = 2;
/** Figures that differ and are one fact are few, and what readers look for: each counts as so many. */
const DIFFERING = 4;
const STEPS = 400;
const RATE = 0.1;

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The figure of the truth that a quantity is: most words of the shorter are in the longer, and a third of the longer. */
function truthOf({ mention }: Candidate, story: TrueStory): TrueFigure | undefined {
  const { article, paragraph, quantity } = mention;
  const text = story.articles[article]?.[paragraph]?.slice(quantity.phrase.start, quantity.phrase.end) ?? '';
  const own = new Set(wordsOf(text));
  const likenessTo = (figure: TrueFigure): number => {
    const words = wordsOf(figure.text);
    const shared = words.filter((word) => own.has(word)).length;
    const [less, more] = [shared / Math.max(words.length, own.size), shared / Math.min(words.length, own.size)];
    return more >= 0.8 && less >= 0.34 ? less : 0;
  };
  const near = story.figures.filter((figure) => figure.article === article && figure.paragraph === paragraph);
  const best = near.toSorted((a, b) => likenessTo(b) - likenessTo(a))[0];
  return best !== undefined && likenessTo(best) > 0 ? best : undefined;
}

function examplesOf(story: TrueStory): readonly Example[] {
  const articles = story.articles.map((paragraphs, at): Article => {
    const blocks = paragraphs.map((text, index) => ({ role: 'body' as const, id: `p${index + 1}`, text }));
    return { outlet: `outlet-${at}`, language: 'en', blocks };
  });
  const { candidates, pairs } = readFigures(articles, compareStory(articles));
  const facts = new Map(candidates.map((candidate) => [candidate, truthOf(candidate, story)?.fact]));
  return pairs.map(({ one, other, features }) => {
    const isOne = facts.get(one) !== undefined && facts.get(one) === facts.get(other);
    const agrees = agreement(one.mention.quantity, other.mention.quantity);
    const isRare = isOne && (agrees === 'different' || agrees === 'compatible');
    return { features, isOne, weight: isRare ? DIFFERING : 1 };
  });
}

/** The first weight is the constant. */
function logOddsBy([constant = 0, ...weights]: readonly number[], features: readonly number[]): number {
  return features.reduce((sum, feature, at) => sum + feature * (weights[at] ?? 0), constant);
}

/** Learns by gradient descent (Adam) on the whole set; the same examples give the same weights. */
function learn(examples: readonly Example[]): readonly number[] {
  const size = FEATURES.length + 1;
  const [weights, mean, square] = [0, 0, 0].map((value) => new Array<number>(size).fill(value)) as [
    number[],
    number[],
    number[],
  ];
  for (let step = 1; step <= STEPS; step += 1) {
    const slope = new Array<number>(size).fill(0);
    for (const { features, isOne, weight } of examples) {
      const error = weight * (probability(logOddsBy(weights, features)) - Number(isOne));
      slope[0] = (slope[0] as number) + error;
      features.forEach((feature, at) => {
        slope[at + 1] = (slope[at + 1] as number) + error * feature;
      });
    }
    for (let at = 0; at < size; at += 1) {
      const own = ((slope[at] as number) + (at === 0 ? 0 : PENALTY * (weights[at] as number))) / examples.length;
      mean[at] = 0.9 * (mean[at] as number) + 0.1 * own;
      square[at] = 0.999 * (square[at] as number) + 0.001 * own * own;
      const move =
        (mean[at] as number) / (1 - 0.9 ** step) / (Math.sqrt((square[at] as number) / (1 - 0.999 ** step)) + 1e-8);
      weights[at] = (weights[at] as number) - RATE * move;
    }
  }
  return weights.map((weight) => Number(weight.toFixed(3)));
}

/** Prints the weights for `src/engine/figures/weights.ts`, learned from stories with hand-made facts, one a line. */
function main([file]: readonly string[]): number {
  if (file === undefined) {
    console.error('learn-figures: no file → npm run learn:figures -- facts.jsonl');
    return 2;
  }
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const examples = lines.flatMap((line) => examplesOf(JSON.parse(line) as TrueStory));
  const [constant, ...weights] = learn(examples);
  console.log(`  constant: ${constant},\n  weights: {`);
  for (const [at, weight] of weights.entries()) console.log(`    '${FEATURES[at]}': ${weight},`);
  console.log('  },');
  return 0;
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2));
