import type { LeadingDifference, Spot } from '../../engine/index.ts';
import { cellId } from '../address.ts';
import type { Surroundings } from '../around.ts';
import { type About, withLanguage } from '../counterpart.ts';
import type { Edition } from '../edition.ts';
import type { Run } from '../marked-text.ts';
import type { Report } from '../report.ts';
import type { Strings } from '../strings/strings.ts';
import { capitalized } from '../wording.ts';
import { leadingBetween, runsAround, type TwoSided } from './leading.ts';

/** One text's side of a difference: for each place, the differing words, marked, with some words around them. */
export interface OpeningSide {
  readonly report: Report;
  readonly places: readonly (readonly Run[])[];
}

/** One difference at the top of a pair page. */
export interface OpeningDifference {
  /** Links to its row. */
  readonly address: string;
  readonly about: About;
  readonly sides: readonly OpeningSide[];
}

/** The most differences at the top of a page. */
const MOST = 5;
/** Short, because the row has all of it. */
const SURROUNDINGS: Surroundings = { words: 4, longest: 40 };

/** Returns the differing words, with the words around them if nothing else says what they are about. */
function placesOf(
  spots: readonly Spot[],
  { kind, about }: LeadingDifference,
  { paragraphs }: Report,
): OpeningSide['places'] {
  // Each figure is a place of its own; other differences in one paragraph are shown together.
  const groups = kind === 'figure' ? spots.map((spot) => [spot]) : [spots];
  return groups.flatMap((own) => {
    const runs = runsAround(own, kind, paragraphs, SURROUNDINGS);
    const shown = about === null ? runs : runs.filter((run) => run.kind !== null);
    return shown.length === 0 ? [] : [shown];
  });
}

function aboutOf({ about, kind }: LeadingDifference, edition: Edition, words: Strings['pair']): About {
  if (about === null) return { text: words.kinds[kind], language: null };
  const { text, language } = withLanguage(about, edition.story.articles);
  return { text: capitalized(text), language };
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

/** Returns the first differences of two texts, as ranked by the engine. */
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
