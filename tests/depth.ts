/** Whether everything is tried, as `npm run test:full` does; otherwise what `npm test` has time for. */
export const IS_FULL = process.env['TEST_DEPTH'] === 'full';

/** `npm test` tries one case of a slow law in so many. */
const SHARE = 5;

/**
 * How many cases of a law are tried: all of them by `npm run test:full`, a fifth of them by `npm test`. The cases are
 * seeded, so that the fifth is always the same.
 */
export function runs(all: number): number {
  return IS_FULL ? all : Math.ceil(all / SHARE);
}
