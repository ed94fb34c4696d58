import type { Story, StoryArticle } from '../../library/story.ts';
import { addressesUnder } from '../address.ts';
import { isInferred } from '../article/provenance.ts';
import { articleIn, type Edition, reportIn } from '../edition.ts';
import { isExcerptOnly } from '../excerpt.ts';
import { type Sample, sampleOf } from '../front/sample.ts';
import { storyDescription } from '../metadata/description.ts';
import { lengthOf } from '../report.ts';
import { indexOf, isSearchable } from '../search/record.ts';
import type { Strings } from '../strings/strings.ts';

/** An outlet of a story, as pages about several stories need it. */
export interface OutletSummary {
  readonly slug: string;
  readonly name: string;
  readonly siglum: string;
  readonly country: string | null;
  readonly language: string;
  readonly homepage: string | null;
  /** Its slugs before it was renamed. */
  readonly formerSlugs: readonly string[];
  readonly article: ArticleSummary;
}

/** One article of a story, without its text. */
export interface ArticleSummary {
  /** Null if the text has none. */
  readonly headline: string | null;
  readonly language: string;
  /** The full name of the text: `Associated Press (via an unnamed New York site)`. */
  readonly attribution: string;
  /** Whether the publisher is only inferred. */
  readonly isInferred: boolean;
  /** `23 paragraphs, 1,099 words` */
  readonly length: string;
  /** Whether only excerpts of it may be shown. */
  readonly isExcerpt: boolean;
  /** ISO; null if unknown. */
  readonly published: string | null;
  /** The search index that holds its words; null if it may not be searched. */
  readonly index: string | null;
}

/**
 * A story as pages about several stories need it: front page, outlets, feeds, search. It can be stored as JSON and does
 * not depend on the site's address, so that stories need not be compared again to list them.
 */
export interface StorySummary {
  readonly slug: string;
  readonly title: string;
  /** The day of the event. */
  readonly date: string;
  readonly place: string;
  readonly summary: string;
  /** A digest of everything that the story's pages are made from. */
  readonly version: string;
  /** A generated sentence: who reports it, and what was found. */
  readonly description: string;
  /** In the story's order. */
  readonly outlets: readonly OutletSummary[];
  /** A few rows of a pair page; null if no pair has leading differences. */
  readonly sample: Sample | null;
}

function articleSummary(edition: Edition, article: StoryArticle): ArticleSummary {
  const { facts, language, outlet } = article;
  return {
    headline: facts.headline,
    language,
    attribution: facts.attribution,
    isInferred: isInferred(article),
    length: lengthOf(reportIn(edition, outlet, FROM_FRONT)),
    isExcerpt: isExcerptOnly(article),
    published: facts.published,
    index: isSearchable(article) ? indexOf(language) : null,
  };
}

function outletSummary(edition: Edition, outlet: Story['outlets'][number]): OutletSummary {
  const { slug, name, siglum, country, language, homepage } = outlet;
  const article = articleSummary(edition, articleIn(edition, slug));
  const former = Object.entries(edition.story.ledger.formerOutlets);
  const formerSlugs = former.flatMap(([old, now]) => (now === slug ? [old] : []));
  return { slug, name, siglum, country, language, homepage, formerSlugs, article };
}

/** Only used to build reports; no address ends up in a summary. */
const FROM_FRONT = addressesUnder('/');

/** Builds the summary of a story, the only input of pages about several stories. */
export function storySummary(edition: Edition, { metadata }: Strings): StorySummary {
  const { slug, title, date, place, summary, version, outlets } = edition.story;
  return {
    slug,
    title,
    date,
    place,
    summary,
    version,
    description: storyDescription(edition, metadata),
    outlets: outlets.map((outlet) => outletSummary(edition, outlet)),
    sample: sampleOf(edition),
  };
}

/** Sorts stories by date, the newest first, then by slug. */
export function newestFirst<T extends Pick<StorySummary, 'date' | 'slug'>>(stories: readonly T[]): readonly T[] {
  const order = (a: string, b: string) => (a < b ? -1 : Number(a > b));
  return stories.toSorted((a, b) => order(b.date, a.date) || order(a.slug, b.slug));
}
