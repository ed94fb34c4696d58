import type { LeadingDifference, Spot } from '../../engine/index.ts';
import { cellId } from '../address.ts';
import type { Surroundings } from '../around.ts';
import type { About } from '../counterpart.ts';
import type { Edition } from '../edition.ts';
import type { Run } from '../marked-text.ts';
import type { Report } from '../report.ts';
import type { Strings } from '../strings/strings.ts';
import { capitalized } from '../wording.ts';
import { leadingBetween, runsAround, type TwoSided } from './leading.ts';

/** What one text has where two differ: at each place a few words around what differs, which is marked. */
export interface OpeningSide {
  readonly report: Report;
  readonly places: readonly (readonly Run[])[];
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
/** So many words stand around what differs, and so much of it is shown: the row has all of it. */
const SURROUNDINGS: Surroundings = { words: 4, longest: 40 };

/** The words that differ; with those around them where nothing else says what they are about. */
function placesOf(
  spots: readonly Spot[],
  { kind, about }: LeadingDifference,
  { paragraphs }: Report,
): OpeningSide['places'] {
  // A figure is an answer by itself; of what else differs, the marks of one paragraph are read together.
  const groups = kind === 'figure' ? spots.map((spot) => [spot]) : [spots];
  return groups.flatMap((own) => {
    const runs = runsAround(own, kind, paragraphs, SURROUNDINGS);
    const shown = about === null ? runs : runs.filter((run) => run.kind !== null);
    return shown.length === 0 ? [] : [shown];
  });
}

function aboutOf({ about, kind }: LeadingDifference, edition: Edition, words: Strings['pair']): About {
  if (about === null) return { text: words.kinds[kind], language: null };
  const language = about.article === null ? null : (edition.story.articles[about.article]?.language ?? null);
  return { text: capitalized(about.text), language };
}

function openingDifference(
  { difference, spots }: TwoSided,
  reports: readonly [Report, Report],
  edition: Edition,
  words: Strings['pair'],
): OpeningDifference {
  const side = spots[0].length > 0 ? 0 : 1;
  const paragraph = reports[side].paragraphs[spots[side][0]?.paragraph ?? 0];
  return {
    address: `#${cellId(reports[side].outlet, paragraph?.id ?? '')}`,
    about: aboutOf(difference, edition, words),
    sides: reports.map((report, index) => ({
      report,
      places: placesOf(spots[index === 0 ? 0 : 1], difference, report),
    })),
  };
}

/** The first differences of two texts, in the order in which the engine ranks them. */
export function openingDifferences(
  edition: Edition,
  left: Report,
  right: Report,
  words: Strings['pair'],
): readonly OpeningDifference[] {
  const [one, other] = [left, right].map(({ outlet }) =>
    edition.story.outlets.findIndex(({ slug }) => slug === outlet),
  );
  const found = leadingBetween(edition, one ?? 0, other ?? 0).slice(0, MOST);
  return found.map((difference) => openingDifference(difference, [left, right], edition, words));
}
