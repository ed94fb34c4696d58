import type { VFileMessage } from 'vfile-message';
import { wordsOfSlug } from '../../import/outlet-name.ts';
import { type Plan, planImport, type Setting } from '../../import/plan.ts';
import { outletFlag } from '../../import/publisher.ts';
import type { ImportRequest, RequestedSource } from '../../import/request.ts';
import type { IntakeReading, Source } from '../../import/source.ts';
import { proposeStory } from '../../import/story-plan.ts';
import { bytesDigest } from '../../library/digest.ts';
import { articleReading } from './article-reading.ts';
import type { ArticleFields, StoryFields } from './fields.ts';
import type { ProblemReading, StoryReading } from './form-data.ts';

/** A story that the page has not named yet is planned under a name that no folder has. */
const UNNAMED = 'unnamed-story';

/** What `npm run import` would be asked, for a story as the page has it. */
export function importRequest({ story, title, date, place, summary }: StoryFields): ImportRequest {
  return { story: story === '' ? UNNAMED : story, title, date, place, summary, language: null, force: false };
}

/** A source with what the editor corrected in it. */
export function requestedSource(source: Source, article: ArticleFields): RequestedSource {
  const { outlet, roles, facts, language, retrieved, url } = article;
  return {
    source,
    outlet: outlet === null ? null : outletFlag(outlet),
    given: {
      roles: new Map(Object.entries(roles).map(([index, role]) => [Number(index), role])),
      facts: Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
      language,
      retrieved,
      url,
    },
  };
}

/** A plan for a story, and what the page is shown of it. */
export interface PlannedStory {
  readonly plan: Plan;
  readonly reading: StoryReading;
}

/** Plans what `npm run import` would write, and puts what was understood into the page's words. */
export function planNewStory(
  fields: StoryFields,
  sources: readonly Source[],
  setting: Omit<Setting, 'request'>,
  read: (source: Source) => IntakeReading,
): PlannedStory {
  const request = importRequest(fields);
  const requested = sources.map((source, index) => requestedSource(source, fields.articles[index] ?? NO_FIELDS));
  const plan = planImport(requested, { ...setting, request }, () => {}, read);
  const drafts = plan.articles.flatMap(({ draft }) => draft ?? []);
  const { title, day, place } = proposeStory(drafts, request);
  const own = ownProblem(fields, setting);
  const found = sources.length === 0 ? [] : plan.problems.map((message) => problemReading(message, plan));
  const reading = {
    articles: plan.articles.map(articleReading),
    title: title === wordsOfSlug(UNNAMED) ? '' : title,
    date: day,
    place,
    problems: own === null ? found : [own, ...found],
    files: versionsOf(plan, setting),
  };
  return { plan, reading };
}

const NO_FIELDS: ArticleFields = {
  source: '',
  outlet: null,
  roles: {},
  facts: {},
  language: null,
  retrieved: null,
  url: null,
};

/** What the desk asks and the command does not. */
function ownProblem(
  { story, isNew, articles }: StoryFields,
  { root, disk }: Omit<Setting, 'request'>,
): ProblemReading | null {
  if (articles.length === 0)
    return { text: 'There is no article yet: drop a file, or paste a text.', article: null, field: null };
  if (!isNew || story === '' || disk.read(`${root}/content/stories/${story}/story.yaml`) === null) return null;
  const text = `There is a story “${story}” already: choose it above, or write another address.`;
  return { text, article: null, field: 'story' };
}

/** What to do on the page, where a message of the importer names a flag of the command. */
const NOTES: Readonly<Record<string, { readonly note: string; readonly field: string | null }>> = {
  'unknown-date': { note: 'write the day of the event', field: 'date' },
  'unknown-language': { note: 'write its language, such as en', field: 'language' },
  'two-articles-of-one-outlet': { note: 'write who published it, or take one of the two out', field: 'outlet' },
  'edited-article': { note: 'write another address for the story, or take the article out', field: 'outlet' },
  'bad-slug': { note: 'write the outlet’s name in Latin letters', field: 'outlet' },
};

function problemReading({ ruleId, file = '', reason, note }: VFileMessage, { articles }: Plan): ProblemReading {
  const own = NOTES[ruleId ?? ''];
  const index = articles.findIndex(
    ({ name, draft }) => name === file || (draft !== null && file.endsWith(`/${draft.facts.outlet}.md`)),
  );
  const text = `${index === -1 ? `${file}: ` : ''}${reason}: ${own?.note ?? note ?? ''}`;
  return { text, article: index === -1 ? null : index, field: own?.field ?? null };
}

/** The files that a plan writes, with the versions that are there now. */
function versionsOf({ files }: Plan, { root, disk }: Omit<Setting, 'request'>): StoryReading['files'] {
  return Object.fromEntries(
    files.map(({ path }) => {
      const bytes = disk.read(`${root}/${path}`);
      return [path, bytes === null ? null : bytesDigest(bytes)];
    }),
  );
}
