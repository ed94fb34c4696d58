import type { Frame, Step } from '../frame.ts';
import type { Event, Source, Subject } from './subject.ts';

/** A thing in the words of schema.org; what is not known of it is left out. */
export interface Thing {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** Makes a path the whole address of a page; undefined, and so left out, where the site does not know its host. */
export type Absolute = (path: string) => string | undefined;

/** Known things only: what is null is undefined to JSON, and left out. */
function known<T>(value: T | null): T | undefined {
  return value ?? undefined;
}

function site({ imprint }: Frame, front: string, absolute: Absolute): Thing {
  return { '@type': 'WebSite', name: imprint.title, url: absolute(front) };
}

function articleThing({ credit, publisher, headline, url, published, language }: Source): Thing {
  return {
    '@type': 'Article',
    headline: known(headline),
    url: known(url),
    datePublished: known(published),
    inLanguage: language,
    // What is only inferred is no fact: the credit says so, and no publisher is named.
    publisher: publisher === null ? undefined : { '@type': 'Organization', name: publisher },
    creditText: credit,
  };
}

function eventThing({ title, date, place }: Event): Thing {
  return { '@type': 'Event', name: title, startDate: date, location: { '@type': 'Place', name: place } };
}

function storyThing({ title, address }: Event, absolute: Absolute): Thing {
  return { '@type': 'CollectionPage', name: title, url: absolute(address) };
}

/** How an article is cited in a line: `The Gazette, “Harbour burns”, 2024-03-01`. */
function citation({ credit, headline, published }: Source): string {
  const parts = [
    credit,
    headline === null ? null : `“${headline}”`,
    published === null ? null : published.slice(0, 10),
  ];
  return parts.filter((part) => part !== null).join(', ');
}

function breadcrumbs(trail: readonly Step[], absolute: Absolute): readonly Thing[] {
  if (trail.length === 0) return [];
  const items = trail.map(({ text, address }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: text,
    item: address === null ? undefined : absolute(address),
  }));
  return [{ '@type': 'BreadcrumbList', itemListElement: items }];
}

function frontThing(subject: Subject & { readonly kind: 'front' }, frame: Frame, absolute: Absolute): Thing {
  const items = subject.stories.map(({ title, address }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: title,
    url: absolute(address),
  }));
  const list = { '@type': 'ItemList', numberOfItems: items.length, itemListElement: items };
  const { description, language } = frame;
  return { ...site(frame, subject.address, absolute), description, inLanguage: language, mainEntity: list };
}

type OfStory = Exclude<Subject, { readonly kind: 'front' | 'missing' }>;

/** A page of the site about the site. */
function siteThing(frame: Frame, front: string, absolute: Absolute): Thing {
  const { title, description, language } = frame;
  return { '@type': 'WebPage', name: title, description, inLanguage: language, isPartOf: site(frame, front, absolute) };
}

/** The page itself, as far as all pages of a story are alike. */
function pageThing(type: string, subject: OfStory, frame: Frame, to: Absolute): Thing {
  return {
    '@type': type,
    name: subject.title,
    description: frame.description,
    url: to(subject.address),
    inLanguage: frame.language,
    image: subject.kind === 'paragraph' ? undefined : to(subject.card.address),
    isBasedOn: subject.sources.map(articleThing),
  };
}

function thingOf(subject: Subject, frame: Frame, front: string, to: Absolute): Thing {
  switch (subject.kind) {
    case 'missing':
      return siteThing(frame, front, to);
    case 'front':
      return frontThing(subject, frame, to);
    case 'story':
      return {
        ...pageThing('CollectionPage', subject, frame, to),
        isPartOf: site(frame, front, to),
        about: eventThing(subject.event),
        citation: subject.sources.map(citation),
      };
    case 'derived':
      return {
        ...pageThing('WebPage', subject, frame, to),
        isPartOf: storyThing(subject.event, to),
        about: eventThing(subject.event),
      };
    case 'paragraph':
      return {
        '@type': 'Quotation',
        name: subject.title,
        url: to(subject.address),
        inLanguage: subject.sources[0]?.language,
        text: known(subject.words),
        isBasedOn: subject.sources.map(articleThing),
        isPartOf: storyThing(subject.event, to),
      };
  }
}

/**
 * What a page is, as linked data for programs: known facts only, and whole addresses or none.
 *
 * @param front the path of the front page
 */
export function linkedData(frame: Frame, front: string, absolute: Absolute): readonly Thing[] {
  const { subject, trail } = frame;
  const page = subject === null ? siteThing(frame, front, absolute) : thingOf(subject, frame, front, absolute);
  return [page, ...breadcrumbs(trail, absolute)];
}

/** Things as the text of a data block: no `<` is left in it, so that no word of an article can end the block. */
export function dataBlock(things: readonly Thing[]): string {
  const data = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
