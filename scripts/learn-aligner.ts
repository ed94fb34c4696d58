/*
 * Learns the aligner's weights and writes them to `src/engine/alignment/weights.json`, with what they are worth on texts
 * that they were not learned from. `npm run learn`, or `npm run learn -- NEWS.jsonl SENTENCES.jsonl`;
 * `--story SLUG` adds what an editor decided in a story
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { FEATURES } from '../src/engine/alignment/feature.ts';
import type { Logistic } from '../src/engine/alignment/logistic.ts';
import {
  type NamedLogistic,
  SECOND_FEATURES,
  VERSION_FEATURES,
  WEIGHTS,
  type Weights,
} from '../src/engine/alignment/weights.ts';
import { editedLines } from './edited-story.ts';
import { goldLines } from './gold-file.ts';
import { compared, type GoldStory, storiesOf } from './gold-story.ts';
import { type Learned, learnReports } from './learn-reports.ts';
import { learnVersions } from './learn-versions.ts';

/** Stories are judged by weights learned from the other parts. */
export const FOLDS = 8;

/** The part of the n-th story, or of the n-th pair of sentence texts. */
export const foldOf = (index: number): number => index % FOLDS;

/** The weights learned from everything, and for each part of the stories from all other parts. */
export interface LearnedWeights {
  readonly all: Weights;
  readonly without: readonly Weights[];
}

/** Learns both models; thresholds are those of the project. */
export function learn(news: readonly GoldStory[], texts: readonly GoldStory[]): LearnedWeights {
  const { thresholds } = WEIGHTS;
  const reports: Learned = learnReports(news.map(compared), foldOf, FOLDS);
  const pairs = texts.flatMap((text) => compared(text).map((pair) => ({ ...pair, source: text.source })));
  const versions = learnVersions(pairs, foldOf, FOLDS);
  return {
    all: { reports: reports.all, versions: versions.all, thresholds },
    without: reports.without.map((own, fold) => ({
      reports: own,
      versions: versions.without[fold] as Weights['versions'],
      thresholds,
    })),
  };
}

const rounded = (value: number): number => Number(value.toFixed(3));

function named({ constant, weights }: Logistic, features: readonly string[]): NamedLogistic {
  return {
    constant: rounded(constant),
    weights: Object.fromEntries(features.map((name, index) => [name, rounded(weights[index] as number)])),
  };
}

if (import.meta.main) {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { story: { type: 'string', multiple: true, default: [] } },
  });
  const [newsFile = '../shared/gold/news-dev.jsonl', textFile = '../shared/gold/sentences-dev.jsonl'] = positionals;
  const news = [...storiesOf(goldLines(newsFile)), ...values.story.flatMap((slug) => storiesOf(editedLines(slug)))];
  const texts = storiesOf(goldLines(textFile));
  const { reports, versions, thresholds } = learn(news, texts).all;
  const file = {
    provenance: {
      learnedFrom:
        'news-dev (48 stories) and sentences-dev (78 pairs of drafts, 89 of fables); see docs/contributing.md',
      date: new Date().toISOString().slice(0, 10),
      folds: FOLDS,
      figures: 'docs/accuracy.json, by `npm run eval -- --write`',
    },
    thresholds,
    reports: {
      first: named(reports.first, FEATURES),
      core: named(reports.core, SECOND_FEATURES),
      fact: named(reports.fact, SECOND_FEATURES),
    },
    versions: { first: named(versions.first, FEATURES), core: named(versions.core, VERSION_FEATURES) },
  };
  writeFileSync(new URL('../src/engine/alignment/weights.json', import.meta.url), `${JSON.stringify(file, null, 2)}\n`);
}
