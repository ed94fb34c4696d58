import { describe, expect, it } from 'vitest';
import { chance } from '../../bench/synthetic-story.ts';
import { runs } from '../depth.ts';
import { FIRST_STORY, firstStoryNeeded, HAS_FIRST_STORY } from '../first-story.ts';
import { answersOf } from './history/answer.ts';
import { randomEdit } from './history/chance.ts';
import { contentFiles, inventedStory } from './history/content.ts';
import { apply, type EditedStory, openEditedStory, publish } from './history/edited-story.ts';
import { runIds } from './history/ids-command.ts';
import { type InventedLanguage, inventedLanguage, type Random } from './history/invented-language.ts';
import { newExpectations, type RunCheck, reused, runAndCheck } from './history/run-check.ts';

/*
 * Random edits with known results. If two paragraphs swap places, either may count as moved, so `moved` and `here` are
 * both accepted. Where `npm run ids` asks about a paragraph, the test answers before the next edits. Until then an
 * address may lead nowhere, but not to a wrong place; after that all laws apply.
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
  { of: 'the first story', seed: 1913, language: 'en', isShort: false, runs: 4, story: FIRST_STORY },
  { of: 'two invented articles', seed: 1914, language: 'en', isShort: false, runs: 12 },
  { of: 'very short paragraphs', seed: 1915, language: 'en', isShort: true, runs: 12 },
  { of: 'a script without spaces', seed: 1916, language: 'ja', isShort: false, runs: 12 },
  { of: 'a script from right to left', seed: 1917, language: 'he', isShort: false, runs: 12 },
];

function opened({ story }: Case, spoken: InventedLanguage, random: Random, isShort: boolean): EditedStory {
  if (story === undefined) return openEditedStory('harbour-fire', inventedStory(spoken, random, isShort));
  // Editors' notes are not tested here.
  const files = Object.entries(contentFiles(story)).filter(([path]) => !path.endsWith('differences.yaml'));
  return openEditedStory(story, Object.fromEntries(files));
}

function replay(one: Case) {
  const random = chance(one.seed);
  const spoken = inventedLanguage(one.language, random);
  const edited = opened(one, spoken, random, one.isShort);
  const expectations = newExpectations();
  runAndCheck(edited, expectations, true);
  let [edits, asked] = [0, 0];
  const unanswered: RunCheck[] = [];
  const checks = Array.from({ length: runs(one.runs) }, (): RunCheck => {
    const touched = new Set<string>();
    for (let tries = 0; tries < 4 * edited.outlets.length; tries += 1) {
      const edit = randomEdit({ edited, random, spoken, isShort: one.isShort, touched });
      if (edit === null) continue;
      apply(edited, edit);
      edits += 1;
    }
    publish(edited);
    const first = runAndCheck(edited, expectations, true);
    const answers = answersOf(edited, expectations.addresses);
    if (answers.length === 0) return first;
    asked += answers.length;
    unanswered.push(first);
    return runAndCheck(edited, expectations, true, answers);
  });
  return {
    edited,
    expectations,
    checks,
    all: [...unanswered, ...checks],
    edits,
    asked,
    end: checks.at(-1) as RunCheck,
  };
}

describe.each(CASES)('random edits in $of', (one) => {
  if (one.story !== undefined && !HAS_FIRST_STORY) {
    it('every old address answers', ({ skip }) => skip(...firstStoryNeeded()));
    return;
  }
  const { edited, expectations, checks, all, edits, asked, end } = replay(one);
  const { addresses, answered, right, wrongTargets, faults } = end.tally;
  const placeless = faults.filter((fault) => /is (?:moved|here)\n.*\n\s+true (?:moved|here)/.test(fault)).length;
  console.log(
    `${one.of}: ${edits} edits, ${asked} questions, ${addresses} addresses, ${answered} answer, ${right + placeless} right, ${wrongTargets} wrong`,
  );

  it('every old address answers', () => expect(answered).toBe(addresses));
  it('at least 98 % have the right state and target', () => {
    expect((right + placeless) / addresses, faults.join('\n')).toBeGreaterThanOrEqual(0.98);
  });
  it('editors are rarely asked, except about very short paragraphs', () => {
    expect(asked / edits).toBeLessThanOrEqual(one.isShort ? 0.2 : 0.05);
  });
  it('no address ever has a wrong target', () => {
    expect(all.map((run) => run.tally.wrongTargets)).toEqual(all.map(() => 0));
    expect(all.map((run) => run.rows?.wrongTargets)).toEqual(all.map(() => 0));
  });
  it('no id ever named two paragraphs', () => expect(reused(expectations)).toEqual([]));
  it('rows and passages lead to their members', () => {
    expect(checks.flatMap(({ rows }) => rows?.faults ?? [])).toEqual([]);
  });
  it('no record of the ledger changes', () => expect(all.flatMap((run) => run.rewritten)).toEqual([]));
  it('every change is reported to the editor', () => expect(all.flatMap((run) => run.unreported)).toEqual([]));
  it('a second run changes nothing', () => {
    const before = { ...edited.files };
    // Outdated editors' notes are reported in every run; they are not changes.
    const said = runIds(edited)
      .said.split('\n')
      .filter((line) => !/^content\/stories\/\S+\.yaml:\d+:\d+ outdated: /.test(line));
    expect(said).toEqual([`${edited.slug}: no address changed`]);
    expect(edited.files).toEqual(before);
  });
});
