/*
 * Creates the four font files that every page loads, `src/fonts/*.woff2`, from the full families: the characters of
 * Latin texts, the weights that we use, one optical size each; and the fonts of cards, `src/fonts/card/`,
 * for all scripts with page fonts, with a table of character widths. Run it (`npm run fonts`) when
 * one of these changes.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Blob, Font, Face as FontFace } from 'harfbuzzjs';
import subsetFont from 'subset-font';

interface Face {
  readonly name: string;
  readonly source: string;
  readonly axes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
}

const SERIF_FILES = '@fontsource-variable/source-serif-4/files/source-serif-4';
const SERIF = `${SERIF_FILES}-latin-opsz`;
const SANS = '@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght';

const FACES: readonly Face[] = [
  { name: 'serif', source: `${SERIF}-normal.woff2`, axes: { opsz: 18, wght: { min: 400, max: 600 } } },
  { name: 'serif-italic', source: `${SERIF}-italic.woff2`, axes: { opsz: 20, wght: 400 } },
  { name: 'serif-display', source: `${SERIF}-normal.woff2`, axes: { opsz: 60, wght: 600 } },
  { name: 'sans', source: `${SANS}-normal.woff2`, axes: { wght: { min: 400, max: 600 } } },
];

type Ranges = readonly (readonly [number, number])[];

const LATIN: Ranges = [
  [0x20, 0x7e],
  [0xa0, 0xff],
];
const MARKS = 'ŒœŠšŸŽž–—‘’‚“”„†‡•…‰‹›€™−→';

function charactersIn(ranges: Ranges): string {
  const letters = ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index));
  return letters.map((letter) => String.fromCodePoint(letter)).join('');
}

/** Basic Latin, Latin-1, and newspaper punctuation. */
const CHARACTERS = `${charactersIn(LATIN)}${MARKS}`;

const DISPLAY = { opsz: 60, wght: 600 };

/** Card headlines use the display serif in every script; sans text is our own, or Latin. */
const CARD_FACES: readonly (Face & { readonly family: 'serif' | 'sans'; readonly characters: string })[] = [
  { name: 'serif-latin', source: `${SERIF}-normal.woff2`, axes: DISPLAY, family: 'serif', characters: CHARACTERS },
  {
    name: 'serif-latin-ext',
    source: `${SERIF_FILES}-latin-ext-opsz-normal.woff2`,
    axes: DISPLAY,
    family: 'serif',
    // Central and eastern Europe, Turkey, Romania.
    characters: charactersIn([
      [0x100, 0x17e],
      [0x218, 0x21b],
    ]),
  },
  {
    name: 'serif-cyrillic',
    source: `${SERIF_FILES}-cyrillic-opsz-normal.woff2`,
    axes: DISPLAY,
    family: 'serif',
    characters: `${charactersIn([[0x400, 0x45f]])}Ґґ№`,
  },
  {
    name: 'serif-greek',
    source: `${SERIF_FILES}-greek-opsz-normal.woff2`,
    axes: DISPLAY,
    family: 'serif',
    characters: charactersIn([[0x386, 0x3ce]]),
  },
  { name: 'sans', source: `${SANS}-normal.woff2`, axes: { wght: 500 }, family: 'sans', characters: CHARACTERS },
];

/** Characters by width, in thousandths of the font size: `{ "250": " .,", … }`. */
type Widths = Record<string, string>;

function addWidths(widths: Widths, font: Uint8Array): void {
  const face = new FontFace(new Blob(font));
  const letters = new Font(face);
  for (const unicode of face.collectUnicodes()) {
    const advance = letters.glyphHAdvance(letters.nominalGlyph(unicode) ?? 0);
    const width = Math.round((advance * 1000) / face.upem);
    widths[width] = `${widths[width] ?? ''}${String.fromCodePoint(unicode)}`;
  }
}

async function cut(source: string, characters: string, options: Parameters<typeof subsetFont>[2]): Promise<Uint8Array> {
  const full = await readFile(fileURLToPath(import.meta.resolve(source)));
  return subsetFont(full, characters, options);
}

async function write(name: string, bytes: Uint8Array | string): Promise<void> {
  await writeFile(new URL(`../src/fonts/${name}`, import.meta.url), bytes);
  console.log(`${name}  ${bytes.length} bytes`);
}

for (const { name, source, axes } of FACES) {
  await write(`${name}.woff2`, await cut(source, CHARACTERS, { targetFormat: 'woff2', variationAxes: axes }));
}

const widths: Record<'serif' | 'sans', Widths> = { serif: {}, sans: {} };
for (const { name, source, axes, family, characters } of CARD_FACES) {
  const options = { targetFormat: 'truetype', variationAxes: axes, keepFeatures: ['kern'], noHinting: true } as const;
  const font = await cut(source, characters, options);
  addWidths(widths[family], font);
  await write(`card/${name}.ttf`, font);
}
await write('card/widths.json', `${JSON.stringify(widths, null, 2)}\n`);
