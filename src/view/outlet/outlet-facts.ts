import { newestFirst, type OutletSummary, type StorySummary } from '../story/story-summary.ts';

/** An outlet's article in one story. */
export interface OutletStory {
  readonly story: StorySummary;
  readonly article: OutletSummary['article'];
}

/** An outlet with all its articles, the newest event first. */
export interface OutletFacts extends Omit<OutletSummary, 'article'> {
  readonly stories: readonly OutletStory[];
}

/** A fixed locale, so that the order is the same on every machine. */
const byName = new Intl.Collator('en');

/** Returns all outlets, sorted by name. */
export function outletsOf(stories: readonly StorySummary[]): readonly OutletFacts[] {
  const told = newestFirst(stories).flatMap((story) => story.outlets.map((outlet) => ({ story, outlet })));
  const outlets = Map.groupBy(told, ({ outlet }) => outlet.slug);
  return [...outlets.values()]
    .flatMap((own) =>
      own.slice(0, 1).map(({ outlet: { article: _, ...facts } }) => ({
        ...facts,
        formerSlugs: [...new Set(own.flatMap(({ outlet }) => outlet.formerSlugs))].filter((old) => !outlets.has(old)),
        stories: own.map(({ story, outlet }) => ({ story, article: outlet.article })),
      })),
    )
    .toSorted((a, b) => byName.compare(a.name, b.name) || (a.slug < b.slug ? -1 : 1));
}

/** Returns the English name of a country or language, or its code if it has none. */
function named(type: 'region' | 'language', code: string): string {
  return new Intl.DisplayNames(['en'], { type }).of(code) ?? code;
}

/** Returns the name of a country, `United States`; `unknown` if it is null. */
export function countryInWords(country: string | null, unknown: string): string {
  return country === null ? unknown : named('region', country);
}

/** Returns the name of a language: `British English`. */
export function languageInWords(language: string): string {
  return named('language', language);
}
