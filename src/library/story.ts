import type { VFileMessage } from 'vfile-message';
import { type Correction, type Edits, problem, type RowEdit } from '../engine/index.ts';
import type { ArticleHistory } from '../ledger/history.ts';
import type { Ledger } from '../schemas/ledger.ts';
import { type StoryFields, storySchema } from '../schemas/story.ts';
import type { Takedown } from '../schemas/takedown.ts';
import { type AbsentArticle, absentArticles } from './absent.ts';
import { readCorrections } from './alignment.ts';
import { type ArticleReading, readArticle, type StoryArticle } from './article.ts';
import { readRowEdits } from './corrections.ts';
import { type Difference, readDifferences } from './differences.ts';
import { contentVersion } from './digest.ts';
import type { Disk } from './disk.ts';
import { readEntries } from './entry.ts';
import { type Checked, checkFields } from './field.ts';
import { checkFormerNames } from './former-name.ts';
import { LEDGER_FILE, NO_LEDGER, readLedger, type StoryLedger, storyLedger } from './ledger.ts';
import { checkFiles, checkListed, type StoryFiles } from './membership.ts';
import { numberedArticle } from './numbering.ts';
import type { Outlet, Outlets } from './outlet.ts';
import { checkStorySlug } from './slug.ts';
import { readTakedowns, TAKEDOWN_FILE } from './takedown.ts';
import { readText } from './text.ts';
import { readYaml, type YamlData } from './yaml.ts';

export type { AbsentArticle } from './absent.ts';
export type { StoryArticle } from './article.ts';
export type { Difference, Quoted } from './differences.ts';

/** The stories' folder, from the project folder. */
export const STORIES = 'content/stories';

/** Optional files of a story. */
const EXTRAS = ['alignment.yaml', 'corrections.yaml', 'differences.yaml', LEDGER_FILE, TAKEDOWN_FILE];

/** A ledger has every version of a story's texts and grows for years. */
const LEDGER_BYTES = 16_777_216;

/** One event and its articles, ready to compare. */
export interface Story {
  /** The story's part of an address: `harbour-fire`. */
  readonly slug: string;
  readonly title: string;
  /** The day of the event: `2023-09-13`. */
  readonly date: string;
  readonly place: string;
  readonly summary: string;
  /** Twelve hexadecimal digits over everything the story is made from: same content, same version. */
  readonly version: string;
  /** Whether it has one article so far: a draft is shown by itself, compared with nothing and listed nowhere. */
  readonly isDraft: boolean;
  /** In the story's order. */
  readonly outlets: readonly Outlet[];
  /** One per outlet, in the same order. */
  readonly articles: readonly StoryArticle[];
  /** Versions and addresses, from `permalinks.json`. */
  readonly ledger: StoryLedger;
  /** The articles that it does not show. */
  readonly absent: readonly AbsentArticle[];
  /** Corrections of the alignment, from `alignment.yaml`. */
  readonly corrections: readonly Correction[];
  /** Corrections of quotations and figures, from `corrections.yaml`. */
  readonly rowEdits: readonly RowEdit[];
  /** Differences that an editor found, from `differences.yaml`, in the file's order. */
  readonly differences: readonly Difference[];
}

/** Returns all corrections and additions by editors. */
export function editsOf({ corrections, differences, rowEdits }: Story): Edits {
  return { links: corrections, topics: differences, rows: rowEdits };
}

/** `story` is null if there are problems. */
export interface StoryReading {
  readonly story: Story | null;
  readonly problems: readonly VFileMessage[];
  /** What an editor should check, but what does not stop a build. */
  readonly warnings: readonly VFileMessage[];
}

/** The content of a story folder, before the articles are checked against the ledger. */
export interface StorySources {
  readonly files: StoryFiles;
  readonly fields: StoryFields | null;
  readonly articles: readonly StoryArticle[];
  readonly ledger: Ledger;
  readonly takedowns: readonly Takedown[];
  readonly problems: readonly VFileMessage[];
}

