import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { rasterize } from '../../src/raster/rasterize.ts';

const PAPER = '#ffffff';
const INK = '#000000';

function drawing(body: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30" fill="${PAPER}"/>${body}</svg>`;
}

/** The numbers of the colours of a picture's pixels, without the byte before each row. */
function pixelsOf(png: Uint8Array): Uint8Array {
  const bytes = Buffer.from(png);
  const at = bytes.indexOf('IDAT');
  return inflateSync(bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4))).filter((_, index) => index % 41 > 0);
}

describe('a drawing as a picture', () => {
  it('has its size, and its colours at their places', async () => {
    const png = await rasterize(drawing(`<rect x="10" y="10" width="5" height="5" fill="${INK}"/>`), [PAPER, INK]);
    const bytes = Buffer.from(png);
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([40, 30]);
    expect(pixelsOf(png).filter((colour) => colour > 0).length).toBe(25);
  });

  it('shows letters of each script that cards may have', async () => {
    const inked = async (text: string, family: string) => {
      const words = `<text x="2" y="24" font-size="24" font-family="${family}">${text}</text>`;
      return pixelsOf(await rasterize(drawing(words), [PAPER, INK])).filter((colour) => colour > 0).length;
    };
    for (const text of ['H', 'ł', 'Ж', 'Ω']) expect(await inked(text, 'Source Serif 4'), text).toBeGreaterThan(20);
    // The same word in two faces is two pictures: both fonts are found.
    expect(await inked('Rg', 'Source Serif 4')).not.toBe(await inked('Rg', 'Libre Franklin Thin'));
  });

  it('is the same bytes each time', async () => {
    const words = drawing('<text x="2" y="24" font-size="20" font-family="Source Serif 4">AV</text>');
    expect(await rasterize(words, [PAPER, INK])).toEqual(await rasterize(words, [PAPER, INK]));
  });
});
