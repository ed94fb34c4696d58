import { type Apart, apartOf } from '../article/apart.ts';
import { type Edition, pairOf, tellingIn } from '../edition.ts';
import { type Frame, storyFrame } from '../frame.ts';
import { pairDescription } from '../metadata/description.ts';
import { pairSubject } from '../metadata/subject.ts';
import { type FormerRow, formerRows } from '../permalink/former-row.ts';
import { rowNumbers } from '../permalink/number.ts';
import { MASTHEAD_OFF, type ReadingOption } from '../reading.ts';
import type { Site } from '../site.ts';
import type { Telling } from '../telling.ts';
import { counted, inWords } from '../wording.ts';
import { type ChooserRow, chooserOf } from './chooser.ts';
import { pairingOf } from './pairing.ts';
import { type Row, rowsOf } from './row.ts';
import { rowTally } from './row-tally.ts';
import { type StripCell, stripOf } from './strip.ts';
import { type StyleCount, styleCounts } from './style-count.ts';
import { countName, VERDICTS, type Verdict } from './verdict.ts';

/** How many rows have one verdict, linked to the first of them. */
export interface Count {
  readonly text: string;
  readonly address: string;
}

/** A row with the differences before and after it. */
export interface PlacedRow {
  readonly row: Row;
  readonly previous: string | null;
  readonly next: string | null;
}

/** Everything that a side-by-side page shows. */
export interface PairPage {
  readonly frame: Frame;
  readonly left: Telling;
  readonly right: Telling;
  /** The address of the same pair with the sides exchanged. */
  readonly exchanged: string;
  readonly chooser: readonly ChooserRow[];
  readonly rows: readonly PlacedRow[];
  readonly counts: readonly Count[];
  /** The style changes between the two, all together and by rule. */
  readonly styles: { readonly total: number; readonly counts: readonly StyleCount[] };
  readonly apart: readonly Apart[];
  /** The fragments that the page had and that lead elsewhere now. */
  readonly former: readonly FormerRow[];
  readonly strip: readonly StripCell[];
  readonly reading: readonly ReadingOption[];
}

const ALIKE: readonly Verdict[] = ['same', 'style'];

function countsOf(rows: readonly Row[], left: Telling, right: Telling): readonly Count[] {
  return VERDICTS.flatMap((verdict) => {
    const matching = rows.filter((row) => row.verdict === verdict);
    const first = matching[0];
    if (first === undefined) return [];
    const name = countName(verdict, { left: left.siglum, right: right.siglum });
    return [{ text: `${inWords(matching.length)} ${name}`, address: `#${first.id}` }];
  });
}

/** What can be taken off the page; of style only where there is any. */
function readingOptions(rows: readonly Row[], styleChanges: number): readonly ReadingOption[] {
  const changed = rows.filter(({ verdict }) => !ALIKE.includes(verdict)).length;
  const style: ReadingOption = { hide: 'style', label: `Hide ${counted(styleChanges, 'change')} of style` };
  return [
    ...(styleChanges === 0 ? [] : [style]),
    { hide: 'same', label: `Changed rows only (${changed} of ${rows.length})` },
    MASTHEAD_OFF,
    { hide: 'marks', label: 'Predict, then reveal' },
  ];
}

/** Gives every row the address of the difference before it and of the one after it. */
function placed(rows: readonly Row[]): readonly PlacedRow[] {
  const differing = rows.filter((row) => !ALIKE.includes(row.verdict));
  return rows.map((row) => {
    const before = differing.findLast((other) => other.number < row.number);
    const after = differing.find((other) => other.number > row.number);
    return { row, previous: before ? `#${before.id}` : null, next: after ? `#${after.id}` : null };
  });
}

/** Builds the side-by-side page of two outlets of a story, in the order given. */
export function pairPage(edition: Edition, leftOutlet: string, rightOutlet: string, at: Site): PairPage {
  const { story } = edition;
  const left = tellingIn(edition, leftOutlet, at);
  const right = tellingIn(edition, rightOutlet, at);
  const pair = pairOf(edition, leftOutlet, rightOutlet);
  const pairing = pairingOf(pair, left, right, '');
  const allotment = rowNumbers(story, leftOutlet, rightOutlet, pairing.slots);
  const rows = rowsOf(pairing, allotment.numbers);
  const styles = styleCounts(pair.links);
  const styleChanges = styles.reduce((sum, { count }) => sum + count, 0);
  const pairs = at.strings.frame.sections.pairs;
  const steps = [
    { text: pairs, address: at.pair(story.slug, story.outlets[0]?.slug ?? '', story.outlets[1]?.slug ?? '') },
    { text: `${left.siglum} and ${right.siglum}`, address: null },
  ];
  const description = pairDescription(left, right, rowTally(pairing), story.title);
  return {
    frame: storyFrame(story, description, steps, at, pairSubject(edition, leftOutlet, rightOutlet, at)),
    left,
    right,
    exchanged: at.pair(story.slug, rightOutlet, leftOutlet),
    chooser: chooserOf(story, [leftOutlet, rightOutlet], at),
    rows: placed(rows),
    counts: countsOf(rows, left, right),
    styles: { total: styleChanges, counts: styles },
    apart: [apartOf(edition, left), apartOf(edition, right)],
    former: formerRows(edition, { left, right }, rows, allotment, at),
    strip: stripOf(rows),
    reading: readingOptions(rows, styleChanges),
  };
}
