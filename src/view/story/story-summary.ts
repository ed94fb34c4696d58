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

/** An outlet of a story as pages across stories know it: who it is, and what it has there. */
export interface OutletSummary {
  readonly slug: string;
  readonly name: string;
  readonly siglum: string;
  readonly country: string | null;
  readonly language: string;
  readonly homepage: string | null;
  /** Its names in addresses before it was renamed. */
  readonly formerSlugs: readonly string[];
  readonly article: ArticleSummary;
}

/** One article of a story, without its text. */
export interface ArticleSummary {
  /** Null where the text that is held has none. */
  readonly headline: string | null;
  readonly language: string;
  /** How pages name the text in full: `Associated Press (via an unnamed New York site)`. */
  readonly attribution: string;
  /** Whether who published it is only inferred. */
  readonly isInferred: boolean;
  /** `23 paragraphs, 1,099 words` */
  readonly length: string;
  /** Whether only excerpts of it may be shown. */
  readonly isExcerpt: boolean;
  /** ISO, or null where it is not known. */
  readonly published: string | null;
  /** The index of the search that holds its words; null where they may not be found. */
  readonly index: string | null;
}

/**
 * A story as pages across stories know it: the front page, outlets, feeds, the search's page. It is plain data, the same
 * after it was written as JSON, and the same wherever the site stands, so that a thousand stories need not be compared
 * to list them.
 */
export interface StorySummary {
  readonly slug: string;
  readonly title: string;
  /** The day of the event. */
  readonly date: string;
  readonly place: string;
  readonly summary: string;
  /** The version of everything that the story's pages are made from. */
  readonly version: string;
  /** Who tells it, and what was found, in a line or two of ours. */
  readonly description: string;
  /** In the story's order. */
  readonly outlets: readonly OutletSummary[];
  /** A few rows of the comparison of two of its texts; null where no two differ in anything that is certain. */
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

/** Where pages stand when the front page is `/`: what follows it is the same under every base path. */
const FROM_FRONT = addressesUnder('/');

/** Draws together what pages across stories show of a story; they are made from nothing else. */
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

/** The newest event first, and those of one day by their addresses. */
export function newestFirst<T extends Pick<StorySummary, 'date' | 'slug'>>(stories: readonly T[]): readonly T[] {
  const order = (a: string, b: string) => (a < b ? -1 : Number(a > b));
  return stories.toSorted((a, b) => order(b.date, a.date) || order(a.slug, b.slug));
}
