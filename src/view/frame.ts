import type { Addresses } from './address.ts';
import { type Masthead, mastheadOf, unnamed } from './masthead.ts';
import type { Subject } from './metadata/subject.ts';
import { counted, longDate } from './wording.ts';

/** The strip under the nameplate: which story, where and when, told how often. */
export interface Dateline {
  readonly story: string;
  readonly address: string;
  readonly place: string;
  /** In words: `29 February 2024`. */
  readonly date: string;
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
  /** The title while the masthead is off. */
  readonly unnamedTitle: string;
  readonly description: string;
  readonly isFront: boolean;
  /** Whether the page carries other people's texts: such pages ask search engines not to list them. */
  readonly thirdParty: boolean;
  readonly dateline: Dateline | null;
  readonly trail: readonly Step[];
  /** The pages that tell of all outlets of the story; empty on pages that belong to no story. */
  readonly sections: readonly Section[];
  /** Whether a text may have letters that the fonts of every page lack. */
  readonly needsMoreFonts: boolean;
  /** The names of the story's outlets; none on pages that belong to no story. */
  readonly masthead: Masthead;
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
  readonly articles: readonly { readonly blocks: readonly { readonly text: string }[] }[];
  readonly outlets: Parameters<typeof mastheadOf>[0];
}

const SITE = 'The Collated Press';

/**
 * The frame of a page that belongs to no story.
 *
 * @param through the way from the front page to this one
 */
export function siteFrame(
  title: string | null,
  description: string,
  at: Addresses,
  subject: Subject | null = null,
  through: readonly Step[] = [],
): Frame {
  const trail =
    title === null ? [] : [{ text: 'Front page', address: at.front }, ...through, { text: title, address: null }];
  const whole = title === null ? SITE : `${title} · ${SITE}`;
  return {
    title: whole,
    unnamedTitle: whole,
    description,
    isFront: title === null,
    thirdParty: false,
    dateline: null,
    trail,
    sections: [],
    needsMoreFonts: true,
    masthead: mastheadOf([]),
    subject,
  };
}

/** Letters of Latin Extended, Greek and Cyrillic: those that `fonts-more.css` has files for, without what `npm run fonts` keeps. */
const OTHER_LETTERS =
  /[\u0100-\u0151\u0154-\u015f\u0162-\u0177\u0179-\u017c\u017f-\u02ba\u0370-\u045f\u0490\u0491\u1e00-\u1e9f]/;

/** Whether any word of a story's pages has such letters. */
function hasOtherLetters({ title, place, articles, outlets }: StoryHead): boolean {
  const ours = [title, place, ...outlets.map(({ name }) => name)];
  const theirs = articles.flatMap(({ blocks }) => blocks.map(({ text }) => text));
  return [...ours, ...theirs].some((text) => OTHER_LETTERS.test(text));
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
    place: story.place,
    date: longDate(story.date),
    tellings: counted(story.articles.length, 'telling'),
    version: story.version,
  };
  const own: Step = { text: 'The story', address: steps.length === 0 ? null : at.story(story.slug) };
  const masthead = mastheadOf(story.outlets);
  const way = steps.map((step) => step.text).reverse();
  const titled = (names: readonly string[]) => [...names, story.title, SITE].join(' · ');
  return {
    title: titled(way),
    unnamedTitle: titled(way.map((name) => unnamed(name, masthead))),
    description,
    isFront: false,
    thirdParty: steps.length > 0,
    dateline,
    trail: [{ text: 'Front page', address: at.front }, own, ...steps],
    sections: sectionsOf(story.slug, steps, at),
    needsMoreFonts: hasOtherLetters(story),
    masthead,
    subject,
  };
}
