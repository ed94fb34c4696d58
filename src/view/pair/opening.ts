import { type LeadingDifference, leadingDifferences, type Spot } from '../../engine/index.ts';
import { cellId } from '../address.ts';
import type { About } from '../counterpart.ts';
import type { Edition } from '../edition.ts';
import type { Run } from '../marked-text.ts';
import type { Report } from '../report.ts';
import type { Strings } from '../strings/strings.ts';
import { capitalized } from '../wording.ts';

/** What one text has where two differ: a few words around what differs, which is marked. */
export interface OpeningSide {
  readonly report: Report;
  readonly runs: readonly Run[];
}

/** One difference at the head of a pair page. */
export interface OpeningDifference {
  /** Leads to its row. */
  readonly address: string;
  readonly about: About;
  readonly sides: readonly OpeningSide[];
}

/** So many differences can be taken in at a glance. */
const MOST = 5;
/** So many words stand before and after what differs. */
const AROUND = 4;
/** So far they are looked for, in UTF-16 units. */
const REACH = 60;
/** So much of what differs is shown, in UTF-16 units: the row has all of it. */
const LONGEST = 40;

function wordsBefore(text: string, end: number): string {
  const words = text.slice(Math.max(0, end - REACH), end).match(/\S{1,60}\s{0,9}/gu) ?? [];
  // The first may be cut in two.
  return words
    .slice(end > REACH ? 1 : 0)
    .slice(-AROUND)
    .join('');
}

function wordsAfter(text: string, start: number): string {
  const words = text.slice(start, start + REACH).match(/\s{0,9}\S{1,60}/gu) ?? [];
  return words
    .slice(0, text.length - start > REACH ? -1 : undefined)
    .slice(0, AROUND)
    .join('');
}

function shortened(words: string): string {
  if (words.length <= LONGEST) return words;
  const cut = words.lastIndexOf(' ', LONGEST);
  return `${words.slice(0, cut > 0 ? cut : LONGEST).toWellFormed()} …`;
}

/** The words that differ; with those around them where nothing else says what they are about. */
function runsOf(spots: readonly Spot[], { kind, about }: LeadingDifference, { paragraphs }: Report): readonly Run[] {
  return spots.flatMap(({ paragraph, start, end }) => {
    const text = paragraphs[paragraph]?.text ?? '';
    const marked: Run = {
      text: shortened(text.slice(start, end)),
      kind: kind === 'reversal' || kind === 'opening' ? 'wording' : kind,
    };
    if (about !== null || end - start > LONGEST) return [marked];
    const runs: readonly Run[] = [
      { text: wordsBefore(text, start), kind: null },
      marked,
      { text: wordsAfter(text, end), kind: null },
    ];
    return runs.filter((run) => run.text !== '');
  });
}

function aboutOf({ about, kind }: LeadingDifference, edition: Edition, words: Strings['pair']): About {
  if (about === null) return { text: words.kinds[kind], language: null };
  const language = about.article === null ? null : (edition.story.articles[about.article]?.language ?? null);
  return { text: capitalized(about.text), language };
}

function openingDifference(
  difference: LeadingDifference,
  sides: readonly { readonly report: Report; readonly article: number }[],
  edition: Edition,
  words: Strings['pair'],
): OpeningDifference {
  const shown = sides.map(({ report, article }) => {
    const spots = difference.spots.filter((spot) => spot.article === article);
    return { report, spots, runs: runsOf(spots, difference, report) };
  });
  const first = shown.find(({ spots }) => spots.length > 0);
  const paragraph = first?.report.paragraphs[first.spots[0]?.paragraph ?? 0];
  return {
    address: `#${cellId(first?.report.outlet ?? '', paragraph?.id ?? '')}`,
    about: aboutOf(difference, edition, words),
    sides: shown.map(({ report, runs }) => ({ report, runs })),
  };
}

/** The first differences of two texts, in the order in which the engine ranks them. */
export function openingDifferences(
  edition: Edition,
  left: Report,
  right: Report,
  words: Strings['pair'],
): readonly OpeningDifference[] {
  const sides = [left, right].map((report) => ({
    report,
    article: edition.story.articles.findIndex(({ outlet }) => outlet === report.outlet),
  }));
  const found = leadingDifferences(edition.comparison, sides[0]?.article ?? 0, sides[1]?.article ?? 0);
  return found.slice(0, MOST).map((difference) => openingDifference(difference, sides, edition, words));
}