/** Reads the files of `content/stories/{slug}/`. */
export function readSources(root: string, slug: string, outlets: Outlets, disk: Disk): StorySources {
  const { folder, texts, names, problems: unreadable } = readFiles(root, slug, disk);
  const { data, fields, problems: broken } = readStoryFile(texts, folder);
  const { fields: ledger, problems: unsound } = readLedger(texts.get(LEDGER_FILE), `${folder}/${LEDGER_FILE}`);
  const { histories } = storyLedger(ledger ?? NO_LEDGER);
  const known = [...new Set([...(fields?.outlets ?? []), ...histories.map(({ outlet }) => outlet)])];
  const down = readTakedowns(texts.get(TAKEDOWN_FILE), `${folder}/${TAKEDOWN_FILE}`, known);
  const takenDown = new Set(down.takedowns.map(({ outlet }) => outlet));
  const files: StoryFiles = { slug, folder, texts, articles: names.filter((name) => !takenDown.has(name)), takenDown };
  const readings = readArticles(files, histories);
  const problems = [
    ...unreadable,
    ...checkStorySlug(slug, { file: `${folder}/story.yaml`, line: 1, column: 1 }),
    ...broken,
    ...unsound,
    ...down.problems,
    ...[...readings.values()].flatMap((reading) => reading.problems),
    ...checkFiles(files, fields, outlets),
    ...(data && fields ? checkListed(data, fields, files, outlets) : []),
    ...sameTexts(readings, folder),
  ];
  const articles = (fields?.outlets ?? []).flatMap((outlet) => readings.get(outlet)?.article ?? []);
  return { files, fields, articles, ledger: ledger ?? NO_LEDGER, takedowns: down.takedowns, problems };
}

function readArticles(
  { articles, texts, folder }: StoryFiles,
  histories: readonly ArticleHistory[],
): ReadonlyMap<string, ArticleReading> {
  const readings = new Map<string, ArticleReading>();
  for (const outlet of articles) {
    const text = texts.get(`${outlet}.md`);
    const earlier =
      histories.find((history) => history.outlet === outlet)?.versions.flatMap(({ blocks }) => blocks) ?? [];
    const words = earlier.map((block) => block.text);
    if (text !== undefined) readings.set(outlet, readArticle(text, `${folder}/${outlet}.md`, outlet, words));
  }
  return readings;
}

/** Reads `content/stories/{slug}/`. */
export function readStoryFolder(root: string, slug: string, outlets: Outlets, disk: Disk): StoryReading {
  const sources = readSources(root, slug, outlets, disk);
  const { files, ledger } = sources;
  const known = storyLedger(ledger);
  const numbered = sources.articles.map((article) => numberedArticle(article, known.histories, files.folder));
  const problems = [
    ...sources.problems,
    ...foreignLedger(ledger, files),
    ...checkFormerNames(ledger, {
      folder: files.folder,
      outlets: files.articles,
      isStory: (name) => disk.list(`${root}/${STORIES}/${name}`).length > 0,
    }),
    ...numbered.flatMap((reading) => reading.problems),
  ];
  const articles = numbered.flatMap(({ article }) => article ?? []);
  const story = problems.length === 0 ? assemble({ ...sources, articles }, known, outlets) : null;
  return story === null ? { story, problems, warnings: [] } : withEdits(story, files);
}

/** Reports a ledger from a story with another name, whose addresses would be lost. */
function foreignLedger({ story }: Ledger, { slug, folder }: StoryFiles): readonly VFileMessage[] {
  if (story === undefined || story === slug) return [];
  const place = { file: `${folder}/${LEDGER_FILE}`, line: 1, column: 1 };
  const note = 'run `npm run ids`: it records that the story was renamed, so that old addresses keep working';
  return [problem('ledger-behind', place, `the ledger belongs to the story ${story}`, note)];
}

