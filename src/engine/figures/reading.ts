import type { Measure } from './value.ts';
import type { Line, Stretch } from './word.ts';

/** A figure as a reader finds it: which words it is made of, and what it says. */
export interface FigureReading extends Stretch, Measure {
  /** Whether it is written with digits. */
  readonly digits: boolean;
}

/** Tries to read a figure that begins at a word; bounded work, whatever the text. */
export type Reader = (line: Line, at: number) => FigureReading | null;
