import type { VFileMessage } from 'vfile-message';
import { nearestName, type Place, problem, quoteContent } from './problem.ts';
import type { Role } from './types.ts';

/** `:::name` … `:::` around paragraphs that are no body text. */
export const CONTAINERS = ['caption', 'credit', 'furniture', 'section'] as const satisfies readonly Role[];

/** `::name`, alone on its line: here stood the words that the front matter holds. */
export const MARKS = ['headline', 'dek'] as const satisfies readonly Role[];

/** What a line can be that begins with two colons. The words of an article are guarded: `\::`. */
type ColonLine = 'mark' | 'opening' | 'closing' | 'unreadable';

/** A file's lines with every broken directive line emptied, and what is broken about each. */
export interface DirectiveLines {
  readonly lines: readonly string[];
  readonly problems: readonly VFileMessage[];
}

/**
 * Checks that every line that begins with `::` is a directive, and that containers are closed one after the other.
 * Markdown would take an unclosed container to the end of the file, nest the rest in it and need time that grows with
 * the square of the nesting; found here, it is one message at the line that has to be mended.
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
      // The end of a container whose first line is broken goes with it, without a message of its own.
      if (opened === null || broken.has(opened)) broken.set(index, opened === null ? strayFence(place) : null);
      opened = null;
    }
  }
  closeBadly();
  const kept = lines.map((line, index) => (broken.has(index) ? '' : line));
  return { lines: kept, problems: [...broken.values()].filter((message) => message !== null) };
}

/** A directive whose name is none of ours, with the names that there are. */
export function unknownDirective(colons: '::' | ':::', name: string, place: Place): VFileMessage {
  const known = [...CONTAINERS.map((container) => `:::${container}`), ...MARKS.map((mark) => `::${mark}`)];
  const sameName = known.find((written) => written.replace(/^:+/, '') === name.toLowerCase());
  const nearest = sameName ?? nearestName(`${colons}${name}`, known);
  const hint = nearest === null ? '' : `write \`${nearest}\`? `;
  const reason = `there is no directive ${quoteContent(`${colons}${name}`)}`;
  return problem('unknown-directive', place, reason, `${hint}known are ${known.join(' ')}`);
}

/** A `## ` line between the two lines of a container. */
export function headingInside(role: Role, place: Place): VFileMessage {
  const note = 'close the directive above it, or write `\\##` where these are its words';
  return problem('heading-in-directive', place, `a subhead inside \`:::${role}\``, note);
}

/** A container without a paragraph. */
export function emptyDirective(role: Role, place: Place): VFileMessage {
  return problem(
    'empty-directive',
    place,
    `\`:::${role}\` holds no words`,
    'write its paragraphs before its `:::`, or take it out',
  );
}

/** A mark that the article has had before. */
export function repeatedMark(role: Role, place: Place): VFileMessage {
  return problem(
    'repeated-directive',
    place,
    `\`::${role}\` stands here a second time`,
    'keep the one where the words stood',
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
  const reason = `${quoteContent(line.trim())} begins like a directive but is none`;
  const note =
    'a directive’s line holds its name and nothing else (`:::caption`); words that begin with colons are written `\\::`';
  return problem('directive-syntax', place, reason, note);
}

function strayFence(place: Place): VFileMessage {
  return problem(
    'stray-fence',
    place,
    'this `:::` closes nothing',
    'take it out, or write the directive that it closes above it',
  );
}

function unclosed(line: string, index: number, file: string): VFileMessage {
  const reason = `${quoteContent(line.trim())} is not closed before the next directive or the end`;
  return problem(
    'unclosed-directive',
    placeOfLine(line, index, file),
    reason,
    'write `:::` on a line of its own after its last paragraph',
  );
}
