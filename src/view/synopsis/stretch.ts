import type { Comparison, Member, PairComparison, Passage } from '../../engine/index.ts';
import { mirrored } from '../pair/slot.ts';

/** Paragraphs of one outlet whose words stand as text, with the paragraphs of all others that have their place beside them. */
export interface Stretch {
  /** The article whose words these are, by 0-based index: the base, or the first that has what the base has not. */
  readonly lead: number;
  /** By 0-based index, ascending. */
  readonly paragraphs: readonly number[];
  /** By article, then by paragraph. */
  readonly members: readonly Member[];
}

const byPlace = (a: Member, b: Member): number => a.article - b.article || a.paragraph - b.paragraph;
const keyOf = ({ article, paragraph }: Member): string => `${article} ${paragraph}`;

/** Numbers in ascending order, cut where one is missing between them. */
export function unbroken(numbers: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs;
}

/** The base's paragraph that each paragraph of the others is most strongly linked to, where it is linked to one. */
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

/** A passage as one stretch for each unbroken run that the base has of it, or none where it has nothing of it. */
function baseStretches(passage: Passage, base: number, seats: ReadonlyMap<string, number>): readonly Stretch[] {
  const members = passage.members.toSorted(byPlace);
  const others = members.filter(({ article }) => article !== base);
  const runs = unbroken(members.filter(({ article }) => article === base).map(({ paragraph }) => paragraph));
  const runOf = (member: Member): number => {
    const seat = seats.get(keyOf(member));
    return Math.max(
      0,
      runs.findIndex((run) => seat !== undefined && run.includes(seat)),
    );
  };
  const homes = others.map(runOf);
  return runs.map((paragraphs, run) => ({
    lead: base,
    paragraphs,
    members: others.filter((_, index) => homes[index] === run),
  }));
}

/** A passage that the base has not: the first outlet's words stand as text. */
function insertOf({ members }: Passage): Stretch {
  const sorted = members.toSorted(byPlace);
  const lead = sorted[0]?.article ?? 0;
  return {
    lead,
    paragraphs: sorted.filter(({ article }) => article === lead).map(({ paragraph }) => paragraph),
    members: sorted.filter(({ article }) => article !== lead),
  };
}

/** For every paragraph of every article how many of the base's stretches are told by the time it is reached: its place. */
function anchorsOf(passages: readonly Passage[], bases: readonly Stretch[]): ReadonlyMap<string, number> {
  const told = new Map(
    bases.flatMap(({ members }, index) => members.map((member) => [keyOf(member), index + 1] as const)),
  );
  const anchors = new Map<string, number>();
  let [article, last] = [-1, 0];
  for (const member of passages.flatMap(({ members }) => members).toSorted(byPlace)) {
    if (member.article !== article) [article, last] = [member.article, 0];
    last = told.get(keyOf(member)) ?? last;
    anchors.set(keyOf(member), last);
  }
  return anchors;
}

/** Whether two stretches are one: neighbours in one text that no other text has. */
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
 * A story laid out from one base: the base's paragraphs in their order, and what it has not after the paragraph of the
 * base that stands before it in the first text that has it. Every paragraph of every article is in exactly one stretch.
 * The work grows with the paragraphs (sorted) and the links of the base's pairs.
 *
 * @param outlets the slugs of the outlets in the order of the articles
 * @param base the base's 0-based index among them
 */
export function stretchesOf(
  { pairs, passages }: Comparison,
  outlets: readonly string[],
  base: number,
): readonly Stretch[] {
  const seats = seatsOf(pairs, outlets, base);
  const bases = passages
    .flatMap((passage) => baseStretches(passage, base, seats))
    .sort((a, b) => (a.paragraphs[0] ?? 0) - (b.paragraphs[0] ?? 0));
  const anchors = anchorsOf(passages, bases);
  const first = ({ lead, paragraphs }: Stretch): Member => ({ article: lead, paragraph: paragraphs[0] ?? 0 });
  const inserts: Stretch[][] = [null, ...bases].map(() => []);
  const missing = passages.filter(({ members }) => members.every(({ article }) => article !== base)).map(insertOf);
  for (const insert of missing.sort((a, b) => byPlace(first(a), first(b)))) {
    inserts[anchors.get(keyOf(first(insert))) ?? 0]?.push(insert);
  }
  return [null, ...bases].flatMap((stretch, told) => [
    ...(stretch === null ? [] : [stretch]),
    ...joined(inserts[told] ?? []),
  ]);
}
