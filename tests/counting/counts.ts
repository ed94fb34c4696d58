import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A test that did not run, and in one line what it needs. */
export interface Skipped {
  readonly name: string;
  /** Empty where the test does not say it, which counts as a failure. */
  readonly needs: string;
}

/** What happened to the tests of one step. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly Skipped[];
}

/** Writes the counts to the file that `TEST_COUNTS` names; by hand, without it, nothing is written. */
export function writeCounts(counts: Counts): void {
  const file = process.env['TEST_COUNTS'];
  if (file === undefined) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(counts));
}
