import { readFileSync } from 'node:fs';

/** What one run of Astro makes of the site; `scripts/build` divides a build into such runs. */
export interface Part {
  /** The stories whose pages are made; null for all. */
  readonly stories: readonly string[] | null;
  /** What pages across stories are made from, of the stories that are made in other runs. */
  readonly summaries: readonly unknown[];
}

/** The part that BUILD_PART names a file of; without it, the whole. */
export function partOfBuild(): Part {
  const file = process.env['BUILD_PART'];
  return file === undefined ? { stories: null, summaries: [] } : (JSON.parse(readFileSync(file, 'utf8')) as Part);
}
