import { type Frame, siteFrame } from '../frame.ts';
import { type SheetWays, sheetsOf, waysFrom } from '../sheet.ts';
import type { Site } from '../site.ts';
import { type StoryEntry, storyEntry } from '../story/story-entry.ts';
import { byMonth } from '../story/story-month.ts';
import { newestFirst, type StorySummary } from '../story/story-summary.ts';

/** One sheet of the stories of a month. */
export interface MonthPage {
  /** `2023-09` */
  readonly month: string;
  /** From 1. */
  readonly sheet: number;
  readonly frame: Frame;
  readonly title: string;
  readonly entries: readonly StoryEntry[];
  readonly ways: SheetWays | null;
}

/** The most stories on a page, so that it keeps within the page budget. */
const MOST_STORIES = 60;

/** Builds all sheets of all months. */
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
