import { describe, expect, it } from 'vitest';
import { goldContent, goldOutlet } from '../../scripts/gold-content.ts';
import { rates, sum, tallyOf } from '../../scripts/score.ts';
import { suggest } from '../../scripts/suggest.ts';
import { compareStory } from '../../src/engine/index.ts';
import { readStory } from '../../src/library/library.ts';
import { editsOf, type Story } from '../../src/library/story.ts';
import { readSuggestions } from '../../src/suggest/suggestion-file.ts';
import { completion, withChatServer } from './chat-server.ts';
import { goldAnswer, goldStory } from './gold-answer.ts';
import { type Recorded, tableEffects } from './table-effects.ts';

const DAM = goldStory('dam');
const FOLDER = '/root/content/stories/dam';

/** The story of the dam with the suggestions of a model that reads like the annotation, and an editor who answers so. */
async function reviewed(answer: (question: string, asked: readonly string[]) => string): Promise<Recorded> {
  const recorded = tableEffects(goldContent(DAM));
  await withChatServer(
    ({ body }) => ({ body: completion(JSON.stringify(goldAnswer(DAM, body.messages[1]?.content ?? ''))) }),
    async (url) => void (await suggest(['dam', '--endpoint', url, '--model', 'stub:8b'], recorded.effects)),
  );
  recorded.log.splice(0);
  await review(recorded, answer);
  return recorded;
}

function review(recorded: Recorded, answer: (question: string, asked: readonly string[]) => string): Promise<number> {
  const ask = (question: string) => answer(question, recorded.log);
  return suggest(['dam', '--review', '--author', 'Ada Poe'], { ...recorded.effects, ask });
}

function storyIn({ effects }: Recorded): Story {
  const { story, problems } = readStory('/root', 'dam', effects.disk);
  expect(problems.map(String)).toEqual([]);
  return story as Story;
}

const compared = (story: Story) => compareStory(story.articles, editsOf(story));

/** The core links of the data that pages are built with, against the annotation. */
function coreScore(story: Story) {
  const { pairs } = compared(story);
  const tallies = pairs.map(({ left, right, links }) => {
    const [one, other] = [left, right].map((outlet) => DAM.articles.findIndex((_, at) => goldOutlet(at) === outlet));
    const own = DAM.links.filter(([a, , b]) => a === one && b === other);
    const gold = own.map(([, i, , j, label, certain]) => [i, j, label, certain] as const);
    const said = links.flatMap((link) =>
      link.left.flatMap((i) => link.right.map((j) => ({ left: i, right: j, kind: link.kind }))),
    );
    return tallyOf({ id: 'dam', left: [], right: [], links: gold }, said, 'core');
  });
  return rates(sum(tallies));
}

describe('reviewing in the terminal', () => {
  it('accepting everything makes the pages say what the annotation says', async () => {
    const before = coreScore(storyIn(tableEffects(goldContent(DAM))));
    const recorded = await reviewed(() => 'a');
    const story = storyIn(recorded);
    expect(before.f1).toBeLessThan(0.95);
    expect(coreScore(story).f1).toBeGreaterThanOrEqual(0.98);
    expect(recorded.log.at(-1)).toMatch(/^Accepted \d+, rejected 0, left 0\.$/);
    const links = compared(story).pairs.flatMap((pair) => pair.links);
    expect(links.filter(({ by }) => by === 'hand').length).toBeGreaterThan(20);
  });

  it('writes who decided and whose suggestion it was, and keeps what was there', async () => {
    const recorded = await reviewed((_, log) => (log.at(-3)?.includes('Link') ? 'a' : 's'));
    const text = recorded.files[`${FOLDER}/alignment.yaml`];
    expect(text).toContain('author: Ada Poe, suggested by stub:8b');
    expect(storyIn(recorded).corrections[0]?.reason).toMatch(/^“.+” and “.+” (?:say|have) .+\.$/);
  });

  it('shows disagreements first, and accepts what both say at once', async () => {
    const recorded = await reviewed((_, log) => (log.some((line) => line.includes('says so, too')) ? 'all' : 's'));
    const stands = recorded.log.filter((line) => /^\d+ of/.test(line)).map((line) => line.includes('says so, too'));
    expect(stands.indexOf(true)).toBe(stands.length - 1);
    expect(recorded.log.at(-1)).toMatch(/^Accepted (?:[5-9]|\d\d), rejected 0/);
  });

  it('does not show again what was rejected, even if the model is asked again', async () => {
    const recorded = await reviewed((_, log) => (log.filter((line) => /^\d+ of/.test(line)).length > 1 ? 'q' : 'r'));
    expect(recorded.log.at(-1)).toMatch(/^Accepted 0, rejected 1, left/);
    const first = recorded.log.find((line) => /^1 of/.test(line));
    recorded.log.splice(0);
    await review(recorded, () => 'q');
    expect(recorded.log.find((line) => /^1 of/.test(line))).not.toBe(first);
    expect(recorded.files[`${FOLDER}/alignment.yaml`]).toBeUndefined();
    const { list } = readSuggestions(recorded.files[`${FOLDER}/suggestions.yaml`] ?? '', 'suggestions.yaml');
    expect(list?.entries.filter(({ isRejected }) => isRejected)).toHaveLength(1);
  });

  it('sets aside what is about a paragraph that was edited since', async () => {
    const recorded = await reviewed(() => 'q');
    const path = `${FOLDER}/outlet-a.md`;
    recorded.files[path] = (recorded.files[path] ?? '').replace('BELMAR — The', 'BELMAR — Late: the');
    recorded.log.splice(0);
    await review(recorded, () => 's');
    expect(recorded.log[0]).toMatch(/^\d+ suggestions? (?:is|are) about paragraphs that were edited since/);
    expect(recorded.log.join('\n')).not.toContain('outlet-a p1:');
  });

  it('says what is missing', async () => {
    const recorded = tableEffects(goldContent(DAM));
    await review(recorded, () => 'a');
    await suggest(['dam', '--review'], recorded.effects);
    expect(recorded.warned).toEqual([
      'dam has no suggestions: ask a model first with npm run suggest -- dam',
      'Say who decides: --review --author "Your Name"',
    ]);
  });
});

it('nothing of a story changes because it has suggestions', async () => {
  const recorded = await reviewed(() => 'q');
  const story = storyIn(recorded);
  const { [`${FOLDER}/suggestions.yaml`]: suggestions = '', ...rest } = recorded.files;
  expect(suggestions).toContain('model: stub:8b');
  const bare = storyIn(tableEffects(new Map(Object.entries(rest).map(([path, text]) => [path.slice(6), text]))));
  expect(story).toEqual(bare);
});
