/*
 * Makes the four font files that every page loads, `src/fonts/*.woff2`, out of the full families: the characters of
 * Latin texts, the weights that we use, one optical size each. Run it (`npm run fonts`) when one of these changes.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

interface Face {
  readonly name: string;
  readonly source: string;
  readonly axes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
}

const SERIF = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz';
const SANS = '@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght';

const FACES: readonly Face[] = [
  { name: 'serif', source: `${SERIF}-normal.woff2`, axes: { opsz: 18, wght: { min: 400, max: 600 } } },
  { name: 'serif-italic', source: `${SERIF}-italic.woff2`, axes: { opsz: 20, wght: 400 } },
  { name: 'serif-display', source: `${SERIF}-normal.woff2`, axes: { opsz: 60, wght: 600 } },
  { name: 'sans', source: `${SANS}-normal.woff2`, axes: { wght: { min: 400, max: 600 } } },
];

/** Basic Latin, Latin-1, and the marks of punctuation that newspapers set. */
function characters(): string {
  const ranges = [
    [0x20, 0x7e],
    [0xa0, 0xff],
  ] as const;
  const letters = ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index));
  return `${String.fromCodePoint(...letters)}ŒœŠšŸŽž–—‘’‚“”„†‡•…‰‹›€™−→`;
}

for (const { name, source, axes } of FACES) {
  const full = await readFile(fileURLToPath(import.meta.resolve(source)));
  const part = await subsetFont(full, characters(), { targetFormat: 'woff2', variationAxes: axes });
  await writeFile(new URL(`../src/fonts/${name}.woff2`, import.meta.url), part);
  console.log(`${name}.woff2  ${part.length} bytes`);
}
