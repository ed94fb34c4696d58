import type { Contrast } from '../differences/contrast.ts';
import { type OutletNames, outletNamesOf } from '../outlet-names.ts';
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
  /** The way to its first two outlets side by side; null where it has fewer. */
  readonly compare: { readonly text: string; readonly address: string } | null;
  /** A few differences to begin with, of those that stand large. */
  readonly contrasts: readonly Contrast[];
  readonly names: OutletNames;
  /** Its outlets, each with its article; those after the first dozen are counted. */
  readonly outlets: readonly { readonly name: string; readonly siglum: string; readonly address: string }[];
  /** `and three more`, which the story’s page names; null where all are named. */
  readonly more: string | null;
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

function comparison({ slug, outlets: [left, right] }: StorySummary, site: Site): StoryEntry['compare'] {
  if (left === undefined || right === undefined) return null;
  return { text: site.strings.front.compare(left.name, right.name), address: site.pair(slug, left.slug, right.slug) };
}

/** A story as a list has it, large or small. */
export function storyEntry(story: StorySummary, isLead: boolean, site: Site): StoryEntry {
  const { slug, title, summary, date, place, outlets, examples } = story;
  const more = outlets.length - MOST_OUTLETS;
  return {
    title,
    summary: shortened(summary),
    address: site.story(slug),
    date,
    dateInWords: longDate(date),
    place,
    isLead,
    contrasts: isLead ? examples.map((contrast) => ({ ...contrast, address: site.front + contrast.address })) : [],
    names: outletNamesOf(isLead ? outlets : []),
    articles: capitalized(site.strings.front.articles(outlets.length)),
    compare: comparison(story, site),
    outlets: outlets.slice(0, MOST_OUTLETS).map((outlet) => ({
      name: outlet.name,
      siglum: outlet.siglum,
      address: site.article(slug, outlet.slug),
    })),
    more: more > 0 ? site.strings.front.moreOutlets(more) : null,
  };
}
