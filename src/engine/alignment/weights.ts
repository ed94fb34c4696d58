import { CONTEXT_FEATURES } from './context-feature.ts';
import { FEATURES } from './feature.ts';
import type { Logistic } from './logistic.ts';
import { ORDER_FEATURES } from './order-feature.ts';
import file from './weights.json' with { type: 'json' };

/** A logistic regression in the file: weights by feature name. */
export interface NamedLogistic {
  readonly constant: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** The least probabilities for links and claims, chosen by cross-validation on the annotated texts of the weights. */
export interface Thresholds {
  /** Two paragraphs are linked as same or reworded. */
  readonly core: number;
  /** Two paragraphs are linked as related. */
  readonly fact: number;
  /** The same for texts given sentence by sentence, in other words and as versions of one text. */
  readonly otherWords: number;
  readonly oneText: number;
  /** A pair of sentences of such texts is linked as related. */
  readonly sentenceFact: number;
  /**
   * A paragraph is *only in* its outlet if the probability that no paragraph of another article shares a fact with it,
   * the product of 1 − `fact` over all its candidates, is at least this.
   */
  readonly onlyIn: number;
  /** A passage is *reported by all (but one)* if every two of its articles have paragraphs in it of at least this `fact`. */
  readonly shared: number;
}

/** The file that `npm run learn` writes. */
export interface WeightsFile {
  readonly reports: { readonly first: NamedLogistic; readonly core: NamedLogistic; readonly fact: NamedLogistic };
  readonly versions: { readonly first: NamedLogistic; readonly core: NamedLogistic };
  readonly thresholds: Thresholds;
}

/** The models of the aligner. */
export interface Weights {
  /** For independent reports: the first model, then same or reworded, and at least a shared fact. */
  readonly reports: { readonly first: Logistic; readonly core: Logistic; readonly fact: Logistic };
  /** For texts that follow each other sentence by sentence. */
  readonly versions: { readonly first: Logistic; readonly core: Logistic };
  readonly thresholds: Thresholds;
}

/** Names of the features of each model, in the order of its weights. */
export const SECOND_FEATURES: readonly string[] = [...FEATURES, ...CONTEXT_FEATURES];
export const VERSION_FEATURES: readonly string[] = [...SECOND_FEATURES, ...ORDER_FEATURES];

function logisticOf({ constant, weights }: NamedLogistic, features: readonly string[]): Logistic {
  return { constant, weights: Float64Array.from(features, (name) => weights[name] ?? 0) };
}

/** Reads the weights of a file by name. Features without a weight get 0. */
export function weightsFrom({ reports, versions, thresholds }: WeightsFile): Weights {
  return {
    reports: {
      first: logisticOf(reports.first, FEATURES),
      core: logisticOf(reports.core, SECOND_FEATURES),
      fact: logisticOf(reports.fact, SECOND_FEATURES),
    },
    versions: {
      first: logisticOf(versions.first, FEATURES),
      core: logisticOf(versions.core, VERSION_FEATURES),
    },
    thresholds,
  };
}

/** The learned weights of the aligner; the file says from which data. */
export const WEIGHTS: Weights = weightsFrom(file);
