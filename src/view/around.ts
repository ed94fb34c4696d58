import type { Run } from './marked-text.ts';

/** How much of a text is shown around its marked words. */
export interface Surroundings {
  /** So many words come before the first marked word and after the last. */
  readonly words: number;
  /** So much between two marks is left out beyond this, in UTF-16 units; a run of marked words is cut there, too. */
  readonly longest: number;
}

const ELLIPSIS = '…';
/** So far words are looked for on each side, in UTF-16 units a word. */
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

/** Words before a mark: the last of them, behind an ellipsis where there are more. */
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

/** Words between two marks: all of them, or the first and the last where they are many. */
function between(text: string, { words, longest }: Surroundings): string {
  if (text.length <= longest) return text;
  return `${firstWords(text, words)} ${ELLIPSIS} ${lastWords(text, words)}`;
}

/**
 * A text cut around its marked words; where none is marked, its first words.
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
