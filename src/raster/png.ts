import { crc32, deflateSync } from 'node:zlib';

/** A picture of at most 256 colours: for each pixel, row by row, the place of its colour in the palette. */
export interface IndexedPicture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
  /** `[red, green, blue]` */
  readonly palette: readonly (readonly [number, number, number])[];
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

function header(width: number, height: number): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  // Eight bits a pixel, each the number of a colour; no other way of packing, filtering or interlacing.
  data.set([8, 3, 0, 0, 0], 8);
  return data;
}

/** Each row after a zero, which says that it is written as it is: flat colours pack best so. */
function rows({ width, height, pixels }: IndexedPicture): Buffer {
  const data = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1)
    data.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  return data;
}

/** Writes a picture as PNG. */
export function encodePng(picture: IndexedPicture): Uint8Array<ArrayBuffer> {
  const parts = [
    Buffer.from(SIGNATURE),
    chunk('IHDR', header(picture.width, picture.height)),
    chunk('PLTE', Uint8Array.from(picture.palette.flat())),
    // A higher level saves a tenth of the bytes, and takes as long as all the rest.
    chunk('IDAT', deflateSync(rows(picture))),
    chunk('IEND', new Uint8Array()),
  ];
  return new Uint8Array(Buffer.concat(parts));
}
