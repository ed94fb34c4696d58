/** One paragraph of a raw text: a line, or several lines of hard-wrapped text. */
export interface Line {
  /** The words; line ends of hard-wrapped text are `\n`. */
  readonly text: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** Whether a blank line comes before it. */
  readonly apart: boolean;
}

/** Lines that end near the same column are hard-wrapped (RFC 2646 recommends 72). */
const NARROWEST = 40;
const WIDEST = 110;

/** Splits a raw text into paragraphs. Only blank lines are lost. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let apart = true;
  for (const [index, written] of text.split(/\r\n?|\n/).entries()) {
    const words = visible(written);
    if (words !== '')
      lines.push({ text: words, line: index + 1, column: written.length - written.trimStart().length + 1, apart });
    apart = words === '';
  }
  return isBroken(lines) ? joined(lines) : lines;
}

/** Removes control characters, which content files must not contain. */
function visible(line: string): string {
  return line.replace(/[\p{Cc}\u2028\u2029\ufeff]/gu, ' ').trim();
}

/**
 * Whether a text is broken to a width: most of the lines that another follows without a blank line end short of the
 * same column, in the middle of a sentence.
 */
function isBroken(lines: readonly Line[]): boolean {
  const followed = lines.filter((_, index) => lines[index + 1]?.apart === false);
  const widest = followed.reduce((most, { text }) => Math.max(most, text.length), 0);
  if (followed.length < 4 || widest < NARROWEST || widest > WIDEST) return false;
  const full = followed.filter(({ text }) => text.length > widest * 0.75);
  const running = followed.filter(({ text }) => !/[.!?…"”»“)]$/.test(text));
  return full.length > followed.length * 0.7 && running.length > followed.length * 0.5;
}

function joined(lines: readonly Line[]): readonly Line[] {
  const paragraphs: Line[] = [];
  for (const line of lines) {
    const before = paragraphs.at(-1);
    if (line.apart || before === undefined) paragraphs.push(line);
    else paragraphs[paragraphs.length - 1] = { ...before, text: `${before.text}\n${line.text}` };
  }
  return paragraphs;
}
