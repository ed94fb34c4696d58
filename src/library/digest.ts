import { createHash } from 'node:crypto';

/** Long enough to tell the states of one story apart, short enough to cite. */
const VERSION_LENGTH = 12;

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
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

/** The digest of a file's bytes as they are: `sha256:` and 64 hexadecimal digits. */
export function bytesDigest(bytes: Uint8Array): string {
  return `sha256:${sha256(bytes)}`;
}

const WRITTEN = /^ {2}written: (sha256:[0-9a-f]{64})\n/m;

/**
 * An article's file with the digest by which `npm run import` later sees whether somebody has edited it.
 *
 * @param text the file, with a line `  written: ` under `source:` whose value is replaced
 */
export function withWrittenDigest(text: string): string {
  return text.replace(/^ {2}written: .*$/m, `  written: sha256:${sha256(text.replace(/^ {2}written: .*\n/m, ''))}`);
}

/** Whether an article's file is, but for its line ends, as `npm run import` wrote it. */
export function isAsWritten(text: string): boolean {
  const lines = text.replace(/\r\n?/g, '\n');
  const written = WRITTEN.exec(lines)?.[1];
  return written === `sha256:${sha256(lines.replace(WRITTEN, ''))}`;
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
