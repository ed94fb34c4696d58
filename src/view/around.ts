import type { Run } from './marked-text.ts';

/** How much text is shown around marked words. */
export interface Surroundings {
  /** The number of words kept before the first marked word and after the last. */
  readonly words: number;
  /** Text between two marks is shortened, and a marked run is cut, beyond this length in UTF-16 units. */
  readonly longest: number;
}

const ELLIPSIS = '…';
/** Limits how far to search for words, in UTF-16 units per word. */
const PER_WORD = 16;

function firstWords(text: string, count: number): string {
  const words = text.slice(0, count * PER_WORD).match(/\s{0,9}\S{1,60}/gu) ?? [];
  const isAll = text.length <= count * PER_WORD;
  return words
    .slice(0, isAll ? undefined : -1)
    .slice(0, count)
    .join('');
}

function lastWords(text: string, count: number): string {
  const isAll = text.length <= count * PER_WORD;
  const words = text.slice(-count * PER_WORD).match(/\S{1,60}\s{0,9}/gu) ?? [];
  return words
    .slice(isAll ? 0 : 1)
    .slice(-count)
    .join('');
}

/** Keeps the last words of the text before a mark, after an ellipsis if any were cut. */
function before(text: string, words: number): string {
  const end = lastWords(text, words);
  return end.trimStart() === text.trimStart() ? text.trimStart() : `${ELLIPSIS}\u00a0${end.trimStart()}`;
}

function after(text: string, words: number): string {
  const start = firstWords(text, words);
  return start.trimEnd() === text.trimEnd() ? text.trimEnd() : `${start.trimEnd()}\u00a0${ELLIPSIS}`;
}

function shortened(run: Run, longest: number): Run {
  if (run.text.length <= longest) return run;
  const cut = run.text.lastIndexOf(' ', longest);
  return { ...run, text: `${run.text.slice(0, cut > 0 ? cut : longest).toWellFormed()}\u00a0${ELLIPSIS}` };
}

/** Keeps the text between two marks, or only its first and last words if it is long. */
function between(text: string, { words, longest }: Surroundings): string {
  if (text.length <= longest) return text;
  return `${firstWords(text, words)} ${ELLIPSIS} ${lastWords(text, words)}`;
}

/**
 * Cuts a text to its marked words and their surroundings. Without marks, keeps the first words.
 *
 * @example cutAround('They met for [two] hours …', {words: 2, longest: 40}) has `met for`, `two`, `hours …`
 */
export function cutAround(runs: readonly Run[], around: Surroundings): readonly Run[] {
  const marked = runs.flatMap(({ kind }, index) => (kind === null ? [] : [index]));
  const [first, last] = [marked[0], marked.at(-1)];
  const whole = runs.map(({ text }) => text).join('');
  if (first === undefined || last === undefined) return [{ text: after(whole, 2 * around.words), kind: null }];
  const textOf = (some: readonly Run[]) => some.map(({ text }) => text).join('');
  const middle = runs.slice(first, last + 1).map((run) => {
    return run.kind === null ? { ...run, text: between(run.text, around) } : shortened(run, around.longest);
  });
  const cut: readonly Run[] = [
    { text: before(textOf(runs.slice(0, first)), around.words), kind: null },
    ...middle,
    { text: after(textOf(runs.slice(last + 1)), around.words), kind: null },
  ];
  return cut.filter(({ text }) => text !== '');
}
