import { type Frame, siteFrame } from '../frame.ts';
import { type SheetWays, sheetsOf, waysFrom } from '../sheet.ts';
import type { Site } from '../site.ts';
import type { StorySummary } from '../story/story-summary.ts';
import { capitalized, longDate } from '../wording.ts';
import { countryInWords, languageInWords, type OutletFacts, type OutletStory, outletsOf } from './outlet-facts.ts';

/** One article on an outlet's page. */
export interface OutletReport {
  readonly title: string;
  /** The address of the story's page. */
  readonly story: string;
  readonly date: string;
  readonly dateInWords: string;
  readonly place: string;
  /** Null if the text has none. */
  readonly headline: string | null;
  readonly language: string;
  /** The full name of the text, if it differs from the outlet's name or is inferred; else null. */
  readonly attribution: string | null;
  readonly isInferred: boolean;
  readonly length: string;
  /** The address of the article's page. */
  readonly article: string;
}

/** One sheet of an outlet's page. */
export interface OutletPage {
  readonly outlet: string;
  /** From 1. */
  readonly sheet: number;
  readonly frame: Frame;
  readonly title: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly homepage: { readonly address: string; readonly host: string } | null;
  readonly count: string;
  readonly reports: readonly OutletReport[];
  readonly ways: SheetWays | null;
}

/** The most stories on a sheet, so that it keeps within the page budget. */
const MOST_STORIES = 100;

function reportOf({ name, slug }: OutletFacts, { story, article }: OutletStory, at: Site): OutletReport {
  const { headline, language, attribution, isInferred, length } = article;
  return {
    title: story.title,
    story: at.story(story.slug),
    date: story.date,
    dateInWords: longDate(story.date),
    place: story.place,
    headline,
    language,
    attribution: attribution === name && !isInferred ? null : attribution,
    isInferred,
    length: capitalized(length),
    article: at.article(story.slug, slug),
  };
}

function factsOf({ siglum, country, language }: OutletFacts, words: Site['strings']['outlets']): OutletPage['facts'] {
  return [
    { name: words.siglum, value: siglum },
    { name: words.country, value: capitalized(countryInWords(country, words.unknown)) },
    { name: words.language, value: languageInWords(language) },
  ];
}

/** Builds all sheets of the pages of all outlets. */
export function outletPages(stories: readonly StorySummary[], at: Site): readonly OutletPage[] {
  const words = at.strings.outlets;
  const through = [{ text: words.title, address: at.outlets() }];
  return outletsOf(stories).flatMap((outlet) =>
    sheetsOf(outlet.stories, MOST_STORIES).map((sheet) => {
      const { slug, name, homepage } = outlet;
      const title = at.strings.sheets.titled(name, sheet.number);
      return {
        outlet: slug,
        sheet: sheet.number,
        frame: siteFrame(title, words.about(name), at, null, through),
        title,
        facts: factsOf(outlet, words),
        homepage: homepage === null ? null : { address: homepage, host: new URL(homepage).host },
        count: words.articles(outlet.stories.length),
        reports: sheet.items.map((told) => reportOf(outlet, told, at)),
        ways: waysFrom(sheet, at.strings.sheets, (number) => at.outlet(slug, number)),
      };
    }),
  );
}
