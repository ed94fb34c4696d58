import { languageOf } from '../language/languages.ts';
import { claimsOf, coresOf, groupsOf, type OpenTexts, spreadOver } from './claim.ts';
import { type Gap, gapsOf, isInGap } from './gap.ts';
import { mentionsOf } from './mention.ts';
import { type Matches, plain, sameParagraphs } from './same.ts';
import { type Overlap, overlapsOf } from './share.ts';
import { spreadOf, type Verdict, verdictOf } from './verdict.ts';
import { sharedWords, type Weighed, weigh } from './weigh.ts';

/**
 * What happened to a paragraph of an older version. Paragraphs of the newer version are 0-based indices.
 *
 * - `kept`: it is there, unchanged or edited, at any place.
 * - `divided`: it was split into several, or merged with others into one.
 * - `gone`: nothing in the newer version continues it.
 * - `unsure`: it may have become one of `perhaps`, most likely first. Only an editor can decide.
 */
export type Outcome =
  | { readonly kind: 'kept'; readonly to: number }
  | { readonly kind: 'divided'; readonly into: readonly number[] }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unsure'; readonly perhaps: readonly number[] };

/*
 * The least share, 0 to 1, of the weight of words in shared runs, averaged over both paragraphs: in place and elsewhere.
 * Different paragraphs of an article share names and phrases, at most 0.24 in the first story. Less is enough if both
 * contain the same rare name and no other name instead.
 */
const IN_PLACE = 0.45;
const ELSEWHERE = 0.65;
const CONFIRMED_IN_PLACE = 0.35;
const CONFIRMED_ELSEWHERE = 0.45;
/** A paragraph that is almost entirely in another one, and makes up at least this share of it, was cut or extended. */
const CONTAINED = 0.75;
const LEFT_OVER = 0.2;
/** The least share of common words, in any order, between the same neighbours. */
const ALONE = 0.5;
/** Larger gaps are not compared. It limits the work and avoids guesses. */
const CROWD = 12;
/** From this share on, an editor must decide. */
const DOUBT = 0.3;
const DOUBT_ELSEWHERE = 0.5;
/** A smaller share of a paragraph is ignored. */
const UNCLAIMED = 0.2;

/** The outcomes found so far, and the new paragraphs that are already assigned. */
interface State {
  readonly outcomes: (Outcome | null)[];
  readonly matches: Matches;
  readonly taken: Set<number>;
  readonly verdict: (before: number, after: number) => Verdict;
}

function keep({ outcomes, matches, taken }: State, before: number, after: number): void {
  outcomes[before] = { kind: 'kept', to: after };
  matches[before] = after;
  taken.add(after);
}

/** Whether an old and a new paragraph, which claim only each other, share enough to be the same. */
function isEnough({ before, after, ofBefore, ofAfter }: Overlap, gaps: readonly Gap[], isConfirmed: boolean): boolean {
  const [least, most] = [Math.min(ofBefore, ofAfter), Math.max(ofBefore, ofAfter)];
  if (most >= CONTAINED && least >= LEFT_OVER) return true;
  const [inPlace, elsewhere] = isConfirmed ? [CONFIRMED_IN_PLACE, CONFIRMED_ELSEWHERE] : [IN_PLACE, ELSEWHERE];
  return (ofBefore + ofAfter) / 2 >= (isInGap(gaps[before] as Gap, after) ? inPlace : elsewhere);
}

function byBefore(overlaps: readonly Overlap[]): ReadonlyMap<number, readonly Overlap[]> {
  return Map.groupBy(overlaps, ({ before }) => before);
}

/** An old and a new paragraph that claim only each other are the same, or unsure. All other groups are divided. */
function settleGroups(open: OpenTexts, state: State, count: number): void {
  const gaps = gapsOf(state.matches, count);
  for (const { after, overlaps } of groupsOf(claimsOf(open))) {
    if (overlaps.length === 1) {
      const [only] = overlaps as [Overlap];
      if (isEnough(only, gaps, state.verdict(only.before, only.after).confirmed)) keep(state, only.before, only.after);
      continue;
    }
    for (const [index, own] of byBefore(overlaps))
      state.outcomes[index] = { kind: 'divided', into: own.map((one) => one.after).toSorted((a, b) => a - b) };
    for (const index of after) state.taken.add(index);
  }
}

/** Matches paragraphs between the same neighbours that share few runs of words but resemble only each other. */
function settleNeighbours(open: OpenTexts, state: State, count: number): void {
  const gaps = gapsOf(state.matches, count);
  const went = Map.groupBy(
    [...open.before.keys()].filter((index) => state.outcomes[index] === null),
    (index) => (gaps[index] as Gap).join(),
  );
  for (const indices of went.values()) {
    const came = newIn(gaps[indices[0] as number] as Gap, state.taken);
    if (indices.length > CROWD || came.length > CROWD) continue;
    const alike = indices.flatMap((before) =>
      came.map((after) => ({ before, after, like: sharedIn(open, before, after) })).filter(({ like }) => like >= DOUBT),
    );
    for (const { before, after, like } of alike) {
      const rivals = alike.filter((other) => other.before === before || other.after === after);
      if (like >= ALONE && rivals.length === 1 && state.verdict(before, after).kind === 'same')
        keep(state, before, after);
    }
  }
}

