import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { pngOf } from '../../src/raster/png.ts';

/** A picture that cycles through a number of colours. */
function picture(width: number, height: number, colours: number) {
  const pixels = Array.from({ length: width * height }, (_, index) => (index * 7) % colours);
  return {
    width,
    height,
    bytes: Uint8Array.from(pixels.flatMap((colour) => [colour, colour >> 8, 255 - (colour & 255), 255])),
  };
}

describe('a PNG', () => {
  it.each([1, 2, 200, 256])('with %i colours decodes to the original pixels', async (colours) => {
    const drawn = picture(40, 30, colours);
    const { data } = await sharp(pngOf(drawn) ?? undefined)
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(Buffer.from(drawn.bytes).equals(data)).toBe(true);
  });

  it('is null for more than 256 colours', () => {
    expect(pngOf(picture(40, 30, 257))).toBeNull();
  });
});
