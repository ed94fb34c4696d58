import type { About } from '../counterpart.ts';
import type { SampleRow } from '../front/sample.ts';
import type { Run } from '../marked-text.ts';
import type { Site } from '../site.ts';
import { capitalized, longDate } from '../wording.ts';
import type { StorySummary } from './story-summary.ts';

/** A story in a list. */
export interface StoryEntry {
  readonly title: string;
  readonly summary: string;
  readonly address: string;
  /** ISO. */
  readonly date: string;
  readonly dateInWords: string;
  readonly place: string;
  /** Whether it is large, across the full width. */
  readonly isLead: boolean;
  readonly articles: string;
  /** The link to a pair page, of the outlets of the sample or the first two; null if there are fewer than two. */
  readonly compare: {
    readonly text: string;
    readonly address: string;
    readonly sides: readonly { readonly name: string; readonly siglum: string; readonly language: string }[];
  } | null;
  /** A few rows of that pair page, only for the first story; may be empty. */
  readonly sample: readonly SampleEntry[];
  /** The first outlets, linked to their articles. */
  readonly outlets: readonly { readonly name: string; readonly siglum: string; readonly address: string }[];
  /** `and three more`; null if all outlets are named. */
  readonly more: string | null;
}

/** One row of a sample. */
export interface SampleEntry {
  readonly about: About;
  /** Links to the row. */
  readonly address: string;
  /** By side, as in `StoryEntry.compare`. */
  readonly runs: readonly (readonly Run[])[];
}

/** The most outlets named per story. */
const MOST_OUTLETS = 12;
/** The longest summary in a list, in UTF-16 units. */
const MOST_CHARACTERS = 600;

function shortened(summary: string): string {
  if (summary.length <= MOST_CHARACTERS) return summary;
  return `${summary
    .slice(0, MOST_CHARACTERS)
    .replace(/(?<!\S)\S*$/u, '')
    .trimEnd()} …`;
}

function comparison({ slug, outlets, sample }: StorySummary, site: Site): StoryEntry['compare'] {
  const [left, right] = (sample?.outlets ?? [0, 1]).map((index) => outlets[index]);
  if (left === undefined || right === undefined) return null;
  return {
    text: site.strings.front.compare(left.name, right.name),
    address: site.pair(slug, left.slug, right.slug),
    sides: [left, right].map(({ name, siglum, article: { language } }) => ({ name, siglum, language })),
  };
}

function sampleEntry({ kind, about, fragment, sides }: SampleRow, page: string, site: Site): SampleEntry {
  const name = about ?? { text: site.strings.pair.kinds[kind], language: null };
  return { about: { ...name, text: capitalized(name.text) }, address: page + fragment, runs: sides };
}

/** Builds the list entry of a story. */
export function storyEntry(story: StorySummary, isLead: boolean, site: Site, hasSample = false): StoryEntry {
  const { slug, title, summary, date, place, outlets, sample } = story;
  const compare = comparison(story, site);
  const more = outlets.length - MOST_OUTLETS;
  return {
    title,
    summary: shortened(summary),
    address: site.story(slug),
    date,
    dateInWords: longDate(date),
    place,
    isLead,
    sample:
      hasSample && compare !== null ? (sample?.rows ?? []).map((row) => sampleEntry(row, compare.address, site)) : [],
    articles: capitalized(site.strings.front.articles(outlets.length)),
    compare,
    outlets: outlets.slice(0, MOST_OUTLETS).map((outlet) => ({
      name: outlet.name,
      siglum: outlet.siglum,
      address: site.article(slug, outlet.slug),
    })),
    more: more > 0 ? site.strings.front.moreOutlets(more) : null,
  };
}
