import type { VFileMessage } from 'vfile-message';
import { type Correction, problem } from '../engine/index.ts';
import { type StoryFields, storySchema } from '../schemas/story.ts';
import { readCorrections } from './alignment.ts';
import { type ArticleReading, readArticle, type StoryArticle } from './article.ts';
import { type Difference, readDifferences } from './differences.ts';
import { contentVersion } from './digest.ts';
import type { Disk } from './disk.ts';
import { type Checked, checkFields } from './field.ts';
import { checkFiles, checkListed, type StoryFiles } from './membership.ts';
import type { Outlet, Outlets } from './outlet.ts';
import { checkStorySlug } from './slug.ts';
import { readText } from './text.ts';
import { readYaml, type YamlData } from './yaml.ts';

export type { StoryArticle } from './article.ts';
export type { Difference, Quoted } from './differences.ts';

/** Where the stories are, from the project's folder. */
export const STORIES = 'content/stories';

/** What else a story can be made from, where it is there. */
const EXTRAS = ['alignment.yaml', 'differences.yaml', 'permalinks.json'];

/** One event and the articles about it, ready to be compared. */
export interface Story {
  /** `harbour-fire`, the story's part of an address. */
  readonly slug: string;
  readonly title: string;
  /** The day of the event: `2023-09-13`. */
  readonly date: string;
  readonly place: string;
  readonly summary: string;
  /** Twelve hexadecimal digits over everything that the story is made from: the same content, the same version. */
  readonly version: string;
  /** In the story's order. */
  readonly outlets: readonly Outlet[];
  /** One of each outlet, in the same order. */
  readonly articles: readonly StoryArticle[];
  /** What an editor corrects of the alignment, from `alignment.yaml`. */
  readonly corrections: readonly Correction[];
  /** What an editor found the outlets to tell differently, from `differences.yaml`, in the order of that file. */
  readonly differences: readonly Difference[];
}

/** `story` is null where there are problems. */
export interface StoryReading {
  readonly story: Story | null;
  readonly problems: readonly VFileMessage[];
}

/** Reads `content/stories/{slug}/`. */
export function readStoryFolder(root: string, slug: string, outlets: Outlets, disk: Disk): StoryReading {
  const { files, problems: unreadable } = readFiles(root, slug, disk);
  const { data, fields, problems: broken } = readStoryFile(files);
  const readings = new Map<string, ArticleReading>();
  for (const outlet of files.articles) {
    const text = files.texts.get(`${outlet}.md`);
    if (text !== undefined) readings.set(outlet, readArticle(text, `${files.folder}/${outlet}.md`, outlet));
  }
  const problems = [
    ...unreadable,
    ...checkStorySlug(slug, { file: `${files.folder}/story.yaml`, line: 1, column: 1 }),
    ...broken,
    ...[...readings.values()].flatMap((reading) => reading.problems),
    ...checkFiles(files, fields, outlets),
    ...(data && fields ? checkListed(data, fields, files, outlets) : []),
    ...sameTexts(readings, files.folder),
  ];
  const story = problems.length === 0 && fields ? assemble(files, fields, outlets, readings) : null;
  return story === null ? { story, problems } : withEdits(story, files);
}

/** What an editor says of the articles can be checked only against articles that are sound. */
function withEdits(story: Story, { folder, texts }: StoryFiles): StoryReading {
  const file = `${folder}/alignment.yaml`;
  const { corrections, problems } = readCorrections(texts.get('alignment.yaml'), file, story.articles);
  const listed = readDifferences(texts.get('differences.yaml'), folder, story.articles);
  const faults = [...problems, ...listed.problems];
  return {
    story: faults.length > 0 ? null : { ...story, corrections, differences: listed.differences },
    problems: faults,
  };
}

function readFiles(root: string, slug: string, disk: Disk) {
  const folder = `${STORIES}/${slug}`;
  const names = disk.list(`${root}/${folder}`).filter((name) => !name.startsWith('.'));
  const texts = new Map<string, string>();
  const problems: VFileMessage[] = [];
  for (const name of names.filter((name) => name === 'story.yaml' || name.endsWith('.md') || EXTRAS.includes(name))) {
    const reading = readText(disk.read(`${root}/${folder}/${name}`) ?? new Uint8Array(), `${folder}/${name}`);
    problems.push(...reading.problems);
    if (reading.text !== null) texts.set(name, reading.text);
  }
  const articles = names.filter((name) => name.endsWith('.md')).map((name) => name.slice(0, -'.md'.length));
  if (!names.includes('story.yaml')) problems.push(missingStory(folder));
  return { files: { slug, folder, texts, articles } satisfies StoryFiles, problems };
}

function missingStory(folder: string): VFileMessage {
  const note = 'write it with title, date, place, summary and outlets, or move the folder out';
  return problem(
    'missing-file',
    { file: `${folder}/story.yaml`, line: 1, column: 1 },
    'the story has no story.yaml',
    note,
  );
}

function readStoryFile({ texts, folder }: StoryFiles): Checked<StoryFields> & { readonly data: YamlData | null } {
  const text = texts.get('story.yaml');
  if (text === undefined) return { data: null, fields: null, problems: [] };
  const { data, problems } = readYaml(text, `${folder}/story.yaml`, 1);
  return data === null ? { data, fields: null, problems } : { data, ...checkFields(storySchema, data) };
}

/** Twice the same text is a file copied and not yet filled in. */
function sameTexts(readings: ReadonlyMap<string, ArticleReading>, folder: string): readonly VFileMessage[] {
  const seen = new Map<string, string>();
  return [...readings].flatMap(([outlet, { article }]) => {
    if (article === null) return [];
    const body = article.blocks.filter(({ role }) => role === 'body').map(({ text }) => text);
    const first = seen.get(body.join('\n'));
    if (first === undefined) seen.set(body.join('\n'), outlet);
    if (first === undefined) return [];
    const place = { file: `${folder}/${outlet}.md`, line: 1, column: 1 };
    return [
      problem(
        'same-text',
        place,
        `the same text as in ${first}.md`,
        'put in this outlet’s own text, or take one of the two out',
      ),
    ];
  });
}

/** Null where a listed outlet's own file is at fault, which is a problem of that file. */
function assemble(
  files: StoryFiles,
  { title, date, place, summary, outlets: slugs }: StoryFields,
  outlets: Outlets,
  readings: ReadonlyMap<string, ArticleReading>,
): Story | null {
  const members = slugs.flatMap((slug) => outlets.files.get(slug)?.outlet ?? []);
  const articles = slugs.flatMap((slug) => readings.get(slug)?.article ?? []);
  if (members.length < slugs.length || articles.length < slugs.length) return null;
  const outletTexts = slugs.map((slug) => [`outlets/${slug}.yaml`, outlets.files.get(slug)?.text ?? ''] as const);
  const version = contentVersion(new Map([...files.texts, ...outletTexts]));
  const edits = { corrections: [], differences: [] };
  return { slug: files.slug, title, date, place, summary, version, outlets: members, articles, ...edits };
}
