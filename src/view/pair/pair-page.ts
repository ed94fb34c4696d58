import { type Apart, apartOf } from '../article/apart.ts';
import { type Edition, reportIn } from '../edition.ts';
import { type Frame, storyFrame } from '../frame.ts';
import type { ReadingOption } from '../hide-option.ts';
import { pairSubject } from '../metadata/subject.ts';
import { type FormerRow, formerRows } from '../permalink/former-row.ts';
import { rowNumbers } from '../permalink/number.ts';
import type { Report } from '../report.ts';
import type { Site } from '../site.ts';
import type { Strings } from '../strings/strings.ts';
import { inWords } from '../wording.ts';
import { type ChooserRow, chooserOf } from './chooser.ts';
import { lessonRows } from './lesson.ts';
import { type OpeningDifference, openingDifferences } from './opening.ts';
import { pairingOf } from './pairing.ts';
import { type Row, rowsOf } from './row.ts';
import { folded, type PlacedRow, type RowRun } from './run.ts';
import { type StripCell, stripOf } from './strip.ts';
import { type StyleCount, styleCounts } from './style-count.ts';
import { VERDICTS, type Verdict } from './verdict.ts';

/** The number of rows with one verdict, linked to the first of them. */
export interface Count {
  readonly text: string;
  readonly address: string;
}

/** The content of a pair page. */
export interface PairPage {
  readonly frame: Frame;
  readonly left: Report;
  readonly right: Report;
  /** The address of the pair with sides swapped. */
  readonly exchanged: string;
  readonly chooser: readonly ChooserRow[];
  readonly differences: readonly OpeningDifference[];
  /** The first row with text on both sides, linked from the top if there are no differences; null if there is none. */
  readonly shared: { readonly address: string; readonly text: string } | null;
  /** The number of rows, including those in runs. */
  readonly total: number;
  readonly rows: readonly (PlacedRow | RowRun)[];
  readonly counts: readonly Count[];
  /** The style changes, in total and by rule. */
  readonly styles: { readonly total: number; readonly counts: readonly StyleCount[] };
  readonly apart: readonly Apart[];
  /** The ids that the page used to have, with where they lead now. */
  readonly former: readonly FormerRow[];
  readonly strip: readonly StripCell[];
  readonly reading: readonly ReadingOption[];
}

const ALIKE: readonly Verdict[] = ['same', 'style'];

function countsOf(rows: readonly Row[], left: Report, right: Report, names: Strings['counts']): readonly Count[] {
  return VERDICTS.flatMap((verdict) => {
    const matching = rows.filter((row) => row.verdict === verdict);
    const first = matching[0];
    if (first === undefined) return [];
    return [
      { text: `${inWords(matching.length)} ${names[verdict](left.siglum, right.siglum)}`, address: `#${first.id}` },
    ];
  });
}

/** Returns the options of the page. Those for style and for the lesson appear only if there is something to hide. */
function readingOptions(
  rows: readonly Row[],
  styles: number,
  lesson: number,
  words: Strings['reading'],
): readonly ReadingOption[] {
  const changed = rows.filter(({ verdict }) => !ALIKE.includes(verdict)).length;
  return [
    { hide: 'names', label: words.names },
    { hide: 'same', label: words.same(changed, rows.length) },
    ...(styles === 0 ? [] : [{ hide: 'style', label: words.style(styles) } as const]),
    ...(lesson === 0 ? [] : [{ hide: 'rest', label: words.lesson(lesson) } as const]),
    { hide: 'marks', label: words.marks },
  ];
}

/** Links every row to the previous and the next row that has text on both sides and differs. */
function placed(rows: readonly Row[], lesson: readonly Row[]): readonly PlacedRow[] {
  const differing = rows.filter((row) => !ALIKE.includes(row.verdict) && !/^(?:only|unmatched) /.test(row.verdict));
  return rows.map((row) => {
    const before = differing.findLast((other) => other.number < row.number);
    const after = differing.find((other) => other.number > row.number);
    return {
      row,
      previous: before ? `#${before.id}` : null,
      next: after ? `#${after.id}` : null,
      isLesson: lesson.includes(row),
    };
  });
}

/** Builds the pair page of two outlets, in the given order. */
export function pairPage(edition: Edition, leftOutlet: string, rightOutlet: string, site: Site): PairPage {
  const { story } = edition;
  const { strings } = site;
  const left = reportIn(edition, leftOutlet, site);
  const right = reportIn(edition, rightOutlet, site);
  const pairing = pairingOf(edition, left, right, '');
  const assignment = rowNumbers(story, leftOutlet, rightOutlet, pairing.slots);
  const rows = rowsOf(pairing, strings, assignment.numbers);
  const styles = styleCounts(pairing.links);
  const styleChanges = styles.reduce((sum, { count }) => sum + count, 0);
  const differences = openingDifferences(edition, left, right, strings.pair);
  const lesson = lessonRows(rows, differences);
  const shared = rows.find(({ hasBoth }) => hasBoth);
  const steps = [
    {
      text: strings.frame.sections.pairs,
      address: site.pair(story.slug, story.outlets[0]?.slug ?? '', story.outlets[1]?.slug ?? ''),
    },
    { text: `${left.siglum} and ${right.siglum}`, address: null },
  ];
  const counts = countsOf(rows, left, right, strings.counts);
  const inWords = counts.map(({ text }) => text);
  const description = strings.metadata.pair(left, right, rows.length, inWords, story.title);
  return {
    frame: storyFrame(story, description, steps, site, pairSubject(edition, leftOutlet, rightOutlet, site)),
    left,
    right,
    exchanged: site.pair(story.slug, rightOutlet, leftOutlet),
    chooser: chooserOf(story, [leftOutlet, rightOutlet], site),
    differences,
    shared: shared === undefined ? null : { address: `#${shared.id}`, text: strings.pair.bothReport(shared.number) },
    total: rows.length,
    rows: folded(placed(rows, lesson), { left: left.siglum, right: right.siglum }, strings.runs),
    counts,
    styles: { total: styleChanges, counts: styles },
    apart: [apartOf(edition, left, strings), apartOf(edition, right, strings)],
    former: formerRows(edition, { left, right }, rows, assignment, site),
    strip: stripOf(rows, strings),
    reading: readingOptions(rows, styleChanges, lesson.length, strings.reading),
  };
}
