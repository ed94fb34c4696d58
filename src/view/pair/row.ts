import type { Change, ComparedLink } from '../../engine/index.ts';
import { cellId, rowId } from '../address.ts';
import { markedChanges, markedText, type Run, type Side } from '../marked-text.ts';
import { reasonsInWords } from '../reason.ts';
import type { Telling } from '../telling.ts';
import { type Note, notesOf } from './note.ts';
import { leadingLink, type Pairing } from './pairing.ts';
import type { Slot } from './slot.ts';
import { type Verdict, verdictInWords, verdictOf } from './verdict.ts';

/** A paragraph in a row, its words cut where the other side's differ. */
export interface CellParagraph {
  /** The fragment that lands here: `ap-p7`. */
  readonly id: string;
  readonly label: string;
  readonly address: string;
  readonly runs: readonly Run[];
}

/** One side of a row: the paragraphs, or the notes that say why there are none; sometimes both. */
export interface Cell {
  readonly side: Side;
  readonly telling: Telling;
  readonly paragraphs: readonly CellParagraph[];
  readonly notes: readonly Note[];
}

/** The figure or quotation that differs, side against side: `four to five hours`, `two hours`. */
export interface Gist {
  readonly left: string;
  readonly right: string;
}

/** One row of a comparison. */
export interface Row {
  readonly id: string;
  /** Its place on the page, from 1. */
  readonly number: number;
  /** The number by which it is addressed, where that is another: the texts have changed since it was given. */
  readonly formerly: number | null;
  readonly verdict: Verdict;
  readonly inWords: string;
  readonly gist: Gist | null;
  /** Why an editor linked these paragraphs, where one did; else null. */
  readonly byHand: string | null;
  readonly left: Cell;
  readonly right: Cell;
}

/** A gist is a hint beside the row; the words themselves stand in it. In characters, both sides together. */
const LONGEST_GIST = 60;
const HAS_WORDS = /[\p{L}\p{N}]/u;

function paragraphsOf(slot: Slot, side: Side, changes: readonly Change[], telling: Telling): readonly CellParagraph[] {
  return slot[side].flatMap((index) => {
    const paragraph = telling.paragraphs[index];
    if (paragraph === undefined) return [];
    const { id, label, address, text } = paragraph;
    return [
      { id: cellId(telling.outlet, id), label, address, runs: markedText(text, markedChanges(changes), side, index) },
    ];
  });
}

/** The words of a change on one side, as they stand; nothing where that side has none. */
export function wordsOf(change: Change, side: Side, telling: Telling): string {
  const runs = change[side].map(({ paragraph, start, end }) => telling.paragraphs[paragraph]?.text.slice(start, end));
  return runs.join(' ');
}

/** The first figure that differs, else the first quotation, side against side. */
function gistOf(link: ComparedLink | null, { tellings }: Pairing): Gist | null {
  const changes = link?.changes ?? [];
  const change = changes.find(({ kind }) => kind === 'figure') ?? changes.find(({ kind }) => kind === 'quotation');
  if (change === undefined) return null;
  const [left, right] = [wordsOf(change, 'left', tellings.left), wordsOf(change, 'right', tellings.right)];
  const isShown = HAS_WORDS.test(left) && HAS_WORDS.test(right) && left.length + right.length <= LONGEST_GIST;
  return isShown ? { left, right } : null;
}

/**
 * Builds the row of one slot.
 *
 * @param address the number that its address has for ever
 */
export function rowOf(slot: Slot, number: number, pairing: Pairing, address = number): Row {
  const link = leadingLink(slot, pairing);
  const { left, right } = pairing.tellings;
  const cell = (side: Side): Cell => ({
    side,
    telling: pairing.tellings[side],
    paragraphs: paragraphsOf(slot, side, link?.changes ?? [], pairing.tellings[side]),
    notes: notesOf(slot, side, number, pairing),
  });
  return {
    id: rowId(address),
    number,
    formerly: address === number ? null : address,
    verdict: verdictOf(slot, link),
    inWords: verdictInWords(slot, link, { left: left.siglum, right: right.siglum }),
    gist: gistOf(link, pairing),
    byHand: link?.by === 'hand' ? (reasonsInWords(link.reasons)[0] ?? '') : null,
    left: cell('left'),
    right: cell('right'),
  };
}

/** The rows of a pair page: every paragraph of both sides once, at its own place, with what differs marked. */
export function rowsOf(pairing: Pairing, addresses: readonly number[] = []): readonly Row[] {
  return pairing.slots.map((slot, index) => rowOf(slot, index + 1, pairing, addresses[index]));
}
