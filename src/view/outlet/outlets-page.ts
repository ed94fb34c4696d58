import { type Frame, siteFrame } from '../frame.ts';
import { type SheetWays, sheetsOf, waysFrom } from '../sheet.ts';
import type { Site } from '../site.ts';
import type { StorySummary } from '../story/story-summary.ts';
import { capitalized, counted } from '../wording.ts';
import { countryInWords, languageInWords, type OutletFacts, outletsOf } from './outlet-facts.ts';

/** An outlet as the list of all has it. */
export interface OutletEntry {
  readonly name: string;
  readonly siglum: string;
  readonly country: string;
  readonly language: string;
  readonly stories: string;
  readonly address: string;
}

/** The page of all outlets, or one sheet of it. */
export interface OutletsPage {
  /** Counted from 1. */
  readonly sheet: number;
  readonly frame: Frame;
  readonly title: string;
  readonly count: string;
  readonly entries: readonly OutletEntry[];
  readonly ways: SheetWays | null;
}

/** So many outlets are on a page: with them it stays within what a page may weigh. */
const MOST_OUTLETS = 250;

function entryOf({ slug, name, siglum, country, language, stories }: OutletFacts, at: Site): OutletEntry {
  return {
    name,
    siglum,
    country: capitalized(countryInWords(country)),
    language: languageInWords(language),
    stories: counted(stories.length, 'story', 'stories'),
    address: at.outlet(slug),
  };
}

/** Builds the pages of all outlets, in the order of the alphabet. */
export function outletsPages(stories: readonly StorySummary[], at: Site): readonly OutletsPage[] {
  const outlets = outletsOf(stories);
  const count = `${capitalized(counted(outlets.length, 'outlet'))}, in the order of the alphabet.`;
  return sheetsOf(outlets, MOST_OUTLETS).map((sheet) => {
    const title = sheet.number === 1 ? 'Outlets' : `Outlets, page ${sheet.number}`;
    return {
      sheet: sheet.number,
      frame: siteFrame(title, 'Whose articles are compared here, and what each outlet told in which story.', at),
      title,
      count,
      entries: sheet.items.map((outlet) => entryOf(outlet, at)),
      ways: waysFrom(sheet, (number) => at.outlets(number)),
    };
  });
}
