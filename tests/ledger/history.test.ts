import { describe, expect, it } from 'vitest';
import { IS_FULL } from '../depth.ts';
import { type Issue, issue, openArchive, reused } from './history/archive.ts';
import { contentFiles, writtenStory } from './history/content.ts';
import { type Run, readHistory, readWrittenHistory } from './history/edit.ts';
import { openNewsroom, workOn } from './history/newsroom.ts';

/*
 * What editors did to the five articles of the first story, to four of an invented election in four languages, and to two of an invented flood, with
 * the truth beside each edit: `tests/fixtures/history/*.yaml`. The truth is kept by the words alone and knows nothing of
 * ids.
 */
const STORY = 'kim-putin-summit-2023';
const election = readWrittenHistory('election.yaml');
/** Written to measure: nothing was tuned to it. */
const flood = readWrittenHistory('flood.yaml');
/** To compare all articles takes a while: rows and passages are looked at after every so many runs, and at the end. */
const ROWS_EVERY = 4;

interface History {
  readonly of: string;
  readonly files: Readonly<Record<string, string>>;
  readonly runs: readonly Run[];
}

/** The whole history takes twenty seconds: `npm test` lives through its beginning. */
const BEGINNING = 9;

const HISTORIES: readonly History[] = [
  { of: STORY, files: contentFiles(STORY), runs: readHistory('summit.yaml') },
  { of: election.story, files: writtenStory(election), runs: election.runs },
  { of: flood.story, files: writtenStory(flood), runs: flood.runs },
];

function lived({ of, files, runs }: History) {
  const room = openNewsroom(of, files);
  const archive = openArchive();
  issue(room, archive, true);
  const issues = runs.map((run, at): Issue => {
    workOn(room, run);
    return issue(room, archive, at % ROWS_EVERY === 0 || at === runs.length - 1);
  });
  return { archive, issues, end: issues.at(-1) as Issue };
}

it('they are histories that say something', () => {
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

describe.each(HISTORIES)('after all edits of $of', (history) => {
  const runs = IS_FULL ? history.runs : history.runs.slice(0, BEGINNING);
  const { archive, issues, end } = lived({ ...history, runs });
  const { addresses, answered, right, wrongTargets } = end.tally;
  const edits = runs.flatMap((run) => run.edits);
  console.log(
    `${history.of}: ${edits.length} edits in ${runs.length} runs: of ${addresses} addresses of paragraphs ${answered} ` +
      `answer, ${right} with the right state and target, ${wrongTargets} with a wrong target; ` +
      `of ${end.rows?.addresses} addresses of rows and passages ${end.rows?.answered} answer, ${end.rows?.wrongTargets} wrongly.`,
  );

  it('every old address answers', () => expect(answered).toBe(addresses));
  it('all have the right state and target', () => expect(end.tally.faults).toEqual([]));
  it('none has a wrong target, then or after any run before', () => {
    expect(issues.map(({ tally }) => tally.wrongTargets)).toEqual(issues.map(() => 0));
  });
  it('no id ever stood for two paragraphs', () => expect(reused(archive)).toEqual([]));
  it('rows and passages lead to what they had', () => {
    const held = issues.flatMap(({ rows }) => rows ?? []);
    expect(held.flatMap(({ faults }) => faults)).toEqual([]);
    expect(held.map((rows) => rows.answered)).toEqual(held.map((rows) => rows.addresses));
  });
  it('what the ledger said once it says still', () => expect(issues.flatMap((one) => one.rewritten)).toEqual([]));
  it('editors are asked what nobody can know, and the command names the right paragraph', () =>
    expect(issues.flatMap(({ unasked }) => unasked)).toEqual([]));
  it('every change was named to the editor', () => expect(issues.flatMap((one) => one.unsaid)).toEqual([]));
});
