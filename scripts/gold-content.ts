/*
 * Writes annotated stories as content, so that a model can be asked about them and its suggestions scored:
 * `node scripts/gold-content.ts FOLDER [FILE…]`. Without a file: the invented stories of `tests/gold`.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { articleFile } from '../src/import/article-file.ts';
import { storyFile } from '../src/import/story-file.ts';
import { goldLines } from './gold-file.ts';
import { storiesOf } from './gold-story.ts';

/** The texts of an annotated story. */
export interface GoldTexts {
  readonly id: string;
  readonly articles: readonly (readonly string[])[];
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The outlet of an annotated article, by its place: `outlet-a`. */
export const goldOutlet = (index: number): string => `outlet-${LETTERS[index] ?? index}`;

function outletFile(index: number): string {
  const letter = (LETTERS[index] ?? 'x').toUpperCase();
  return stringify({ name: `Outlet ${letter}`, siglum: `O${letter}`, country: null, language: 'en', homepage: null });
}

function fileOf(paragraphs: readonly string[], index: number): string {
  const unknown = { headline: null, dek: null, dateline: null, byline: null, credit: null, published: null };
  return articleFile({
    facts: {
      ...unknown,
      outlet: goldOutlet(index),
      language: 'en',
      attribution: `Outlet ${(LETTERS[index] ?? 'x').toUpperCase()}`,
      retrieved: null,
      url: null,
      wire: null,
      rights: 'full',
      provenance: [],
    },
    pieces: paragraphs.map((text, line) => ({ role: 'body', text, line: line + 1, column: 1, doubt: null })),
    questions: [],
    source: { file: 'gold.json', original: `sha256:${'0'.repeat(64)}` },
  });
}

/** The content files of an annotated story, by their paths from the folder that `content/` is in. */
export function goldContent({ id, articles }: GoldTexts): ReadonlyMap<string, string> {
  const story = id.toLowerCase();
  const outlets = articles.map((_, index) => goldOutlet(index));
  const fields = {
    title: `Annotated story ${id}`,
    date: '2000-01-01',
    dateNote: null,
    place: 'Nowhere',
    summary: null,
    placeNote: null,
  };
  return new Map([
    ...outlets.map((outlet, index) => [`content/outlets/${outlet}.yaml`, outletFile(index)] as const),
    [`content/stories/${story}/story.yaml`, storyFile({ ...fields, outlets })],
    ...articles.map(
      (paragraphs, index) => [`content/stories/${story}/${goldOutlet(index)}.md`, fileOf(paragraphs, index)] as const,
    ),
  ]);
}

/** The texts of annotated stories: a file of pairs as JSON lines, or of one story as JSON. */
export function goldTexts(file: string): readonly GoldTexts[] {
  if (file.endsWith('.jsonl')) return storiesOf(goldLines(file));
  return [JSON.parse(readFileSync(file, 'utf8')) as GoldTexts];
}

/** The files of the invented stories. */
export function inventedStories(): readonly string[] {
  const folder = new URL('../tests/gold/', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.toSorted().map((name) => fileURLToPath(new URL(name, folder)));
}

if (import.meta.main) {
  const [folder, ...given] = process.argv.slice(2);
  if (folder === undefined) {
    console.error('Say where: node scripts/gold-content.ts FOLDER [FILE…]');
    process.exit(1);
  }
  const stories = (given.length > 0 ? given : inventedStories()).flatMap(goldTexts);
  for (const [path, text] of stories.flatMap((story) => [...goldContent(story)])) {
    mkdirSync(dirname(`${folder}/${path}`), { recursive: true });
    writeFileSync(`${folder}/${path}`, text);
  }
  console.log(`Written to ${folder}/content: ${stories.map(({ id }) => id.toLowerCase()).join(', ')}`);
}
