import type { Addresses } from './address.ts';
import type { Subject } from './metadata/subject.ts';
import { counted, longDate } from './wording.ts';

/** The strip under the nameplate: which story, where and when, told how often. */
export interface Dateline {
  readonly story: string;
  readonly address: string;
  readonly placeAndDate: string;
  readonly tellings: string;
  /** The version of everything that the story's pages are made from. */
  readonly version: string;
}

/** One step of the way from the front page to this one; the page itself has no address. */
export interface Step {
  readonly text: string;
  readonly address: string | null;
}

/** What stands around a page's own matter. */
export interface Frame {
  readonly title: string;
  readonly description: string;
  readonly isFront: boolean;
  /** Whether the page carries other people's texts: such pages ask search engines not to list them. */
  readonly thirdParty: boolean;
  readonly dateline: Dateline | null;
  readonly trail: readonly Step[];
  /** The pages that tell of all outlets of the story; empty on pages that belong to no story. */
  readonly sections: readonly Section[];
  /** What the page is to those who share it or read it by program; null for a page about the site. */
  readonly subject: Subject | null;
}

/** One of a story's pages about all of its outlets. */
export interface Section {
  readonly text: string;
  readonly address: string;
  readonly isCurrent: boolean;
}

/** What a frame needs to know of the story that its page belongs to. */
export interface StoryHead {
  readonly slug: string;
  readonly title: string;
  readonly date: string;
  readonly place: string;
  readonly version: string;
  readonly articles: readonly unknown[];
}

const SITE = 'The Collated Press';

/** The frame of a page that belongs to no story. */
export function siteFrame(
  title: string | null,
  description: string,
  at: Addresses,
  subject: Subject | null = null,
): Frame {
  const trail =
    title === null
      ? []
      : [
          { text: 'Front page', address: at.front },
          { text: title, address: null },
        ];
  return {
    title: title === null ? SITE : `${title} · ${SITE}`,
    description,
    isFront: title === null,
    thirdParty: false,
    dateline: null,
    trail,
    sections: [],
    subject,
  };
}

/** What the pages about all outlets of a story are called, in the order of reading. */
export const SECTION_NAMES = {
  synopsis: 'Synopsis',
  differences: 'Differences',
  quotes: 'Quotations',
  figures: 'Figures',
} as const;

function sectionsOf(slug: string, steps: readonly Step[], at: Addresses): readonly Section[] {
  const first = steps[0]?.text;
  const names = Object.keys(SECTION_NAMES) as (keyof typeof SECTION_NAMES)[];
  return names.map((name) => {
    const text = SECTION_NAMES[name];
    return { text, address: at[name](slug), isCurrent: text === first };
  });
}

/**
 * The frame of a page of a story.
 *
 * @param steps the way from the story's page to this one; empty on the story's own.
 */
export function storyFrame(
  story: StoryHead,
  description: string,
  steps: readonly Step[],
  at: Addresses,
  subject: Subject | null = null,
): Frame {
  const dateline = {
    story: story.title,
    address: at.story(story.slug),
    placeAndDate: `${story.place}, ${longDate(story.date)}`,
    tellings: counted(story.articles.length, 'telling'),
    version: story.version,
  };
  const own: Step = { text: 'The story', address: steps.length === 0 ? null : at.story(story.slug) };
  const names = [...steps.map((step) => step.text).reverse(), story.title, SITE];
  return {
    title: names.join(' · '),
    description,
    isFront: false,
    thirdParty: steps.length > 0,
    dateline,
    trail: [{ text: 'Front page', address: at.front }, own, ...steps],
    sections: sectionsOf(story.slug, steps, at),
    subject,
  };
}
