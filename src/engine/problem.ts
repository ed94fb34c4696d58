import { VFileMessage } from 'vfile-message';

/** A place in the content. */
export interface Place {
  /** Path from the project's folder, with `/`: `content/stories/harbour-fire/ap.md`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

/** Longer quoted content is cut, so that a message stays one readable line. */
const QUOTED_LENGTH = 60;
/** More lines would scroll the first ones out of the terminal. */
const SHOWN_PROBLEMS = 100;

/**
 * Returns a problem in the content that an editor can fix.
 *
 * @param ruleId kebab-case name of the broken rule: `bad-date`
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
 * Formats a problem as one line.
 *
 * @example formatProblem(p) === 'content/stories/x/ap.md:12:1 unknown-directive: there is no … → write one of …'
 */
export function formatProblem(message: VFileMessage): string {
  const { file, line, column, ruleId, reason, note } = message;
  // A file name can contain control characters, which would move the terminal’s cursor.
  return `${file}:${line}:${column} ${ruleId}: ${reason} → ${note}`.replace(/\p{C}/gu, '?');
}

/**
 * Formats problems: a line with their number, then one line each, sorted by file; at most a hundred.
 *
 * @example '1 problem in the content\ncontent/stories/x/ap.md:12:1 unknown-directive: …'
 */
export function formatProblems(problems: readonly VFileMessage[]): string {
  const shown = sortProblems(problems).slice(0, SHOWN_PROBLEMS).map(formatProblem);
  const more = problems.length - shown.length;
  const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content`;
  return [count, ...shown, ...(more > 0 ? [`… and ${more} more`] : [])].join('\n');
}

/** Sorts problems by file, line and column. Problems at the same place keep their order. */
export function sortProblems(problems: readonly VFileMessage[]): readonly VFileMessage[] {
  return problems.toSorted(
    (a, b) =>
      compareText(a.file ?? '', b.file ?? '') || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
}

/** Compares by code unit, so that the order is the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Quotes content for a message: in quotation marks, on one line, shortened, without invisible characters.
 *
 * @example quoteContent('a\tb') === '“a b”'
 */
export function quoteContent(text: string): string {
  const shown = text.slice(0, (QUOTED_LENGTH + 1) * 2).replace(/[\s\p{C}]+/gu, ' ');
  const characters = [...shown];
  return `“${characters.slice(0, QUOTED_LENGTH).join('')}${characters.length > QUOTED_LENGTH ? '…' : ''}”`;
}

/**
 * Returns the known name that was probably meant: at most two edits away, and fewer than half of its letters; or null.
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

/** Returns the Levenshtein distance, or `limit + 1` if it is larger. Callers limit the lengths. */
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