/** Adds the editors' files, which can be checked only against articles without problems. */
function withEdits(story: Story, { folder, texts }: StoryFiles): StoryReading {
  const file = `${folder}/alignment.yaml`;
  const formerly = story.ledger.histories;
  const absent = story.absent.map((article) => article.slug);
  const edited = { articles: story.articles, histories: formerly, absent };
  const { corrections, problems, warnings } = readCorrections(texts.get('alignment.yaml'), file, edited);
  const listed = readDifferences(texts.get('differences.yaml'), folder, edited);
  const rows = readRowEdits(texts.get('corrections.yaml'), folder, edited);
  const faults = [...problems, ...listed.problems, ...rows.problems];
  return {
    story: faults.length > 0 ? null : { ...story, corrections, differences: listed.differences, rowEdits: rows.edits },
    problems: faults,
    warnings: [...warnings, ...listed.warnings, ...rows.warnings],
  };
}

function readFiles(root: string, slug: string, disk: Disk) {
  const folder = `${STORIES}/${slug}`;
  const { names, problems: odd } = readEntries(root, folder, disk);
  const texts = new Map<string, string>();
  const problems: VFileMessage[] = [...odd];
  for (const name of names.filter((name) => name === 'story.yaml' || name.endsWith('.md') || EXTRAS.includes(name))) {
    const bytes = disk.read(`${root}/${folder}/${name}`) ?? new Uint8Array();
    const reading = readText(bytes, `${folder}/${name}`, name === LEDGER_FILE ? LEDGER_BYTES : undefined);
    problems.push(...reading.problems);
    if (reading.text !== null) texts.set(name, reading.text);
  }
  const articles = names.filter((name) => name.endsWith('.md')).map((name) => name.slice(0, -'.md'.length));
  if (!names.includes('story.yaml')) problems.push(missingStory(folder));
  return { folder, texts, names: articles, problems };
}

function missingStory(folder: string): VFileMessage {
  const note = 'write it with title, date, place, summary and outlets, or move the folder elsewhere';
  return problem(
    'missing-file',
    { file: `${folder}/story.yaml`, line: 1, column: 1 },
    'the story has no story.yaml',
    note,
  );
}

function readStoryFile(
  texts: ReadonlyMap<string, string>,
  folder: string,
): Checked<StoryFields> & { readonly data: YamlData | null } {
  const text = texts.get('story.yaml');
  if (text === undefined) return { data: null, fields: null, problems: [] };
  const { data, problems } = readYaml(text, `${folder}/story.yaml`, 1);
  return data === null ? { data, fields: null, problems } : { data, ...checkFields(storySchema, data) };
}

/** Reports equal articles: probably a copied file that was not filled in yet. */
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
        `the text is the same as in ${first}.md`,
        'put in this outlet’s own text, or remove one of the two',
      ),
    ];
  });
}

/** Returns null if the file of a listed outlet has problems, which are reported there. */
function assemble(
  { files, fields, articles, takedowns }: StorySources,
  ledger: StoryLedger,
  outlets: Outlets,
): Story | null {
  if (fields === null) return null;
  const { title, date, place, summary, outlets: slugs } = fields;
  const members = slugs.flatMap((slug) => outlets.files.get(slug)?.outlet ?? []);
  const here = members.filter(({ slug }) => !files.takenDown.has(slug));
  if (members.length < slugs.length || articles.length < here.length) return null;
  const outletTexts = slugs.map((slug) => [`outlets/${slug}.yaml`, outlets.files.get(slug)?.text ?? ''] as const);
  const shown = [...files.texts].filter(([name]) => !files.takenDown.has(name.replace(/\.md$/, '')));
  const version = contentVersion(new Map([...shown, ...outletTexts]));
  const absent = absentArticles(ledger, takedowns, slugs, outlets);
  const edits = { corrections: [], differences: [], rowEdits: [] };
  const isDraft = slugs.length === 1;
  return {
    slug: files.slug,
    isDraft,
    title,
    date,
    place,
    summary,
    version,
    outlets: here,
    articles,
    ledger,
    absent,
    ...edits,
  };
}
