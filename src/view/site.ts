import { type Addresses, addressesUnder } from './address.ts';
import { type Strings, translationFor } from './strings/strings.ts';

/** What an edition says of itself, `content/edition.yaml`. */
export interface Imprint {
  /** The name at the head of every page. */
  readonly title: string;
  /** Who publishes it. */
  readonly owner: string | null;
  /** Where readers report errors: an e-mail address or a web page. */
  readonly contact: string | null;
  /** The language of the interface, BCP 47. */
  readonly language: string;
  readonly licence: string | null;
}

/** What every page knows of the site: where its pages are, in which words it speaks, and whose edition it is. */
export interface Site extends Addresses {
  readonly imprint: Imprint;
  /** The language of the interface, BCP 47: that of the edition, or English where it has no translation. */
  readonly language: string;
  readonly strings: Strings;
}

const NO_IMPRINT: Imprint = { title: 'The Collated Press', owner: null, contact: null, language: 'en', licence: null };

/**
 * The site under a base path.
 *
 * @param base `/` or `/some/path/`
 */
export function siteUnder(base: string, imprint: Imprint = NO_IMPRINT): Site {
  const { language, strings } = translationFor(imprint.language);
  return { ...addressesUnder(base), imprint, language, strings };
}

/**
 * Where a reader reports an error on a page: a message to the edition, or its page for that; null where it names no contact.
 *
 * @param page the address of the page, which the message names
 */
export function reportAddress(
  { imprint: { title, contact }, strings }: Site,
  version: string,
  page: string,
): string | null {
  if (contact === null || /^https?:/i.test(contact)) return contact;
  const subject = strings.frame.reportSubject(title, version);
  return `mailto:${contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(`${page}\n\n`)}`;
}
