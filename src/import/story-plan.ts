import type { VFileMessage } from 'vfile-message';
import { type Place, problem } from '../engine/index.ts';
import type { Disk } from '../library/disk.ts';
import type { ArticleDraft } from './article-file.ts';
import { daysIn, monthNames } from './date.ts';
import { wordsOfSlug } from './outlet-name.ts';
import type { ImportRequest, PlannedFile } from './request.ts';
import { NO_PLACE, storyFile, withOutlets } from './story-file.ts';

/** The story's folder and the request. */
interface StorySetting {
  readonly root: string;
  readonly disk: Disk;
  readonly request: ImportRequest;
}

function at(file: string): Place {
  return { file, line: 1, column: 1 };
}

/** What will be written of `story.yaml`; `file` is null where it stays as it is or there are problems. */
export interface StoryPlan {
  readonly file: PlannedFile | null;
  readonly summary: readonly string[];
  readonly problems: readonly VFileMessage[];
}

/** Plans the changes of `story.yaml` when articles are added. */
export function planStory(drafts: readonly ArticleDraft[], { root, disk, request }: StorySetting): StoryPlan {
  const path = `content/stories/${request.story}/story.yaml`;
  const slugs = drafts.map(({ facts }) => facts.outlet);
  const bytes = disk.read(`${root}/${path}`);
  if (bytes === null) return newStory(path, drafts, request);
  const text = new TextDecoder().decode(bytes);
  const changed = withOutlets(text, slugs);
  if (changed === null)
    return {
      file: null,
      summary: [],
      problems: [
        problem(
          'bad-story',
          at(path),
          'its list of outlets cannot be read',
          'mend it (npm run build says what is wrong), then import again',
        ),
      ],
    };
  if (changed === text) return { file: null, summary: [`${path} (unchanged)`], problems: [] };
  return { file: { path, text: changed }, summary: [`${path} (lists ${slugs.join(', ')})`], problems: [] };
}

/** The facts of a new story's event, from the request or its articles, with notes on how they are known. */
export interface StoryProposal {
  readonly title: string;
  readonly day: { readonly day: string; readonly note: string | null } | null;
  readonly place: string | null;
}

/** Derives title, date and place of a new story. */
export function proposeStory(drafts: readonly ArticleDraft[], request: ImportRequest): StoryProposal {
  const headline = drafts.find(({ facts }) => facts.headline !== null)?.facts.headline;
  return {
    title: request.title ?? headline ?? wordsOfSlug(request.story),
    day: request.date === null ? dayOf(drafts) : { day: request.date, note: null },
    place: request.place ?? mostCommon(drafts.flatMap(({ facts }) => facts.dateline ?? [])),
  };
}

function newStory(path: string, drafts: readonly ArticleDraft[], request: ImportRequest): StoryPlan {
  const { title, day, place } = proposeStory(drafts, request);
  if (day === null) return { file: null, summary: [], problems: [unknownDate(path)] };
  const text = storyFile({
    title,
    date: day.day,
    dateNote: day.note,
    place,
    placeNote:
      request.place === null ? ' The place of a dateline: put the place of the event here if it was another.' : null,
    summary: request.summary,
    outlets: drafts.map(({ facts }) => facts.outlet),
  });
  const summary = [
    `${path} (new)`,
    `  title: ${title}`,
    `  date: ${day.day}${day.note === null ? '' : ` (${day.note.trim().replace(/\.$/, '')})`}`,
    `  place: ${place ?? `${NO_PLACE} – say it with --place, or write it there`}`,
    ...(request.summary === null ? ['  summary: say it with --summary, or write it there'] : []),
  ];
  return { file: { path, text }, summary, problems: [] };
}

function unknownDate(path: string): VFileMessage {
  const reason = 'no article states a day, and a story needs the day of its event';
  return problem('unknown-date', at(path), reason, 'say it: --date YYYY-MM-DD');
}

/** Returns the day that most articles state, or else the first day of publication. */
function dayOf(drafts: readonly ArticleDraft[]): { readonly day: string; readonly note: string } | null {
  const months = monthNames();
  const published = drafts.flatMap(({ facts }) => facts.published?.slice(0, 10) ?? []).toSorted();
  const stated = drafts.flatMap(({ pieces }) => [
    ...new Set(
      pieces
        .filter(({ role }) => role === 'caption' || role === 'furniture')
        .flatMap(({ text }) => daysIn(text, months).map(({ day }) => day)),
    ),
  ]);
  const [first] = published;
  if (first !== undefined)
    return { day: first, note: ' The day of the first publication: put the day of the event here if it was another.' };
  const day = mostCommon(stated);
  return day === null
    ? null
    : { day, note: ' A day that captions state: put the day of the event here if it was another.' };
}

function mostCommon(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return (
    [...counts].reduce<readonly [string, number] | null>(
      (best, entry) => (best === null || entry[1] > best[1] ? entry : best),
      null,
    )?.[0] ?? null
  );
}
