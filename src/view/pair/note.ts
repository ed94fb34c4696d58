import type { ComparedLink } from '../../engine/index.ts';
import { cellId } from '../address.ts';
import type { Side } from '../marked-text.ts';
import { reasonsInWords } from '../reason.ts';
import { numbersIn, type Telling } from '../telling.ts';
import { otherLinks, type Pairing, rowNumber } from './pairing.ts';
import type { Slot } from './slot.ts';

/** A sentence of ours in a cell, some of it a link: `PA prints this later, as its` + `paragraph 12 (row 19)` + `.` */
export interface Note {
  readonly before: string;
  readonly link: { readonly text: string; readonly address: string } | null;
  readonly after: string;
}

/** So many shared facts at the most are named beside a paragraph that has no counterpart: the strongest. */
const MOST_RELATED = 2;

const OTHER: Readonly<Record<Side, Side>> = { left: 'right', right: 'left' };

/** `paragraph 12 (row 19)`, linked to where it stands on the pair's page. */
function placeOf(link: ComparedLink, side: Side, pairing: Pairing): Note['link'] {
  const telling = pairing.tellings[side];
  const first = telling.paragraphs[link[side][0] ?? 0];
  if (first === undefined) return null;
  const noun = link[side].length === 1 ? 'paragraph' : 'paragraphs';
  const numbers = numbersIn(telling, link[side]);
  return {
    text: `${noun} ${numbers} (row ${rowNumber(link, side, pairing)})`,
    address: `${pairing.page}#${cellId(telling.outlet, first.id)}`,
  };
}

/** The sentence in the cell on `side` about a link to paragraphs of that side that stand in another row. */
function noteOf(link: ComparedLink, side: Side, row: number, filled: boolean, pairing: Pairing): Note {
  const { name } = pairing.tellings[side];
  const place = placeOf(link, side, pairing);
  if (link.kind === 'related') {
    const [reason] = reasonsInWords(link.reasons);
    return { before: 'Related:', link: place, after: reason === undefined ? '.' : `. ${reason}.` };
  }
  const when = rowNumber(link, side, pairing) > row ? 'later' : 'earlier';
  const before = filled ? `${name} tells part of this ${when}, in its` : `${name} prints this ${when}, as its`;
  return { before, link: place, after: '.' };
}

/** The sentence for a paragraph that the other text does not have. */
export function absence(telling: Telling): Note {
  const when = telling.retrieved === null ? '' : ` (retrieved ${telling.retrieved.slice(0, 10)})`;
  return { before: `No matching paragraph in the text we hold from ${telling.name}${when}.`, link: null, after: '' };
}

/** What a cell says beside its paragraphs, or in their place: nothing is left empty. */
export function notesOf(slot: Slot, side: Side, row: number, pairing: Pairing): readonly Note[] {
  const filled = slot[side].length > 0;
  const opposite = OTHER[side];
  const elsewhere = otherLinks(slot, pairing).filter((link) =>
    slot[opposite].some((index) => link[opposite].includes(index)),
  );
  const core = elsewhere.filter((link) => link.kind !== 'related');
  // Beside what tells the same, what only shares a fact is no news.
  const told = filled || core.length > 0 ? core : elsewhere.slice(0, MOST_RELATED);
  const notes = told.map((link) => noteOf(link, side, row, filled, pairing));
  return filled || core.length > 0 ? notes : [absence(pairing.tellings[side]), ...notes];
}
