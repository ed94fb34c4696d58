/* Builds the site: `npm run build`, see `build/options.ts` for what it can be asked for. */
import { fileURLToPath } from 'node:url';
import { contentRoot } from '../src/library/disk.ts';
import { buildWhole, ContentError } from './build/build.ts';
import { buildOptions } from './build/options.ts';
import { finishImport } from './import-commit.ts';
import { localWritable } from './local-writable.ts';

const project = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

try {
  const options = buildOptions(process.argv.slice(2));
  // An import that was killed between two of its files is finished before anything is read.
  finishImport(localWritable(contentRoot()));
  await buildWhole(options, { project, root: contentRoot(), log: (line) => console.log(line) });
} catch (error) {
  const isOurs = error instanceof ContentError || process.env['DEBUG'] === undefined;
  console.error(isOurs && error instanceof Error ? error.message : error);
  process.exit(1);
}
