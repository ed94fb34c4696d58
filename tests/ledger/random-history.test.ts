import { describe, expect, it } from 'vitest';
import { chance } from '../../bench/synthetic-story.ts';
import { runs } from '../depth.ts';
import { answersOf } from './history/answer.ts';
import { type Issue, issue, openArchive, reused } from './history/archive.ts';
import { randomEdit } from './history/chance.ts';
import { contentFiles, inventedStory } from './history/content.ts';
import { apply, type Newsroom, openNewsroom, publish } from './history/newsroom.ts';
import { runIds } from './history/press.ts';
import { type Random, type Tongue, tongue } from './history/tongue.ts';

/*
 * Edits that chance made, with the truth known because chance made it. Of two paragraphs that changed places either can
 * be said to have moved: there `moved` and `here` are the same answer. Where `npm run ids` asks what a paragraph became,
 * somebody who knows the truth answers before the next edits. While it is open an address may lead to nothing, but to
 * nothing else; once it is answered all laws hold.
 */
interface Case {
  readonly of: string;
  readonly seed: number;
  readonly language: 'en' | 'ja' | 'he';
  readonly isShort: boolean;
  readonly runs: number;
  readonly story?: string;
}

const CASES: readonly Case[] = [
  { of: 'the first story', seed: 1913, language: 'en', isShort: false, runs: 4, story: 'kim-putin-summit-2023' },
  { of: 'two invented articles', seed: 1914, language: 'en', isShort: false, runs: 12 },
  { of: 'very short paragraphs', seed: 1915, language: 'en', isShort: true, runs: 12 },
  { of: 'a script without spaces', seed: 1916, language: 'ja', isShort: false, runs: 12 },
  { of: 'a script from right to left', seed: 1917, language: 'he', isShort: false, runs: 12 },
];

function opened({ story }: Case, spoken: Tongue, random: Random, isShort: boolean): Newsroom {
  if (story === undefined) return openNewsroom('harbour-fire', inventedStory(spoken, random, isShort));
  // What editors say of the articles is not what is looked at here.
  const files = Object.entries(contentFiles(story)).filter(([path]) => !path.endsWith('differences.yaml'));
  return openNewsroom(story, Object.fromEntries(files));
}

function lived(one: Case) {
  const random = chance(one.seed);
  const spoken = tongue(one.language, random);
  const room = opened(one, spoken, random, one.isShort);
  const archive = openArchive();
  issue(room, archive, true);
  let [edits, asked] = [0, 0];
  const unanswered: Issue[] = [];
  const issues = Array.from({ length: runs(one.runs) }, (): Issue => {
    const touched = new Set<string>();
    for (let tries = 0; tries < 4 * room.outlets.length; tries += 1) {
      const edit = randomEdit({ room, random, spoken, isShort: one.isShort, touched });
      if (edit === null) continue;
      apply(room, edit);
      edits += 1;
    }
    publish(room);
    const first = issue(room, archive, true);
    const answers = answersOf(room, archive.addresses);
    if (answers.length === 0) return first;
    asked += answers.length;
    unanswered.push(first);
    return issue(room, archive, true, answers);
  });
  return { room, archive, issues, all: [...unanswered, ...issues], edits, asked, end: issues.at(-1) as Issue };
}

describe.each(CASES)('edits by chance in $of', (one) => {
  const { room, archive, issues, all, edits, asked, end } = lived(one);
  const { addresses, answered, right, wrongTargets, faults } = end.tally;
  const placeless = faults.filter((fault) => /is (?:moved|here)\n.*\n\s+true (?:moved|here)/.test(fault)).length;
  console.log(
    `${one.of}: ${edits} edits, ${asked} questions, ${addresses} addresses, ${answered} answer, ${right + placeless} right, ${wrongTargets} wrong`,
  );

  it('every old address answers', () => expect(answered).toBe(addresses));
  it('98 in 100 or more have the right state and target', () => {
    expect((right + placeless) / addresses, faults.join('\n')).toBeGreaterThanOrEqual(0.98);
  });
  it('editors are asked seldom, but for paragraphs of a few words', () => {
    expect(asked / edits).toBeLessThanOrEqual(one.isShort ? 0.2 : 0.05);
  });
  it('none ever had a wrong target', () => {
    expect(all.map((run) => run.tally.wrongTargets)).toEqual(all.map(() => 0));
    expect(all.map((run) => run.rows?.wrongTargets)).toEqual(all.map(() => 0));
  });
  it('no id ever stood for two paragraphs', () => expect(reused(archive)).toEqual([]));
  it('rows and passages lead to what they had', () => {
    expect(issues.flatMap(({ rows }) => rows?.faults ?? [])).toEqual([]);
  });
  it('what the ledger said once it says still', () => expect(all.flatMap((run) => run.rewritten)).toEqual([]));
  it('every change was named to the editor', () => expect(all.flatMap((run) => run.unsaid)).toEqual([]));
  it('a second run changes nothing', () => {
    const before = { ...room.files };
    // What editors wrote and edits made untrue is named in each run: those lines are no changes.
    const said = runIds(room)
      .said.split('\n')
      .filter((line) => !/^content\/stories\/\S+\.yaml:\d+:\d+ outdated: /.test(line));
    expect(said).toEqual([`${room.slug}: every address is as it was`]);
    expect(room.files).toEqual(before);
  });
});
