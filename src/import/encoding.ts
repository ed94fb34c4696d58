import { detect } from 'chardet';

/** A file's bytes as text. */
export interface Decoded {
  readonly text: string;
  /** As the Encoding Standard calls it: `utf-8`, `windows-1252`. */
  readonly encoding: string;
  /** What an editor should check; null where the encoding is certain. */
  readonly doubt: string | null;
}

/** Pages declare their encoding near the top, some after long scripts and styles. */
const HEAD_BYTES = 100_000;
/** A UTF-8 page with a few broken bytes is still UTF-8: of a text in another encoding, most accented letters are invalid. */
const BROKEN_SHARE = 0.02;
/** Text has zero bytes in UTF-16 only: at least one in a hundred, all at odd or all at even places. */
const ZERO_SHARE = 0.01;

/**
 * Decodes a file. In this order: its byte order mark, UTF-16 by its zero bytes, ISO-2022-JP by its escape codes, valid
 * UTF-8, what the server and the page declare, UTF-8 with a few broken bytes, statistics.
 *
 * @param header the `content-type` that a server sent, or null
 */
export function decode(bytes: Uint8Array, header: string | null = null): Decoded {
  const certain = markOf(bytes) ?? bareUtf16(bytes) ?? (hasJapaneseEscapes(bytes) ? 'iso-2022-jp' : null);
  if (certain !== null) return checked(bytes, certain);
  const utf8 = checked(bytes, 'utf-8');
  if (utf8.doubt === null) return utf8;
  const declared = knownLabel(CHARSET.exec(header ?? '')?.[1]) ?? declaredIn(bytes);
  if (declared !== null && declared !== 'utf-8') return checked(bytes, declared);
  const high = bytes.reduce((count, byte) => count + (byte > 0x7f ? 1 : 0), 0);
  const broken = brokenCount(utf8.text);
  if (declared === 'utf-8' || broken <= Math.max(1, high * BROKEN_SHARE)) return utf8;
  const guess = guessed(bytes);
  return { ...checked(bytes, guess), doubt: `nothing says its encoding: it was read as ${guess}` };
}

function checked(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  const broken = brokenCount(text);
  const doubt =
    broken === 0 ? null : `${broken} ${broken === 1 ? 'character is' : 'characters are'} broken (shown as \ufffd)`;
  return { text, encoding, doubt };
}

function brokenCount(text: string): number {
  return text.match(/\ufffd/g)?.length ?? 0;
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** Spaces, line ends and markup have a zero byte in UTF-16, in every language. */
function bareUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, HEAD_BYTES);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const least = sample.length * ZERO_SHARE;
  if (odd > least && even === 0) return 'utf-16le';
  return even > least && odd === 0 ? 'utf-16be' : null;
}

/** ISO-2022-JP switches to Japanese with an escape code and uses no byte above 0x7f. */
function hasJapaneseEscapes(bytes: Uint8Array): boolean {
  const isEscape = (byte: number, index: number) =>
    byte === 0x1b && bytes[index + 1] === 0x24 && (bytes[index + 2] === 0x40 || bytes[index + 2] === 0x42);
  return bytes.some(isEscape) && bytes.every((byte) => byte < 0x80);
}

const CHARSET = /charset\s*=\s*["']?([\w-]{2,30})/i;

const TOKEN = /<!--|-->|<\/?(?:script|style)\b|<meta\s[^<>]{0,300}/gi;
const CLOSING: Readonly<Record<string, string>> = { '<!--': '-->', '<script': '</script', '<style': '</style' };

/** The encoding that a page's `meta` or an XML declaration names; comments, scripts and styles say nothing. */
function declaredIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const xml = /^\s{0,9}<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]{2,30})/i.exec(head)?.[1];
  let closing: string | null = null;
  for (const [token] of head.matchAll(TOKEN)) {
    const lower = token.toLowerCase();
    if (closing !== null) closing = lower === closing ? null : closing;
    else if (lower.startsWith('<meta')) {
      const label = CHARSET.exec(token)?.[1];
      if (label !== undefined) return knownLabel(label);
    } else closing = CLOSING[lower] ?? null;
  }
  return knownLabel(xml);
}

function knownLabel(label: string | undefined): string | null {
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    // A page that calls itself UTF-16 and is readable without it is UTF-8 (HTML, “determining the encoding”).
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return null;
  }
}

/** Letters of the Windows sets that the ISO sets of the same name lack. */
const WIDER: Readonly<Record<string, string>> = { 'iso-8859-8': 'windows-1255', 'iso-8859-9': 'windows-1254' };

function guessed(bytes: Uint8Array): string {
  const name = knownLabel(detect(bytes) ?? undefined) ?? 'windows-1252';
  return WIDER[name] ?? name;
}
