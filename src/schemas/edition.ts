import { z } from 'astro/zod';
import { language, line, record, refused, webAddress } from './field.ts';

/** How readers report errors: an e-mail address, or the address of a form. */
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

/** `content/edition.yaml`: the edition's title and publisher. Every field is optional. */
export const editionSchema = record({
  /** The title at the top of every page. */
  title: line.default('The Collated Press'),
  /** The publisher, named at the bottom of every page; null for none. */
  owner: line.nullable().default(null),
  /** The target of “Report an error” on every page; null for none, which each build warns about. */
  contact: contact.nullable().default(null),
  /** The site’s address, `https://example.org/`, unless a build sets another; null if unknown. */
  site: webAddress.nullable().default(null),
  /** The language of the interface: `en`. Articles have their own languages. */
  language: language.default('en'),
  /** The licence of the edition’s own words and data, in one line; does not apply to articles. Null for none. */
  licence: line.nullable().default(null),
}).readonly();

/** The file's content, with defaults. */
export type EditionFields = z.infer<typeof editionSchema>;
