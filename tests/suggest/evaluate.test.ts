import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { evaluateSuggestions } from '../../scripts/evaluate-suggestions.ts';
import { goldContent } from '../../scripts/gold-content.ts';
import { suggest } from '../../scripts/suggest.ts';
import { completion, withChatServer } from './chat-server.ts';
import { goldAnswer, goldStory } from './gold-answer.ts';
import { tableEffects } from './table-effects.ts';

const DAM = goldStory('dam');
const folder = mkdtempSync(join(tmpdir(), 'suggestions-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file of suggestions of a model that finds every so many-th link of the annotation. */
async function fileOf(step: number): Promise<string> {
  const recorded = tableEffects(goldContent(DAM));
  await withChatServer(
    ({ body }) => {
      const answer = goldAnswer(DAM, body.messages[1]?.content ?? '');
      const links = answer.links.filter((_, index) => index % step === 0);
      return { body: completion(JSON.stringify({ ...answer, links })) };
    },
    async (url) => void (await suggest(['dam', '--endpoint', url, '--model', 'stub:8b'], recorded.effects)),
  );
  const file = join(folder, `every-${step}.yaml`);
  writeFileSync(file, recorded.files['/root/content/stories/dam/suggestions.yaml'] ?? '');
  return file;
}

it('scores a model against the annotation, and the aligner beside it', async () => {
  const lines: string[] = [];
  evaluateSuggestions([await fileOf(1)], (line) => lines.push(line));
  expect(lines.slice(0, 3)).toEqual([
    'stub:8b (instructions 1) on dam',
    '  core',
    expect.stringMatching(/^ {4}model {4}precision 1\.000 {2}recall 1\.000 {2}F1 1\.000 {2}of \d+$/),
  ]);
  expect(lines[3]).toMatch(/^ {4}aligner {2}precision 0\.\d{3}/);
});

it('counts what a model did not find', async () => {
  const lines: string[] = [];
  evaluateSuggestions([await fileOf(2)], (line) => lines.push(line));
  expect(lines[2]).toMatch(/precision 1\.000 {2}recall 0\.[3-7]/);
});

it('says that no annotation is of these texts', async () => {
  const file = await fileOf(1);
  const strange = join(folder, 'strange.yaml');
  writeFileSync(strange, 'model: x\nendpoint: x\ninstructions: 1\ndate: 2031-05-05\ntexts: { ap: { p1: abc } }\n');
  expect(() => evaluateSuggestions([strange], () => undefined)).toThrow(/no annotated story has these texts/);
  expect(() => evaluateSuggestions([`${file}.gone`], () => undefined)).toThrow(/ENOENT/);
});
