/** The kinds of files that can be imported. */
export type Kind = 'page' | 'markdown' | 'text' | 'binary';

/** The first bytes of files that are not text, and what these files are. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a Word, Pages, EPUB or ZIP file'],
  ['\xd0\xcf\x11\xe0', 'an old Word or Excel file'],
  ['{\\rtf', 'an RTF file'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['GIF8', 'a picture'],
  ['RIFF', 'a picture or a sound'],
  ['II*\x00', 'a picture'],
  ['MM\x00*', 'a picture'],
  ['\x1f\x8b', 'a compressed file'],
  ['bplist', 'a web archive'],
  ['wOF', 'a font'],
  ['ID3', 'a sound'],
  ['\x7fELF', 'a program'],
  ['SQLite', 'a database'],
  ['BM', 'a picture'],
  ['\x00\x00\x01\x00', 'a picture'],
  ['OggS', 'a sound or a video'],
  ['fLaC', 'a sound'],
  ['\x1aE\xdf\xa3', 'a video'],
  ['Rar!', 'a compressed file'],
  ['7z\xbc\xaf', 'a compressed file'],
];

/** The beginning of a page that was saved with its pictures in one file (MHTML). */
const ARCHIVE = /^(?:From: <Saved by|MIME-Version: 1\.0)/;

/**
 * Says in words what a file is if it is not text; null if it may be text.
 *
 * @example binaryKind(bytesOf('%PDF-1.7 …')) === 'a PDF'
 */
export function binaryKind(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 64));
  if (ARCHIVE.test(head)) return 'a web archive';
  // In HEIC, AVIF and MP4 the type follows four bytes of length.
  const [, brand] = /^[\s\S]{4}ftyp([\s\S]{4})/.exec(head) ?? [];
  if (brand !== undefined) return /^(?:hei|mif|avi)/.test(brand) ? 'a picture' : 'a video';
  // A text can also begin with “BM”; in a picture zeros follow.
  if (head.startsWith('BM') && !head.slice(0, 20).includes('\0')) return null;
  return SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1] ?? null;
}

/**
 * Returns the kind of text in a file, from its name and its beginning.
 *
 * @param type the content type that a server gave it, or null
 */
export function kindOf(text: string, name: string, type: string | null): Exclude<Kind, 'binary'> {
  const head = text.slice(0, 4000).replace(/<!--[\s\S]*?(?:-->|$)/g, '');
  const isMarkup = /^\s*<(?:!doctype html|html|head|body|\?xml|article|main|div|p|h1|section)\b/i.test(head);
  if (isMarkup || /\.x?html?$/i.test(name) || /\bx?html\b/.test(type ?? '')) return 'page';
  if (/\.(?:md|markdown|mdown)$/i.test(name) || /markdown/.test(type ?? '')) return 'markdown';
  return /<\/(?:p|div|body|html)>/i.test(text.slice(0, 20_000)) && /<(?:p|div)[\s>]/i.test(head) ? 'page' : 'text';
}
