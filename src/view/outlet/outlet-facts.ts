import { newestFirst, type OutletSummary, type StorySummary } from '../story/story-summary.ts';

/** What an outlet published in one story. */
export interface OutletStory {
  readonly story: StorySummary;
  readonly article: OutletSummary['article'];
}

/** An outlet with all of its articles, the newest event first. */
export interface OutletFacts extends Omit<OutletSummary, 'article'> {
  readonly stories: readonly OutletStory[];
}

/** Names in the order of the alphabet; the same on every machine. */
const byName = new Intl.Collator('en');

/** All outlets, by their names. */
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

/** A country or language by its English name; its code where it has none. */
function named(type: 'region' | 'language', code: string): string {
  return new Intl.DisplayNames(['en'], { type }).of(code) ?? code;
}

/** `United States`; what `unknown` says where it is not given. */
export function countryInWords(country: string | null, unknown: string): string {
  return country === null ? unknown : named('region', country);
}

/** `British English` */
export function languageInWords(language: string): string {
  return named('language', language);
}
