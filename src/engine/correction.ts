import type { AlignedPair } from './align.ts';
import type { Candidate, Link, LinkKind } from './types.ts';

/** Paragraphs of one outlet's article, by 0-based index, ascending and without gaps. */
export interface CorrectedSide {
  readonly outlet: string;
  readonly paragraphs: readonly number[];
}

/** What an editor says of two articles: these paragraphs tell the same, or, where `kind` is null, they do not. */
export interface Correction {
  readonly sides: readonly [CorrectedSide, CorrectedSide];
  readonly kind: LinkKind | null;
  readonly reason: string;
  readonly author: string;
}

/** A correction as one pair of articles sees it. */
export interface PairCorrection extends Omit<Correction, 'sides'> {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** The corrections between two outlets, seen from `left`, however their sides were written. */
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

/** Two paragraphs, one of each side. */
type Cell = readonly [left: number, right: number];

function cellsOf({ left, right }: Pick<Link, 'left' | 'right'>): readonly Cell[] {
  return left.flatMap((one) => right.map((other): Cell => [one, other]));
}

function isIn(corrections: readonly PairCorrection[], [left, right]: Cell): boolean {
  return corrections.some((correction) => correction.left.includes(left) && correction.right.includes(right));
}

/** Each paragraph of the left side with the paragraphs that are left to it; a link that nothing is taken from stays whole. */
function without(corrections: readonly PairCorrection[], link: Link): readonly Link[] {
  if (!cellsOf(link).some((cell) => isIn(corrections, cell))) return [link];
  return link.left.flatMap((left) =>
    link.right
      .filter((right) => !isIn(corrections, [left, right]))
      .map((right) => ({ ...link, left: [left], right: [right] })),
  );
}

type LinkingCorrection = PairCorrection & { readonly kind: LinkKind };

/** The link that a correction asks for. Nobody doubts an editor: its score is 1. */
function linkByHand({ left, right, kind, reason, author }: LinkingCorrection): Link {
  return { left, right, kind, score: 1, reasons: [{ kind: 'editor', text: reason, author }] };
}

function asksForLink(correction: PairCorrection): correction is LinkingCorrection {
  return correction.kind !== null;
}

/** A pair's links and candidates after an editor's corrections, and which of the links are by hand. */
export interface CorrectedPair extends AlignedPair {
  readonly byHand: ReadonlySet<Link>;
}

/** What an editor decided about is certain: it is no candidate any more, or one of probability 1. */
function decided({ left, right, core, fact }: Candidate, corrections: readonly PairCorrection[]): readonly Candidate[] {
  const own = corrections.findLast((one) => isIn([one], [left, right]));
  if (own === undefined) return [{ left, right, core, fact }];
  return own.kind === null ? [] : [{ left, right, core: own.kind === 'related' ? core : 1, fact: 1 }];
}

/**
 * Applies an editor's corrections to what the aligner found between two articles. What is unlinked goes out of every
 * link that has it; what is linked takes the place of the aligner's link of the same paragraphs.
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

/** Applies an editor's corrections to all pairs of a story. `outlets` are the articles', in their order. */
export function correctStory(
  found: readonly AlignedPair[],
  outlets: readonly string[],
  corrections: readonly Correction[],
): readonly CorrectedPair[] {
  return found.map((pair) =>
    correctPair(pair, correctionsBetween(outlets[pair.left] as string, outlets[pair.right] as string, corrections)),
  );
}
