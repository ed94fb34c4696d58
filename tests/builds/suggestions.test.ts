import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { goldContent, goldOutlet } from '../../scripts/gold-content.ts';
import { rates, sum, tallyOf } from '../../scripts/score.ts';
import { suggest } from '../../scripts/suggest.ts';
import { completion, withChatServer } from '../suggest/chat-server.ts';
import { goldAnswer, goldStory } from '../suggest/gold-answer.ts';
import { tableEffects } from '../suggest/table-effects.ts';
import { copyProject, projectFiles } from './copy.ts';
import { NEEDS_SHELL, openTerminal } from './terminal.ts';

const DAM = goldStory('dam');
const FILE = 'content/stories/dam/suggestions.yaml';

/** The files of the story with the suggestions of a model that reads like the annotation, and with all of them accepted. */
async function contents() {
  const recorded = tableEffects(goldContent(DAM));
  await withChatServer(
    ({ body }) => ({ body: completion(JSON.stringify(goldAnswer(DAM, body.messages[1]?.content ?? ''))) }),
    async (url) => void (await suggest(['dam', '--endpoint', url, '--model', 'stub:8b'], recorded.effects)),
  );
  const files = () =>
    new Map(Object.entries(recorded.files).map(([path, text]) => [path.slice('/root/'.length), text]));
  const suggested = files();
  await suggest(['dam', '--review', '--author', 'Ada Poe'], { ...recorded.effects, ask: () => 'a' });
  return { suggested, accepted: files() };
}

interface BuiltLink {
  readonly left: { readonly outlet: string; readonly paragraphs: readonly string[] };
  readonly right: { readonly outlet: string; readonly paragraphs: readonly string[] };
  readonly kind: string;
}

/** The core links of a built story against the annotation. */
function coreScore(links: readonly BuiltLink[]): number {
  const indexOf = (id: string) => Number(id.slice(1)) - 1;
  const tallies = DAM.articles.flatMap((_, a) =>
    DAM.articles.slice(a + 1).map((_, offset) => {
      const b = a + 1 + offset;
      const own = DAM.links.filter(([one, , other]) => one === a && other === b);
      const gold = own.map(([, i, , j, label, certain]) => [i, j, label, certain] as const);
      const said = links
        .filter(({ left, right }) => left.outlet === goldOutlet(a) && right.outlet === goldOutlet(b))
        .flatMap(({ left, right, kind }) =>
          left.paragraphs.flatMap((one) =>
            right.paragraphs.map((other) => ({ left: indexOf(one), right: indexOf(other), kind })),
          ),
        );
      return tallyOf({ id: 'dam', left: [], right: [], links: gold }, said, 'core');
    }),
  );
  return rates(sum(tallies)).f1;
}

it('a site shows nothing of suggestions until they are accepted, and then what they say', async ({ skip }) => {
  skip(process.platform === 'win32', NEEDS_SHELL);
  const copy = copyProject(
    projectFiles().filter((path) => !path.startsWith('content/stories/') && !path.startsWith('content/outlets/')),
    'suggestions',
  );
  const built = async (files: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> => {
    rmSync(join(copy.folder, 'content/stories'), { recursive: true, force: true });
    for (const [path, text] of files) {
      mkdirSync(dirname(join(copy.folder, path)), { recursive: true });
      writeFileSync(join(copy.folder, path), text);
    }
    await openTerminal(copy.folder).run('npm run build');
    const dist = join(copy.folder, 'dist');
    const entries = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return new Map(
      entries.map(({ parentPath, name }) => {
        const path = join(parentPath, name);
        return [path.slice(dist.length + 1), readFileSync(path, 'latin1')];
      }),
    );
  };
  try {
    const { suggested, accepted } = await contents();
    expect(suggested.get(FILE)).toContain('stub:8b');
    const bare = await built(new Map([...suggested].filter(([path]) => path !== FILE)));
    // Built again from nothing, not taken from the store.
    rmSync(join(copy.folder, '.cache'), { recursive: true, force: true });
    expect(await built(suggested)).toEqual(bare);
    expect([...bare.values()].filter((text) => text.includes('stub:8b'))).toEqual([]);
    const pages = await built(accepted);
    const { links } = JSON.parse(pages.get('dam/data/story.json') ?? '{}') as { readonly links: readonly BuiltLink[] };
    expect(coreScore(links)).toBeGreaterThanOrEqual(0.98);
    expect(pages.get('dam/outlet-a-vs-outlet-b/index.html')).toContain('Ada Poe, suggested by stub:8b');
  } finally {
    copy.remove();
  }
});
