import type { Change, ComparedLink, Counterpart } from '../../engine/index.ts';
import { cellId, rowId } from '../address.ts';
import { type About, aboutOf, counterpartText, placeIn } from '../counterpart.ts';
import { markedChanges, markedText, type Run, type Side } from '../marked-text.ts';
import { reasonsInWords, sharedInWords } from '../reason.ts';
import { numbersIn, type Report } from '../report.ts';
import type { Strings } from '../strings/strings.ts';
import { capitalized } from '../wording.ts';
import { changesOf } from './evidence-mark.ts';
import { answerOf, leadingLink, OTHER, type Pairing } from './pairing.ts';
import { type Preview, previewsOf } from './preview.ts';
import type { Slot } from './slot.ts';
import { linkInWords, type Verdict, verdictOf } from './verdict.ts';

/** A paragraph in a row, with its differences marked. */
export interface CellParagraph {
  /** The id of its element: `ap-p7`. */
  readonly id: string;
  readonly label: string;
  readonly address: string;
  readonly runs: readonly Run[];
}

/** One side of a row: paragraphs, or copies from other rows, or a note that nothing was found. */
export interface Cell {
  readonly side: Side;
  readonly report: Report;
  readonly paragraphs: readonly CellParagraph[];
  readonly previews: readonly Preview[];
  readonly note: string | null;
}

/** The differing figures or quotations: `four to five hours`, `two hours`. */
export interface Gist {
  readonly left: string;
  readonly right: string;
}

/** One row of a comparison. */
export interface Row {
  readonly id: string;
  /** Its position on the page, from 1. */
  readonly number: number;
  /** The permanent number in its address, if it is not `number` because the texts have changed; else null. */
  readonly formerly: number | null;
  readonly verdict: Verdict;
  readonly inWords: string;
  /** Whether both sides have paragraphs. */
  readonly hasBoth: boolean;
  /** The shared fact, if the two sides share only a fact; else null. */
  readonly about: About | null;
  readonly gist: Gist | null;
  /** The words that both sides share, if no differences are marked because nearly all words differ; else null. */
  readonly shared: string | null;
  /** An editor's reason for the link; null if no editor made it. */
  readonly byHand: string | null;
  readonly left: Cell;
  readonly right: Cell;
  /** The summary that replaces the right side on narrow screens if both have the same words; else null. */
  readonly twin: string | null;
}

export type RowWords = Pick<Strings, 'answers' | 'pair' | 'verdict'>;

/** The longest gist, both sides together, in UTF-16 units. */
const LONGEST_GIST = 60;
const HAS_WORDS = /[\p{L}\p{N}]/u;

/** Returns the words of a change on one side; may be empty. */
export function wordsOf(change: Change, side: Side, report: Report): string {
  const runs = change[side].map(({ paragraph, start, end }) => report.paragraphs[paragraph]?.text.slice(start, end));
  return [...new Set(runs)].join(' ');
}

/** Returns the words of the first differing figure, else of the first differing quotation. */
function gistOf(changes: readonly Change[], { reports }: Pairing): Gist | null {
  const change = changes.find(({ kind }) => kind === 'figure') ?? changes.find(({ kind }) => kind === 'quotation');
  if (change === undefined) return null;
  const [left, right] = [wordsOf(change, 'left', reports.left), wordsOf(change, 'right', reports.right)];
  const isShown = HAS_WORDS.test(left) && HAS_WORDS.test(right) && left.length + right.length <= LONGEST_GIST;
  return isShown ? { left, right } : null;
}

/** The input of a row. */
interface Matter {
  readonly slot: Slot;
  readonly pairing: Pairing;
  readonly words: RowWords;
  /** What the other side has of a one-sided slot; null for a slot with a link. */
  readonly answer: Counterpart | null;
  readonly link: ComparedLink | null;
  readonly changes: readonly Change[];
}

/** Returns the partial correspondences between the two sides of a row. */
function partsOf(
  slot: Slot,
  answer: Counterpart | null,
  { answerOn, articles }: Pairing,
): Counterpart['correspondences'] {
  if (answer !== null) return answer.kind === 'partly' ? answer.correspondences : [];
  if (slot.link?.kind !== 'related') return [];
  const own = slot.left.flatMap((index) => answerOn('left', index).correspondences);
  const isHere = ({ article, paragraph }: { readonly article: number; readonly paragraph: number }) =>
    article === articles.right && slot.right.includes(paragraph);
  return [...new Set(own)].filter(({ members }) => members.some(isHere));
}

