import { english } from './en/english.ts';

/** Every word of the interface. A translation is a folder beside `en` whose object has this type. */
export type Strings = typeof english;

/** The words of the interface in one language, and which language that is. */
export interface Translation {
  /** BCP 47, what `<html lang>` says. */
  readonly language: string;
  readonly strings: Strings;
}

const TRANSLATIONS: Readonly<Record<string, Strings>> = { en: english };

/** The primary language of a tag: `en` of `en-GB`. */
function primary(tag: string): string {
  return tag.toLowerCase().split('-', 1)[0] ?? '';
}

/** Whether the interface can be in a language, BCP 47. */
export function isTranslated(language: string): boolean {
  return Object.hasOwn(TRANSLATIONS, primary(language));
}

/** The words in the language of an edition; English where there is no translation into it. */
export function translationFor(language: string): Translation {
  const strings = isTranslated(language) ? TRANSLATIONS[primary(language)] : undefined;
  return strings === undefined ? { language: 'en', strings: english } : { language, strings };
}
