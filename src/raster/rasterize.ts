import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { pngOf } from './png.ts';

/**
 * The card fonts in order of lookup, with the letters that need each. Every picture parses its fonts again, and parsing
 * all of them would take a third of its time, so only the needed ones are passed.
 */
const FONTS = [
  { name: 'serif-latin', letters: /./ },
  { name: 'serif-latin-ext', letters: /[\u0100-\u024f]/ },
  { name: 'serif-cyrillic', letters: /[\p{Script=Cyrillic}№]/u },
  { name: 'serif-greek', letters: /\p{Script=Greek}/u },
  { name: 'sans', letters: /./ },
] as const;

interface Font {
  readonly bytes: Uint8Array;
  readonly letters: RegExp;
}

async function tools(): Promise<readonly Font[]> {
  // Resolve from the project folder, where commands run: this module may be bundled elsewhere.
  const program = createRequire(resolve('package.json')).resolve('@resvg/resvg-wasm/index_bg.wasm');
  await initWasm(readFileSync(program));
  return FONTS.map(({ name, letters }) => ({ letters, bytes: readFileSync(resolve('src/fonts/card', `${name}.ttf`)) }));
}

/** The renderer's WebAssembly and fonts, loaded on first use. */
const made: { tools: Promise<readonly Font[]> | null } = { tools: null };

/** Renders an SVG as PNG. The same drawing gives the same bytes: it uses only the card fonts, no system fonts. */
export async function rasterize(drawing: string): Promise<Uint8Array<ArrayBuffer>> {
  made.tools ??= tools();
  const fonts = await made.tools;
  const fontBuffers = fonts.filter(({ letters }) => letters.test(drawing)).map(({ bytes }) => bytes);
  const drawn = new Resvg(drawing, { font: { fontBuffers } });
  const image = drawn.render();
  try {
    const { width, height, pixels: bytes } = image;
    const png = pngOf({ width, height, bytes });
    // Release the pixels now: left to the garbage collector, megabytes per picture trigger frequent full collections.
    (bytes.buffer as ArrayBuffer).transfer(0);
    return png ?? new Uint8Array(image.asPng());
  } finally {
    image.free();
    drawn.free();
  }
}
