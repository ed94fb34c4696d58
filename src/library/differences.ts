import type { VFileMessage } from 'vfile-message';
import { type Block, nearestName, type Place, problem, quoteContent, type Role } from '../engine/index.ts';
import { type DifferencesFields, differencesSchema } from '../schemas/differences.ts';
import type { StoryArticle } from './article.ts';
import { checkFields } from './field.ts';
import { type EditedArticles, hadWords, hasOrHad, outdated, successorsOf, wasParagraph } from './outdated.ts';
import { type BlockFinder, blockFinder, unfoundSnippet } from './snippet.ts';
import { type Path, readYaml, type YamlData } from './yaml.ts';

/** Words quoted exactly from one block of an article. */
export interface Quoted {
  readonly role: Role;
  /** The paragraph's id; null for other blocks. */
  readonly id: string | null;
  readonly words: string;
}

/** One topic on which, according to an editor, the outlets differ. */
export interface Difference {
  readonly topic: string;
  readonly note: string | null;
  readonly author: string | null;
  /** The outlets with at least one snippet, in the story's order. */
  readonly says: readonly { readonly outlet: string; readonly snippets: readonly Quoted[] }[];
}

/** The differences in `differences.yaml`, with its problems. */
export interface DifferencesReading {
  readonly differences: readonly Difference[];
  readonly problems: readonly VFileMessage[];
  /** Snippets that an article no longer has. */
  readonly warnings: readonly VFileMessage[];
}

const NOTHING: DifferencesReading = { differences: [], problems: [], warnings: [] };

/** Enough for several hundred topics. */
const LONGEST = 131_072;

/**
 * Reads `differences.yaml`, the differences that an editor found.
 *
 * @param text the file's text; undefined if there is no file
 * @param folder the story's folder, `content/stories/{story}`
 */
export function readDifferences(text: string | undefined, folder: string, edited: EditedArticles): DifferencesReading {
  if (text === undefined) return NOTHING;
  const { data, problems } = readYaml(text, `${folder}/differences.yaml`, 1, LONGEST);
  if (data === null || data.value === null) return { ...NOTHING, problems };
  const { fields, problems: refused } = checkFields(differencesSchema, data);
  if (fields === null) return { ...NOTHING, problems: refused };
  const sources = { folder, edited, data, finder: blockFinder() };
  const readings = fields.map((entry, index) => readEntry(entry, [index, 'says'], sources));
  return {
    differences: readings.flatMap(({ difference }) => difference ?? []),
    problems: [...repeatedTopics(fields, data), ...readings.flatMap((reading) => reading.problems)],
    warnings: readings.flatMap((reading) => reading.warnings),
  };
}

/** The texts that quoted words are checked against. */
export interface Sources {
  readonly folder: string;
  readonly edited: EditedArticles;
  readonly data: YamlData;
  readonly finder: BlockFinder;
}

/** Checks the words of each outlet against its article. Returns the words that were found, in the story's order. */
export function readSays(
  says: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>,
  path: Path,
  sources: Sources,
) {
  const { edited, data } = sources;
  const known = edited.articles.map(({ outlet }) => outlet);
  const others = Object.keys(says).filter((outlet) => !known.includes(outlet));
  const unknown = others.filter((outlet) => !hasOrHad(edited, outlet));
  const read = edited.articles.flatMap((article) => {
    const named = says[article.outlet];
    return named === undefined ? [] : [readWords(article, named, [...path, article.outlet], sources)];
  });
  const found = read
    .filter(({ snippets }) => snippets.length > 0)
    .map(({ outlet, snippets }) => ({ outlet, snippets }));
  const problems = [
    ...unknown.map((outlet) => unknownOutlet(outlet, known, data.placeOfKey(path, outlet))),
    ...read.flatMap((words) => words.problems),
  ];
  const warnings = read.flatMap((words) => words.warnings);
  return { found, problems, warnings };
}

