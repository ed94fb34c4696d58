import type { ArticlePair } from '../src/engine/alignment/article-pair.ts';
import type { Logistic } from '../src/engine/alignment/logistic.ts';
import { closenessOf } from '../src/engine/alignment/text-kind.ts';
import { versionCandidates } from '../src/engine/alignment/versions.ts';
import type { Weights } from '../src/engine/alignment/weights.ts';
import { examplesFrom, type Labelled } from './example.ts';
import type { GoldPair, Truth } from './gold-story.ts';
import { fitLogistic } from './regression.ts';

/** Two texts given sentence by sentence, and the collection they are from. */
export interface VersionPair extends GoldPair {
  readonly source: string;
}

const RIDGE = 3;
/** By cross-validation over the texts: of 1, 3, 10 and 30 the best on retellings, level on drafts. */
const SECOND_RIDGE = 1;
/** How much all links of a collection weigh together, however many they are. */
const SOURCE_WEIGHT = 400;

const isCore = (truth: Truth): boolean => truth === 'core';

function weightsBySource(pairs: readonly VersionPair[]): (pair: VersionPair) => number {
  const counts = new Map<string, number>();
  for (const { source, truths } of pairs) counts.set(source, (counts.get(source) ?? 0) + truths.filter(isCore).length);
  return ({ source }) => SOURCE_WEIGHT / Math.max(1, counts.get(source) ?? 0);
}

function firstModel(pairs: readonly VersionPair[]): Logistic {
  const weightOf = weightsBySource(pairs);
  const rows = pairs.map(
    (own): Labelled => ({
      tables: [own.pair.features],
      truths: own.truths,
      weight: weightOf(own),
    }),
  );
  return fitLogistic(examplesFrom(rows, isCore), RIDGE);
}

function afterFirst({ pair, truths }: VersionPair, first: Logistic): Omit<Labelled, 'weight'> {
  const { candidates, tables } = versionCandidates(pair satisfies ArticlePair, closenessOf(pair), { first });
  const known = new Map(pair.overlaps.map((overlap, place) => [overlap, truths[place] as Truth]));
  return { tables, truths: candidates.overlaps.map((overlap) => known.get(overlap) as Truth) };
}

/** Models for versions of one text: from all pairs, and for each fold from all pairs but its own. */
export function learnVersions(
  pairs: readonly VersionPair[],
  foldOf: (pair: number) => number,
  folds: number,
): { readonly all: Weights['versions']; readonly without: readonly Weights['versions'][] } {
  const parts = Array.from({ length: folds }, (_, fold) => fold);
  const firsts = parts.map((fold) => firstModel(pairs.filter((_, index) => foldOf(index) !== fold)));
  const seen = pairs.map((pair, index) => afterFirst(pair, firsts[foldOf(index)] as Logistic));
  const second = (fold: number | null): Logistic => {
    const own = pairs.flatMap((pair, index) => (foldOf(index) === fold ? [] : [{ pair, index }]));
    const weightOf = weightsBySource(own.map(({ pair }) => pair));
    const rows = own.map(
      ({ pair, index }): Labelled => ({
        ...(seen[index] as Omit<Labelled, 'weight'>),
        weight: weightOf(pair),
      }),
    );
    return fitLogistic(examplesFrom(rows, isCore), SECOND_RIDGE);
  };
  return {
    all: { first: firstModel(pairs), core: second(null) },
    without: parts.map((fold) => ({ first: firsts[fold] as Logistic, core: second(fold) })),
  };
}
