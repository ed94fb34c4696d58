import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { pngOf } from '../../src/raster/png.ts';

/** A picture whose pixels are of so many colours, in turns. */
function picture(width: number, height: number, colours: number) {
  const pixels = Array.from({ length: width * height }, (_, index) => (index * 7) % colours);
  return {
    width,
    height,
    bytes: Uint8Array.from(pixels.flatMap((colour) => [colour, colour >> 8, 255 - (colour & 255), 255])),
  };
}

describe('a picture as PNG', () => {
  it.each([1, 2, 200, 256])('of %i colours is read by others as it was drawn', async (colours) => {
    const drawn = picture(40, 30, colours);
    const { data } = await sharp(pngOf(drawn) ?? undefined)
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(Buffer.from(drawn.bytes).equals(data)).toBe(true);
  });

  it('of more colours than one byte can tell is not written', () => {
    expect(pngOf(picture(40, 30, 257))).toBeNull();
  });
});
