import { type Addresses, addressesUnder } from './address.ts';
import { type Strings, translationFor } from './strings/strings.ts';

/** The facts about an edition, from `content/edition.yaml`. */
export interface Imprint {
  /** The name at the top of every page. */
  readonly title: string;
  /** The publisher. */
  readonly owner: string | null;
  /** Where readers report errors: an e-mail address or a web page. */
  readonly contact: string | null;
  /** The language of the interface, BCP 47. */
  readonly language: string;
  readonly licence: string | null;
}

/** What every page needs of the site: addresses, interface texts, and the edition. */
export interface Site extends Addresses {
  readonly imprint: Imprint;
  /** The language of the interface, BCP 47: that of the edition, or English if there is no translation. */
  readonly language: string;
  readonly strings: Strings;
}

const NO_IMPRINT: Imprint = { title: 'The Collated Press', owner: null, contact: null, language: 'en', licence: null };

/**
 * Returns the site under a base path.
 *
 * @param base `/` or `/some/path/`
 */
export function siteUnder(base: string, imprint: Imprint = NO_IMPRINT): Site {
  const { language, strings } = translationFor(imprint.language);
  return { ...addressesUnder(base), imprint, language, strings };
}

/**
 * Returns the address for reporting an error: a `mailto:` with a subject and the page's address, or the edition's contact
 * page; null if the edition has no contact.
 *
 * @param page the address of the page with the error
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
