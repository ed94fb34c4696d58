import { constants, crc32, deflateSync } from 'node:zlib';

/** A rendered picture: RGBA, row by row, fully opaque. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** The size of the palette of an 8-bit PNG. */
const MOST_COLOURS = 256;
/** PNG filter type 2 (Up): each byte is stored as its difference from the byte above. */
const FROM_ABOVE = 2;

function chunk(name: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

function headerOf({ width, height }: Pixels): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width);
  data.writeUInt32BE(height, 4);
  // Bit depth 8, colour type 3: palette indices.
  data.set([8, 3, 0, 0, 0], 8);
  return data;
}

/** Returns the palette indices of a row; adds new colours to the map. */
function numberRow(pixels: Int32Array, colours: Map<number, number>): Uint8Array<ArrayBuffer> {
  const numbers = new Uint8Array(pixels.length);
  // Most pixels repeat the colour before them, so look up only changes.
  let last = pixels[0] ?? 0;
  let number = colours.get(last) ?? colours.size;
  colours.set(last, number);
  for (let index = 0; index < pixels.length; index += 1) {
    const pixel = pixels[index] ?? 0;
    if (pixel !== last) {
      last = pixel;
      number = colours.get(pixel) ?? colours.size;
      colours.set(pixel, number);
    }
    numbers[index] = number;
  }
  return numbers;
}

/** Returns the filtered rows and the palette. */
function rowsOf({ width, height, bytes }: Pixels) {
  const colours = new Map<number, number>();
  const rows = new Uint8Array((width + 1) * height);
  let above = new Uint8Array(width);
  for (let row = 0; row < height; row += 1) {
    const at = row * (width + 1);
    rows[at] = FROM_ABOVE;
    const own = Buffer.from(bytes.buffer, bytes.byteOffset + 4 * width * row, 4 * width);
    // A row equal to the one above filters to zeros, which the array already has.
    if (row > 0 && own.equals(bytes.subarray(4 * width * (row - 1), 4 * width * row))) continue;
    const numbers = numberRow(new Int32Array(bytes.buffer, own.byteOffset, width), colours);
    for (let index = 0; index < width; index += 1) rows[at + 1 + index] = (numbers[index] ?? 0) - (above[index] ?? 0);
    above = numbers;
  }
  return { rows, colours };
}

/** Returns the RGB bytes of the palette, in index order. */
function palette(colours: ReadonlyMap<number, number>): Uint8Array {
  const bytes = new Uint8Array(Int32Array.from(colours.keys()).buffer);
  return bytes.filter((_, index) => index % 4 < 3);
}

/**
 * Encodes a picture as an 8-bit palette PNG; returns null if it has more than 256 colours. Uses run-length compression
 * because it gives the same bytes on every processor; zlib does not promise this for its other strategies.
 */
export function pngOf(pixels: Pixels): Uint8Array<ArrayBuffer> | null {
  const { rows, colours } = rowsOf(pixels);
  if (colours.size > MOST_COLOURS) return null;
  const packed = deflateSync(rows, { strategy: constants.Z_RLE });
  const header = chunk('IHDR', headerOf(pixels));
  const chunks = [header, chunk('PLTE', palette(colours)), chunk('IDAT', packed), chunk('IEND', Buffer.alloc(0))];
  return Uint8Array.from(Buffer.concat([SIGNATURE, ...chunks]));
}
