/* Builds the site: `npm run build`. The options are in `build/options.ts`. */
import { fileURLToPath } from 'node:url';
import { contentState, recoverImport } from '../src/content-files/content-state.ts';
import { plainReason } from '../src/content-files/failure.ts';
import { contentRoot, localDisk } from '../src/library/disk.ts';
import { readImprint } from '../src/library/imprint.ts';
import { buildWhole, ContentError } from '../src/site-build/build.ts';
import { buildOptions } from '../src/site-build/options.ts';

const project = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

try {
  // Vite takes them for the ends of an address.
  if (/[#?]/.test(project)) throw new Error(`${project}: rename the folder. Its path must not have # or ?`);
  const options = buildOptions(process.argv.slice(2));
  recoverImport(contentState(contentRoot()));
  const { imprint } = readImprint(contentRoot(), localDisk);
  await buildWhole(
    { ...options, site: options.site ?? imprint.site },
    { project, root: contentRoot(), log: (line) => console.log(line) },
  );
} catch (error) {
  const isOurs = error instanceof ContentError || process.env['DEBUG'] === undefined;
  console.error(isOurs ? plainReason(error) : error);
  process.exit(1);
}
