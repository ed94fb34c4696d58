import { constants, crc32, deflateSync } from 'node:zlib';

/** A picture as it was drawn: four bytes a pixel, row by row, all of them opaque. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** The most colours that one byte a pixel can tell. */
const MOST_COLOURS = 256;
/** Of a row of PNG: that each byte is written as what it differs by from the one above it. */
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
  // Eight bits a pixel, which are the number of a colour.
  data.set([8, 3, 0, 0, 0], 8);
  return data;
}

/** The numbers of a row's colours, by what its pixels are; those that are new are added to the colours. */
function numberRow(pixels: Int32Array, colours: Map<number, number>): Uint8Array<ArrayBuffer> {
  const numbers = new Uint8Array(pixels.length);
  // Most pixels are of the colour of the one before: only the others are looked up.
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

/** The rows as PNG has them, and the colours that their bytes number. */
function rowsOf({ width, height, bytes }: Pixels) {
  const colours = new Map<number, number>();
  const rows = new Uint8Array((width + 1) * height);
  let above = new Uint8Array(width);
  for (let row = 0; row < height; row += 1) {
    const at = row * (width + 1);
    rows[at] = FROM_ABOVE;
    const own = Buffer.from(bytes.buffer, bytes.byteOffset + 4 * width * row, 4 * width);
    // A row that is like the one above it differs from it by nothing.
    if (row > 0 && own.equals(bytes.subarray(4 * width * (row - 1), 4 * width * row))) continue;
    const numbers = numberRow(new Int32Array(bytes.buffer, own.byteOffset, width), colours);
    for (let index = 0; index < width; index += 1) rows[at + 1 + index] = (numbers[index] ?? 0) - (above[index] ?? 0);
    above = numbers;
  }
  return { rows, colours };
}

/** Red, green and blue of each colour, in the order of their numbers. */
function palette(colours: ReadonlyMap<number, number>): Uint8Array {
  const bytes = new Uint8Array(Int32Array.from(colours.keys()).buffer);
  return bytes.filter((_, index) => index % 4 < 3);
}

/**
 * Writes a picture of few colours as PNG; null where it has more than 256. What is packed by runs alone is the same
 * bytes on every kind of processor, which is not said of the other ways.
 */
export function pngOf(pixels: Pixels): Uint8Array<ArrayBuffer> | null {
  const { rows, colours } = rowsOf(pixels);
  if (colours.size > MOST_COLOURS) return null;
  const packed = deflateSync(rows, { strategy: constants.Z_RLE });
  const header = chunk('IHDR', headerOf(pixels));
  const chunks = [header, chunk('PLTE', palette(colours)), chunk('IDAT', packed), chunk('IEND', Buffer.alloc(0))];
  return Uint8Array.from(Buffer.concat([SIGNATURE, ...chunks]));
}
