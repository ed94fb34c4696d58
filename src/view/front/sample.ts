import type { LeadingKind } from '../../engine/index.ts';
import { addressesUnder, cellId } from '../address.ts';
import type { Surroundings } from '../around.ts';
import { type Edition, reportIn } from '../edition.ts';
import type { Run } from '../marked-text.ts';
import { leadingBetween, runsAround, type TwoSided } from '../pair/leading.ts';

/** One row of a sample: what it is about, and the words of both texts around what differs. */
export interface SampleRow {
  readonly kind: LeadingKind;
  /** The fact in a few words, and whose language they are in; null where nothing names it. */
  readonly about: { readonly text: string; readonly language: string | null } | null;
  /** The fragment of its row on the page of the two texts. */
  readonly fragment: string;
  readonly sides: readonly [readonly Run[], readonly Run[]];
}

/** A few rows of the comparison of two texts of a story, as plain data. */
export interface Sample {
  /** The 0-based indices of the two outlets. */
  readonly outlets: readonly [number, number];
  readonly rows: readonly SampleRow[];
}

const MOST_ROWS = 3;
/** Pairs among so many outlets are looked at for a sample: more would take long and show nothing else. */
const MOST_OUTLETS = 8;
const SURROUNDINGS: Surroundings = { words: 10, longest: 120 };

/** Those with words on both sides, each paragraph once. */
function showable(found: readonly TwoSided[]): readonly TwoSided[] {
  const both = found.filter(({ spots }) => spots.every((own) => own.length > 0));
  const placeOf = ({ spots: [left] }: TwoSided) => left[0]?.paragraph;
  return both.filter((one, index) => both.findIndex((other) => placeOf(other) === placeOf(one)) === index);
}

function rowOf({ difference, spots }: TwoSided, outlets: Sample['outlets'], edition: Edition): SampleRow {
  const { kind, about } = difference;
  const reports = outlets.map((index) =>
    reportIn(edition, edition.story.outlets[index]?.slug ?? '', addressesUnder('/')),
  );
  const runs = (side: 0 | 1) => runsAround(spots[side], kind, reports[side]?.paragraphs ?? [], SURROUNDINGS);
  const first = reports[0]?.paragraphs[spots[0][0]?.paragraph ?? 0];
  const language = about?.article == null ? null : (edition.story.articles[about.article]?.language ?? null);
  return {
    kind,
    about: about === null ? null : { text: about.text, language },
    fragment: `#${cellId(reports[0]?.outlet ?? '', first?.id ?? '')}`,
    sides: [runs(0), runs(1)],
  };
}

/**
 * The rows that show best what comparing two texts of a story gives: of the first pair of outlets with enough leading
 * differences, or of the pair that has most; null where no two texts differ in anything that is certain.
 */
export function sampleOf(edition: Edition): Sample | null {
  const outlets = edition.story.outlets.slice(0, MOST_OUTLETS).map((_, index) => index);
  const pairs = outlets.flatMap((left) =>
    outlets.filter((right) => right > left).map((right) => [left, right] as const),
  );
  let best: { readonly pair: Sample['outlets']; readonly found: readonly TwoSided[] } | null = null;
  for (const pair of pairs) {
    const found = showable(leadingBetween(edition, ...pair)).slice(0, MOST_ROWS);
    if (found.length > (best?.found.length ?? 0)) best = { pair, found };
    if (found.length === MOST_ROWS) break;
  }
  if (best === null) return null;
  const { pair, found } = best;
  return { outlets: pair, rows: found.map((one) => rowOf(one, pair, edition)) };
}
