import type { AlignedPair } from './align.ts';
import type { Candidate, Link, LinkKind } from './types.ts';

/** Paragraphs of one outlet's article, by 0-based index, ascending and without gaps. */
export interface CorrectedSide {
  readonly outlet: string;
  readonly paragraphs: readonly number[];
}

/** An editor's decision about paragraphs of two articles: they correspond, or, if `kind` is null, they do not. */
export interface Correction {
  readonly sides: readonly [CorrectedSide, CorrectedSide];
  readonly kind: LinkKind | null;
  readonly reason: string;
  readonly author: string;
}

/** A correction of one pair of articles, by side. */
export interface PairCorrection extends Omit<Correction, 'sides'> {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** Returns the corrections between two outlets, with `left` on the left, in whichever order they were written. */
export function correctionsBetween(
  left: string,
  right: string,
  corrections: readonly Correction[],
): readonly PairCorrection[] {
  return corrections.flatMap(({ sides: [one, other], ...rest }) => {
    if (one.outlet === left && other.outlet === right)
      return [{ ...rest, left: one.paragraphs, right: other.paragraphs }];
    if (one.outlet === right && other.outlet === left)
      return [{ ...rest, left: other.paragraphs, right: one.paragraphs }];
    return [];
  });
}

/** One paragraph of each side, by 0-based index. */
type Cell = readonly [left: number, right: number];

function cellsOf({ left, right }: Pick<Link, 'left' | 'right'>): readonly Cell[] {
  return left.flatMap((one) => right.map((other): Cell => [one, other]));
}

function isIn(corrections: readonly PairCorrection[], [left, right]: Cell): boolean {
  return corrections.some((correction) => correction.left.includes(left) && correction.right.includes(right));
}

/** Removes the corrected cells from a link. An affected link is split into 1:1 links of the remaining cells. */
function without(corrections: readonly PairCorrection[], link: Link): readonly Link[] {
  if (!cellsOf(link).some((cell) => isIn(corrections, cell))) return [link];
  return link.left.flatMap((left) =>
    link.right
      .filter((right) => !isIn(corrections, [left, right]))
      .map((right) => ({ ...link, left: [left], right: [right] })),
  );
}

type LinkingCorrection = PairCorrection & { readonly kind: LinkKind };

/** Returns the link that a correction asks for, with score 1. */
function linkByHand({ left, right, kind, reason, author }: LinkingCorrection): Link {
  return { left, right, kind, score: 1, reasons: [{ kind: 'editor', text: reason, author }] };
}

function asksForLink(correction: PairCorrection): correction is LinkingCorrection {
  return correction.kind !== null;
}

/** A pair after an editor's corrections. `byHand` contains the links that the editor made. */
export interface CorrectedPair extends AlignedPair {
  readonly byHand: ReadonlySet<Link>;
}

/** Applies the last decision about a candidate: removes it, or sets its probability to 1. */
function decided({ left, right, core, fact }: Candidate, corrections: readonly PairCorrection[]): readonly Candidate[] {
  const own = corrections.findLast((one) => isIn([one], [left, right]));
  if (own === undefined) return [{ left, right, core, fact }];
  return own.kind === null ? [] : [{ left, right, core: own.kind === 'related' ? core : 1, fact: 1 }];
}

/**
 * Applies an editor's corrections to a pair of articles. Paragraphs that the editor separates are removed from every link;
 * links that the editor makes replace the aligner's links of the same paragraphs.
 */
export function correctPair(found: AlignedPair, corrections: readonly PairCorrection[]): CorrectedPair {
  if (corrections.length === 0) return { ...found, byHand: new Set() };
  const hand = corrections.filter(asksForLink).map(linkByHand);
  const rest = found.links.flatMap((link) => without(corrections, link));
  const links = [...rest, ...hand].toSorted(
    (a, b) => (a.left[0] ?? 0) - (b.left[0] ?? 0) || (a.right[0] ?? 0) - (b.right[0] ?? 0),
  );
  const candidates = found.candidates.flatMap((candidate) => decided(candidate, corrections));
  return { ...found, links, candidates, byHand: new Set(hand) };
}

/** Applies an editor's corrections to all pairs of a story. `outlets` has the outlet of each article, in order. */
export function correctStory(
  found: readonly AlignedPair[],
  outlets: readonly string[],
  corrections: readonly Correction[],
): readonly CorrectedPair[] {
  return found.map((pair) =>
    correctPair(pair, correctionsBetween(outlets[pair.left] as string, outlets[pair.right] as string, corrections)),
  );
}
