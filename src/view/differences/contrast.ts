import type { Run } from '../marked-text.ts';

/** What some of the outlets have, in their words. */
export interface Variant {
  /** Cut around what differs, which is marked where it is less than all. */
  readonly runs: readonly Run[];
  readonly language: string;
  /** The outlets that have it, in the story's order. */
  readonly sigla: readonly string[];
}

/** Something that outlets tell differently, in short: each way of report it once. */
export interface Contrast {
  /** What it is about, in a word or two, where its variants do not say so; else null. */
  readonly title: string | null;
  readonly titleLanguage: string | null;
  /** Lands on all that the outlets have of it. */
  readonly address: string;
  readonly variants: readonly Variant[];
}
