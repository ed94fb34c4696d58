import type { Overlap } from './share.ts';
import { type Weighed, weightBeyond } from './weigh.ts';

/** So much of a paragraph in another one makes the other its successor, or it the other's source. */
const MOST = 0.5;
/** Of a paragraph that was spread over others, each of those has at least so much, and they together `MOST`. */
const PART = 0.25;

/** The paragraphs of two versions that are not the same word for word, and what they have of each other. */
export interface OpenTexts {
  readonly before: ReadonlyMap<number, Weighed>;
  readonly after: ReadonlyMap<number, Weighed>;
  readonly overlaps: readonly Overlap[];
}

/** Old paragraphs and the new ones that go on from them, by index, ascending. */
export interface Group {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly overlaps: readonly Overlap[];
}

type Side = 'before' | 'after';

/** For each paragraph on one side the overlap that has most of it. */
function best(overlaps: readonly Overlap[], side: Side): ReadonlyMap<number, Overlap> {
  const share = side === 'before' ? 'ofBefore' : 'ofAfter';
  const found = new Map<number, Overlap>();
  for (const overlap of overlaps) {
    const known = found.get(overlap[side]);
    if (known === undefined || overlap[share] > known[share]) found.set(overlap[side], overlap);
  }
  return found;
}

/** Pairs that have more of each other than of anything else: each may be one paragraph, edited. */
export function coresOf(overlaps: readonly Overlap[]): readonly Overlap[] {
  const [goesTo, comesFrom] = [best(overlaps, 'before'), best(overlaps, 'after')];
  return [...goesTo.values()].filter(
    (overlap) => comesFrom.get(overlap.after) === overlap && Math.max(overlap.ofBefore, overlap.ofAfter) >= MOST,
  );
}

/** Whether what an overlap has of one side's paragraph is, for the most part, not what the core has of it. */
function isBeyond(overlap: Overlap, core: Overlap | undefined, side: Side, open: OpenTexts): boolean {
  if (core === undefined) return true;
  const paragraph = open[side].get(overlap[side]);
  const [marks, share] = side === 'before' ? (['inBefore', 'ofBefore'] as const) : (['inAfter', 'ofAfter'] as const);
  return paragraph !== undefined && weightBeyond(overlap[marks], core[marks], paragraph) >= MOST * overlap[share];
}

/**
 * The overlaps by which new paragraphs go on from old ones: the cores; most of an old paragraph in a new one beside what
 * that is mostly of (a merger), and then the rest of it wherever that went; most of a new one out of an old one beside
 * what that mostly became (a split).
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

/** Draws claims that share a paragraph together. Work: linear in the claims. */
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
 * The new paragraphs over which an old one was spread, none of which has most of it: its sentences went to its
 * neighbours. Empty where it was not.
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
