import { type Change, type Correspondence, type Counterpart, type Extent, splitSentences } from '../../engine/index.ts';
import { cellId } from '../address.ts';
import { markedChanges, markedText, type Run, runsBetween, type Side } from '../marked-text.ts';
import { numbersIn } from '../report.ts';
import type { Strings } from '../strings/strings.ts';
import { changesOf, spotsOn } from './evidence-mark.ts';
import { leadingLink, OTHER, type Pairing, rowNumber } from './pairing.ts';
import type { Slot } from './slot.ts';

/** A copy, in the empty half of a row, of what the other text has in another row. */
export interface Preview {
  /** `CB’s paragraph 12` */
  readonly head: string;
  /** Links to the row that has the text itself. */
  readonly address: string;
  readonly row: number;
  /** Marked paragraphs, or sentences of one. */
  readonly copies: readonly (readonly Run[])[];
}

/** The most partial correspondences shown beside a paragraph. */
const MOST_PARTS = 2;

function placeOf(paragraphs: readonly number[], side: Side, pairing: Pairing, words: Strings['pair']) {
  const report = pairing.reports[side];
  const first = paragraphs[0] ?? 0;
  return {
    head: words.preview(report.siglum, numbersIn(report, paragraphs)),
    address: `${pairing.page}#${cellId(report.outlet, report.paragraphs[first]?.id ?? '')}`,
    row: rowNumber(first, side, pairing),
  };
}

/** Returns the range of the sentences that contain an extent. */
function sentencesAround(text: string, { start, end }: Extent, language: string): readonly [number, number] {
  const sentences = splitSentences(text, language).filter((sentence) => sentence.start < end && start < sentence.end);
  const last = sentences.at(-1);
  return [sentences[0]?.start ?? start, last === undefined ? end : last.start + last.text.trimEnd().length];
}

function partOf(
  one: Correspondence,
  changes: readonly Change[],
  side: Side,
  pairing: Pairing,
  words: Strings['pair'],
): readonly Preview[] {
  const report = pairing.reports[side];
  const [spot] = spotsOn(side, one, pairing);
  const text = report.paragraphs[spot?.paragraph ?? -1]?.text;
  if (spot === undefined || text === undefined) return [];
  const [from, to] = sentencesAround(text, spot, report.language);
  const runs = markedText(text, changes, side, spot.paragraph);
  return [{ ...placeOf([spot.paragraph], side, pairing, words), copies: [runsBetween(runs, from, to)] }];
}

/** Removes previews with the same address and words. */
function distinct(previews: readonly Preview[]): readonly Preview[] {
  const keyOf = ({ address, copies }: Preview) =>
    `${address} ${copies
      .flat()
      .map(({ text }) => text)
      .join('')}`;
  return previews.filter((preview, index) => previews.findIndex((other) => keyOf(other) === keyOf(preview)) === index);
}

/**
 * Returns what the other text has of the paragraph of a one-sided slot: whole paragraphs, or only the sentences that
 * correspond in part.
 */
export function previewsOf(
  slot: Slot,
  answer: Counterpart,
  pairing: Pairing,
  words: Strings['pair'],
): readonly Preview[] {
  const side = OTHER[slot.left.length > 0 ? 'left' : 'right'];
  const report = pairing.reports[side];
  if (answer.kind === 'partly') {
    const marks = changesOf(answer.correspondences, pairing);
    const parts = answer.correspondences.flatMap((one) => partOf(one, marks, side, pairing, words));
    return distinct(parts).slice(0, MOST_PARTS);
  }
  if (answer.paragraphs.length === 0) return [];
  const changes = markedChanges(leadingLink(slot, pairing)?.changes ?? []);
  const copies = answer.paragraphs.map((index) =>
    markedText(report.paragraphs[index]?.text ?? '', changes, side, index),
  );
  return [{ ...placeOf(answer.paragraphs, side, pairing, words), copies }];
}
