import { type Frame, siteFrame } from '../frame.ts';
import type { Site } from '../site.ts';
import { byMonth } from '../story/story-month.ts';
import { newestFirst, type StorySummary } from '../story/story-summary.ts';

/** The months of one year that have stories, the newest first. */
export interface ArchiveYear {
  readonly year: string;
  readonly months: readonly { readonly name: string; readonly stories: string; readonly address: string }[];
}

/** The archive: links to all months. */
export interface ArchivePage {
  readonly frame: Frame;
  readonly title: string;
  /** `1,000 stories in 36 months` */
  readonly count: string;
  readonly years: readonly ArchiveYear[];
}

/** Builds the archive. */
export function archivePage(stories: readonly StorySummary[], at: Site): ArchivePage {
  const months = byMonth(newestFirst(stories));
  const years = Map.groupBy(months, ({ month }) => month.slice(0, 'YYYY'.length));
  const words = at.strings.archive;
  return {
    frame: siteFrame(words.title, words.description, at),
    title: words.title,
    count: words.count(stories.length, months.length),
    years: [...years].map(([year, own]) => ({
      year,
      months: own.map(({ month, name, stories: told }) => ({
        name,
        stories: words.stories(told.length),
        address: at.month(month),
      })),
    })),
  };
}
