import type { StoryArticle } from '../../library/story.ts';
import { isInferred } from '../article/provenance.ts';
import { articleIn, type Edition } from '../edition.ts';
import { type Frame, storyFrame } from '../frame.ts';
import { labelOf } from '../report.ts';
import type { Site } from '../site.ts';
import { longDate } from '../wording.ts';

/** A card picture, and what it shows in words for those who do not see it. */
export interface CardLink {
  readonly address: string;
  readonly alt: string;
}

/** The event that a page is about. */
export interface Event {
  readonly title: string;
  readonly date: string;
  readonly place: string;
  /** The story's page. */
  readonly address: string;
}

/** An article that a page is made from, with no more than is known of it. */
export interface Source {
  /** How pages name it, with `inferred` where who published it is deduced. */
  readonly credit: string;
  /** Who published it; null where that is only inferred. */
  readonly publisher: string | null;
  readonly headline: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly language: string;
}

interface OfStory {
  /** What the page is called where it is shared, without the name of the site. */
  readonly title: string;
  /** The address by which the page wants to be known. */
  readonly address: string;
  readonly event: Event;
  readonly sources: readonly Source[];
}

/** What a page is, for those who share it and for programs that read it. All addresses are paths. */
export type Subject =
  | {
      readonly kind: 'front';
      readonly address: string;
      readonly stories: readonly { readonly title: string; readonly address: string }[];
    }
  /** What is shown at addresses that lead nowhere. */
  | { readonly kind: 'missing' }
  /** A story's own page: of our words. */
  | (OfStory & { readonly kind: 'story'; readonly card: CardLink })
  /** What is made from the articles of a story: two beside each other, one with where else it stands, what differs. */
  | (OfStory & { readonly kind: 'derived'; readonly card: CardLink })
  /** One paragraph: its words only where all of them may be shown. It has no card: it is shared as text. */
  | (OfStory & { readonly kind: 'paragraph'; readonly words: string | null });

function sourceOf({ facts, language }: StoryArticle, publisher: string, { strings }: Site): Source {
  const inferred = isInferred({ facts });
  return {
    credit: inferred ? strings.metadata.inferred(facts.attribution) : facts.attribution,
    publisher: inferred ? null : publisher,
    headline: facts.headline,
    url: facts.url,
    published: facts.published,
    language,
  };
}

function ofStory(edition: Edition, outlets: readonly string[], at: Site): Pick<OfStory, 'event' | 'sources'> {
  const { slug, title, date, place } = edition.story;
  const named = edition.story.outlets.filter((outlet) => outlets.includes(outlet.slug));
  return {
    event: { title, date, place, address: at.story(slug) },
    sources: named.map((outlet) => sourceOf(articleIn(edition, outlet.slug), outlet.name, at)),
  };
}

function everyOutlet({ story }: Edition): readonly string[] {
  return story.outlets.map(({ slug }) => slug);
}

/** The card of a story, which its pages about one or all of the articles have too. */
function storyCard({ story }: Edition, at: Site): CardLink {
  const sigla = story.outlets.map(({ siglum }) => siglum).join(', ');
  return {
    address: at.storyCard(story.slug),
    alt: at.strings.card.storyAlt(story.title, longDate(story.date), sigla),
  };
}

/** What a story's own page is. */
export function storySubject(edition: Edition, at: Site): Subject {
  const { slug, title } = edition.story;
  const own = ofStory(edition, everyOutlet(edition), at);
  return { kind: 'story', title, address: at.story(slug), card: storyCard(edition, at), ...own };
}

/**
 * What a page about one article or all of them is.
 *
 * @param name `Figures`, or an outlet's name
 * @param outlet whose article alone it is about; null for all
 */
export function derivedSubject(
  edition: Edition,
  name: string,
  outlet: string | null,
  address: string,
  at: Site,
): Subject {
  const own = ofStory(edition, outlet === null ? everyOutlet(edition) : [outlet], at);
  return {
    kind: 'derived',
    title: `${name}: ${edition.story.title}`,
    address,
    card: storyCard(edition, at),
    ...own,
  };
}

/**
 * The frame of a page of a story's menu.
 *
 * @param title as the menu calls it
 * @param address its path
 */
export function sectionFrame(edition: Edition, title: string, description: string, address: string, at: Site): Frame {
  const subject = derivedSubject(edition, title, null, address, at);
  return storyFrame(edition.story, description, [{ text: title, address: null }], at, subject);
}

/** Two outlets in the order in which the story has them: the two orders of a pair are one thing to share. */
export function inStoryOrder({ story }: Edition, left: string, right: string): readonly [string, string] {
  const place = (slug: string) => story.outlets.findIndex((outlet) => outlet.slug === slug);
  return place(left) <= place(right) ? [left, right] : [right, left];
}

/** What the page of two outlets side by side is, in whichever order it shows them. */
export function pairSubject(edition: Edition, left: string, right: string, at: Site): Subject {
  const { slug, title, outlets } = edition.story;
  const [first, second] = inStoryOrder(edition, left, right);
  const [one = '', other = ''] = [first, second].map(
    (own) => outlets.find((outlet) => outlet.slug === own)?.name ?? own,
  );
  const names = at.strings.card.and(one, other);
  return {
    kind: 'derived',
    title: `${names}: ${title}`,
    address: at.pair(slug, first, second),
    card: { address: at.pairCard(slug, first, second), alt: at.strings.card.pairAlt(names) },
    ...ofStory(edition, [first, second], at),
  };
}

/** What the page of one paragraph is. */
export function paragraphSubject(edition: Edition, outlet: string, id: string, at: Site): Subject {
  const { slug, title, outlets } = edition.story;
  const { facts, blocks } = articleIn(edition, outlet);
  const name = outlets.find((own) => own.slug === outlet)?.name ?? outlet;
  const text = blocks.find((block) => block.id === id)?.text ?? null;
  return {
    kind: 'paragraph',
    title: `${at.strings.metadata.paragraphTitle(name, labelOf(id))}: ${title}`,
    address: at.paragraph(slug, outlet, id),
    words: facts.rights === 'full' ? text : null,
    ...ofStory(edition, [outlet], at),
  };
}
