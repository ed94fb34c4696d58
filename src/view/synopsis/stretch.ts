import type { Alignment, Member, PairComparison, Passage } from '../../engine/index.ts';
import { mirrored } from '../pair/slot.ts';

/** Consecutive paragraphs of one outlet, shown as text, with the paragraphs of other outlets shown beside them. */
export interface Stretch {
  /** The 0-based index of the article shown as text: the base, or for an insert the first that has it. */
  readonly lead: number;
  /** By 0-based index, ascending. */
  readonly paragraphs: readonly number[];
  /** By article, then by paragraph. */
  readonly members: readonly Member[];
}

const byPlace = (a: Member, b: Member): number => a.article - b.article || a.paragraph - b.paragraph;
const keyOf = ({ article, paragraph }: Member): string => `${article} ${paragraph}`;

/** Splits ascending numbers into runs of consecutive ones. */
export function unbroken(numbers: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs;
}

/** Maps each paragraph of the others to the base's paragraph that it is most strongly linked to. */
function seatsOf(pairs: readonly PairComparison[], outlets: readonly string[], base: number) {
  const own = outlets[base];
  const seats = new Map<string, number>();
  for (const pair of pairs.filter(({ left, right }) => left === own || right === own)) {
    const { right: other, links } = pair.left === own ? pair : mirrored(pair);
    const article = outlets.indexOf(other);
    const core = links.filter(({ kind }) => kind !== 'related').sort((a, b) => a.score - b.score);
    for (const { left, right } of core) {
      for (const paragraph of right) seats.set(keyOf({ article, paragraph }), left[0] ?? 0);
    }
  }
  return seats;
}

/** Assigns each paragraph to the first passage that has it. */
function homesOf(passages: readonly Passage[]): readonly (readonly Member[])[] {
  const taken = new Set<string>();
  return passages.map(({ members }) =>
    members.toSorted(byPlace).filter((member) => {
      const isNew = !taken.has(keyOf(member));
      taken.add(keyOf(member));
      return isNew;
    }),
  );
}

/** Returns a stretch for each run of the base's paragraphs in one passage, with the paragraphs linked to it. */
function baseStretches(
  homes: readonly (readonly Member[])[],
  base: number,
  seats: ReadonlyMap<string, number>,
): readonly Stretch[] {
  const others = homes
    .flat()
    .filter((member) => seats.has(keyOf(member)))
    .toSorted(byPlace);
  const seated = Map.groupBy(others, (member) => seats.get(keyOf(member)));
  const own = homes.map((members) => members.filter(({ article }) => article === base));
  return own
    .flatMap((members) => unbroken(members.map(({ paragraph }) => paragraph)))
    .filter((paragraphs) => paragraphs.length > 0)
    .map((paragraphs) => ({
      lead: base,
      paragraphs,
      members: paragraphs.flatMap((paragraph) => seated.get(paragraph) ?? []).toSorted(byPlace),
    }));
}

/** Returns the stretch of something that the base lacks, in the first outlet's words. */
function insertOf(members: readonly Member[]): Stretch {
  const lead = members[0]?.article ?? 0;
  return {
    lead,
    paragraphs: members.filter(({ article }) => article === lead).map(({ paragraph }) => paragraph),
    members: members.filter(({ article }) => article !== lead),
  };
}

/** Maps each paragraph to the number of base stretches that it comes after. */
function anchorsOf(homes: readonly (readonly Member[])[], bases: readonly Stretch[]): ReadonlyMap<string, number> {
  const told = new Map(
    bases.flatMap(({ members }, index) => members.map((member) => [keyOf(member), index + 1] as const)),
  );
  const anchors = new Map<string, number>();
  let [article, last] = [-1, 0];
  for (const member of homes.flat().toSorted(byPlace)) {
    if (member.article !== article) [article, last] = [member.article, 0];
    last = told.get(keyOf(member)) ?? last;
    anchors.set(keyOf(member), last);
  }
  return anchors;
}

/** Returns whether a stretch continues the one before: neighbours in one text that no other text has. */
function isContinued(before: Stretch, { lead, paragraphs, members }: Stretch): boolean {
  const isAlone = before.members.length === 0 && members.length === 0;
  return isAlone && before.lead === lead && before.paragraphs.at(-1) === (paragraphs[0] ?? 0) - 1;
}

function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const out: Stretch[] = [];
  for (const stretch of stretches) {
    const before = out.at(-1);
    if (before === undefined || !isContinued(before, stretch)) out.push(stretch);
    else out[out.length - 1] = { ...before, paragraphs: [...before.paragraphs, ...stretch.paragraphs] };
  }
  return out;
}

/**
 * Lays out a story from one base: the base's paragraphs in order, with inserts for what it lacks. An insert follows the
 * base paragraph that precedes it in the first text that has it. Every paragraph of every article is in exactly one
 * stretch. Takes O(n log n) for n paragraphs and links.
 *
 * @param outlets the slugs, in the order of the articles
 * @param base the base's 0-based index among them
 */
export function stretchesOf(
  { pairs, passages }: Alignment,
  outlets: readonly string[],
  base: number,
): readonly Stretch[] {
  const seats = seatsOf(pairs, outlets, base);
  const homes = homesOf(passages);
  const bases = baseStretches(homes, base, seats).toSorted((a, b) => (a.paragraphs[0] ?? 0) - (b.paragraphs[0] ?? 0));
  const anchors = anchorsOf(homes, bases);
  const first = ({ lead, paragraphs }: Stretch): Member => ({ article: lead, paragraph: paragraphs[0] ?? 0 });
  const inserts: Stretch[][] = [null, ...bases].map(() => []);
  const missing = homes
    .map((members) => members.filter((member) => member.article !== base && !seats.has(keyOf(member))))
    .filter((members) => members.length > 0)
    .map(insertOf);
  for (const insert of missing.sort((a, b) => byPlace(first(a), first(b)))) {
    inserts[anchors.get(keyOf(first(insert))) ?? 0]?.push(insert);
  }
  return [null, ...bases].flatMap((stretch, told) => [
    ...(stretch === null ? [] : [stretch]),
    ...joined(inserts[told] ?? []),
  ]);
}
