import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { pngOf } from './png.ts';

/**
 * The fonts by what is drawn with them, in the order in which letters are looked for. Each picture reads its fonts anew,
 * a third of its time if they were all read: so only those that it needs.
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
  // Commands are given in the project's folder; this module may by then have been bundled into another.
  const program = createRequire(resolve('package.json')).resolve('@resvg/resvg-wasm/index_bg.wasm');
  await initWasm(readFileSync(program));
  return FONTS.map(({ name, letters }) => ({ letters, bytes: readFileSync(resolve('src/fonts/card', `${name}.ttf`)) }));
}

/** What pictures are drawn with: made once, by the first. */
const made: { tools: Promise<readonly Font[]> | null } = { tools: null };

/** Draws an SVG as PNG: the same drawing, the same bytes. It uses the fonts of cards and none of the machine's. */
export async function rasterize(drawing: string): Promise<Uint8Array<ArrayBuffer>> {
  made.tools ??= tools();
  const fonts = await made.tools;
  const fontBuffers = fonts.filter(({ letters }) => letters.test(drawing)).map(({ bytes }) => bytes);
  const drawn = new Resvg(drawing, { font: { fontBuffers } });
  const image = drawn.render();
  try {
    const { width, height, pixels: bytes } = image;
    const png = pngOf({ width, height, bytes });
    // Freed at once: left to be collected, megabytes a picture have the whole heap searched every few pictures.
    (bytes.buffer as ArrayBuffer).transfer(0);
    return png ?? new Uint8Array(image.asPng());
  } finally {
    image.free();
    drawn.free();
  }
}
