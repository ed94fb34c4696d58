import { type Frame, siteFrame } from '../frame.ts';
import type { Site } from '../site.ts';
import { type StoryEntry, storyEntry } from '../story/story-entry.ts';
import { byMonth } from '../story/story-month.ts';
import { newestFirst, type StorySummary } from '../story/story-summary.ts';

/** Stories of one month, or all of them where they need no headings. */
export interface StoryGroup {
  readonly name: string | null;
  readonly entries: readonly StoryEntry[];
}

/** Everything that the front page shows. */
export interface FrontPage {
  readonly frame: Frame;
  readonly groups: readonly StoryGroup[];
  /** Where the stories are that are not here, or that all of them are in order there. */
  readonly rest: { readonly text: string; readonly address: string };
  readonly outlets: string;
  /** The feeds of all stories; none where the site does not know its own address. */
  readonly feeds: readonly { readonly text: string; readonly address: string }[];
}

/** So many stories are on the front page: with them it stays within what a page may weigh. */
const MOST_STORIES = 30;
/** So many of them are large; the first has a sample of its comparison. */
const MOST_LEADS = 3;
/** So many stories of one month need no heading. */
const MOST_WITHOUT_HEADING = 12;

/** Where there is no story, there is no list of any. */
function withoutHeading(entries: readonly StoryEntry[]): readonly StoryGroup[] {
  return entries.length === 0 ? [] : [{ name: null, entries }];
}

/**
 * Builds the front page: the newest events, by month where they are many or of several.
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
