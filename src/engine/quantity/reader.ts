import type { Line, Stretch } from './line.ts';
import type { Measure } from './value.ts';

/** A quantity as a reader finds it: which words it is made of, and what it says. */
export interface Reading extends Stretch, Measure {}

/** Tries to read a quantity that begins at a word; bounded work, whatever the text. */
export type Reader = (line: Line, at: number) => Reading | null;
