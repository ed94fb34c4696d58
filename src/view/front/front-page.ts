import { type Frame, siteFrame } from '../frame.ts';
import type { Site } from '../site.ts';
import { type StoryEntry, storyEntry } from '../story/story-entry.ts';
import { byMonth } from '../story/story-month.ts';
import { newestFirst, type StorySummary } from '../story/story-summary.ts';

/** Stories under one heading; the name is null if the page needs no headings. */
export interface StoryGroup {
  readonly name: string | null;
  readonly entries: readonly StoryEntry[];
}

/** The content of the front page. */
export interface FrontPage {
  readonly frame: Frame;
  readonly groups: readonly StoryGroup[];
  /** A link to the archive, which has all other stories. */
  readonly rest: { readonly text: string; readonly address: string };
  readonly outlets: string;
  /** The feeds; empty if the site does not know its own address. */
  readonly feeds: readonly { readonly text: string; readonly address: string }[];
}

/** The most stories on the front page, so that it keeps within the page budget. */
const MOST_STORIES = 30;
/** The number of large entries; the first has a sample of its comparison. */
const MOST_LEADS = 3;
/** A single month with more stories than this has a heading. */
const MOST_WITHOUT_HEADING = 12;

function withoutHeading(entries: readonly StoryEntry[]): readonly StoryGroup[] {
  return entries.length === 0 ? [] : [{ name: null, entries }];
}

/**
 * Builds the front page with the newest events, grouped by month if there are several months or many stories.
 *
 * @param hasFeeds whether the site has feeds
 */
export function frontPage(stories: readonly StorySummary[], at: Site, hasFeeds: boolean): FrontPage {
  const shown = newestFirst(stories).slice(0, MOST_STORIES);
  const entries = shown.map((story, index) => storyEntry(story, index < MOST_LEADS, at, index === 0));
  const months = byMonth(entries);
  const hasHeadings = months.length > 1 || entries.length > MOST_WITHOUT_HEADING;
  const words = at.strings.front;
  const earlier = stories.length - shown.length;
  return {
    frame: siteFrame(null, words.description, at, { kind: 'front', address: at.front, stories: entries }),
    groups: hasHeadings ? months.map(({ name, stories: own }) => ({ name, entries: own })) : withoutHeading(entries),
    rest: {
      text: earlier > 0 ? words.earlier(earlier) : words.byMonth,
      address: at.stories,
    },
    outlets: at.outlets(),
    feeds: hasFeeds
      ? [
          { text: words.feeds.rss, address: at.feed('feed.xml') },
          { text: words.feeds.json, address: at.feed('feed.json') },
        ]
      : [],
  };
}
