import type { StoryArticle } from '../../library/story.ts';
import { isInferred } from '../article/provenance.ts';
import { articleIn, type Edition } from '../edition.ts';
import { type Frame, storyFrame } from '../frame.ts';
import { labelOf } from '../report.ts';
import type { Site } from '../site.ts';
import { longDate } from '../wording.ts';

/** A preview image and its alternative text. */
export interface CardLink {
  readonly address: string;
  readonly alt: string;
}

/** The event that a story reports. */
export interface Event {
  readonly title: string;
  readonly date: string;
  readonly place: string;
  /** The address of the story's page. */
  readonly address: string;
}

/** The known facts about an article that a page is made from. */
export interface Source {
  /** The full name of the text, with a note if the publisher is inferred. */
  readonly credit: string;
  /** The publisher; null if only inferred. */
  readonly publisher: string | null;
  readonly headline: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly language: string;
}

interface OfStory {
  /** The title in link previews, without the name of the site. */
  readonly title: string;
  /** The canonical path. */
  readonly address: string;
  readonly event: Event;
  readonly sources: readonly Source[];
}

/** What a page is about, for link previews and linked data. All addresses are paths. */
export type Subject =
  | {
      readonly kind: 'front';
      readonly address: string;
      readonly stories: readonly { readonly title: string; readonly address: string }[];
    }
  /** The 404 page. */
  | { readonly kind: 'missing' }
  /** A story's own page. */
  | (OfStory & { readonly kind: 'story'; readonly card: CardLink })
  /** A page made from one, two or all articles of a story. */
  | (OfStory & { readonly kind: 'derived'; readonly card: CardLink })
  /** One paragraph. `words` is null if only excerpts may be shown. It has no card. */
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

/** Returns the card of a story, also used by its pages about one or all articles. */
function storyCard({ story }: Edition, at: Site): CardLink {
  const sigla = story.outlets.map(({ siglum }) => siglum).join(', ');
  return {
    address: at.storyCard(story.slug),
    alt: at.strings.card.storyAlt(story.title, longDate(story.date), sigla),
  };
}

/** Returns the subject of a story's own page. */
export function storySubject(edition: Edition, at: Site): Subject {
  const { slug, title } = edition.story;
  const own = ofStory(edition, everyOutlet(edition), at);
  return { kind: 'story', title, address: at.story(slug), card: storyCard(edition, at), ...own };
}

/**
 * Returns the subject of a page about one article or all of them.
 *
 * @param name the name of the page, `Figures`, or of the outlet
 * @param outlet the slug of the outlet; null for all
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
 * Builds the frame of a page in a story's menu.
 *
 * @param title its name in the menu
 * @param address its path
 */
export function sectionFrame(edition: Edition, title: string, description: string, address: string, at: Site): Frame {
  const subject = derivedSubject(edition, title, null, address, at);
  return storyFrame(edition.story, description, [{ text: title, address: null }], at, subject);
}

/** Returns two outlets in the story's order, because both orders of a pair share one preview. */
function inStoryOrder({ story }: Edition, left: string, right: string): readonly [string, string] {
  const place = (slug: string) => story.outlets.findIndex((outlet) => outlet.slug === slug);
  return place(left) <= place(right) ? [left, right] : [right, left];
}

/** Returns the subject of a pair page, the same for both orders. */
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

/** Returns the subject of a paragraph's page. */
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
