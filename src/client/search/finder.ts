import { plainWord, type Query } from './query.ts';
import { inARow } from './row.ts';

/** The part of Pagefind's API that is used. Each index has its own `pagefind.js` with the program for its language. */
interface Fragment {
  readonly raw_url: string;
  readonly content: string;
}
interface Match {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  data(): Promise<Fragment>;
}
interface Engine {
  search(words: string): Promise<{ readonly results: readonly Match[] }>;
}
interface Pagefind {
  createInstance(options: { readonly noWorker: boolean }): Engine;
}

/** The index of one language. */
interface Index {
  readonly folder: string;
  readonly engine: Engine;
}

/** Filters of a search; an empty string means all. */
export interface Narrowing {
  readonly outlet: string;
  readonly story: string;
}

/** A match. Its text is loaded only when it is shown. */
export interface Found {
  readonly id: string;
  readonly score: number;
  load(): Promise<Paragraph>;
}

/** A matched paragraph, ready to show. */
export interface Paragraph {
  readonly story: string;
  readonly outlet: string;
  readonly id: string;
  readonly language: string;
  readonly content: string;
  /** Indices of the matched words, from 0. */
  readonly places: readonly number[];
}

/** Loads the indexes of all languages. Rejects if one cannot be fetched. */
export function openIndexes(folder: string, names: readonly string[]): Promise<readonly Index[]> {
  return Promise.all(
    names.map(async (name) => {
      const own = `${folder}${name}/`;
      const { createInstance } = (await import(/* @vite-ignore */ `${own}pagefind.js`)) as Pagefind;
      return { folder: own, engine: createInstance({ noWorker: true }) };
    }),
  );
}

async function matches({ engine }: Index, words: string): Promise<readonly Match[]> {
  return (await engine.search(words)).results;
}

/** Whether any indexed word starts with `word`. Pagefind itself falls back to a shorter word if there is none. */
async function hasBeginning(index: Index, word: string): Promise<boolean> {
  const [best] = await matches(index, word);
  if (best === undefined) return false;
  const words = (await best.data()).content.split(' ');
  return best.words.some((place) => plainWord(words[place] ?? '').startsWith(plainWord(word)));
}

type Places = ReadonlyMap<string, readonly number[]>;

/** Maps paragraph ids to the indices of matched words. */
function placesIn(found: readonly Match[]): Places {
  return new Map(found.map(({ id, words }) => [id, words]));
}

/**
 * Finds where the characters of a run are consecutive. Pagefind's own phrase search misses paragraphs in which a letter
 * occurs both with and without a diacritic, such as か and が.
 */
async function runIn(index: Index, run: string): Promise<Places> {
  const each = (await Promise.all(run.split(' ').map((word) => matches(index, word)))).map(placesIn);
  const ids = [...(each[0]?.keys() ?? [])];
  const rows = ids.map((id) => [id, inARow(each.map((places) => places.get(id) ?? []))] as const);
  return new Map(rows.filter(([, places]) => places.length > 0));
}

/** Returns the paragraphs of one index that match every term, with the indices of all matched words. */
async function allIn(index: Index, { words, phrases, runs }: Query): Promise<ReadonlyMap<Match, readonly number[]>> {
  for (const word of words) {
    const asWritten = await matches(index, `"${word}"`);
    if (asWritten.length === 0 && !(await hasBeginning(index, word))) return new Map();
  }
  const ofWords = words.length === 0 ? [] : [placesIn(await matches(index, words.join(' ')))];
  const ofPhrases = await Promise.all(phrases.map(async (phrase) => placesIn(await matches(index, `"${phrase}"`))));
  const ofRuns = await Promise.all(runs.map((run) => runIn(index, run)));
  const all = [...ofWords, ...ofPhrases, ...ofRuns];
  const ranked = await matches(index, [...words, ...phrases, ...runs].join(' '));
  const kept = ranked.filter(({ id }) => all.every((places) => places.has(id)));
  return new Map(kept.map((match) => [match, all.flatMap((places) => places.get(match.id) ?? [])]));
}

/** Returns the ids of the paragraphs that pass the filters; null if there is no filter. */
async function allowed({ folder }: Index, { outlet, story }: Narrowing): Promise<ReadonlySet<string> | null> {
  if (outlet === '' && story === '') return null;
  const response = await fetch(`${folder}articles.json`);
  const articles = (await response.json()) as Readonly<Record<string, readonly string[]>>;
  const own = Object.entries(articles).filter(([article]) => {
    const [inStory, from] = article.split('/');
    return (story === '' || story === inStory) && (outlet === '' || outlet === from);
  });
  return new Set(own.flatMap(([, ids]) => ids));
}

async function paragraphOf(match: Match, places: readonly number[]): Promise<Paragraph> {
  const { raw_url, content } = await match.data();
  const [story = '', outlet = '', id = '', language = ''] = raw_url.split('/');
  return { story, outlet, id, language, content, places };
}

/** Searches all indexes; best match first. */
export async function find(indexes: readonly Index[], query: Query, narrowing: Narrowing): Promise<readonly Found[]> {
  const found = await Promise.all(
    indexes.map(async (index): Promise<readonly Found[]> => {
      const [all, ids] = await Promise.all([allIn(index, query), allowed(index, narrowing)]);
      return [...all]
        .filter(([{ id }]) => ids?.has(id) ?? true)
        .map(([match, places]) => ({ id: match.id, score: match.score, load: () => paragraphOf(match, places) }));
    }),
  );
  return found.flat().sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
