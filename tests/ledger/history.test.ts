import { describe, expect, it } from 'vitest';
import { IS_FULL } from '../depth.ts';
import { FIRST_STORY, firstStoryNeeded, HAS_FIRST_STORY } from '../first-story.ts';
import { contentFiles, writtenStory } from './history/content.ts';
import { type Run, readHistory, readWrittenHistory } from './history/edit.ts';
import { openEditedStory, workOn } from './history/edited-story.ts';
import { newExpectations, type RunCheck, reused, runAndCheck } from './history/run-check.ts';

/*
 * Scripted edits of the first story (five articles), of an invented election (four articles in four languages) and of an
 * invented flood (two), with the expected result of each edit: `tests/fixtures/history/*.yaml`. Expectations are tracked
 * by text only, independently of ids.
 */
const election = readWrittenHistory('election.yaml');
/** Held out: nothing was tuned on it. */
const flood = readWrittenHistory('flood.yaml');

interface History {
  readonly of: string;
  /** Null where the copy of the project lacks the story. */
  readonly files: Readonly<Record<string, string>> | null;
  readonly runs: readonly Run[];
}

/** The whole history takes twenty seconds, so `npm test` replays only this many runs. */
const SHORT_RUNS = 9;

const HISTORIES: readonly History[] = [
  {
    of: FIRST_STORY,
    files: HAS_FIRST_STORY ? contentFiles(FIRST_STORY) : null,
    runs: readHistory('summit.yaml'),
  },
  { of: election.story, files: writtenStory(election), runs: election.runs },
  { of: flood.story, files: writtenStory(flood), runs: flood.runs },
];

function replay(of: string, files: NonNullable<History['files']>, runs: readonly Run[]) {
  const edited = openEditedStory(of, files);
  const expectations = newExpectations();
  runAndCheck(edited, expectations, true);
  const checks = runs.map((run): RunCheck => {
    workOn(edited, run);
    return runAndCheck(edited, expectations, true);
  });
  return { expectations, checks, end: checks.at(-1) as RunCheck };
}

it('the histories cover every kind of edit', () => {
  const runs = HISTORIES.flatMap((history) => history.runs);
  const edits = runs.flatMap((run) => run.edits);
  expect(runs.length).toBeGreaterThanOrEqual(40);
  expect(edits.length).toBeGreaterThanOrEqual(150);
  const truths = new Set(edits.flatMap(({ truth }) => truth ?? []));
  expect([...truths].toSorted()).toEqual([
    'back',
    'edited',
    'gone',
    'merged',
    'moved',
    'moved and edited',
    'new',
    'split',
    'unsure',
  ]);
});

describe.each(HISTORIES)('after all edits of $of', ({ of, files, runs: all }) => {
  if (files === null) {
    it('every old address answers', ({ skip }) => skip(...firstStoryNeeded()));
    return;
  }
  const runs = IS_FULL ? all : all.slice(0, SHORT_RUNS);
  const { expectations, checks, end } = replay(of, files, runs);
  const { addresses, answered, right, wrongTargets } = end.tally;
  const edits = runs.flatMap((run) => run.edits);
  console.log(
    `${of}: ${edits.length} edits in ${runs.length} runs: of ${addresses} addresses of paragraphs ${answered} ` +
      `answer, ${right} with the right state and target, ${wrongTargets} with a wrong target; ` +
      `of ${end.rows?.addresses} addresses of rows and passages ${end.rows?.answered} answer, ${end.rows?.wrongTargets} wrongly.`,
  );

  it('every old address answers', () => expect(answered).toBe(addresses));
  it('every address has the right state and target', () => expect(end.tally.faults).toEqual([]));
  it('no address has a wrong target after any run', () => {
    expect(checks.map(({ tally }) => tally.wrongTargets)).toEqual(checks.map(() => 0));
  });
  it('no id ever named two paragraphs', () => expect(reused(expectations)).toEqual([]));
  it('rows and passages lead to their members', () => {
    const held = checks.flatMap(({ rows }) => rows ?? []);
    expect(held.flatMap(({ faults }) => faults)).toEqual([]);
    expect(held.map((rows) => rows.answered)).toEqual(held.map((rows) => rows.addresses));
  });
  it('no record of the ledger changes', () => expect(checks.flatMap((one) => one.rewritten)).toEqual([]));
  it('editors are asked about unsure cases, with the right paragraph in the command', () =>
    expect(checks.flatMap(({ unasked }) => unasked)).toEqual([]));
  it('every change is reported to the editor', () => expect(checks.flatMap((one) => one.unreported)).toEqual([]));
});
