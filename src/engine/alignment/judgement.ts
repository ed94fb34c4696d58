import type { ArticlePair } from './article-pair.ts';
import { type Candidates, candidatesOf, SURE } from './candidates.ts';
import { contextOf } from './context-feature.ts';
import { logit, logOddsOf, probability } from './logistic.ts';
import type { Overlap } from './overlap.ts';
import { type LikelyPairs, likelyPairsOf } from './third-article.ts';
import { RULED_OUT, type Versions, versionsOf } from './versions.ts';
import type { Thresholds, Weights } from './weights.ts';

/** Two paragraphs and the probabilities, 0 to 1, that they correspond. */
export interface Judged {
  readonly overlap: Overlap;
  readonly core: number;
  readonly fact: number;
}

/** The probabilities of two articles. */
export interface Judgement {
  /** Sorted by left, then right. */
  readonly judged: readonly Judged[];
  /** The least probabilities for a link: same or reworded, and related. */
  readonly needed: { readonly core: number; readonly fact: number };
}

/** Two articles after the first pass. */
interface FirstPass {
  readonly candidates: Candidates;
  readonly versions: Versions | null;
}

const between = (one: number, other: number, share: number): number => one + share * (other - one);

/** Interpolates two probabilities by their log-odds. */
const chanceBetween = (one: number, other: number, share: number): number =>
  probability(between(logit(one), logit(other), share));

function neededFor(versions: Versions | null, thresholds: Thresholds): Judgement['needed'] {
  if (versions === null) return thresholds;
  const { share, closeness } = versions;
  const core = chanceBetween(thresholds.otherWords, thresholds.oneText, closeness);
  return {
    core: chanceBetween(thresholds.core, core, share),
    fact: chanceBetween(thresholds.fact, thresholds.sentenceFact, share),
  };
}

/** Mixes the model for reports with the model for versions by how far the texts are versions. A mix avoids jumps. */
function blended(reports: readonly Judged[], { share, overlaps, odds }: Versions, columns: number): readonly Judged[] {
  const placeOf = ({ left, right }: Overlap): number => left * columns + right;
  const known = new Map(reports.map((judged) => [placeOf(judged.overlap), judged]));
  const versions = new Map(overlaps.map((overlap, index) => [placeOf(overlap), odds[index] as number]));
  const all = new Map(
    [...reports.map(({ overlap }) => overlap), ...overlaps].map((overlap) => [placeOf(overlap), overlap]),
  );
  return [...all]
    .toSorted(([a], [b]) => a - b)
    .map(([place, overlap]) => {
      const own = known.get(place);
      const core = between(own ? logit(own.core) : RULED_OUT, versions.get(place) ?? RULED_OUT, share);
      return { overlap, core: probability(core), fact: Math.max(own?.fact ?? 0, probability(core)) };
    });
}

function secondPass({ candidates, versions }: FirstPass, likely: LikelyPairs, weights: Weights): Judgement {
  const tables = [candidates.features, contextOf(candidates, likely)];
  const core = logOddsOf(weights.reports.core, tables);
  const fact = logOddsOf(weights.reports.fact, tables);
  const reports = candidates.overlaps.map((overlap, index): Judged => {
    const odds = overlap.twin ? SURE : Math.min(SURE, core[index] as number);
    return { overlap, core: probability(odds), fact: probability(Math.max(odds, fact[index] as number)) };
  });
  return {
    judged: versions === null ? reports : blended(reports, versions, candidates.columns),
    needed: neededFor(versions, weights.thresholds),
  };
}

/**
 * Judges all pairs of a story's articles: first each by itself, then again with the results of the first pass as context,
 * including those of third articles.
 *
 * @param lengths paragraphs of each article
 */
export function judgeStory(
  pairs: Iterable<ArticlePair>,
  lengths: readonly number[],
  weights: Weights,
): readonly Judgement[] {
  const passes: FirstPass[] = [];
  for (const pair of pairs)
    passes.push({
      candidates: candidatesOf(pair, weights.reports.first),
      versions: versionsOf(pair, weights.versions),
    });
  const likely = likelyPairsOf(
    passes.map(({ candidates }) => candidates),
    lengths,
  );
  return passes.map((pass) => secondPass(pass, likely, weights));
}