function readEntry({ topic, note, author, says }: DifferencesFields[number], path: Path, sources: Sources) {
  const { found, problems, warnings } = readSays(says, path, sources);
  const difference: Difference = { topic, note: note ?? null, author: author ?? null, says: found };
  return { difference: found.length > 0 ? difference : null, problems, warnings };
}

/** Checks the snippets of one outlet against the named blocks. A role such as `caption` can name several blocks. */
function readWords(
  article: StoryArticle,
  named: Readonly<Record<string, readonly string[]>>,
  path: Path,
  { folder, edited, data, finder }: Sources,
) {
  const { outlet, blocks: all } = article;
  const snippets: Quoted[] = [];
  const problems: VFileMessage[] = [];
  const warnings: VFileMessage[] = [];
  for (const [name, quoted] of Object.entries(named)) {
    const here = all.filter(({ role, id }) => id === name || (id === null && role === name));
    const blocks = here.length > 0 ? here : successorsOf(edited, article, name);
    const isKnown = here.length > 0 || wasParagraph(edited, outlet, name);
    if (!isKnown) problems.push(unknownBlock(name, outlet, all, data.placeOfKey(path, name)));
    for (const [index, words] of isKnown ? quoted.entries() : []) {
      const snippet = snippetIn(blocks, words, finder);
      const place = data.placeOf([...path, name, index]);
      if (snippet !== null) snippets.push(snippet);
      else if (hadWords(edited, outlet, name, words))
        warnings.push(outdated(place, `${name} of ${outlet} no longer says ${quoteContent(words)}`));
      else problems.push(unfoundSnippet(words, { name, blocks }, all, `${folder}/${outlet}.md`, place, finder));
    }
  }
  return { outlet, snippets, problems, warnings };
}

function snippetIn(blocks: readonly Block[], words: string, finder: BlockFinder): Quoted | null {
  for (const block of blocks) {
    const { role, id, text } = block;
    const span = finder.verbatim(block, words);
    if (span !== null) return { role, id, words: text.slice(span.start, span.end) };
  }
  return null;
}

function unknownOutlet(outlet: string, known: readonly string[], place: Place): VFileMessage {
  const nearest = nearestName(outlet, known);
  const hint = nearest === null ? '' : `write \`${nearest}:\`; `;
  const reason = `the story has no article of ${quoteContent(outlet)}`;
  return problem('unknown-outlet', place, reason, `${hint}the story’s outlets are ${known.join(', ')}`);
}

function unknownBlock(name: string, outlet: string, blocks: readonly Block[], place: Place): VFileMessage {
  const ids = blocks.flatMap(({ id }) => id ?? []);
  const roles = [...new Set(blocks.flatMap(({ role, id }) => (id === null ? [role] : [])))];
  // `3`, `¶3` and `P3` probably mean p3.
  const meant = `p${/\d{1,6}/.exec(name)?.[0] ?? ''}`;
  const hint = ids.includes(meant) ? `write \`${meant}:\`; ` : '';
  const others = roles.length === 0 ? '' : `, its other blocks are ${roles.join(', ')}`;
  const note = `${hint}its paragraphs are ${ids[0]} to ${ids.at(-1)}${others}`;
  return problem('unknown-paragraph', place, `there is no paragraph ${quoteContent(name)} in ${outlet}.md`, note);
}

/** Topics become headings, so equal ones are a problem. */
function repeatedTopics(fields: DifferencesFields, data: YamlData): readonly VFileMessage[] {
  const seen = new Map<string, number>();
  return fields.flatMap(({ topic }, index) => {
    const key = topic.toLowerCase().replace(/\s+/gu, ' ');
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    if (first === undefined) return [];
    const reason = `the topic ${quoteContent(topic)} is used twice`;
    const note = `it is already in line ${data.placeOf([first, 'topic']).line}: merge the two entries, or rename one`;
    return [problem('duplicate-topic', data.placeOf([index, 'topic']), reason, note)];
  });
}
