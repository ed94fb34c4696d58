import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatProblems } from '../../src/engine/problem.ts';
import { localDisk } from '../../src/library/disk.ts';
import { type Library, readLibrary, readStories, readStory } from '../../src/library/library.ts';
import { overlay, tableDisk, within } from './disks.ts';

const folder = fileURLToPath(new URL('../fixtures/throws', import.meta.url));
const sound = within(`${folder}/sound`, localDisk);
const cases = readdirSync(folder);

/**
 * Rules whose input cannot be in every checkout: names that differ only in case, a very large file, a symbolic link
 * (tested in `tests/scripts/inside.test.ts`).
 */
const WITHOUT_FIXTURE = ['duplicate-slug', 'file-too-large', 'symbolic-link'];

describe('problems of a library (each folder is the valid library with one thing broken)', () => {
  it.each(cases)('%s', async (name) => {
    await expect(`${formatProblems(readCase(name))}\n`).toMatchFileSnapshot(`${folder}/${name}/expected.txt`);
  });

  it('every expectation has a case', () => {
    for (const name of cases) expect(existsSync(`${folder}/${name}/content`), name).toBe(true);
  });

  it('every rule has a case', () => {
    const told = new Set(cases.flatMap((name) => readCase(name).map(({ ruleId }) => ruleId)));
    const rules = sources().flatMap((text) => [
      ...text.matchAll(/(?:problem|refused)\(\s*'([a-z0-9-]+)'|ruleId: '([a-z0-9-]+)'/g),
    ]);
    const ids = new Set(rules.map(([, called, given]) => called ?? given ?? ''));
    expect(ids.size).toBeGreaterThan(30);
    expect([...ids].filter((id) => !told.has(id) && !WITHOUT_FIXTURE.includes(id))).toEqual([]);
  });
});

function readCase(name: string): Library['problems'] {
  const { problems, warnings } = readLibrary('.', overlay(sound, within(`${folder}/${name}`, localDisk)));
  return [...problems, ...warnings];
}

function sources(): readonly string[] {
  return ['engine', 'library', 'schemas'].flatMap((room) => {
    const path = fileURLToPath(new URL(`../../src/${room}`, import.meta.url));
    return readdirSync(path)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(`${path}/${name}`, 'utf8'));
  });
}

describe('a valid library', () => {
  const { stories, problems } = readLibrary('.', sound);
  const [story] = stories;

  it('is read completely, with outlets and articles in the story’s order', () => {
    expect(problems).toEqual([]);
    expect(stories.map(({ slug }) => slug)).toEqual(['harbour-fire']);
    expect(story?.outlets.map(({ siglum }) => siglum)).toEqual(['HB', 'VE']);
    expect(story?.articles.map(({ outlet, language, facts }) => [outlet, language, facts.dateline])).toEqual([
      ['bugle', 'en-GB', 'SALTBY'],
      ['echo', 'en-GB', 'SALTBY'],
    ]);
    expect(story?.articles[1]?.blocks.map(({ id, text }) => [id, text])).toEqual([
      ['p1', 'SALTBY — Flames destroyed an empty store by the quay.'],
      ['p2', 'The fire brigade said that nobody was hurt.'],
    ]);
  });

  it('gives the same story alone and among all', () => {
    expect(readStory('.', 'harbour-fire', sound)).toEqual({ story, problems: [], warnings: [] });
  });

  it('reports a missing story', () => {
    const { story: none, problems: told } = readStory('.', 'harbour-flood', sound);
    expect(none).toBeNull();
    expect(told.map(({ ruleId }) => ruleId)).toEqual(['missing-file']);
  });

  it('may be empty', () => {
    expect(readLibrary('.', tableDisk({}))).toMatchObject({ stories: [], problems: [] });
  });

  it('reads a thousand stories one by one', () => {
    const many = { ...sound, list: (path: string) => (path.endsWith('/stories') ? numbered(1000) : sound.list(path)) };
    const readings = readStories('.', many);
    expect(readings.next().value?.problems).toEqual([]);
    expect(readings.next().value?.problems[0]?.file).toBe('content/stories/story-1/story.yaml');
  });
});

function numbered(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `story-${index + 1}/`);
}

describe('the version of a story', () => {
  const versionWith = (file: string, text: string) => {
    const above = tableDisk({ [`./content/${file}`]: text });
    return readStory('.', 'harbour-fire', overlay(sound, above)).story?.version;
  };
  const same = versionWith(
    'outlets/third.yaml',
    'name: Third\nsiglum: TD\ncountry: null\nlanguage: en\nhomepage: null\n',
  );
  const original = new TextDecoder().decode(sound.read('./content/stories/harbour-fire/story.yaml') ?? undefined);

  it('is twelve hexadecimal digits, independent of time and line ends', () => {
    expect(same).toMatch(/^[0-9a-f]{12}$/);
    expect(versionWith('stories/harbour-fire/story.yaml', original.replaceAll('\n', '\r\n'))).toBe(same);
    expect(versionWith('stories/harbour-fire/.DS_Store', 'x')).toBe(same);
  });

  it('changes with everything the story is made from', () => {
    const changed = original.replace('nobody', 'no one');
    expect(versionWith('stories/harbour-fire/story.yaml', changed)).not.toBe(same);
    expect(versionWith('stories/harbour-fire/alignment.yaml', '[]')).not.toBe(same);
  });
});

it('names that differ only in case are refused: many file systems ignore case', () => {
  const twice = {
    ...sound,
    list: (path: string) => (path.endsWith('/stories') ? ['fire/', 'Fire/'] : sound.list(path)),
  };
  const told = readLibrary('.', twice).problems.map(({ ruleId }) => ruleId);
  expect(told).toContain('duplicate-slug');
});
