import { type Marks, type Weighed, weightOf } from './weigh.ts';

/** Runs of so many words are taken for shared. Two alone are often a name or a phrase that anything has. */
const RUN = 3;

/** A paragraph of so many words is one run. */
const SHORT = 2;

/** A run of words that is in more paragraphs than this says nothing about where one of them went. */
const MOST_PARAGRAPHS = 24;

/** How much of an old and of a new paragraph is the same: which of their words are in runs that both have. */
export interface Overlap {
  readonly before: number;
  readonly after: number;
  /** The words of the old paragraph that are in a shared run; likewise of the new one. */
  readonly inBefore: Marks;
  readonly inAfter: Marks;
  /** The weight of the shared words, 0 to 1 of the old paragraph; likewise of the new one. */
  readonly ofBefore: number;
  readonly ofAfter: number;
}

type Paragraphs = ReadonlyMap<number, Weighed>;
/** By run, where in a paragraph it begins. */
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

/** By run, the paragraphs that it is in. */
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

/** The words that are in runs which begin there. */
function marked(starts: readonly number[], size: number): Marks {
  const marks: number[] = [];
  for (const start of starts.toSorted((a, b) => a - b))
    for (let at = Math.max(start, (marks.at(-1) ?? -1) + 1); at < start + size; at += 1) marks.push(at);
  return marks;
}

/** The runs of the shorter paragraph are looked up in the longer one: a long one is not read again for each short one. */
function sharedRuns(one: Runs, other: Runs): readonly string[] {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  return [...few.keys()].filter((run) => many.has(run));
}

/** Every pair of an old and a new paragraph that share a run of so many words. */
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
 * Every pair of an old and a new paragraph that share a run of words.
 * Work: linear in the texts, times the paragraphs that a run may be in; at the worst, where all paragraphs have runs of
 * many others, the words times the root of their number.
 */
export function overlapsOf(before: Paragraphs, after: Paragraphs): readonly Overlap[] {
  const [tails, heads] = [shorts(after), shorts(before)];
  return [
    ...overlapsBySize(before, after, RUN),
    ...(tails.size === 0 ? [] : overlapsBySize(longer(before), tails, SHORT)),
    ...(heads.size === 0 ? [] : overlapsBySize(heads, longer(after), SHORT)),
  ];
}
