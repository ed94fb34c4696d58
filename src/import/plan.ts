import type { VFileMessage } from 'vfile-message';
import { problem, quoteContent } from '../engine/index.ts';
import { isAsWritten } from '../library/digest.ts';
import type { Disk } from '../library/disk.ts';
import { readStory } from '../library/library.ts';
import { readOutlets } from '../library/outlet.ts';
import { type PlannedArticle, planArticle } from './article-plan.ts';
import { bodyText } from './draft.ts';
import { type KnownOutlet, outletFile } from './publisher.ts';
import type { ImportRequest, PlannedFile, RequestedSource } from './request.ts';
import { type IntakeReading, readSource, type Source } from './source.ts';
import { planStory } from './story-plan.ts';
import { articleSummary } from './summary.ts';

/** The files that an import will write, its report, and the problems that prevent it. */
export interface Plan {
  readonly files: readonly PlannedFile[];
  readonly summary: readonly string[];
  readonly problems: readonly VFileMessage[];
  /** What is still missing before the story can be viewed, one sentence each. */
  readonly next: readonly string[];
  /** The plan of each source, in order. */
  readonly articles: readonly PlannedArticle[];
}

/** Rules of the library that do not prevent an import, but must be fixed next. */
const NEXT: Readonly<Record<string, string>> = {
  'ledger-behind': 'Bring the addresses of its paragraphs up to date: npm run ids.',
};

/** A story of one article is shown by itself. */
const DRAFT = 'The story has one article so far: it is a draft until you import another.';

/** The content and the request. */
export interface Setting {
  readonly root: string;
  readonly disk: Disk;
  readonly request: ImportRequest;
  /** The day of the import. */
  readonly today: string;
}

/** An article that can be written. */
type Drafted = PlannedArticle & { readonly draft: NonNullable<PlannedArticle['draft']>; readonly text: string };

/**
 * Plans an import: reads the sources, finds what is known of each, and holds the story as it would become against the
 * library, which reads it like any other.
 *
 * @param progress called before each source is read
 * @param read reads a source: a caller that plans the same sources again and again can keep what it got
 */
export function planImport(
  sources: readonly RequestedSource[],
  setting: Setting,
  progress: (name: string, index: number) => void,
  read: (source: Source) => IntakeReading = readSource,
): Plan {
  const known: KnownOutlet[] = [...readOutlets(setting.root, setting.disk).files.values()].flatMap(
    ({ outlet }) => outlet ?? [],
  );
  const articles: PlannedArticle[] = [];
  for (const [index, requested] of sources.entries()) {
    progress(requested.source.name, index);
    const article = planArticle(requested, read(requested.source), known, setting);
    articles.push(article);
    if (article.created) known.push(article.created);
  }
  const drafted = articles.filter(isDrafted);
  const edited = drafted.map((article) => stateOf(article, setting));
  const problems = [
    ...articles.flatMap((article) => article.problems),
    ...sameOutlets(drafted),
    ...sameArticles(drafted),
    ...edited.flatMap(({ refused }) => refused ?? []),
  ];
  const drafts = drafted.map(({ draft }) => draft);
  const story = problems.length > 0 ? NO_STORY : planStory(drafts, setting);
  problems.push(...story.problems);
  const files = [
    ...outletFiles(drafted, setting),
    ...drafted.flatMap(({ text, draft }, index) =>
      edited[index]?.state === 'unchanged' ? [] : [{ path: pathOf(draft, setting), text }],
    ),
    ...(story.file === null ? [] : [story.file]),
  ];
  const summary = [
    ...drafted.flatMap(({ draft, doubt }, index) => [
      ...articleSummary(draft, edited[index]?.state ?? 'new', doubt),
      '',
    ]),
    ...story.summary,
  ];
  const { said, isDraft } = problems.length > 0 ? { said: [], isDraft: false } : saidOf(files, setting);
  problems.push(...said.filter((message) => nextOf(message) === null));
  const next = [...new Set([...(isDraft ? [DRAFT] : []), ...said.flatMap((message) => nextOf(message) ?? [])])];
  return { files, summary, problems, next, articles };
}

const NO_STORY = { file: null, summary: [], problems: [] };

function isDrafted(article: PlannedArticle): article is Drafted {
  return article.draft !== null && article.text !== null;
}

function outletFiles(articles: readonly Drafted[], { root, disk }: Setting): readonly PlannedFile[] {
  return articles.flatMap(({ created }) => {
    if (created === null || disk.read(`${root}/${outletPath(created)}`) !== null) return [];
    const { slug: _slug, ...fields } = created;
    return [{ path: outletPath(created), text: outletFile(fields) }];
  });
}

function outletPath({ slug }: KnownOutlet): string {
  return `content/outlets/${slug}.yaml`;
}

function pathOf({ facts }: Drafted['draft'], { request }: Setting): string {
  return `content/stories/${request.story}/${facts.outlet}.md`;
}

function at(file: string) {
  return { file, line: 1, column: 1 };
}

function sameOutlets(articles: readonly Drafted[]): readonly VFileMessage[] {
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

function sameArticles(articles: readonly Drafted[]): readonly VFileMessage[] {
  return articles.flatMap(({ name, draft }, index) => {
    const first = articles.slice(0, index).find((other) => bodyText(other.draft.pieces) === bodyText(draft.pieces));
    return first === undefined
      ? []
      : [problem('same-article', at(name), `the same article as in ${first.name}`, 'take one of the two out')];
  });
}

/** What happens to an article's file, and the refusal where somebody edited it. */
function stateOf(
  { draft, text }: Drafted,
  setting: Setting,
): { readonly state: string; readonly refused: VFileMessage | null } {
  const path = pathOf(draft, setting);
  const bytes = setting.disk.read(`${setting.root}/${path}`);
  if (bytes === null) return { state: 'new', refused: null };
  const existing = new TextDecoder().decode(bytes);
  if (existing.replace(/\r\n?/g, '\n') === text) return { state: 'unchanged', refused: null };
  if (isAsWritten(existing)) return { state: 'written again', refused: null };
  if (setting.request.force) return { state: 'written over an edited one', refused: null };
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
function saidOf(files: readonly PlannedFile[], { root, disk, request }: Setting) {
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
  const before = new Set(readStory(root, request.story, disk).problems.map(String));
  const after = readStory(root, request.story, above);
  const said = after.problems.filter((message) => nextOf(message) !== null || !before.has(String(message)));
  return { said, isDraft: after.story?.isDraft === true };
}
