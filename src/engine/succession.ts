import { claimsOf, coresOf, groupsOf, type OpenTexts, spreadOf } from './succession/claim.ts';
import { type Gap, gapsOf, isInGap } from './succession/gap.ts';
import { type Matches, plain, sameParagraphs } from './succession/same.ts';
import { type Overlap, overlapsOf } from './succession/share.ts';
import { likeness, type Weighed, weigh } from './succession/weigh.ts';

/**
 * What became of one paragraph of an older text. Paragraphs of the newer text are told by their 0-based index.
 *
 * - `kept`: it is there, the same or edited, wherever it stands now.
 * - `divided`: its words went on in other paragraphs: in several, or in one that has those of others as well.
 * - `gone`: nothing in the newer text goes on from it; `perhaps` names those of which that is not sure.
 */
export type Fate =
  | { readonly kind: 'kept'; readonly to: number }
  | { readonly kind: 'divided'; readonly into: readonly number[] }
  | { readonly kind: 'gone'; readonly perhaps: readonly number[] };

/*
 * How much two paragraphs have of each other on average, by the weight of words in shared runs, 0 to 1. Paragraphs of one
 * article share names and phrases, which comes to 0.24 at the most in the articles of the first story.
 */
/** An edited paragraph in its place; one that stands elsewhere must be more of the same to be it. */
const IN_PLACE = 0.45;
const ELSEWHERE = 0.65;
/** Where paragraphs went and came between the same neighbours: so many of the same words, in whatever order. */
const ALONE = 0.5;
/** Among more than these it is not looked for which were like which: work stays bounded, and nothing is guessed. */
const CROWD = 12;
/** From here on, somebody has to decide. */
const DOUBT = 0.3;
const DOUBT_ELSEWHERE = 0.5;

/** What is known so far of the old paragraphs, and the new ones that are taken. */
interface Ledger {
  readonly fates: (Fate | null)[];
  readonly matches: Matches;
  readonly taken: Set<number>;
}

function keep({ fates, matches, taken }: Ledger, before: number, after: number): void {
  fates[before] = { kind: 'kept', to: after };
  matches[before] = after;
  taken.add(after);
}

function isKept({ before, after, ofBefore, ofAfter }: Overlap, gaps: readonly Gap[]): boolean {
  const needed = isInGap(gaps[before] as Gap, after) ? IN_PLACE : ELSEWHERE;
  return (ofBefore + ofAfter) / 2 >= needed;
}

function byBefore(overlaps: readonly Overlap[]): ReadonlyMap<number, readonly Overlap[]> {
  return Map.groupBy(overlaps, ({ before }) => before);
}

/** One old and one new paragraph that claim only each other are one, or in doubt; all other groups are divided. */
function settleGroups(open: OpenTexts, ledger: Ledger, count: number): void {
  const gaps = gapsOf(ledger.matches, count);
  for (const { after, overlaps } of groupsOf(claimsOf(open))) {
    if (overlaps.length === 1) {
      const [only] = overlaps as [Overlap];
      if (isKept(only, gaps)) keep(ledger, only.before, only.after);
      continue;
    }
    for (const [index, own] of byBefore(overlaps))
      ledger.fates[index] = { kind: 'divided', into: own.map((one) => one.after).toSorted((a, b) => a - b) };
    for (const index of after) ledger.taken.add(index);
  }
}

/** Between the same neighbours some went and some came, with few runs of words left: those that are like only each other. */
function settleNeighbours(open: OpenTexts, ledger: Ledger, count: number): void {
  const gaps = gapsOf(ledger.matches, count);
  const went = Map.groupBy(
    [...open.before.keys()].filter((index) => ledger.fates[index] === null),
    (index) => (gaps[index] as Gap).join(),
  );
  for (const indices of went.values()) {
    const came = newIn(gaps[indices[0] as number] as Gap, ledger.taken);
    if (indices.length > CROWD || came.length > CROWD) continue;
    const alike = indices.flatMap((before) =>
      came
        .map((after) => ({ before, after, like: likenessIn(open, before, after) }))
        .filter(({ like }) => like >= DOUBT),
    );
    for (const { before, after, like } of alike) {
      const rivals = alike.filter((other) => other.before === before || other.after === after);
      if (like >= ALONE && rivals.length === 1) keep(ledger, before, after);
    }
  }
}

