import type { About } from '../counterpart.ts';
import type { SampleRow } from '../front/sample.ts';
import type { Run } from '../marked-text.ts';
import type { Site } from '../site.ts';
import { capitalized, longDate } from '../wording.ts';
import type { StorySummary } from './story-summary.ts';

/** A story as lists have it. */
export interface StoryEntry {
  readonly title: string;
  readonly summary: string;
  readonly address: string;
  /** ISO, for machines, and in words. */
  readonly date: string;
  readonly dateInWords: string;
  readonly place: string;
  /** Whether it stands large, across the page. */
  readonly isLead: boolean;
  readonly articles: string;
  /** The way to two of its outlets side by side, those of the sample or the first; null where it has fewer. */
  readonly compare: {
    readonly text: string;
    readonly address: string;
    readonly sides: readonly { readonly name: string; readonly siglum: string; readonly language: string }[];
  } | null;
  /** A few rows of the comparison that `compare` leads to, of the first story of all; none where nothing is certain. */
  readonly sample: readonly SampleEntry[];
  /** Its outlets, each with its article; those after the first dozen are counted. */
  readonly outlets: readonly { readonly name: string; readonly siglum: string; readonly address: string }[];
  /** `and three more`, which the story’s page names; null where all are named. */
  readonly more: string | null;
}

/** One row of a comparison on a page that lists stories. */
export interface SampleEntry {
  readonly about: About;
  /** Leads to the row. */
  readonly address: string;
  /** By side, as in `compare`. */
  readonly runs: readonly (readonly Run[])[];
}

/** So many outlets of a story are named in a list. */
const MOST_OUTLETS = 12;
/** So long may a summary be in a list: the story’s page has the whole. */
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

/** A story as a list has it, large or small, with a sample of its comparison or without. */
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
