import type { Block } from '../../engine/index.ts';
import type { Edition } from '../edition.ts';
import { type Frame, siteFrame } from '../frame.ts';
import type { Site } from '../site.ts';
import { longDate } from '../wording.ts';

/** The page of a draft: a story with only one article. */
export interface DraftPage {
  readonly frame: Frame;
  readonly title: string;
  /** Says that it is a draft, and what is missing. */
  readonly note: string;
  readonly dateline: string;
  readonly summary: string;
  /** The full name of the text: `Associated Press (via an unnamed New York site)`. */
  readonly attribution: string;
  readonly language: string;
  readonly items: readonly DraftItem[];
}

/** One element of the text; the label of other elements than paragraphs is null. */
export interface DraftItem {
  readonly type: 'heading' | 'paragraph' | 'aside';
  readonly label: string | null;
  readonly text: string;
}

function itemOf({ role, id, text }: Block): DraftItem {
  if (role === 'body') return { type: 'paragraph', label: id === null ? null : `¶${id.slice(1)}`, text };
  const isHeading = role === 'headline' || role === 'subhead';
  return { type: isHeading ? 'heading' : 'aside', label: null, text };
}

/** Builds the page of a draft. No page links to it, and it asks search engines not to index it. */
export function draftPage({ story }: Edition, at: Site): DraftPage {
  const [article] = story.articles;
  const words = at.strings.draft;
  return {
    frame: { ...siteFrame(story.title, words.note, at), thirdParty: true },
    title: story.title,
    note: words.note,
    dateline: `${story.place}, ${longDate(story.date)}`,
    summary: story.summary,
    attribution: article?.facts.attribution ?? '',
    language: article?.language ?? at.imprint.language,
    items: (article?.blocks ?? []).map(itemOf),
  };
}
