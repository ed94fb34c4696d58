/*
 * Builds the site for `tests/site` into the folder of the run: `npm run test:build`. It has all stories and the hostile
 * ones, a base path and an address, where most can go wrong. With `-- --plain`, only the stories,
 * as `npm run build` builds them without options.
 */
import { cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildWhole, ContentError } from '../src/site-build/build.ts';
import { buildOptions } from '../src/site-build/options.ts';
import { inRunFolder } from '../tests/run-folder.ts';
import { PLAIN_SITE, TESTED_SITE } from '../tests/site/built-site.ts';

const project = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** Creates a folder with the project's content and the hostile stories. */
function contentWithHostileStories(): string {
  const root = inRunFolder('content-root');
  rmSync(root, { recursive: true, force: true });
  for (const from of ['tests/fixtures/hostile/content', 'content']) {
    cpSync(`${project}/${from}`, `${root}/content`, { recursive: true });
  }
  return root;
}

const isPlain = process.argv.includes('--plain');
const { folder, base, origin } = isPlain ? PLAIN_SITE : TESTED_SITE;
const options = buildOptions(['--outDir', folder, '--base', base, ...(origin === null ? [] : ['--site', origin])]);
const root = isPlain ? project : contentWithHostileStories();
process.env['CONTENT_ROOT'] = root;
try {
  await buildWhole(options, { project, root, log: (line) => console.log(line) });
} catch (error) {
  console.error(error instanceof ContentError ? error.message : error);
  process.exit(1);
}
