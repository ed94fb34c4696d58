import { type Frame, siteFrame } from '../frame.ts';
import { type SheetWays, sheetsOf, waysFrom } from '../sheet.ts';
import type { Site } from '../site.ts';
import { type StoryEntry, storyEntry } from '../story/story-entry.ts';
import { byMonth } from '../story/story-month.ts';
import { newestFirst, type StorySummary } from '../story/story-summary.ts';

/** What happened in one month, or one sheet of it. */
export interface MonthPage {
  /** `2023-09` */
  readonly month: string;
  /** Counted from 1. */
  readonly sheet: number;
  readonly frame: Frame;
  readonly title: string;
  readonly entries: readonly StoryEntry[];
  readonly ways: SheetWays | null;
}

/** So many stories are on a page: with them it stays within what a page may weigh. */
const MOST_STORIES = 60;

/** Builds the pages of all months, with the sheets of each. */
export function monthPages(stories: readonly StorySummary[], at: Site): readonly MonthPage[] {
  const through = [{ text: at.strings.archive.title, address: at.stories }];
  return byMonth(newestFirst(stories)).flatMap(({ month, name, stories: own }) =>
    sheetsOf(own, MOST_STORIES).map((sheet) => {
      const title = at.strings.sheets.titled(name, sheet.number);
      return {
        month,
        sheet: sheet.number,
        frame: siteFrame(title, at.strings.archive.month(name), at, null, through),
        title,
        entries: sheet.items.map((story) => storyEntry(story, false, at)),
        ways: waysFrom(sheet, at.strings.sheets, (number) => at.month(month, number)),
      };
    }),
  );
}
