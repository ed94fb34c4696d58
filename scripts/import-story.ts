import type { VFileMessage } from 'vfile-message';
import { type Place, problem } from '../src/engine/index.ts';
import type { ArticleDraft } from '../src/import/article-file.ts';
import { daysIn, monthNames } from '../src/import/date.ts';
import { wordsOfSlug } from '../src/import/outlet-name.ts';
import { NO_PLACE, storyFile, withOutlets } from '../src/import/story-file.ts';
import type { Disk } from '../src/library/disk.ts';
import type { PlannedFile } from './import-commit.ts';
import type { ImportOptions } from './import-options.ts';

/** Where the story is, and what was asked for. */
interface StorySetting {
  readonly root: string;
  readonly disk: Disk;
  readonly options: ImportOptions;
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

/** Plans what becomes of the story's own file when articles come into it. */
export function planStory(drafts: readonly ArticleDraft[], { root, disk, options }: StorySetting): StoryPlan {
  const path = `content/stories/${options.story}/story.yaml`;
  const slugs = drafts.map(({ facts }) => facts.outlet);
  const bytes = disk.read(`${root}/${path}`);
  if (bytes === null) return newStory(path, drafts, options);
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

function newStory(path: string, drafts: readonly ArticleDraft[], options: ImportOptions): StoryPlan {
  const given = options.date === null ? dayOf(drafts) : { day: options.date, note: null };
  if (given === null)
    return {
      file: null,
      summary: [],
      problems: [
        problem(
          'unknown-date',
          at(path),
          'no article states a day, and a story needs the day of its event',
          'say it: --date YYYY-MM-DD',
        ),
      ],
    };
  const title =
    options.title ?? drafts.find(({ facts }) => facts.headline !== null)?.facts.headline ?? wordsOfSlug(options.story);
  const place = options.place ?? mostCommon(drafts.flatMap(({ facts }) => facts.dateline ?? []));
  const text = storyFile({
    title,
    date: given.day,
    dateNote: given.note,
    place,
    placeNote:
      options.place === null ? ' The place of a dateline: put the place of the event here if it was another.' : null,
    outlets: drafts.map(({ facts }) => facts.outlet),
  });
  const summary = [
    `${path} (new)`,
    `  title: ${title}`,
    `  date: ${given.day}${given.note === null ? '' : ` (${given.note.trim().replace(/\.$/, '')})`}`,
    `  place: ${place ?? `${NO_PLACE} – say it with --place, or write it there`}`,
    '  summary: to be written there in your own words',
  ];
  return { file: { path, text }, summary, problems: [] };
}

/** The day that the most articles state, else the first day of publication. */
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
