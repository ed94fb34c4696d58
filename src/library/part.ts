import { readFileSync } from 'node:fs';

/** What one run of Astro builds; `src/site-build` divides a build into several runs. */
export interface Part {
  /** The slugs of the stories to build; null for all. */
  readonly stories: readonly string[] | null;
  /** The summaries of stories built in other runs, for pages that list all stories. */
  readonly summaries: readonly unknown[];
}

/** Reads the part from the file that BUILD_PART names. Without it, returns the whole site. */
export function partOfBuild(): Part {
  const file = process.env['BUILD_PART'];
  return file === undefined ? { stories: null, summaries: [] } : (JSON.parse(readFileSync(file, 'utf8')) as Part);
}
