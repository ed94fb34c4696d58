import { createHash } from 'node:crypto';

/** Long enough to distinguish the versions of one story, short enough to cite. */
const VERSION_LENGTH = 12;

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/**
 * Returns the digest of a source text, by which front matter proves that the article is complete and unchanged.
 *
 * @param text a raw text, or the article's blocks joined with `\n`
 * @returns `sha256:` and 64 hexadecimal digits, over the non-blank lines, trimmed and joined with `\n`
 */
export function sourceDigest(text: string): string {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  return `sha256:${sha256(lines.filter((line) => line !== '').join('\n'))}`;
}

/** Returns the digest of a file's bytes: `sha256:` and 64 hexadecimal digits. */
export function bytesDigest(bytes: Uint8Array): string {
  return `sha256:${sha256(bytes)}`;
}

/** A short digest of one paragraph, by which an edit of it is noticed: 12 hexadecimal digits. */
export function paragraphDigest(text: string): string {
  return sha256(text).slice(0, VERSION_LENGTH);
}

const WRITTEN = /^ {2}written: (sha256:[0-9a-f]{64})\n/m;

/**
 * Sets the digest in an article file by which `npm run import` later detects edits.
 *
 * @param text the file, with a line `  written: ` under `source:`
 */
export function withWrittenDigest(text: string): string {
  return text.replace(/^ {2}written: .*$/m, `  written: sha256:${sha256(text.replace(/^ {2}written: .*\n/m, ''))}`);
}

/** Whether an article file is unchanged since `npm run import` wrote it, ignoring line ends. */
export function isAsWritten(text: string): boolean {
  const lines = text.replace(/\r\n?/g, '\n');
  const written = WRITTEN.exec(lines)?.[1];
  return written === `sha256:${sha256(lines.replace(WRITTEN, ''))}`;
}

/**
 * Returns the version of something made from files. The same files give the same version on every machine.
 *
 * @param files texts by name, in any order
 * @returns 12 hexadecimal digits
 */
export function contentVersion(files: ReadonlyMap<string, string>): string {
  return sha256(JSON.stringify([...files].toSorted(([a], [b]) => (a < b ? -1 : 1)))).slice(0, VERSION_LENGTH);
}
