import type { Run } from '../marked-text.ts';

/** One version of something, and the outlets that have it. */
export interface Variant {
  /** Cut around the differing words, which are marked unless all differ. */
  readonly runs: readonly Run[];
  readonly language: string;
  /** In the story's order. */
  readonly sigla: readonly string[];
}

/** A difference in short, with each version once. */
export interface Contrast {
  /** What it is about; null if the variants say so. */
  readonly title: string | null;
  readonly titleLanguage: string | null;
  /** Links to the full readings. */
  readonly address: string;
  readonly variants: readonly Variant[];
}
