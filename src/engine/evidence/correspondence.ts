import type { Reason, Spot } from '../types.ts';

/** What a correspondence joins: whole paragraphs, or a part of each. */
export type Grain = 'paragraph' | 'sentence' | 'quotation' | 'figure' | 'topic';

/** The same words; the same content in other words; the same fact; one fact that the texts report differently. */
export type Relation = 'same' | 'reworded' | 'same fact' | 'differs';

/** Spots of different articles that report the same thing, or report one fact differently. */
export interface Correspondence {
  readonly grain: Grain;
  readonly relation: Relation;
  /** By article, then by place; every two of different articles correspond directly. */
  readonly members: readonly Spot[];
  /** Probability that a careful reader agrees, 0 to 1; 1 for an editor's. */
  readonly probability: number;
  readonly by: 'machine' | 'hand';
  /** The fact in a few words, and the article whose words these are, null where they are ours or an editor's. */
  readonly about: { readonly text: string; readonly article: number | null } | null;
  /** Strongest first. */
  readonly reasons: readonly Reason[];
}

/** By article, then by paragraph, then by place in it. */
export function compareSpots(a: Spot, b: Spot): number {
  return a.article - b.article || a.paragraph - b.paragraph || a.start - b.start || a.end - b.end;
}

/** How many articles have a part in some spots. */
export function articlesIn(spots: readonly Spot[]): number {
  return new Set(spots.map(({ article }) => article)).size;
}
