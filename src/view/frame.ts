import type { Subject } from './metadata/subject.ts';
import { type OutletNames, outletNamesOf, unnamed } from './outlet-names.ts';
import type { Imprint, Site } from './site.ts';
import type { Strings } from './strings/strings.ts';
import { capitalized, longDate } from './wording.ts';

/** The dateline under the nameplate: story, place, date and number of articles. */
export interface Dateline {
  readonly story: string;
  readonly address: string;
  readonly place: string;
  /** In words: `29 February 2024`. */
  readonly date: string;
  readonly articles: string;
  /** A digest of everything that the story's pages are made from. */
  readonly version: string;
}

/** One step of the breadcrumbs; the address of the page itself is null. */
export interface Step {
  readonly text: string;
  readonly address: string | null;
}

/** Everything around the content of a page. */
export interface Frame {
  /** The language of the interface, BCP 47. */
  readonly language: string;
  readonly strings: Strings;
  readonly imprint: Imprint;
  readonly title: string;
  /** The title shown while outlet names are hidden. */
  readonly unnamedTitle: string;
  readonly description: string;
  readonly isFront: boolean;
  /** Whether the page shows texts of outlets; such pages ask search engines not to index them. */
  readonly thirdParty: boolean;
  readonly dateline: Dateline | null;
  readonly trail: readonly Step[];
  /** The menu of the story; empty on pages without a story. */
  readonly sections: readonly Section[];
  /** Whether a text may need letters that the basic fonts lack. */
  readonly needsMoreFonts: boolean;
  /** The names of the story's outlets; empty on pages without a story. */
  readonly names: OutletNames;
  /** The subject for link previews and linked data; null for pages about the site. */
  readonly subject: Subject | null;
}

/** An entry of a story’s menu. */
export interface Section {
  readonly text: string;
  readonly address: string;
  readonly isCurrent: boolean;
}

/** The part of a story that its frame needs. */
export interface StoryHead {
  readonly slug: string;
  readonly title: string;
  readonly date: string;
  readonly place: string;
  readonly version: string;
  readonly articles: readonly { readonly blocks: readonly { readonly text: string }[] }[];
  readonly outlets: readonly (Parameters<typeof outletNamesOf>[0][number] & { readonly slug: string })[];
}

function speakingOf({ language, strings, imprint }: Site): Pick<Frame, 'language' | 'strings' | 'imprint'> {
  return { language, strings, imprint };
}

function homeOf({ front, strings }: Site): Step {
  return { text: strings.frame.frontPage, address: front };
}

/**
 * Builds the frame of a page without a story.
 *
 * @param title null for the front page
 * @param through the breadcrumbs between the front page and this one
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

/** Latin Extended, Greek and Cyrillic letters that are in the files of `fonts-more.css` but not in the basic fonts. */
const OTHER_LETTERS =
  /[\u0100-\u0151\u0154-\u015f\u0162-\u0177\u0179-\u017c\u017f-\u02ba\u0370-\u045f\u0490\u0491\u1e00-\u1e9f]/;

function hasOtherLetters({ title, place, articles, outlets }: StoryHead): boolean {
  const ours = [title, place, ...outlets.map(({ name }) => name)];
  const theirs = articles.flatMap(({ blocks }) => blocks.map(({ text }) => text));
  return [...ours, ...theirs].some((text) => OTHER_LETTERS.test(text));
}

/** The entries of a story's menu, in order. */
type SectionKey = keyof Strings['frame']['sections'];

/** Returns the address of a menu entry. The pair page is that of the first two outlets; null if there are fewer. */
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
 * Builds the frame of a page of a story.
 *
 * @param steps the breadcrumbs from the story's page to this one, the first named as in the menu; empty for that page
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
