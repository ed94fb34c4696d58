import { type Frame, siteFrame } from '../frame.ts';
import { type SheetWays, sheetsOf, waysFrom } from '../sheet.ts';
import type { Site } from '../site.ts';
import type { StorySummary } from '../story/story-summary.ts';
import { capitalized } from '../wording.ts';
import { countryInWords, languageInWords, type OutletFacts, outletsOf } from './outlet-facts.ts';

/** An outlet in the list of outlets. */
export interface OutletEntry {
  readonly name: string;
  readonly siglum: string;
  readonly country: string;
  readonly language: string;
  readonly stories: string;
  readonly address: string;
}

/** One sheet of the list of outlets. */
export interface OutletsPage {
  /** From 1. */
  readonly sheet: number;
  readonly frame: Frame;
  readonly title: string;
  readonly count: string;
  readonly entries: readonly OutletEntry[];
  readonly ways: SheetWays | null;
}

/** The most outlets on a sheet, so that it keeps within the page budget. */
const MOST_OUTLETS = 250;

function entryOf({ slug, name, siglum, country, language, stories }: OutletFacts, at: Site): OutletEntry {
  return {
    name,
    siglum,
    country: capitalized(countryInWords(country, at.strings.outlets.unknown)),
    language: languageInWords(language),
    stories: at.strings.archive.stories(stories.length),
    address: at.outlet(slug),
  };
}

/** Builds all sheets of the list of outlets, sorted by name. */
export function outletsPages(stories: readonly StorySummary[], at: Site): readonly OutletsPage[] {
  const outlets = outletsOf(stories);
  const words = at.strings.outlets;
  return sheetsOf(outlets, MOST_OUTLETS).map((sheet) => {
    const title = at.strings.sheets.titled(words.title, sheet.number);
    return {
      sheet: sheet.number,
      frame: siteFrame(title, words.description, at),
      title,
      count: words.count(outlets.length),
      entries: sheet.items.map((outlet) => entryOf(outlet, at)),
      ways: waysFrom(sheet, at.strings.sheets, (number) => at.outlets(number)),
    };
  });
}
