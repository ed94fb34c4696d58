import { plainWord, type Query } from './query.ts';
import { inARow } from './row.ts';

/** What of Pagefind is used: `pagefind.js` stands beside each index and brings its program for that index's language. */
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

/** The paragraphs of one language. */
interface Index {
  readonly folder: string;
  readonly engine: Engine;
}

/** What a search is narrowed to; empty for all. */
export interface Narrowing {
  readonly outlet: string;
  readonly story: string;
}

/** A paragraph that was found; what it says is loaded only when it is shown. */
export interface Found {
  readonly id: string;
  readonly score: number;
  load(): Promise<Paragraph>;
}

/** A found paragraph as it is shown. */
export interface Paragraph {
  readonly story: string;
  readonly outlet: string;
  readonly id: string;
  readonly language: string;
  readonly content: string;
  /** Which of its words are found, counted from 0. */
  readonly places: readonly number[];
}

/** Loads the indexes of all languages. */
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

/** Whether a word of this index begins so: of a word that it has not, Pagefind looks for a shorter one instead. */
async function hasBeginning(index: Index, word: string): Promise<boolean> {
  const [best] = await matches(index, word);
  if (best === undefined) return false;
  const words = (await best.data()).content.split(' ');
  return best.words.some((place) => plainWord(words[place] ?? '').startsWith(plainWord(word)));
}

type Places = ReadonlyMap<string, readonly number[]>;

/** By paragraph, the places of words. */
function placesIn(found: readonly Match[]): Places {
  return new Map(found.map(({ id, words }) => [id, words]));
}

/**
 * Where the characters of a run stand in a row. Pagefind's own search for phrases would pass over paragraphs in which a
 * letter stands with and without a mark, such as か and が.
 */
async function runIn(index: Index, run: string): Promise<Places> {
  const each = (await Promise.all(run.split(' ').map((word) => matches(index, word)))).map(placesIn);
  const ids = [...(each[0]?.keys() ?? [])];
  const rows = ids.map((id) => [id, inARow(each.map((places) => places.get(id) ?? []))] as const);
  return new Map(rows.filter(([, places]) => places.length > 0));
}

/** The paragraphs of one index that have all that is looked for, each with the places of what was found in it. */
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

/** Which paragraphs are of the outlet and the story; null where all may be. */
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

/** Looks for paragraphs in all indexes; what fits best comes first. */
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
