import { describe, expect, it } from 'vitest';
import { rasterize } from '../../src/raster/rasterize.ts';

/** Renders a small picture of some text. */
async function picture(text: string, family = 'Source Serif 4'): Promise<Buffer> {
  const words = `<text x="2" y="24" font-size="24" font-family="${family}">${text}</text>`;
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30" fill="#ffffff"/>${words}</svg>`;
  return Buffer.from(await rasterize(drawing));
}

describe('a rendered drawing', () => {
  it('has the size of the drawing', async () => {
    const png = await picture('');
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([40, 30]);
  });

  it.each(['H', 'ł', 'Ж', 'Ω'])('has a glyph for %s', async (letter) => {
    const shown = await picture(letter);
    // U+E000 is a private-use character, so it renders as the missing-glyph box.
    expect(shown.equals(await picture(''))).toBe(false);
    expect(shown.equals(await picture('\ue000'))).toBe(false);
  });

  it('uses both font families', async () => {
    const [serif, sans] = [await picture('Rg'), await picture('Rg', 'Libre Franklin Thin')];
    expect(serif.equals(sans)).toBe(false);
  });

  it('has the same bytes each time', async () => {
    expect((await picture('AV')).equals(await picture('AV'))).toBe(true);
  });
});
