import { type Lettering, widthOf } from './lettering.ts';

/** The lines of a headline, and its font size in pixels. */
export interface Headline {
  readonly size: number;
  readonly lines: readonly string[];
}

/** The space for a headline, in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

const SIZES = [76, 68, 60, 52, 46] as const;
const SMALLEST = 46;
const MOST_LINES = 3;

/** The line height relative to the font size. */
export const LEADING = 1.12;

type Face = Lettering['face'];

function fits(text: string, face: Face, size: number, width: number): boolean {
  return widthOf({ text, face }, size) <= width;
}

/** Wraps words into lines of at most `width`; a wider word gets its own line. */
function wrapped(words: readonly string[], face: Face, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && fits(longer, face, size, width)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Wraps words into the fewest lines, as equal in length as possible. */
function balanced(words: readonly string[], face: Face, size: number, width: number): readonly string[] {
  const STEP = 12;
  let lines = wrapped(words, face, size, width);
  for (let narrower = width - STEP; narrower > width / 2; narrower -= STEP) {
    const next = wrapped(words, face, size, narrower);
    if (next.length > lines.length || !next.every((line) => fits(line, face, size, narrower))) break;
    lines = next;
  }
  return lines;
}

/** Cuts after a word, unless that would lose half of the line. */
function atWordEnd(text: string): string {
  const end = text.lastIndexOf(' ');
  return end > text.length / 2 ? text.slice(0, end) : text;
}

/** Cuts a text to fit one line, with an ellipsis if something was cut. */
export function cutToFit({ text, face }: Lettering, size: number, width: number): string {
  if (fits(text, face, size, width)) return text;
  const letters = [...text];
  let end = letters.length;
  while (end > 0 && !fits(`${letters.slice(0, end).join('')} …`, face, size, width)) end -= 1;
  const isBetweenWords = letters[end] === ' ';
  const shown = letters.slice(0, end).join('');
  return `${(isBetweenWords ? shown : atWordEnd(shown)).trimEnd()} …`;
}

/** Sets a headline that fits at no size: at most three lines in the smallest, cut to fit. */
function cutShort(words: readonly string[], face: Face, width: number): Headline {
  const lines = wrapped(words, face, SMALLEST, width);
  const shown = [...lines.slice(0, MOST_LINES - 1), lines.slice(MOST_LINES - 1).join(' ')].filter(
    (line) => line !== '',
  );
  return { size: SMALLEST, lines: shown.map((text) => cutToFit({ text, face }, SMALLEST, width)) };
}

/** Sets a headline in at most three lines, as large as possible. */
export function headlineOf({ text, face }: Lettering, { width, height }: Room): Headline {
  const words = text.split(' ');
  for (const size of SIZES) {
    const lines = wrapped(words, face, size, width);
    const isLow = lines.length <= MOST_LINES && lines.length * LEADING * size <= height;
    if (isLow && lines.every((line) => fits(line, face, size, width)))
      return { size, lines: balanced(words, face, size, width) };
  }
  return cutShort(words, face, width);
}
