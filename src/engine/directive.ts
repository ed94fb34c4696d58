import type { VFileMessage } from 'vfile-message';
import { nearestName, type Place, problem, quoteContent } from './problem.ts';
import type { Role } from './types.ts';

/** Names of containers, `:::name` … `:::`, around paragraphs that are not body text. */
export const CONTAINERS = ['caption', 'credit', 'furniture', 'section'] as const satisfies readonly Role[];

/** Names of marks, `::name` on a line of its own: the place of a text that is in the front matter. */
export const MARKS = ['headline', 'dek'] as const satisfies readonly Role[];

/** What a line that starts with two colons can be. Article text that starts so is escaped as `\::`. */
type ColonLine = 'mark' | 'opening' | 'closing' | 'unreadable';

/** A file's lines, with invalid directive lines replaced by empty ones, and a problem for each. */
export interface DirectiveLines {
  readonly lines: readonly string[];
  readonly problems: readonly VFileMessage[];
}

/**
 * Checks that every line that starts with `::` is a valid directive and that each container is closed before the next one.
 * The Markdown parser would extend an unclosed container to the end of the file and nest the rest, in quadratic time.
 * Here it is one message at the line to correct.
 *
 * @param lines the lines of an article's file
 * @param first index of the first line after the front matter
 */
export function checkDirectiveLines(lines: readonly string[], first: number, file: string): DirectiveLines {
  const broken = new Map<number, VFileMessage | null>();
  let opened: number | null = null;
  const closeBadly = () => {
    if (opened !== null && !broken.has(opened)) broken.set(opened, unclosed(lines[opened] ?? '', opened, file));
  };
  for (let index = first; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const kind = kindOfLine(line);
    const place = placeOfLine(line, index, file);
    if (kind === 'unreadable') broken.set(index, unreadableLine(line, place));
    if (kind === 'opening' || (kind === 'unreadable' && line.trim().startsWith(':::'))) {
      closeBadly();
      opened = index;
    }
    if (kind === 'closing') {
      // The end of a container with an invalid first line is dropped without another message.
      if (opened === null || broken.has(opened)) broken.set(index, opened === null ? strayFence(place) : null);
      opened = null;
    }
  }
  closeBadly();
  const kept = lines.map((line, index) => (broken.has(index) ? '' : line));
  return { lines: kept, problems: [...broken.values()].filter((message) => message !== null) };
}

/** Returns the problem for a directive with an unknown name; the note lists the known ones. */
export function unknownDirective(colons: '::' | ':::', name: string, place: Place): VFileMessage {
  const known = [...CONTAINERS.map((container) => `:::${container}`), ...MARKS.map((mark) => `::${mark}`)];
  const sameName = known.find((written) => written.replace(/^:+/, '') === name.toLowerCase());
  const nearest = sameName ?? nearestName(`${colons}${name}`, known);
  const hint = nearest === null ? '' : `write \`${nearest}\`? `;
  const reason = `there is no directive ${quoteContent(`${colons}${name}`)}`;
  return problem('unknown-directive', place, reason, `${hint}known are ${known.join(' ')}`);
}

/** Returns the problem for a `## ` line inside a container. */
export function headingInside(role: Role, place: Place): VFileMessage {
  const note = 'close the directive above it, or write `\\##` if the text starts with ##';
  return problem('heading-in-directive', place, `a subhead inside \`:::${role}\``, note);
}

/** Returns the problem for a container without paragraphs. */
export function emptyDirective(role: Role, place: Place): VFileMessage {
  return problem(
    'empty-directive',
    place,
    `\`:::${role}\` is empty`,
    'write its paragraphs before the closing `:::`, or remove it',
  );
}

/** Returns the problem for a mark that is in the article twice. */
export function repeatedMark(role: Role, place: Place): VFileMessage {
  return problem(
    'repeated-directive',
    place,
    `\`::${role}\` is used a second time`,
    'keep the one at the place of the original text',
  );
}

function kindOfLine(line: string): ColonLine | null {
  const words = line.trim();
  if (!words.startsWith('::')) return null;
  if (/^::\p{L}[\p{L}\p{N}_-]*$/u.test(words)) return 'mark';
  if (/^:{3,}\p{L}[\p{L}\p{N}_-]*$/u.test(words)) return 'opening';
  return /^:{3,}$/.test(words) ? 'closing' : 'unreadable';
}

function placeOfLine(line: string, index: number, file: string): Place {
  return { file, line: index + 1, column: line.length - line.trimStart().length + 1 };
}

function unreadableLine(line: string, place: Place): VFileMessage {
  const reason = `${quoteContent(line.trim())} starts like a directive but is not a valid one`;
  const note =
    'the line of a directive contains only its name (`:::caption`); write text that starts with colons as `\\::`';
  return problem('directive-syntax', place, reason, note);
}

function strayFence(place: Place): VFileMessage {
  return problem(
    'stray-fence',
    place,
    'this `:::` closes nothing',
    'remove it, or write the directive that it closes above it',
  );
}

function unclosed(line: string, index: number, file: string): VFileMessage {
  const reason = `${quoteContent(line.trim())} is not closed before the next directive or the end of the file`;
  return problem(
    'unclosed-directive',
    placeOfLine(line, index, file),
    reason,
    'write `:::` on a line of its own after its last paragraph',
  );
}
