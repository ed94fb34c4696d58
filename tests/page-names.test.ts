import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { checkOutletSlug, checkStorySlug } from '../src/library/slug.ts';
import { SITE_PAGES, STORY_PAGES } from '../src/page-names.ts';

const pages = fileURLToPath(new URL('../src/pages', import.meta.url));
const place = { file: 'x', line: 1, column: 1 };

/** The fixed names with which addresses at a folder's routes begin. */
function namesOf(folder: string): readonly string[] {
  return readdirSync(`${pages}/${folder}`)
    .filter((name) => !name.startsWith('['))
    .map((name) => name.replace(/\.astro$/, ''));
}

it.each([
  ['the site', '', SITE_PAGES, checkStorySlug],
  ['a story', '[story]', STORY_PAGES, checkOutletSlug],
] as const)('every page of %s has a route, and no content can take its name', (_, folder, names, check) => {
  const routes = namesOf(folder);
  expect(routes).toEqual(expect.arrayContaining([...names]));
  // A name with a full stop, `robots.txt`, is no slug.
  expect(routes.filter((name) => !name.includes('.') && check(name, place).length === 0)).toEqual([]);
});
