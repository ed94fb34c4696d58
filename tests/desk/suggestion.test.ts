import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { goldContent } from '../../scripts/gold-content.ts';
import { suggest } from '../../scripts/suggest.ts';
import { inReviewOrder } from '../../src/desk/review/item.ts';
import { readStorySuggestions } from '../../src/desk/suggestion/decide-suggestion.ts';
import { suggestionItems } from '../../src/desk/suggestion/suggestion-items.ts';
import { compareStory } from '../../src/engine/index.ts';
import { localDisk } from '../../src/library/disk.ts';
import { readStory } from '../../src/library/library.ts';
import { editsOf, type Story } from '../../src/library/story.ts';
import { reviewOf } from '../../src/suggest/review.ts';
import type { Edition } from '../../src/view/edition.ts';
import { completion, withChatServer } from '../suggest/chat-server.ts';
import { goldAnswer, goldStory } from '../suggest/gold-answer.ts';
import { tableEffects } from '../suggest/table-effects.ts';
import { openTestDesk, type TestDesk } from './server.ts';

const DAM = goldStory('dam');
const FOLDER = 'content/stories/dam';
const folder = mkdtempSync(join(tmpdir(), 'suggestions-'));
let desk: TestDesk;

beforeAll(async () => {
  const recorded = tableEffects(goldContent(DAM));
  await withChatServer(
    ({ body }) => ({ body: completion(JSON.stringify(goldAnswer(DAM, body.messages[1]?.content ?? ''))) }),
    async (url) => void (await suggest(['dam', '--endpoint', url, '--model', 'stub:8b'], recorded.effects)),
  );
  for (const [path, text] of Object.entries(recorded.files)) {
    const file = join(folder, path.slice('/root/'.length));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  desk = await openTestDesk(join(folder, 'content'));
});
afterAll(() => {
  desk.close();
  rmSync(folder, { recursive: true });
});

/** The items of the review list that come from the model, as the page makes them. */
function items() {
  const story = readStory(desk.root, 'dam').story as Story;
  const list = readStorySuggestions(desk.root, 'dam', localDisk);
  if (list === null) throw new Error('no suggestions');
  const review = reviewOf(list, story, compareStory(story.articles, editsOf(story)));
  return inReviewOrder(suggestionItems(review.items, { story } as Edition, list.model));
}

const act = (item: ReturnType<typeof items>[number], index: number) => {
  const action = item.actions[index];
  const { correction, ...fields } = action?.fields ?? {};
  const grounds = correction === undefined ? {} : { correction: { author: 'Ada Poe', reason: '' } };
  return desk.act(action?.name ?? '', { ...fields, ...grounds });
};

it('shows what the model and the program disagree about first, with the words in brackets', () => {
  const [first, ...rest] = items();
  expect(first?.reasons).toEqual(['Suggested by stub:8b', expect.not.stringContaining('says so, too')]);
  expect(first?.sides[0]?.text).toMatch(/\[.+\]/);
  expect(rest.at(-1)?.reasons[1]).toBe('The program says so, too');
});

it('writes what is accepted, and takes it back', async () => {
  const before = items();
  const { status, body } = await act(before[0] as (typeof before)[number], 0);
  expect(status).toBe(200);
  expect(desk.read(`${FOLDER}/alignment.yaml`)).toContain('author: Ada Poe, suggested by stub:8b');
  expect(items()).toHaveLength(before.length - 1);
  const { undo } = body['answer'] as { readonly undo: string };
  await desk.act('undo', { undo });
  expect(desk.read(`${FOLDER}/alignment.yaml`)).toBeNull();
  expect(items()).toHaveLength(before.length);
});

it('accepts at once what both say', async () => {
  const all = items();
  const agreed = all.find(({ question }) => question.startsWith('The model and the program agree on'));
  const count = Number(/\d+/.exec(agreed?.question ?? '')?.[0]);
  expect(count).toBeGreaterThan(1);
  expect((await act(agreed as (typeof all)[number], 0)).status).toBe(200);
  expect(items()).toHaveLength(all.length - count - 1);
});

it('does not offer again what is rejected', async () => {
  const all = items();
  const [first] = all;
  expect((await act(first as (typeof all)[number], 1)).status).toBe(200);
  expect(items().map(({ key }) => key)).not.toContain(first?.key);
});

it('refuses what was never suggested', async () => {
  const files = desk.files();
  const correction = { author: 'Ada Poe' };
  const { status, body } = await desk.act('accept-suggestions', { story: 'dam', keys: ['link x'], correction });
  expect([status, body['message']]).toEqual([422, expect.stringContaining('no such suggestion')]);
  expect(desk.files()).toEqual(files);
});
