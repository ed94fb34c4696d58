import type { Overlap } from './share.ts';
import { type Weighed, weightBeyond } from './weigh.ts';

/** The share of a paragraph that must be in another one for the two to count as source and successor. */
const MOST = 0.5;
/** The least share in each part of a paragraph that was spread over others. All parts together have at least `MOST`. */
const PART = 0.25;

/** The paragraphs of two versions that are not identical, and their overlaps. */
export interface OpenTexts {
  readonly before: ReadonlyMap<number, Weighed>;
  readonly after: ReadonlyMap<number, Weighed>;
  readonly overlaps: readonly Overlap[];
}

/** Old paragraphs and the new ones that continue them, by index, ascending. */
export interface Group {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly overlaps: readonly Overlap[];
}

type Side = 'before' | 'after';

/** Returns for each paragraph of one side the overlap with most of it. */
function best(overlaps: readonly Overlap[], side: Side): ReadonlyMap<number, Overlap> {
  const share = side === 'before' ? 'ofBefore' : 'ofAfter';
  const found = new Map<number, Overlap>();
  for (const overlap of overlaps) {
    const known = found.get(overlap[side]);
    if (known === undefined || overlap[share] > known[share]) found.set(overlap[side], overlap);
  }
  return found;
}

/** Returns pairs that have more in common with each other than with any other: each may be one edited paragraph. */
export function coresOf(overlaps: readonly Overlap[]): readonly Overlap[] {
  const [goesTo, comesFrom] = [best(overlaps, 'before'), best(overlaps, 'after')];
  return [...goesTo.values()].filter(
    (overlap) => comesFrom.get(overlap.after) === overlap && Math.max(overlap.ofBefore, overlap.ofAfter) >= MOST,
  );
}

/** Whether most of an overlap's words in one side's paragraph are not in the core's overlap. */
function isBeyond(overlap: Overlap, core: Overlap | undefined, side: Side, open: OpenTexts): boolean {
  if (core === undefined) return true;
  const paragraph = open[side].get(overlap[side]);
  const [marks, share] = side === 'before' ? (['inBefore', 'ofBefore'] as const) : (['inAfter', 'ofAfter'] as const);
  return paragraph !== undefined && weightBeyond(overlap[marks], core[marks], paragraph) >= MOST * overlap[share];
}

/**
 * Returns the overlaps by which new paragraphs continue old ones: the cores; most of an old paragraph inside a new one that
 * is mostly another (a merger), and the rest of it wherever it went; and most of a new paragraph that comes from an old one
 * that mostly became another (a split).
 */
export function claimsOf(open: OpenTexts): readonly Overlap[] {
  const cores = coresOf(open.overlaps);
  const ofOld = new Map(cores.map((core) => [core.before, core]));
  const ofNew = new Map(cores.map((core) => [core.after, core]));
  const isBeside = (overlap: Overlap) => isBeyond(overlap, ofNew.get(overlap.after), 'after', open);
  const isMerged = (overlap: Overlap) => !ofOld.has(overlap.before) && overlap.ofBefore >= MOST && isBeside(overlap);
  const merged = new Set(open.overlaps.filter(isMerged).map(({ before }) => before));
  return open.overlaps.filter((overlap) => {
    const core = ofOld.get(overlap.before);
    if (core === overlap) return true;
    if (merged.has(overlap.before) && overlap.ofBefore >= PART && isBeside(overlap)) return true;
    return !ofNew.has(overlap.after) && overlap.ofAfter >= MOST && isBeyond(overlap, core, 'before', open);
  });
}

/** Groups claims that share a paragraph. Time is linear in the claims. */
export function groupsOf(claims: readonly Overlap[]): readonly Group[] {
  const byBefore = Map.groupBy(claims, ({ before }) => before);
  const byAfter = Map.groupBy(claims, ({ after }) => after);
  const seen = new Set<Overlap>();
  return claims.flatMap((first) => {
    if (seen.has(first)) return [];
    const overlaps = [first];
    seen.add(first);
    for (const overlap of overlaps)
      for (const next of [...(byBefore.get(overlap.before) ?? []), ...(byAfter.get(overlap.after) ?? [])])
        if (!seen.has(next)) {
          seen.add(next);
          overlaps.push(next);
        }
    return [{ before: ascending(overlaps, 'before'), after: ascending(overlaps, 'after'), overlaps }];
  });
}

function ascending(overlaps: readonly Overlap[], side: Side): readonly number[] {
  return [...new Set(overlaps.map((overlap) => overlap[side]))].toSorted((a, b) => a - b);
}

/**
 * Returns the new paragraphs over which an old one was spread, none of which has most of it: its sentences went to its
 * neighbours. Empty if it was not spread.
 *
 * @param overlaps those of the old paragraph
 * @param ownOf the overlap by which a new paragraph is mostly another old one
 */
export function spreadOver(
  overlaps: readonly Overlap[],
  open: OpenTexts,
  ownOf: ReadonlyMap<number, Overlap>,
): readonly number[] {
  const parts = overlaps.filter(
    (overlap) => overlap.ofBefore >= PART && isBeyond(overlap, ownOf.get(overlap.after), 'after', open),
  );
  const sum = parts.reduce((total, { ofBefore }) => total + ofBefore, 0);
  return sum >= MOST && parts.length > 1 ? ascending(parts, 'after') : [];
}
