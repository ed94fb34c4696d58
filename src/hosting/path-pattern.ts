/**
 * A path pattern as in `_headers` files: `:name` matches one segment, a trailing `*` matches the rest. Starts with a
 * slash, relative to the base path: `/:story/data/*`.
 */
export type PathPattern = `/${string}`;

/** Converts a pattern to the source of a regular expression for paths below the base: `^/[^/]+/data/`. */
export function patternSource(pattern: PathPattern): string {
  const steps = pattern.replace(/[.+]/g, '\\$&').replace(/:\w+/g, '[^/]+');
  return steps.endsWith('*') ? `^${steps.slice(0, -1)}` : `^${steps}$`;
}

/** Whether a path below the base matches a pattern. */
export function matches(pattern: PathPattern, path: string): boolean {
  return new RegExp(patternSource(pattern)).test(path);
}

/** Whether every path that matches `narrow` also matches `wide`. */
export function isWithin(narrow: PathPattern, wide: PathPattern): boolean {
  return matches(wide, narrow.replace(/:\w+/g, 'x').replace(/\*$/, 'x'));
}
