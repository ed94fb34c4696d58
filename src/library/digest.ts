import { createHash } from 'node:crypto';

/** Long enough to tell the states of one story apart, short enough to cite. */
const VERSION_LENGTH = 12;

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/**
 * The digest of a source text by which front matter vouches that nothing was lost and nothing added.
 *
 * @param text a raw text, or an article's blocks joined with `\n`
 * @returns `sha256:` and 64 hexadecimal digits over its non-blank lines, each trimmed, joined with `\n`
 */
export function sourceDigest(text: string): string {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  return `sha256:${sha256(lines.filter((line) => line !== '').join('\n'))}`;
}

/**
 * The version of something made from files: the same files give the same version, on every machine and at any time.
 *
 * @param files names and texts, in any order
 * @returns 12 hexadecimal digits
 */
export function contentVersion(files: ReadonlyMap<string, string>): string {
  return sha256(JSON.stringify([...files].toSorted(([a], [b]) => (a < b ? -1 : 1)))).slice(0, VERSION_LENGTH);
}
