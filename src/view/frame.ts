import type { Subject } from './metadata/subject.ts';
import { type OutletNames, outletNamesOf, unnamed } from './outlet-names.ts';
import type { Imprint, Site } from './site.ts';
import type { Strings } from './strings/strings.ts';
import { capitalized, longDate } from './wording.ts';

/** The strip under the nameplate: which story, where and when, in how many articles. */
export interface Dateline {
  readonly story: string;
  readonly address: string;
  readonly place: string;
  /** In words: `29 February 2024`. */
  readonly date: string;
  readonly articles: string;
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
  /** The language of the interface, BCP 47. */
  readonly language: string;
  /** The words of the interface. */
  readonly strings: Strings;
  readonly imprint: Imprint;
  readonly title: string;
  /** The title while outlet names are hidden. */
  readonly unnamedTitle: string;
  readonly description: string;
  readonly isFront: boolean;
  /** Whether the page carries other people's texts: such pages ask search engines not to list them. */
  readonly thirdParty: boolean;
  readonly dateline: Dateline | null;
  readonly trail: readonly Step[];
  /** The menu of the story; empty on pages that belong to no story. */
  readonly sections: readonly Section[];
  /** Whether a text may have letters that the fonts of every page lack. */
  readonly needsMoreFonts: boolean;
  /** The names of the story's outlets; none on pages that belong to no story. */
  readonly names: OutletNames;
  /** What the page is to those who share it or read it by program; null for a page about the site. */
  readonly subject: Subject | null;
}

/** An entry of a story’s menu. */
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
  readonly outlets: readonly (Parameters<typeof outletNamesOf>[0][number] & { readonly slug: string })[];
}

/** The language and the edition of every page. */
function speakingOf({ language, strings, imprint }: Site): Pick<Frame, 'language' | 'strings' | 'imprint'> {
  return { language, strings, imprint };
}

function homeOf({ front, strings }: Site): Step {
  return { text: strings.frame.frontPage, address: front };
}

/**
 * The frame of a page that belongs to no story.
 *
 * @param through the way from the front page to this one
 */
export function siteFrame(
  title: string | null,
  description: string,
  site: Site,
  subject: Subject | null = null,
  through: readonly Step[] = [],
): Frame {
  const trail = title === null ? [] : [homeOf(site), ...through, { text: title, address: null }];
  const whole = title === null ? site.imprint.title : `${title} · ${site.imprint.title}`;
  return {
    ...speakingOf(site),
    title: whole,
    unnamedTitle: whole,
    description,
    isFront: title === null,
    thirdParty: false,
    dateline: null,
    trail,
    sections: [],
    needsMoreFonts: true,
    names: outletNamesOf([]),
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

/** The pages of a story’s menu, in the order of reading. */
type SectionKey = keyof Strings['frame']['sections'];

/** Where each page of the menu is; side by side begins with the first two outlets, and needs two. */
function sectionAddress(key: SectionKey, { slug, outlets }: StoryHead, site: Site): string | null {
  if (key !== 'pairs') return site[key](slug);
  const [left, right] = outlets;
  return left === undefined || right === undefined ? null : site.pair(slug, left.slug, right.slug);
}

function sectionsOf(story: StoryHead, steps: readonly Step[], site: Site): readonly Section[] {
  const names = site.strings.frame.sections;
  return (Object.keys(names) as SectionKey[]).flatMap((key) => {
    const address = sectionAddress(key, story, site);
    return address === null ? [] : [{ text: names[key], address, isCurrent: names[key] === steps[0]?.text }];
  });
}

/**
 * The frame of a page of a story.
 *
 * @param steps the way from the story's page to this one, the first step as the menu calls it; empty on the story's own.
 */
export function storyFrame(
  story: StoryHead,
  description: string,
  steps: readonly Step[],
  site: Site,
  subject: Subject | null = null,
): Frame {
  const dateline = {
    story: story.title,
    address: site.story(story.slug),
    place: story.place,
    date: longDate(story.date),
    articles: capitalized(site.strings.frame.articles(story.articles.length)),
    version: story.version,
  };
  const own: Step = { text: site.strings.frame.story, address: steps.length === 0 ? null : site.story(story.slug) };
  const names = outletNamesOf(story.outlets);
  const way = steps.map((step) => step.text).reverse();
  const titled = (names: readonly string[]) => [...names, story.title, site.imprint.title].join(' · ');
  return {
    ...speakingOf(site),
    title: titled(way),
    unnamedTitle: titled(way.map((name) => unnamed(name, names))),
    description,
    isFront: false,
    thirdParty: steps.length > 0,
    dateline,
    trail: [homeOf(site), own, ...steps],
    sections: sectionsOf(story, steps, site),
    needsMoreFonts: hasOtherLetters(story),
    names,
    subject,
  };
}
