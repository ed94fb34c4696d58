import type { VFileMessage } from 'vfile-message';
import { problem, quoteContent } from '../src/engine/index.ts';
import { type ArticleDraft, articleFile } from '../src/import/article-file.ts';
import { bodyText, draftArticle } from '../src/import/draft.ts';
import { languageOf } from '../src/import/language.ts';
import { type KnownOutlet, type OutletFlag, outletFile, publisherOf } from '../src/import/publisher.ts';
import { type Intake, readSource, type Source } from '../src/import/source.ts';
import { articleSummary } from '../src/import/summary.ts';
import { bytesDigest, isAsWritten } from '../src/library/digest.ts';
import type { Disk } from '../src/library/disk.ts';
import { readStory } from '../src/library/library.ts';
import { readOutlets } from '../src/library/outlet.ts';
import type { PlannedFile } from './import-commit.ts';
import type { ImportOptions } from './import-options.ts';
import { planStory } from './import-story.ts';

/** What an import will write, what it says of it, and what keeps it from writing anything. */
export interface Plan {
  readonly files: readonly PlannedFile[];
  readonly summary: readonly string[];
  readonly problems: readonly VFileMessage[];
  /** What the story still waits for before it can be looked at, a sentence each. */
  readonly next: readonly string[];
}

/** What the library may say of a story that has just got an article: it is in nobody's way, but is to be done next. */
const NEXT: Readonly<Record<string, string>> = {
  'one-article': 'Import a second article into the story.',
  'ledger-behind': 'Bring the addresses of its paragraphs up to date: npm run ids.',
};

/** One source's article on its way into the story. */
interface Planned {
  readonly name: string;
  readonly draft: ArticleDraft;
  readonly text: string;
  readonly outlet: KnownOutlet | null;
  readonly doubt: string | null;
}

/** Where the content is, and what is asked of it. */
interface Setting {
  readonly root: string;
  readonly disk: Disk;
  readonly options: ImportOptions;
  /** The day on which addresses are fetched. */
  readonly today: string;
}

/**
 * Plans an import: reads the sources, finds what is known of each, and holds the story as it would become against the
 * library, which reads it like any other.
 *
 * @param progress called before each source is read
 */
export function planImport(
  sources: readonly Source[],
  setting: Setting,
  progress: (name: string, index: number) => void,
): Plan {
  const known: KnownOutlet[] = [...readOutlets(setting.root, setting.disk).files.values()].flatMap(
    ({ outlet }) => outlet ?? [],
  );
  const articles: Planned[] = [];
  const problems: VFileMessage[] = [];
  for (const [index, source] of sources.entries()) {
    progress(source.name, index);
    const { intake, problems: refused } = readSource(source);
    problems.push(...refused);
    if (intake === null) continue;
    const { article, problems: unknown } = planArticle(
      intake,
      source,
      setting.options.outlets[index] ?? null,
      known,
      setting,
    );
    problems.push(...unknown);
    if (article !== null) articles.push(article);
    if (article?.outlet) known.push(article.outlet);
  }
  problems.push(...sameOutlets(articles), ...sameArticles(articles));
  const edited = articles.map((article) => stateOf(article, setting));
  problems.push(...edited.flatMap(({ refused }) => refused ?? []));
  const story =
    problems.length > 0
      ? { file: null, summary: [], problems: [] }
      : planStory(
          articles.map(({ draft }) => draft),
          setting,
        );
  const files = [
    ...articles.flatMap(({ outlet }) =>
      outlet === null || setting.disk.read(`${setting.root}/${outletPath(outlet)}`) !== null
        ? []
        : [{ path: outletPath(outlet), text: fileOf(outlet) }],
    ),
    ...articles.flatMap(({ text, draft }, index) =>
      edited[index]?.state === 'unchanged' ? [] : [{ path: pathOf(draft, setting), text }],
    ),
    ...(story.file === null ? [] : [story.file]),
  ];
  const summary = [
    ...articles.flatMap(({ draft, doubt }, index) => [
      ...articleSummary(draft, edited[index]?.state ?? 'new', doubt),
      '',
    ]),
    ...story.summary,
  ];
  problems.push(...story.problems);
  const said = problems.length > 0 ? [] : saidOf(files, setting);
  problems.push(...said.filter((message) => nextOf(message) === null));
  return { files, summary, problems, next: [...new Set(said.flatMap((message) => nextOf(message) ?? []))] };
}

