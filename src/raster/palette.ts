type Colour = readonly [number, number, number];

/** Colours, and for each pixel of a picture the nearest of them. */
export interface Quantized {
  readonly palette: readonly Colour[];
  readonly pixels: Uint8Array;
}

/** So many steps from the paper to an ink are as smooth as all 256, and pack into half the bytes. */
const STEPS = 15;

function colourOf(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff];
}

function ramps(paper: Colour, inks: readonly Colour[]): readonly Colour[] {
  const step = (ink: Colour, index: number): Colour => {
    const between = (channel: 0 | 1 | 2) =>
      Math.round(paper[channel] + ((ink[channel] - paper[channel]) * index) / STEPS);
    return [between(0), between(1), between(2)];
  };
  return [paper, ...inks.flatMap((ink) => Array.from({ length: STEPS }, (_, index) => step(ink, index + 1)))];
}

function nearest(palette: readonly Colour[], red: number, green: number, blue: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  palette.forEach(([r, g, b], index) => {
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) [best, least] = [index, distance];
  });
  return best;
}

/**
 * Reduces a picture to its inks on paper and the steps between them, which the edges of letters have.
 *
 * @param rgba four bytes a pixel, all of them opaque
 * @param paper `#fbfaf6`, likewise the inks
 */
export function quantize(rgba: Uint8Array, paper: string, inks: readonly string[]): Quantized {
  const palette = ramps(colourOf(paper), inks.map(colourOf));
  const known = new Map<number, number>();
  const pixels = new Uint8Array(rgba.length / 4);
  for (let pixel = 0; pixel < pixels.length; pixel += 1) {
    const [red = 0, green = 0, blue = 0] = [rgba[4 * pixel], rgba[4 * pixel + 1], rgba[4 * pixel + 2]];
    const colour = (red << 16) | (green << 8) | blue;
    let index = known.get(colour);
    if (index === undefined) {
      index = nearest(palette, red, green, blue);
      known.set(colour, index);
    }
    pixels[pixel] = index;
  }
  return { palette, pixels };
}
