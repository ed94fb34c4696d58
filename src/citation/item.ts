import type { Cited } from './cited.ts';

/** A CSL date, as parts or as text. */
export type ItemDate = { readonly 'date-parts': readonly (readonly number[])[] } | { readonly literal: string };

/** The fields of a CSL-JSON item that we use. */
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

/** @example datePartsOf('2024-02-29') returns { 'date-parts': [[2024, 2, 29]] } */
export function datePartsOf(iso: string): ItemDate {
  return { 'date-parts': [iso.split('-').map(Number)] };
}

/** Returns the authors in citation order: the writer, then the outlet. */
export function authorsOf({ byline, outlet }: Cited): readonly string[] {
  return [byline, outlet].filter((name) => name !== null);
}

/** Returns the title, or a description in square brackets. */
export function titleOf({ title, description }: Cited): string {
  return title ?? `[${description}]`;
}

/** Returns what has no field of its own: the paragraph number, and where the text was first published. */
export function noteOf({ paragraph, original }: Cited): string {
  const number = paragraph === null ? [] : [`Paragraph ${paragraph} (¶${paragraph})`];
  const first = original === null ? [] : [`First published at ${original}`];
  return [...number, ...first].join('. ');
}

/** Returns the CSL-JSON item without the date of access. */
export function itemOf(cited: Cited): Item {
  const note = noteOf(cited);
  const authors = authorsOf(cited);
  return {
    id: cited.key,
    type: 'webpage',
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    title: titleOf(cited),
    'container-title': cited.edition,
    version: cited.version,
    ...(cited.published !== null && { issued: datePartsOf(cited.published) }),
    language: cited.language,
    ...(cited.paragraph !== null && { locator: `para. ${cited.paragraph}` }),
    ...(note !== '' && { note }),
    URL: cited.permalink,
  };
}
