import { english } from './en/english.ts';

/** All interface texts. A translation is a folder beside `en` that exports an object of this type. */
export type Strings = typeof english;

/** The interface texts in one language. */
export interface Translation {
  /** BCP 47, for `<html lang>`. */
  readonly language: string;
  readonly strings: Strings;
}

const TRANSLATIONS: Readonly<Record<string, Strings>> = { en: english };

/** Returns the primary language of a tag: `en` for `en-GB`. */
function primary(tag: string): string {
  return tag.toLowerCase().split('-', 1)[0] ?? '';
}

/** Returns whether there is a translation into a language, given as a BCP 47 tag. */
export function isTranslated(language: string): boolean {
  return Object.hasOwn(TRANSLATIONS, primary(language));
}

/** Returns the translation into a language, or English if there is none. */
export function translationFor(language: string): Translation {
  const strings = isTranslated(language) ? TRANSLATIONS[primary(language)] : undefined;
  return strings === undefined ? { language: 'en', strings: english } : { language, strings };
}