function paragraphsOf({ slot, pairing, changes }: Matter, side: Side): readonly CellParagraph[] {
  const report = pairing.reports[side];
  return slot[side].flatMap((index) => {
    const paragraph = report.paragraphs[index];
    if (paragraph === undefined) return [];
    const { id, label, address, text } = paragraph;
    return [{ id: cellId(report.outlet, id), label, address, runs: markedText(text, changes, side, index) }];
  });
}

/** `More of this in CB ¶15`: names counterparts outside the row; null if there are none. */
function moreElsewhere({ slot, pairing, words }: Matter, side: Side): string | null {
  const found = slot[OTHER[side]].flatMap((index) => {
    const answer = pairing.answerOn(OTHER[side], index);
    return answer.kind === 'partly' ? [] : answer.paragraphs;
  });
  const more = found.filter((index) => !slot[side].includes(index));
  return more.length === 0 ? null : words.pair.moreIn(placeIn(pairing.reports[side], more, words.answers));
}

function cellOf(matter: Matter, side: Side): Cell {
  const { slot, pairing, words, answer } = matter;
  const report = pairing.reports[side];
  const paragraphs = paragraphsOf(matter, side);
  if (paragraphs.length > 0) {
    const note = slot.link === null ? null : moreElsewhere(matter, side);
    return { side, report, paragraphs, previews: [], note };
  }
  const previews = answer === null ? [] : previewsOf(slot, answer, pairing, words.pair);
  const note = previews.length > 0 ? null : words.answers.notFound(report);
  return { side, report, paragraphs, previews, note };
}

/** Returns the heading of a row. */
function inWords({ slot, pairing: { reports, story }, words, answer, link }: Matter): string {
  const sigla = { left: reports.left.siglum, right: reports.right.siglum };
  if (slot.link !== null) return capitalized(linkInWords(slot.link, false, sigla, words.verdict));
  const own: Side = slot.left.length > 0 ? 'left' : 'right';
  if (answer === null || answer.kind === 'only here') return words.answers.onlyIn(sigla[own]);
  const isWhole = answer.kind === 'same' || answer.kind === 'reworded';
  if (isWhole && link !== null) return capitalized(linkInWords(link, true, sigla, words.verdict));
  return counterpartText(answer, reports[OTHER[own]], story, words.answers).text;
}

/** `PA 4, in the same words`: null unless the sides differ in style at most. */
function twinOf({ slot, answer, pairing: { reports }, words }: Matter): string | null {
  const verdict = verdictOf(slot, answer);
  if (slot.right.length === 0 || (verdict !== 'same' && verdict !== 'style')) return null;
  return words.pair.twin(reports.right.siglum, numbersIn(reports.right, slot.right));
}

/**
 * Builds the row of a slot.
 *
 * @param address the permanent number in its address
 */
export function rowOf(slot: Slot, number: number, pairing: Pairing, words: RowWords, address = number): Row {
  const answer = answerOf(slot, pairing);
  const isLinked = slot.link !== null || answer?.kind === 'same' || answer?.kind === 'reworded';
  const link = isLinked ? leadingLink(slot, pairing) : null;
  const parts = partsOf(slot, answer, pairing);
  const changes = [...markedChanges(link?.changes ?? []), ...changesOf(parts, pairing)];
  const matter: Matter = { slot, pairing, words, answer, link, changes };
  const [reason] = link?.by === 'hand' ? reasonsInWords(link.reasons) : [];
  return {
    id: rowId(address),
    number,
    formerly: address === number ? null : address,
    verdict: verdictOf(slot, answer),
    inWords: inWords(matter),
    hasBoth: slot.left.length > 0 && slot.right.length > 0,
    about: aboutOf(parts, pairing.story),
    gist: gistOf(changes, pairing),
    shared: link === null || link.precise || link.by === 'hand' ? null : sharedInWords(link.reasons),
    byHand: reason === undefined ? null : reason,
    left: cellOf(matter, 'left'),
    right: cellOf(matter, 'right'),
    twin: twinOf(matter),
  };
}

/** Builds the rows of a pair page: each paragraph of both sides once, with its differences marked. */
export function rowsOf(pairing: Pairing, words: RowWords, addresses: readonly number[] = []): readonly Row[] {
  return pairing.slots.map((slot, index) => rowOf(slot, index + 1, pairing, words, addresses[index]));
}
