import type { LeadingKind } from '../../engine/index.ts';
import { addressesUnder, cellId } from '../address.ts';
import type { Surroundings } from '../around.ts';
import { type About, withLanguage } from '../counterpart.ts';
import { type Edition, reportIn } from '../edition.ts';
import type { Run } from '../marked-text.ts';
import { leadingBetween, runsAround, type TwoSided } from '../pair/leading.ts';

/** One row of a sample: what it is about, and the differing words of both texts with their surroundings. */
export interface SampleRow {
  readonly kind: LeadingKind;
  /** The fact in a few words; null if nothing names it. */
  readonly about: About | null;
  /** The fragment of its row on the pair page, with `#`. */
  readonly fragment: string;
  readonly sides: readonly [readonly Run[], readonly Run[]];
}

/** A few rows of the comparison of two texts, as plain data. */
export interface Sample {
  /** The 0-based indices of the two outlets. */
  readonly outlets: readonly [number, number];
  readonly rows: readonly SampleRow[];
}

const MOST_ROWS = 3;
/** Only pairs of the first outlets are tried, to save time. */
const MOST_OUTLETS = 8;
const SURROUNDINGS: Surroundings = { words: 10, longest: 120 };

/** Keeps differences with words on both sides, at most one per paragraph of the left text. */
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
  return {
    kind,
    about: about === null ? null : withLanguage(about, edition.story.articles),
    fragment: `#${cellId(reports[0]?.outlet ?? '', first?.id ?? '')}`,
    sides: [runs(0), runs(1)],
  };
}

/**
 * Returns the leading differences of the first pair of outlets with `MOST_ROWS` of them, or else of the pair with the
 * most; null if no pair has any.
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
