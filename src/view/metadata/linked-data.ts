import type { Frame, Step } from '../frame.ts';
import type { Event, Source, Subject } from './subject.ts';

/** A schema.org thing; undefined properties are left out. */
export interface Thing {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** Makes a path an absolute address; returns undefined if the site's address is not known. */
export type Absolute = (path: string) => string | undefined;

/** Turns null into undefined, which JSON leaves out. */
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
    // An inferred publisher is not a fact: only the credit mentions it.
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

/** Cites an article in one line: `The Gazette, “Harbour burns”, 2024-03-01`. */
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

function siteThing(frame: Frame, front: string, absolute: Absolute): Thing {
  const { title, description, language } = frame;
  return { '@type': 'WebPage', name: title, description, inLanguage: language, isPartOf: site(frame, front, absolute) };
}

/** Returns the properties that all pages of a story have. */
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
 * Returns a page as linked data, with known facts and absolute addresses only.
 *
 * @param front the path of the front page
 */
export function linkedData(frame: Frame, front: string, absolute: Absolute): readonly Thing[] {
  const { subject, trail } = frame;
  const page = subject === null ? siteThing(frame, front, absolute) : thingOf(subject, frame, front, absolute);
  return [page, ...breadcrumbs(trail, absolute)];
}

/** Serialises things for a script element. `<` is escaped, so that no text can end the element. */
export function dataBlock(things: readonly Thing[]): string {
  const data = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
