import type { Outcome } from './run-step.ts';

/** The last lines of a run, and whether it passed. */
export interface Closing {
  readonly lines: readonly string[];
  readonly isSound: boolean;
}

/** Returns what each skipped test needs, and the totals in the last line. A skip without a reason counts as a failure. */
export function closingLines(outcomes: readonly Outcome[]): Closing {
  const counts = outcomes.map((outcome) => outcome.counts);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const skipped = counts.flatMap((count) => count.skipped);
  const silent = skipped.filter(({ needs }) => needs === '');
  const passed = sum(counts.map((count) => count.passed));
  const failed = sum(counts.map((count) => count.failed)) + silent.length;
  const explained = skipped.length - silent.length;
  return {
    lines: [
      ...outcomes.filter(({ counts: own }) => own.failed > 0).map(({ step }) => `Failed: ${step.name}`),
      ...silent.map(({ name }) => `Failed: ${name} is skipped without saying what it needs`),
      ...skipped.filter(({ needs }) => needs !== '').map(({ name, needs }) => `Skipped: ${name}: ${needs}`),
      `${passed} passed, ${failed} failed${explained > 0 ? `, ${explained} skipped` : ''}`,
    ],
    isSound: failed === 0,
  };
}
