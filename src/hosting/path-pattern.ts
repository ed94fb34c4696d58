/**
 * Which addresses a rule is for, in the form that `_headers` files have: `:name` is any one step of the path, `*` at the
 * end all that follows. Every pattern begins with a slash, below the base path: `/:story/data/*`.
 */
export type PathPattern = `/${string}`;

/** A pattern as the source of a regular expression over the path below the base: `^/[^/]+/data/`. */
export function patternSource(pattern: PathPattern): string {
  const steps = pattern.replace(/[.+]/g, '\\$&').replace(/:\w+/g, '[^/]+');
  return steps.endsWith('*') ? `^${steps.slice(0, -1)}` : `^${steps}$`;
}

/** Whether a path below the base is one that a pattern is for. */
export function matches(pattern: PathPattern, path: string): boolean {
  return new RegExp(patternSource(pattern)).test(path);
}

/** Whether every path of one pattern is one of another, wider one. */
export function isWithin(narrow: PathPattern, wide: PathPattern): boolean {
  return matches(wide, narrow.replace(/:\w+/g, 'x').replace(/\*$/, 'x'));
}