function likenessIn({ before, after }: OpenTexts, one: number, other: number): number {
  return likeness(before.get(one) as Weighed, after.get(other) as Weighed);
}

/** The new paragraphs in a gap of which it is not known yet what they were; no more than say that they are too many. */
function newIn([from, to]: Gap, taken: ReadonlySet<number>): readonly number[] {
  const found: number[] = [];
  for (let index = from + 1; index < to && found.length <= CROWD; index += 1) if (!taken.has(index)) found.push(index);
  return found;
}

/** What is left was spread over others, or is gone. */
function settleRest(open: OpenTexts, ledger: Ledger, count: number): void {
  const gaps = gapsOf(ledger.matches, count);
  const own = new Map(coresOf(open.overlaps).map((core) => [core.after, core]));
  const overlaps = byBefore(open.overlaps);
  for (const index of open.before.keys()) {
    if (ledger.fates[index] !== null) continue;
    const shared = overlaps.get(index) ?? [];
    const into = spreadOf(shared, open, own);
    const perhaps = into.length > 0 ? [] : doubtsOf(index, shared, gaps[index] as Gap, open, ledger);
    ledger.fates[index] = into.length > 0 ? { kind: 'divided', into } : { kind: 'gone', perhaps };
  }
}

function doubtsOf(
  index: number,
  overlaps: readonly Overlap[],
  gap: Gap,
  open: OpenTexts,
  { taken }: Ledger,
): readonly number[] {
  const paragraph = open.before.get(index) as Weighed;
  const shared = overlaps
    .filter(({ after }) => !taken.has(after))
    .filter(
      ({ after, ofBefore, ofAfter }) => Math.max(ofBefore, ofAfter) >= (isInGap(gap, after) ? DOUBT : DOUBT_ELSEWHERE),
    )
    .map(({ after }) => after);
  // Of words that were taken down nothing is left to compare: only the place speaks, and that is never sure.
  const isBlank = paragraph.words.length === 0;
  const came = newIn(gap, taken);
  const lone = came.length > CROWD ? [] : came.filter((place) => isBlank || likenessIn(open, index, place) >= DOUBT);
  return [...new Set([...shared, ...lone])].toSorted((a, b) => a - b);
}

/**
 * Tells what became of each paragraph of a text in a newer version of it, by its words and its neighbours. Look-alikes
 * are not taken for it: where it is not sure, the paragraph is gone, and its fate says what it may have become.
 * Work: linear in the texts, but for the search for runs of words, which is bounded for each run.
 *
 * @param before paragraphs of the older version, `after` those of the newer one
 * @returns a fate for each of `before`
 */
export function successionOf(before: readonly string[], after: readonly string[]): readonly Fate[] {
  const [old, now] = [before.map(plain), after.map(plain)];
  const matches = sameParagraphs(old, now);
  const taken = new Set([...matches].filter((to) => to !== -1));
  const fates = [...matches].map((to): Fate | null => (to === -1 ? null : { kind: 'kept', to }));
  const weighed = weigh([...old, ...now]);
  const openBefore = new Map(
    old
      .keys()
      .filter((index) => fates[index] === null)
      .map((index) => [index, weighed[index] as Weighed]),
  );
  const openAfter = new Map(
    now
      .keys()
      .filter((index) => !taken.has(index))
      .map((index) => [index, weighed[old.length + index] as Weighed]),
  );
  const open = { before: openBefore, after: openAfter, overlaps: overlapsOf(openBefore, openAfter) };
  const ledger = { fates, matches, taken };
  settleGroups(open, ledger, after.length);
  settleNeighbours(open, ledger, after.length);
  settleRest(open, ledger, after.length);
  return fates.map((fate) => fate ?? { kind: 'gone', perhaps: [] });
}
