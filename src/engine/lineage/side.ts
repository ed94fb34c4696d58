import { isEmpty, type Run } from '../diff.ts';
import type { Extent } from '../types.ts';
import type { Cover } from './cover.ts';
import { kindOf, type LineageKind } from './kind.ts';
import { sumOf, type Tally, talliesOf } from './tally.ts';
import type { Text } from './text.ts';
import type { Word } from './word.ts';
import { LONG_RUN, type MeasuredRun, type SharedWording } from './wording.ts';

/** A run of words that two articles share, ignoring style, with its place in both. */
export interface SharedRun {
  readonly here: Extent;
  readonly there: Extent;
  /** The number of words, without honorifics; hyphenated words count as their parts. */
  readonly words: number;
  /** The number outside quotation marks on both sides; characters of scripts without spaces count half. */
  readonly own: number;
}

/** The common text of a paragraph and another article. */
export interface ParagraphLineage {
  readonly kind: LineageKind;
  /** The other article's paragraphs, by 0-based index, that contain the common words. */
  readonly in: readonly number[];
  readonly tally: Tally;
  /** The longest run; null if there is no common text. */
  readonly longest: SharedRun | null;
}

/** The common text of an article and another. */
export interface SideLineage {
  readonly tally: Tally;
  /** For each of its paragraphs. */
  readonly paragraphs: readonly ParagraphLineage[];
}

/** Two texts and what they share, from the point of view of the left one. */
export interface Sharing {
  readonly left: Text;
  readonly right: Text;
  readonly wording: SharedWording;
  /** For each paragraph of the left text, its counterparts in the right one. */
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

/** Compares equally long runs by words, then by place, so that the result does not depend on the sides. */
function comesBefore(a: MeasuredRun, b: MeasuredRun, text: Text): boolean {
  if (a.own !== b.own) return a.own > b.own;
  if (a.length !== b.length) return a.length > b.length;
  const [one, other] = [wordsIn(text, a.left, a.length), wordsIn(text, b.left, b.length)];
  if (one !== other) return one < other;
  return a.left + a.right < b.left + b.right;
}

/** Returns the longest run, by words outside quotation marks, then by all words. */
export function longestOf(runs: readonly MeasuredRun[], { left, right }: Sharing): SharedRun | null {
  const [first, ...rest] = runs;
  if (first === undefined) return null;
  const best = rest.reduce((known, run) => (comesBefore(run, known, left) ? run : known), first);
  const { length, own } = best;
  return { here: extentOf(left, best.left, length), there: extentOf(right, best.right, length), words: length, own };
}

/** The most words of a text that is searched for as a whole. */
const SHORT = 2 * LONG_RUN;

/** Returns the counterparts that contain all words of a short paragraph consecutively. */
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

/** Whether each sentence with words is completely inside one of the runs of its paragraph. */
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

/** Groups runs by their paragraph of the left text. */
function byParagraph(runs: readonly MeasuredRun[], { paragraphOf }: Text): ReadonlyMap<number, readonly MeasuredRun[]> {
  return Map.groupBy(runs, ({ left }) => paragraphOf[left] as number);
}

function ascending(numbers: Iterable<number>): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** Returns the common text of the left text and the right one. */
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
