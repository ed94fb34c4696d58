import { candidatesOf } from '../src/engine/alignment/candidates.ts';
import { contextOf } from '../src/engine/alignment/context-feature.ts';
import type { FeatureTable } from '../src/engine/alignment/feature.ts';
import type { Logistic } from '../src/engine/alignment/logistic.ts';
import { likelyPairsOf } from '../src/engine/alignment/third-article.ts';
import type { Weights } from '../src/engine/alignment/weights.ts';
import { examplesFrom, type Labelled } from './example.ts';
import type { GoldPair, Truth } from './gold-story.ts';
import { fitLogistic } from './regression.ts';

/** The articles of a story, compared. */
export type ComparedStory = readonly GoldPair[];

const RIDGE = 3;
/** By cross-validation over the stories: core F1 on news is 0.672 with 1, 0.668 with 3, 0.663 with 10. */
const SECOND_RIDGE = 1;

const isCore = (truth: Truth): boolean => truth === 'core';
const isLinked = (truth: Truth): boolean => truth !== 'none';

function firstModel(stories: readonly ComparedStory[]): Logistic {
  const rows = stories.flat().map(({ pair, truths }): Labelled => ({ tables: [pair.features], truths, weight: 1 }));
  return fitLogistic(examplesFrom(rows, isCore), RIDGE);
}

/** What the second model sees of a story after a first model. */
function afterFirst(story: ComparedStory, first: Logistic): readonly Labelled[] {
  const candidates = story.map(({ pair }) => candidatesOf(pair, first));
  const lengths: number[] = [];
  for (const { left, right, rows, columns } of candidates) {
    lengths[left] = rows;
    lengths[right] = columns;
  }
  const likely = likelyPairsOf(candidates, lengths);
  return candidates.map((own, index): Labelled => {
    const { pair, truths } = story[index] as GoldPair;
    const known = new Map(pair.overlaps.map((overlap, place) => [overlap, truths[place] as Truth]));
    const tables: readonly FeatureTable[] = [own.features, contextOf(own, likely)];
    return { tables, truths: own.overlaps.map((overlap) => known.get(overlap) as Truth), weight: 1 };
  });
}

/** Models for independent reports: from all stories, and for each fold from all stories but its own. */
export interface Learned {
  readonly all: Weights['reports'];
  readonly without: readonly Weights['reports'][];
}

/**
 * Learns the two passes. The second one learns from what first models say of stories that they have not seen.
 *
 * @param foldOf the part of a story, from 0
 */
export function learnReports(
  stories: readonly ComparedStory[],
  foldOf: (story: number) => number,
  folds: number,
): Learned {
  const parts = Array.from({ length: folds }, (_, fold) => fold);
  const firsts = parts.map((fold) => firstModel(stories.filter((_, story) => foldOf(story) !== fold)));
  const seen = stories.map((story, index) => afterFirst(story, firsts[foldOf(index)] as Logistic));
  const second = (rows: readonly Labelled[]) => ({
    core: fitLogistic(examplesFrom(rows, isCore), SECOND_RIDGE),
    fact: fitLogistic(examplesFrom(rows, isLinked), SECOND_RIDGE),
  });
  return {
    all: { first: firstModel(stories), ...second(seen.flat()) },
    without: parts.map((fold) => ({
      first: firsts[fold] as Logistic,
      ...second(seen.filter((_, story) => foldOf(story) !== fold).flat()),
    })),
  };
}
