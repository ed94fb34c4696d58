import { type Marks, type Weighed, weightOf } from './weigh.ts';

/** The least words of a shared run. Two words are often a name or a common phrase. */
const RUN = 3;

/** A paragraph of so many words is one run. */
const SHORT = 2;

/** Runs in more paragraphs than this are ignored. */
const MOST_PARAGRAPHS = 24;

/** The common part of an old and a new paragraph: the words in shared runs. */
export interface Overlap {
  readonly before: number;
  readonly after: number;
  /** The words of the old paragraph in shared runs; below, those of the new one. */
  readonly inBefore: Marks;
  readonly inAfter: Marks;
  /** The share of the old paragraph's weight in shared words, 0 to 1; below, that of the new one. */
  readonly ofBefore: number;
  readonly ofAfter: number;
}

type Paragraphs = ReadonlyMap<number, Weighed>;
/** The places in a paragraph where each run starts. */
type Runs = ReadonlyMap<string, Marks>;
/** The runs of paragraphs, by index. */
type AllRuns = ReadonlyMap<number, Runs>;

function runsOf(words: readonly string[], size: number): Runs {
  const runs = new Map<string, number[]>();
  for (let at = 0; at + size <= words.length; at += 1) {
    const run = words.slice(at, at + size).join(' ');
    const known = runs.get(run);
    if (known === undefined) runs.set(run, [at]);
    else known.push(at);
  }
  return runs;
}

function allRuns(paragraphs: Paragraphs, size: number): AllRuns {
  return new Map([...paragraphs].map(([index, { words }]) => [index, runsOf(words, size)]));
}

/** The paragraphs that contain each run. */
function postingsOf(all: AllRuns): ReadonlyMap<string, readonly number[]> {
  const postings = new Map<string, number[]>();
  for (const [index, runs] of all)
    for (const run of runs.keys()) {
      const known = postings.get(run);
      if (known === undefined) postings.set(run, [index]);
      else known.push(index);
    }
  return postings;
}

/** Returns the words in runs that start at the given places. */
function marked(starts: readonly number[], size: number): Marks {
  const marks: number[] = [];
  for (const start of starts.toSorted((a, b) => a - b))
    for (let at = Math.max(start, (marks.at(-1) ?? -1) + 1); at < start + size; at += 1) marks.push(at);
  return marks;
}

/** Looks up the runs of the shorter paragraph in the longer one, so that a long one is not read again for each short one. */
function sharedRuns(one: Runs, other: Runs): readonly string[] {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  return [...few.keys()].filter((run) => many.has(run));
}

/** Returns every pair of an old and a new paragraph that share a run of the given length. */
function overlapsBySize(before: Paragraphs, after: Paragraphs, size: number): readonly Overlap[] {
  const [old, now] = [allRuns(before, size), allRuns(after, size)];
  const postings = postingsOf(now);
  return [...old].flatMap(([index, own]) => {
    const found = [...own.keys()].flatMap((run) => {
      const places = postings.get(run) ?? [];
      return places.length > MOST_PARAGRAPHS ? [] : places;
    });
    return [...new Set(found)].map((place): Overlap => {
      const theirs = now.get(place) as Runs;
      const shared = sharedRuns(own, theirs);
      const inBefore = marked(
        shared.flatMap((run) => own.get(run) as Marks),
        size,
      );
      const inAfter = marked(
        shared.flatMap((run) => theirs.get(run) as Marks),
        size,
      );
      const ofBefore = weightOf(inBefore, before.get(index) as Weighed);
      const ofAfter = weightOf(inAfter, after.get(place) as Weighed);
      return { before: index, after: place, inBefore, inAfter, ofBefore, ofAfter };
    });
  });
}

function shorts(paragraphs: Paragraphs): Paragraphs {
  return new Map([...paragraphs].filter(([, { words }]) => words.length === SHORT));
}

function longer(paragraphs: Paragraphs): Paragraphs {
  return new Map([...paragraphs].filter(([, { words }]) => words.length > SHORT));
}

/**
 * Returns every pair of an old and a new paragraph that share a run of words. Time is linear in the texts, times the number
 * of paragraphs that a run may be in; at worst, the number of words times its square root.
 */
export function overlapsOf(before: Paragraphs, after: Paragraphs): readonly Overlap[] {
  const [tails, heads] = [shorts(after), shorts(before)];
  return [
    ...overlapsBySize(before, after, RUN),
    ...(tails.size === 0 ? [] : overlapsBySize(longer(before), tails, SHORT)),
    ...(heads.size === 0 ? [] : overlapsBySize(heads, longer(after), SHORT)),
  ];
}
