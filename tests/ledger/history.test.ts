import { describe, expect, it } from 'vitest';
import { IS_FULL } from '../depth.ts';
import { type Issue, issue, openArchive, reused } from './history/archive.ts';
import { contentFiles } from './history/content.ts';
import { readHistory } from './history/edit.ts';
import { openNewsroom, workOn } from './history/newsroom.ts';

/*
 * What editors did to the five articles of the first story, with the truth beside it: `tests/fixtures/history/summit.yaml`.
 * The truth is kept by the words alone and knows nothing of ids.
 */
const STORY = 'kim-putin-summit-2023';
/** To compare all articles takes a while: rows and passages are looked at after every so many runs, and at the end. */
const ROWS_EVERY = 4;

const whole = readHistory('summit.yaml');
/** The whole history takes twenty seconds: `npm test` lives through its beginning. */
const runs = IS_FULL ? whole : whole.slice(0, 9);
const edits = runs.flatMap((run) => run.edits);

function lived() {
  const room = openNewsroom(STORY, contentFiles(STORY));
  const archive = openArchive();
  issue(room, archive, true);
  const issues = runs.map((run, at): Issue => {
    workOn(room, run);
    return issue(room, archive, at % ROWS_EVERY === 0 || at === runs.length - 1);
  });
  return { archive, issues, end: issues.at(-1) as Issue };
}

it('is a history that says something', () => {
  const all = whole.flatMap((run) => run.edits);
  expect(whole.length).toBeGreaterThanOrEqual(20);
  expect(all.length).toBeGreaterThanOrEqual(70);
  const truths = new Set(all.flatMap(({ truth }) => truth ?? []));
  expect([...truths].toSorted()).toEqual([
    'back',
    'edited',
    'gone',
    'merged',
    'moved',
    'moved and edited',
    'new',
    'split',
  ]);
});

describe('after all edits of a scripted history', () => {
  const { archive, issues, end } = lived();
  const { addresses, answered, right, wrongTargets } = end.tally;
  console.log(
    `A history of ${edits.length} edits in ${runs.length} runs: of ${addresses} addresses of paragraphs ${answered} answer, ` +
      `${right} with the right state and target, ${wrongTargets} with a wrong target; ` +
      `of ${end.rows?.addresses} addresses of rows and passages ${end.rows?.answered} answer, ${end.rows?.wrongTargets} wrongly.`,
  );

  it('every old address answers', () => expect(answered).toBe(addresses));
  it('98 in 100 or more have the right state and target', () => {
    expect(right / addresses, end.tally.faults.join('\n')).toBeGreaterThanOrEqual(0.98);
  });
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
  it('every change was named to the editor', () => expect(issues.flatMap((one) => one.unsaid)).toEqual([]));
});
