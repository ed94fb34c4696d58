import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import type { Language } from './language.ts';
import { nl } from './nl.ts';
import { other } from './other.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

/** Every language that has a file, in the order of their codes. */
export const LANGUAGES: readonly Language[] = [ar, de, en, es, fr, it, ja, nl, pt, ru, zh];

const BY_CODE: ReadonlyMap<string, Language> = new Map(LANGUAGES.map((language) => [language.code, language]));

/** The first subtag of a BCP 47 tag, in lower case: `en` of `en-US`. */
export function codeOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}

/** What the engine knows of the language of a BCP 47 tag; a language without a file has no words. */
export function languageOf(tag: string): Language {
  return BY_CODE.get(codeOf(tag)) ?? other;
}
