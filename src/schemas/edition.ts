import { z } from 'astro/zod';
import { language, line, record, refused, webAddress } from './field.ts';

/** Where readers write to: an e-mail address, or the page of a form. */
const contact = z
  .string()
  .refine(
    (text) => z.email().safeParse(text).success || webAddress.safeParse(text).success,
    refused(
      'bad-contact',
      'is neither an e-mail address nor the address of a web page',
      'write an address such as desk@example.org or https://example.org/contact',
    ),
  );

/** `content/edition.yaml`: what this edition is called and who answers for it. Every field may be left out. */
export const editionSchema = record({
  /** The name at the head of every page. */
  title: line.default('The Collated Press'),
  /** Who publishes the edition, named at the foot of every page; null where nobody is named. */
  owner: line.nullable().default(null),
  /** Where “Report an error” on every page leads; null for none, which each build reports. */
  contact: contact.nullable().default(null),
  /** The site’s own address, `https://example.org/`, unless a build is given another; null where it is not known. */
  site: webAddress.nullable().default(null),
  /** The language of the interface: `en`. Articles have languages of their own. */
  language: language.default('en'),
  /** The licence of the edition’s own words and data, in a line; it never covers the articles. Null for none. */
  licence: line.nullable().default(null),
}).readonly();

/** What the file says, with the defaults where it says nothing. */
export type EditionFields = z.infer<typeof editionSchema>;
