import type { Reason, Spot } from '../types.ts';

/** The size of what a correspondence joins: whole paragraphs or parts of them. */
export type Grain = 'paragraph' | 'sentence' | 'quotation' | 'figure' | 'topic';

/** The same words; the same content in other words; the same fact; one fact reported differently. */
export type Relation = 'same' | 'reworded' | 'same fact' | 'differs';

/** Spots of different articles that report the same thing, or report one fact differently. */
export interface Correspondence {
  readonly grain: Grain;
  readonly relation: Relation;
  /** In order of article and place. Every two spots of different articles correspond directly. */
  readonly members: readonly Spot[];
  /** Probability that a careful reader agrees, 0 to 1. An editor's correspondence has 1. */
  readonly probability: number;
  readonly by: 'machine' | 'hand';
  /** A short name of the fact. `article` says whose words it uses; null if an editor's or our own. */
  readonly about: { readonly text: string; readonly article: number | null } | null;
  /** Strongest first. */
  readonly reasons: readonly Reason[];
}

/** Compares spots by article, paragraph and place. */
export function compareSpots(a: Spot, b: Spot): number {
  return a.article - b.article || a.paragraph - b.paragraph || a.start - b.start || a.end - b.end;
}

/** Returns the number of articles that the spots are in. */
export function articlesIn(spots: readonly Spot[]): number {
  return new Set(spots.map(({ article }) => article)).size;
}
