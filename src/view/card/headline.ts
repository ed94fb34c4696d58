import { type Lettering, widthOf } from './lettering.ts';

/** A headline in its lines, and the size of its letters in pixels. */
export interface Headline {
  readonly size: number;
  readonly lines: readonly string[];
}

/** The room that a headline has. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

const SIZES = [76, 68, 60, 52, 46] as const;
const SMALLEST = 46;
const MOST_LINES = 3;

/** From one baseline to the next, by the size of the letters. */
export const LEADING = 1.12;

type Face = Lettering['face'];

function fits(text: string, face: Face, size: number, width: number): boolean {
  return widthOf({ text, face }, size) <= width;
}

/** Words in lines of at most a width; a word that is wider has a line of its own. */
function wrapped(words: readonly string[], face: Face, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && fits(longer, face, size, width)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The same number of lines, each as long as the others as far as words allow. */
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

/** Whole words, unless there would be little left of the line. */
function atWordEnd(text: string): string {
  const end = text.lastIndexOf(' ');
  return end > text.length / 2 ? text.slice(0, end) : text;
}

/** As much of words as is in one line, with an ellipsis where something is left out. */
export function cutToFit({ text, face }: Lettering, size: number, width: number): string {
  if (fits(text, face, size, width)) return text;
  const letters = [...text];
  let end = letters.length;
  while (end > 0 && !fits(`${letters.slice(0, end).join('')} …`, face, size, width)) end -= 1;
  const isBetweenWords = letters[end] === ' ';
  const shown = letters.slice(0, end).join('');
  return `${(isBetweenWords ? shown : atWordEnd(shown)).trimEnd()} …`;
}

/** What does not fit at any size: three lines of the smallest, each cut where it must be. */
function cutShort(words: readonly string[], face: Face, width: number): Headline {
  const lines = wrapped(words, face, SMALLEST, width);
  const shown = [...lines.slice(0, MOST_LINES - 1), lines.slice(MOST_LINES - 1).join(' ')].filter(
    (line) => line !== '',
  );
  return { size: SMALLEST, lines: shown.map((text) => cutToFit({ text, face }, SMALLEST, width)) };
}

/** Sets words as large as they fit into a room in at most three lines. */
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
