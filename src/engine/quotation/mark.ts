/**
 * Marks that show by themselves, or by what stands around them, whether they open or close: the marks that close each.
 * `„…“`, `„…”` and `«…»` are written as well as `»…«`, `»…»` (Finland) and `”…”` (Sweden).
 */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['“', '”“'],
  ['”', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«»'],
  ['‹', '›'],
  ['›', '‹›'],
  ['「', '」'],
  ['『', '』'],
]);

/** What closes and opens alike is asked what stands around it. */
const TWO_FACED = '“”»›';

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
const SPACE = /\s/u;
const DIGIT = /\p{Nd}/u;

/** Where a mark is in a text, with what stands around it; '' at the ends. */
export interface Mark {
  readonly at: number;
  readonly text: string;
  readonly before: string;
  readonly after: string;
  /** Whether nothing but white space follows it. */
  readonly last: boolean;
}

/** All marks of a text that are one of some characters, in order. */
export function marksIn(text: string, pattern: RegExp): readonly Mark[] {
  const end = text.trimEnd().length;
  return Array.from(text.matchAll(pattern), ({ 0: mark, index }) => ({
    at: index,
    text: mark,
    before: text.charAt(index - 1),
    after: text.charAt(index + 1),
    last: index === end - 1,
  }));
}

/** Whether a character is part of a word or a figure. Half of a surrogate pair is taken for one: letters it may be. */
export function isInWord(character: string): boolean {
  return WORD_CHARACTER.test(character) || /[\ud800-\udfff]/.test(character);
}

/** Whether a character is white space or an end of the text. */
export function isGap(character: string): boolean {
  return character === '' || SPACE.test(character);
}

/** Whether a character is a digit, behind which `'` and `"` may be feet and inches. */
export function isDigit(character: string): boolean {
  return DIGIT.test(character);
}

/** Whether the second mark ends what the first one begins; for marks that have a direction. */
export function closesFor(opener: string, mark: Mark): boolean {
  if (CLOSERS.get(opener)?.includes(mark.text) !== true) return false;
  const isOwn = mark.text === opener;
  return !isOwn || mark.last || (!isGap(mark.before) && !isInWord(mark.after));
}

/** Whether a mark that has a direction may begin a quotation, where it does not end one. */
export function mayOpen({ text, before, after, last }: Mark): boolean {
  if (!CLOSERS.has(text) || last) return false;
  if (text === '“' || !TWO_FACED.includes(text)) return true;
  return !isGap(after) && !isInWord(before) && after !== '';
}
