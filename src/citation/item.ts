import { type Cited, EDITION } from './cited.ts';

/** A date of CSL: by its parts, or in words. */
export type ItemDate = { readonly 'date-parts': readonly (readonly number[])[] } | { readonly literal: string };

/** An item of CSL-JSON, as far as this edition is cited. */
export interface Item {
  readonly id: string;
  readonly type: 'webpage' | 'chapter' | 'entry';
  readonly author?: readonly { readonly literal: string }[];
  readonly title?: string;
  readonly genre?: string;
  readonly 'container-title': string;
  readonly version: string;
  readonly 'original-date'?: ItemDate;
  readonly issued?: ItemDate;
  readonly language: string;
  readonly locator?: string;
  readonly note?: string;
  readonly URL: string;
  readonly accessed?: ItemDate;
}

/** @example datePartsOf('2024-02-29') gives { 'date-parts': [[2024, 2, 29]] } */
export function datePartsOf(iso: string): ItemDate {
  return { 'date-parts': [iso.split('-').map(Number)] };
}

/** Whom a reference names first: who wrote the text, and the outlet. */
export function authorsOf({ byline, outlet }: Cited): readonly string[] {
  return [byline, outlet].filter((name) => name !== null);
}

/** The title as references have it: what has none is described in square brackets. */
export function titleOf({ title, description }: Cited): string {
  return title ?? `[${description}]`;
}

/** Which paragraph, and where the text first stood: what no other field of a reference has a place for. */
export function noteOf({ paragraph, original }: Cited): string {
  const number = paragraph === null ? [] : [`Paragraph ${paragraph} (¶${paragraph})`];
  const first = original === null ? [] : [`First published at ${original}`];
  return [...number, ...first].join('. ');
}

/** What is cited, as CSL-JSON has it, but for the date on which somebody reads it. */
export function itemOf(cited: Cited): Item {
  const note = noteOf(cited);
  const authors = authorsOf(cited);
  return {
    id: cited.key,
    type: 'webpage',
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    title: titleOf(cited),
    'container-title': EDITION,
    version: cited.version,
    ...(cited.published !== null && { issued: datePartsOf(cited.published) }),
    language: cited.language,
    ...(cited.paragraph !== null && { locator: `para. ${cited.paragraph}` }),
    ...(note !== '' && { note }),
    URL: cited.permalink,
  };
}
