import { describe, expect, it } from 'vitest';
import { formatProblem } from '../src/engine/problem.ts';
import { type Library, readLibrary } from '../src/library/library.ts';
import { type MutatedStory, mutatedStory, outletFiles } from './hostile/mutated-story.ts';
import { pagesOf } from './hostile/pages.ts';
import { sourceWords } from './hostile/source-words.ts';
import { tableDisk } from './library/disks.ts';

/** The day of the first story; `npm run fuzz` begins elsewhere and goes further. */
const SEED = 20_230_913;
const STORIES = 100;
/** Of the processor's time, which a busy machine does not lengthen: far from what a story needs. */
const HANG_MS = 5000;

function library(story: MutatedStory): Library {
  const files = [...outletFiles(), ...story.files].map(([path, text]) => [`./${path}`, text] as const);
  return readLibrary('.', tableDisk(Object.fromEntries(files)));
}

const stories = Array.from({ length: STORIES }, (_, index) => mutatedStory(SEED + index));

function sourceOf({ files, slug }: MutatedStory, outlet: string): string {
  const file = files.get(`content/stories/${slug}/${outlet}.md`) ?? '';
  return typeof file === 'string' ? file : new TextDecoder().decode(file);
}

/** A sound story of which one article has another body. */
function withBody(body: string): Library {
  const sound = stories.find((story) => library(story).stories.length > 0) as MutatedStory;
  const [name = '', file = ''] = [...sound.files].find(([path]) => path.endsWith('.md')) ?? [];
  const front = String(file).slice(0, String(file).indexOf('\n---\n') + '\n---\n'.length);
  const others = [...sound.files].filter(([path]) => !/(?:differences|alignment)\.yaml$/.test(path));
  return library({ ...sound, files: new Map([...others, [name, `${front}\n${body}\n`]]) });
}

const GIANTS: Readonly<Record<string, readonly [body: string, rule: string | null]>> = {
  'ten thousand paragraphs': ['a b\n\n'.repeat(10_000), 'too-many'],
  'fifty megabytes': ['a'.repeat(50_000_000), 'file-too-large'],
  'marks without end': [`e${'\u0301'.repeat(100_000)}`, 'piled-marks'],
  'one word of a quarter of a megabyte': ['a'.repeat(250_000), null],
  'digits without end': ['1 000'.repeat(50_000), null],
  'quotation marks without end': ['“a'.repeat(60_000), null],
  'a subhead of brackets': [`a\n\n## ${'*a_[<`'.repeat(40_000)}\n\nb`, null],
};

describe('what is far too long', () => {
  it.each(Object.entries(GIANTS))('%s: told, or read and compared', (_, [body, rule]) => {
    const started = process.cpuUsage();
    const { stories: read, problems } = withBody(body);
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(rule === null ? [] : [rule]);
    for (const story of read) expect(pagesOf(story).shown.length).toBeGreaterThan(0);
    expect(read.length).toBe(rule === null ? 1 : 0);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(HANG_MS);
  });
});

describe('articles that were changed by chance, everything in them hostile', () => {
  it('are the same for the same seed, and enough', () => {
    expect(mutatedStory(SEED)).toEqual(mutatedStory(SEED));
    expect(stories.reduce((sum, { articles }) => sum + articles, 0)).toBeGreaterThan(200);
  });

  it('are refused with messages that say where and what to do, or read', () => {
    const read = stories.map((story) => library(story));
    const refused = read.filter(({ stories: sound }) => sound.length === 0);
    for (const { problems } of refused) {
      expect(problems.length).toBeGreaterThan(0);
      for (const message of problems)
        expect(formatProblem(message)).toMatch(/^content\/[^\n]+:\d+:\d+ [a-z0-9-]+: [^\n]+ → [^\n]+$/);
    }
    expect(refused.length).toBeGreaterThan(5);
    expect(read.length - refused.length).toBeGreaterThan(60);
  });

  it.each(stories)('$slug has the words of its source on every page', (story) => {
    for (const sound of library(story).stories) {
      for (const { outlet, blocks } of sound.articles) {
        const own = blocks.filter(({ role }) => role !== 'headline' && role !== 'dek');
        expect(own.flatMap(({ text }) => text.split('\n'))).toEqual(sourceWords(sourceOf(story, outlet)));
      }
      const started = process.cpuUsage();
      const { edition, shown } = pagesOf(sound);
      expect(process.cpuUsage(started).user / 1000).toBeLessThan(HANG_MS);
      for (const { page, outlet, words } of shown) {
        const article = edition.story.articles.find((candidate) => candidate.outlet === outlet);
        const paragraphs = article?.blocks.filter(({ role }) => role === 'body').map(({ text }) => text);
        expect(words, page).toEqual(paragraphs);
      }
    }
  });
});
