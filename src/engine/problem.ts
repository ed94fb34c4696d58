import { VFileMessage } from 'vfile-message';

/** Where in the content something stands. */
export interface Place {
  /** Path from the project's folder, with `/`: `content/stories/harbour-fire/ap.md`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

/** Longer pieces of content are cut in a message: a message is one line that can be read. */
const QUOTED_LENGTH = 60;
/** More lines would push the first ones out of a terminal. */
const SHOWN_PROBLEMS = 100;

/**
 * A problem in the content that its editor can mend.
 *
 * @param ruleId kebab-case name of the rule that is broken: `bad-date`
 * @param reason what is wrong: `the date “2023-02-30” does not exist`
 * @param note what to do: `write the day of the event as YYYY-MM-DD`
 */
export function problem(ruleId: string, place: Place, reason: string, note: string): VFileMessage {
  const { file, line, column } = place;
  const message = new VFileMessage(reason, { ruleId, source: 'content', place: { line, column } });
  message.file = file;
  message.note = note;
  return message;
}

/**
 * One problem as one line.
 *
 * @example formatProblem(p) === 'content/stories/x/ap.md:12:1 unknown-directive: there is no … → write one of …'
 */
export function formatProblem(message: VFileMessage): string {
  const { file, line, column, ruleId, reason, note } = message;
  // A file’s name can hold what would move a terminal’s cursor.
  return `${file}:${line}:${column} ${ruleId}: ${reason} → ${note}`.replace(/\p{C}/gu, '?');
}

/**
 * Problems as one text: a line that counts them, then a line each in the order of the files, the first hundred.
 *
 * @example '1 problem in the content\ncontent/stories/x/ap.md:12:1 unknown-directive: …'
 */
export function formatProblems(problems: readonly VFileMessage[]): string {
  const shown = sortProblems(problems).slice(0, SHOWN_PROBLEMS).map(formatProblem);
  const more = problems.length - shown.length;
  const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content`;
  return [count, ...shown, ...(more > 0 ? [`… and ${more} more`] : [])].join('\n');
}

/** Puts problems in the order of files, then of lines and columns; problems of one place keep their order. */
export function sortProblems(problems: readonly VFileMessage[]): readonly VFileMessage[] {
  return problems.toSorted(
    (a, b) =>
      compareText(a.file ?? '', b.file ?? '') || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
}

/** By code unit, so that the order is the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Content as it is shown in a message: in quotation marks, on one line, not too long, nothing invisible in it.
 *
 * @example quoteContent('a\tb') === '“a b”'
 */
export function quoteContent(text: string): string {
  const shown = text.slice(0, (QUOTED_LENGTH + 1) * 2).replace(/[\s\p{C}]+/gu, ' ');
  const characters = [...shown];
  return `“${characters.slice(0, QUOTED_LENGTH).join('')}${characters.length > QUOTED_LENGTH ? '…' : ''}”`;
}

/**
 * The known name that somebody probably meant: at most two letters away and nearer than a rewrite; null if none is.
 *
 * @example nearestName('captoin', ['caption', 'credit']) === 'caption'
 */
export function nearestName(name: string, known: readonly string[]): string | null {
  const limit = Math.min(2, Math.floor(name.length / 2));
  const ranked = known
    .filter((candidate) => Math.abs(candidate.length - name.length) <= limit)
    .map((candidate) => ({ candidate, distance: editDistance(name, candidate, limit) }))
    .toSorted((a, b) => a.distance - b.distance);
  const [first] = ranked;
  return first !== undefined && first.distance <= limit ? first.candidate : null;
}

/** Levenshtein's distance, or one more than the limit as soon as it is beyond that; callers have bounded the lengths. */
function editDistance(a: string, b: string, limit: number): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    if (Math.min(...current) > limit) return limit + 1;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
