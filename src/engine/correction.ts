import { type SettledStory, settleStory } from './alignment/passage.ts';
import type { Link, LinkKind } from './types.ts';

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

/** A pair's links after an editor's corrections, and which of them are by hand. */
export interface CorrectedLinks {
  readonly links: readonly Link[];
  readonly byHand: ReadonlySet<Link>;
}

/**
 * Applies an editor's corrections to the links that the aligner found between two articles. What is unlinked goes out
 * of every link that has it; what is linked takes the place of what the aligner thought of the same paragraphs.
 */
export function correctLinks(found: readonly Link[], corrections: readonly PairCorrection[]): CorrectedLinks {
  if (corrections.length === 0) return { links: found, byHand: new Set() };
  const hand = corrections.filter(asksForLink).map(linkByHand);
  const rest = found.flatMap((link) => without(corrections, link));
  const links = [...rest, ...hand].toSorted(
    (a, b) => (a.left[0] ?? 0) - (b.left[0] ?? 0) || (a.right[0] ?? 0) - (b.right[0] ?? 0),
  );
  return { links, byHand: new Set(hand) };
}

/** A story's links after an editor's corrections, and which of them an editor made. */
export interface CorrectedStory extends SettledStory {
  readonly byHand: ReadonlySet<Link>;
}

/**
 * Applies an editor's corrections to all pairs of a story and gathers its passages anew.
 *
 * @param texts the articles, each as its paragraphs; `outlets` are theirs, in the same order
 */
export function correctStory(
  found: SettledStory,
  texts: readonly (readonly string[])[],
  outlets: readonly string[],
  corrections: readonly Correction[],
): CorrectedStory {
  if (corrections.length === 0) return { ...found, byHand: new Set() };
  const corrected = found.pairs.map(({ left, right, links, candidates }) => {
    const between = correctionsBetween(outlets[left] as string, outlets[right] as string, corrections);
    return { left, right, candidates, ...correctLinks(links, between) };
  });
  const byHand = new Set(corrected.flatMap((pair) => [...pair.byHand]));
  return { ...settleStory(texts, corrected, byHand), byHand };
}
