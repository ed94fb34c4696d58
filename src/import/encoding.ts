/** A file's bytes as text, and how its encoding was found. */
export interface Decoded {
  /** Null where the bytes are no text in any encoding that could be found. */
  readonly text: string | null;
  /** As the Encoding Standard calls it: `utf-8`, `windows-1252`. */
  readonly encoding: string;
  /** What said so: `its first bytes`, `its meta element`; null where it had to be guessed. */
  readonly by: string | null;
}

/** Where HTML looks for its encoding (HTML, “determining the character encoding”). */
const META_BYTES = 4096;

/**
 * Decodes a file: by its byte order mark, else as UTF-8 if it is that, else by what an HTML page declares, else as
 * Windows-1252, in which older Western texts are.
 */
export function decode(bytes: Uint8Array): Decoded {
  const mark = markOf(bytes);
  if (mark !== null) return { text: decodeAs(bytes, mark), encoding: mark, by: 'its first bytes' };
  // Zeros are characters of UTF-8, too: this comes before it.
  const bare = bareUtf16(bytes);
  if (bare !== null) return { text: decodeAs(bytes, bare), encoding: bare, by: null };
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', by: 'its bytes' };
  const declared = declaredIn(bytes);
  if (declared !== null && declared !== 'utf-8')
    return { text: decodeAs(bytes, declared), encoding: declared, by: 'its meta element' };
  return { text: isWestern(bytes) ? decodeAs(bytes, 'windows-1252') : null, encoding: 'windows-1252', by: null };
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const CHARSET = /charset\s*=\s*["']?([\w-]{2,30})/i;

function declaredIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, META_BYTES));
  const [meta] = [...head.matchAll(/<meta[^>]*/gi)].flatMap(([tag]) => CHARSET.exec(tag)?.[1] ?? []);
  const label = meta ?? /^<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]{2,30})/i.exec(head)?.[1];
  if (label === undefined) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** Western text in UTF-16 has a zero beside every letter. */
function bareUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, META_BYTES);
  const zeros = [0, 1].map((parity) => sample.filter((byte, index) => index % 2 === parity && byte === 0).length);
  const half = sample.length / 2;
  if ((zeros[1] ?? 0) > half * 0.7 && zeros[0] === 0) return 'utf-16le';
  return (zeros[0] ?? 0) > half * 0.7 && zeros[1] === 0 ? 'utf-16be' : null;
}

/** In a Western language most letters are ASCII’s: where half are not, Windows-1252 would show noise. */
function isWestern(bytes: Uint8Array): boolean {
  const high = bytes.reduce((count, byte) => count + (byte > 0x7f ? 1 : 0), 0);
  return high < bytes.length * 0.2;
}