function outletPath({ slug }: KnownOutlet): string {
  return `content/outlets/${slug}.yaml`;
}

function fileOf({ slug: _slug, ...fields }: KnownOutlet): string {
  return outletFile(fields);
}

function pathOf({ facts }: ArticleDraft, { options }: Setting): string {
  return `content/stories/${options.story}/${facts.outlet}.md`;
}

function planArticle(
  intake: Intake,
  source: Source,
  flag: OutletFlag | null,
  known: readonly KnownOutlet[],
  { options, today }: Setting,
) {
  const language =
    options.language ?? languageOf(bodyText(intake.pieces), intake.facts.language?.words ?? null)?.tag ?? 'en';
  const { publisher, created, doubt } = publisherOf(intake, flag, known, language);
  const url = source.fetched?.url ?? null;
  const circumstances = {
    language: options.language,
    retrieved: url === null ? null : today,
    url,
    original: bytesDigest(source.bytes),
    today,
  };
  const { draft, problems } = draftArticle(intake, publisher, circumstances);
  const outlet = created === null ? null : { slug: publisher.slug, ...created };
  const article: Planned | null =
    draft === null ? null : { name: intake.name, draft, text: articleFile(draft), outlet, doubt };
  return { article, problems };
}

function at(file: string) {
  return { file, line: 1, column: 1 };
}

function sameOutlets(articles: readonly Planned[]): readonly VFileMessage[] {
  return articles.flatMap(({ name, draft }, index) => {
    const first = articles.slice(0, index).find((other) => other.draft.facts.outlet === draft.facts.outlet);
    if (first === undefined) return [];
    const reason = `${first.name} is of the outlet ${quoteContent(draft.facts.outlet)}, too`;
    return [
      problem(
        'two-articles-of-one-outlet',
        at(name),
        reason,
        'a story has one article of each: take one out, or say --outlet once for each file',
      ),
    ];
  });
}

function sameArticles(articles: readonly Planned[]): readonly VFileMessage[] {
  return articles.flatMap(({ name, draft }, index) => {
    const first = articles.slice(0, index).find((other) => bodyText(other.draft.pieces) === bodyText(draft.pieces));
    return first === undefined
      ? []
      : [problem('same-article', at(name), `the same article as in ${first.name}`, 'take one of the two out')];
  });
}

/** What happens to an article's file, and the refusal where somebody edited it. */
function stateOf(
  { draft, text }: Planned,
  setting: Setting,
): { readonly state: string; readonly refused: VFileMessage | null } {
  const path = pathOf(draft, setting);
  const bytes = setting.disk.read(`${setting.root}/${path}`);
  if (bytes === null) return { state: 'new', refused: null };
  const existing = new TextDecoder().decode(bytes);
  if (existing.replace(/\r\n?/g, '\n') === text) return { state: 'unchanged', refused: null };
  if (isAsWritten(existing)) return { state: 'written again', refused: null };
  if (setting.options.force) return { state: 'written over an edited one', refused: null };
  return {
    state: 'edited',
    refused: problem(
      'edited-article',
      at(path),
      'this article has been edited since it was imported, or was written by hand',
      'import it into another story, or say --force to write over it',
    ),
  };
}

function nextOf({ ruleId }: VFileMessage): string | null {
  return NEXT[ruleId ?? ''] ?? null;
}

/** What the library will say of the story as it would be, and did not say before; what is to be done next in any case. */
function saidOf(files: readonly PlannedFile[], { root, disk, options }: Setting): readonly VFileMessage[] {
  const planned = new Map(files.map(({ path, text }) => [`${root}/${path}`, text]));
  const above: Disk = {
    list: (folder) =>
      [
        ...new Set([
          ...disk.list(folder),
          ...[...planned.keys()]
            .filter((path) => path.startsWith(`${folder}/`) && !path.slice(folder.length + 1).includes('/'))
            .map((path) => path.slice(folder.length + 1)),
        ]),
      ].toSorted(),
    read: (file) => (planned.has(file) ? new TextEncoder().encode(planned.get(file)) : disk.read(file)),
  };
  const before = new Set(readStory(root, options.story, disk).problems.map(String));
  return readStory(root, options.story, above).problems.filter(
    (message) => nextOf(message) !== null || !before.has(String(message)),
  );
}
