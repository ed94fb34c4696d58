import { isEmpty, type Run } from '../diff.ts';
import type { Extent } from '../types.ts';
import type { Cover } from './cover.ts';
import { kindOf, type LineageKind } from './kind.ts';
import { sumOf, type Tally, talliesOf } from './tally.ts';
import type { Text } from './text.ts';
import type { Word } from './word.ts';
import { LONG_RUN, type MeasuredRun, type SharedWording } from './wording.ts';

/** A run of words that two articles share, style aside, and where it is in both. */
export interface SharedRun {
  readonly here: Extent;
  readonly there: Extent;
  /** How many words, honorifics not counted and a hyphenated word as its parts. */
  readonly words: number;
  /** Those outside quotation marks on both sides; a character of a script without spaces counts half. */
  readonly own: number;
}

/** What one paragraph has in common with another article. */
export interface ParagraphLineage {
  readonly kind: LineageKind;
  /** The other article's paragraphs, by 0-based index, in which the common words stand; none where there are none. */
  readonly in: readonly number[];
  readonly tally: Tally;
  /** The longest run, or null where none shows a common text. */
  readonly longest: SharedRun | null;
}

/** What one article has in common with another. */
export interface SideLineage {
  readonly tally: Tally;
  /** One for each of its paragraphs. */
  readonly paragraphs: readonly ParagraphLineage[];
}

/** Two texts with what they share, seen from the left one. */
export interface Sharing {
  readonly left: Text;
  readonly right: Text;
  readonly wording: SharedWording;
  /** For each paragraph of the left text those of the right that tell the same. */
  readonly told: ReadonlyMap<number, readonly number[]>;
}

function extentOf({ words, paragraphOf }: Text, from: number, length: number): Extent {
  const [first, last] = [words[from], words[from + length - 1]] as [Word, Word];
  return { paragraph: paragraphOf[from] as number, start: first.start, end: last.end };
}

const wordsIn = ({ words }: Text, from: number, length: number): string =>
  words
    .slice(from, from + length)
    .map(({ form }) => form)
    .join(' ');

/** Of equally long runs the first by its words, then by its place: the same whichever text is left. */
function comesBefore(a: MeasuredRun, b: MeasuredRun, text: Text): boolean {
  if (a.own !== b.own) return a.own > b.own;
  if (a.length !== b.length) return a.length > b.length;
  const [one, other] = [wordsIn(text, a.left, a.length), wordsIn(text, b.left, b.length)];
  if (one !== other) return one < other;
  return a.left + a.right < b.left + b.right;
}

/** The longest of some runs by its words outside quotation marks, then by all. */
export function longestOf(runs: readonly MeasuredRun[], { left, right }: Sharing): SharedRun | null {
  const [first, ...rest] = runs;
  if (first === undefined) return null;
  const best = rest.reduce((known, run) => (comesBefore(run, known, left) ? run : known), first);
  const { length, own } = best;
  return { here: extentOf(left, best.left, length), there: extentOf(right, best.right, length), words: length, own };
}

/** Texts of so few words are looked for whole; it bounds that search. */
const SHORT = 2 * LONG_RUN;

/** The paragraphs among those that tell the same in which all words of a short one are in a row. */
function wholeIn({ left, right, told }: Sharing, paragraph: number): readonly number[] {
  const { from, to } = left.paragraphs[paragraph] as Run;
  if (to - from > SHORT) return [];
  const isAt = (place: number) => left.forms.slice(from, to).every((form, at) => right.forms[place + at] === form);
  return (told.get(paragraph) ?? []).filter((other) => {
    const run = right.paragraphs[other] as Run;
    let at = run.from;
    while (at + to - from <= run.to && !isAt(at)) at += 1;
    return at + to - from <= run.to;
  });
}

/** Whether each sentence with words lies in one of some runs, all of them in its paragraph. */
function sentencesStand(sentences: readonly Run[], runs: readonly MeasuredRun[]): boolean {
  const ascending = runs.toSorted((a, b) => a.left - b.left);
  let next = 0;
  let furthest = 0;
  return sentences
    .filter((sentence) => !isEmpty(sentence))
    .every(({ from, to }) => {
      for (; (ascending[next]?.left ?? Infinity) <= from; next += 1) {
        const { left, length } = ascending[next] as MeasuredRun;
        furthest = Math.max(furthest, left + length);
      }
      return furthest >= to;
    });
}

const ownSize = ({ quoted, size }: Word): number => (quoted ? 0 : size);

function isShort({ words }: Text, { from, to }: Run): boolean {
  let size = 0;
  for (let at = from; at < to && size < LONG_RUN; at += 1) size += ownSize(words[at] as Word);
  return size < LONG_RUN;
}

/** Some runs by the paragraph of the left text that they are in. */
function byParagraph(runs: readonly MeasuredRun[], { paragraphOf }: Text): ReadonlyMap<number, readonly MeasuredRun[]> {
  return Map.groupBy(runs, ({ left }) => paragraphOf[left] as number);
}

function ascending(numbers: Iterable<number>): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** Builds what the left text has in common with the right one. */
export function sideOf(sharing: Sharing, cover: Cover): SideLineage {
  const { left, right, wording, told } = sharing;
  const tallies = talliesOf(left, cover);
  const common = byParagraph(wording.common, left);
  const quotations = byParagraph(wording.quotations, left);
  const paragraphs = tallies.map((tally, paragraph): ParagraphLineage => {
    const runs = common.get(paragraph) ?? [];
    const whole = wholeIn(sharing, paragraph);
    const kind = kindOf(tally, {
      isShort: isShort(left, left.paragraphs[paragraph] as Run),
      isWhole:
        whole.length > 0 || (runs.length > 0 && sentencesStand(left.sentences[paragraph] as readonly Run[], runs)),
      isTold: told.has(paragraph),
    });
    const shown = kind === 'quotation' ? [...runs, ...(quotations.get(paragraph) ?? [])] : runs;
    const places = shown.map((run) => right.paragraphOf[run.right] as number);
    return { kind, in: ascending([...places, ...whole]), tally, longest: longestOf(runs, sharing) };
  });
  return { tally: sumOf(tallies), paragraphs };
}