function sharedIn({ before, after }: OpenTexts, one: number, other: number): number {
  return sharedWords(before.get(one) as Weighed, after.get(other) as Weighed);
}

/** Returns the unassigned new paragraphs in a gap, up to one more than the limit. */
function newIn([from, to]: Gap, taken: ReadonlySet<number>): readonly number[] {
  const found: number[] = [];
  for (let index = from + 1; index < to && found.length <= CROWD; index += 1) if (!taken.has(index)) found.push(index);
  return found;
}

/** Decides about the rest: spread over others, gone, or unsure. */
function settleRest(open: OpenTexts, all: readonly Overlap[], state: State, count: number): void {
  const gaps = gapsOf(state.matches, count);
  const own = new Map(coresOf(open.overlaps).map((core) => [core.after, core]));
  const [overlaps, alike] = [byBefore(open.overlaps), byBefore(all)];
  for (const index of open.before.keys()) {
    if (state.outcomes[index] !== null) continue;
    const into = spreadOver(overlaps.get(index) ?? [], open, own);
    if (into.length > 0) state.outcomes[index] = { kind: 'divided', into };
    else {
      const perhaps = doubtsOf(index, alike.get(index) ?? [], gaps[index] as Gap, open, state);
      state.outcomes[index] = perhaps.length > 0 ? { kind: 'unsure', perhaps } : { kind: 'gone' };
    }
  }
}

/** Returns the new paragraphs that an old one may have become, most likely first. */
function doubtsOf(
  index: number,
  overlaps: readonly Overlap[],
  gap: Gap,
  open: OpenTexts,
  { taken, verdict }: State,
): readonly number[] {
  const paragraph = open.before.get(index) as Weighed;
  const shared = overlaps
    .filter(({ after }) => !taken.has(after))
    .filter(
      ({ after, ofBefore, ofAfter }) => Math.max(ofBefore, ofAfter) >= (isInGap(gap, after) ? DOUBT : DOUBT_ELSEWHERE),
    )
    .map(({ after }) => after);
  // The words of a text that was taken down cannot be compared. Only the place is known, and it is never certain.
  const isBlank = paragraph.words.length === 0;
  const came = newIn(gap, taken);
  const lone = came.length > CROWD ? [] : came.filter((place) => isBlank || sharedIn(open, index, place) >= DOUBT);
  const likely = (place: number) => sharedIn(open, index, place) - (verdict(index, place).kind === 'other' ? 1 : 0);
  const found = [...new Set([...shared, ...lone])].map((place) => [place, likely(place)] as const);
  return found.toSorted(([a, one], [b, other]) => other - one || a - b).map(([place]) => place);
}

/** Returns the verdict on two paragraphs. Verdicts are cached. */
function verdicts(old: readonly string[], now: readonly string[], language: string): State['verdict'] {
  const mentions = mentionsOf([...old, ...now], languageOf(language));
  const spread = spreadOf(mentions);
  const known = new Map<number, Verdict>();
  return (before, after) => {
    const key = before * now.length + after;
    const made = known.get(key) ?? verdictOf(mentions[before] ?? NONE, mentions[old.length + after] ?? NONE, spread);
    known.set(key, made);
    return made;
  };
}

const NONE = { tokens: [], kinds: [] };

function openOf(texts: readonly string[], weighed: readonly Weighed[], isOpen: (index: number) => boolean) {
  return new Map([...texts.keys()].filter(isOpen).map((index) => [index, weighed[index] as Weighed]));
}

/**
 * Returns what happened to each paragraph of a version in a newer version, by its words, its names and figures, and its
 * neighbours. A look-alike does not inherit a place; if it is not certain, the outcome is `unsure`. Time is linear in the
 * texts, apart from the search for runs of words, which is limited per run, and a word comparison for each pair that shares
 * many.
 *
 * @param before paragraphs of the older version, `after` those of the newer one
 * @param language the tag of their language: `en-GB`
 * @returns an outcome for each of `before`
 */
export function outcomesOf(before: readonly string[], after: readonly string[], language: string): readonly Outcome[] {
  const [old, now] = [before.map(plain), after.map(plain)];
  const matches = sameParagraphs(old, now);
  const taken = new Set([...matches].filter((to) => to !== -1));
  const outcomes = [...matches].map((to): Outcome | null => (to === -1 ? null : { kind: 'kept', to }));
  if (!outcomes.includes(null)) return outcomes as readonly Outcome[];
  const weighed = weigh([...old, ...now]);
  const openBefore = openOf(old, weighed, (index) => outcomes[index] === null);
  const openAfter = openOf(now, weighed.slice(old.length), (index) => !taken.has(index));
  const all = overlapsOf(openBefore, openAfter);
  const verdict = verdicts(old, now, language);
  const isLike = ({ before: one, after: other, ofBefore, ofAfter }: Overlap) =>
    Math.max(ofBefore, ofAfter) < UNCLAIMED || verdict(one, other).kind === 'same';
  const open = { before: openBefore, after: openAfter, overlaps: all.filter(isLike) };
  const state = { outcomes, matches, taken, verdict };
  settleGroups(open, state, after.length);
  settleNeighbours(open, state, after.length);
  settleRest(open, all, state, after.length);
  return outcomes.map((outcome) => outcome ?? { kind: 'gone' });
}
