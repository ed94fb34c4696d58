import { compareSides, type Languages, type SideComparison } from '../src/engine/change.ts';
import { readSide, type Side, withTokens } from '../src/engine/edits/side.ts';
import { type Change, type ChangeKind, type Extent, STYLE_KINDS, SUBSTANCE_KINDS } from '../src/engine/types.ts';

/*
 * One line that a journalist can read: `the [-old-]{+new+} word` has `old` on the left and `new` on the right. A kind may
 * follow: `{+new+}{wording}`. `¶` is the start of a paragraph; `[-¶-]` one that only the left side has.
 */

const KINDS = new RegExp(`\\{(?:${[...STYLE_KINDS, ...SUBSTANCE_KINDS].join('|')})\\}`, 'g');

/** English on both sides. */
export const ENGLISH: Languages = { left: 'en-US', right: 'en-GB' };

/** The two texts that a line in the notation stands for. */
export function parseNotation(notation: string): { readonly left: string; readonly right: string } {
  const plain = notation.replace(KINDS, '');
  return {
    left: tidy(plain.replace(/\{\+.*?\+\}/g, '').replace(/\[-(.*?)-\]/g, '$1')),
    right: tidy(plain.replace(/\[-.*?-\]/g, '').replace(/\{\+(.*?)\+\}/g, '$1')),
  };
}

function tidy(text: string): string {
  return text.replace(/ {2,}/g, ' ').trim();
}

/** The paragraphs of a text, one a line, as one side of a link. */
export function sidesOf(text: string): readonly Side[] {
  return text.split('\n').flatMap((line, paragraph) => (line.trim() === '' ? [] : [{ paragraph, text: line }]));
}

/** Compares the two texts of a line and prints what comes out; with kinds if the line has some. */
export function roundTrip(notation: string, languages: Languages = ENGLISH): string {
  const { left, right } = parseNotation(notation);
  const printed = compareToNotation(left, right, languages);
  return KINDS.test(notation) || !/[[{]/.test(notation) ? printed : printed.replace(KINDS, '');
}

/** Compares two texts, one paragraph a line, and prints the result. */
export function compareToNotation(left: string, right: string, languages: Languages = ENGLISH): string {
  return printNotation(sidesOf(left), sidesOf(right), compareSides(sidesOf(left), sidesOf(right), languages));
}

/** Prints a comparison. */
export function printNotation(
  left: readonly Side[],
  right: readonly Side[],
  { precise, changes }: SideComparison,
): string {
  if (!precise) return '(too far apart for marks)';
  const one = walk(
    left,
    changes.map((change) => change.left),
  );
  const other = walk(
    right,
    changes.map((change) => change.right),
  );
  const parts: string[] = [];
  let at = 0;
  let across = 0;
  while (at < one.length || across < other.length) {
    const a = one[at];
    const b = other[across];
    const change = a?.change ?? b?.change ?? null;
    const step = change === null ? null : changes[change];
    if (!step) {
      parts.push(breakOf(a, b, parts.length === 0), a?.text ?? '');
      at += 1;
      across += 1;
    } else {
      const [skip, skipAcross] = [one, other].map((side) => side.filter((token) => token.change === change).length);
      parts.push(breakOf((skip ?? 0) > 0 ? a : undefined, (skipAcross ?? 0) > 0 ? b : undefined, parts.length === 0));
      parts.push(printChange(left, right, step));
      at += skip ?? 0;
      across += skipAcross ?? 0;
    }
  }
  return parts.join('');
}

interface Step {
  readonly text: string;
  readonly glued: boolean;
  readonly opens: boolean;
  readonly change: number | null;
}

function walk(sides: readonly Side[], extents: readonly (readonly Extent[])[]): readonly Step[] {
  const { tokens, paragraphs, glued } = readSide(withTokens(sides), 'en', true);
  return tokens.map((token, at) => {
    const change = extents.findIndex((runs) =>
      runs.some((run) => run.paragraph === paragraphs[at] && token.start >= run.start && token.end <= run.end),
    );
    return {
      text: token.text,
      glued: glued[at] ?? false,
      opens: at > 0 && paragraphs[at] !== paragraphs[at - 1],
      change: change < 0 ? null : change,
    };
  });
}

function breakOf(left: Step | undefined, right: Step | undefined, first: boolean): string {
  if (first) return '';
  if (left?.opens && right?.opens) return ' ¶ ';
  if (left?.opens) return ' [-¶-] ';
  if (right?.opens) return ' {+¶+} ';
  return (left ?? right)?.glued ? '' : ' ';
}

function printChange(left: readonly Side[], right: readonly Side[], change: Change): string {
  const [old, fresh] = [textOf(left, change.left), textOf(right, change.right)];
  return `${old && `[-${old}-]`}${fresh && `{+${fresh}+}`}${printKind(change.kind)}`;
}

function printKind(kind: ChangeKind): string {
  return `{${kind}}`;
}

/** The words of some extents; paragraphs are parted by a sign. */
export function textOf(sides: readonly Side[], extents: readonly Extent[]): string {
  return extents
    .map(
      ({ paragraph, start, end }) => sides.find((side) => side.paragraph === paragraph)?.text.slice(start, end) ?? '',
    )
    .join(' ¶ ');
}
