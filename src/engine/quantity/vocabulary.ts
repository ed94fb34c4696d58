import type { DayPart, Language, Meanings, QuantityWords, Words } from '../language/language.ts';
import { languageOf } from '../language/languages.ts';
import { currencyNames } from './currency.ts';
import { monthsOf } from './month.ts';
import { type Phrases, phraseSet, phrasesOf } from './phrase.ts';
import { scalesOf } from './scale.ts';
import { type Separators, separatorsOf } from './separator.ts';

/** Where a relative date stands: so many periods from now. */
export interface Relative {
  readonly offset: number;
  readonly part: DayPart | null;
}

/** What a list of words, or of words with meanings, is when it is prepared; other parts of a pack stay as they are. */
type Prepared<Part> = Part extends Words
  ? Phrases<true>
  : Part extends Meanings<infer Meaning>
    ? Phrases<Meaning>
    : Part;

type PreparedWords = { readonly [Name in keyof QuantityWords]: Prepared<QuantityWords[Name]> };

/** The words of a language as quantities are read with them. */
export interface Vocabulary extends Omit<PreparedWords, 'days' | 'noon' | 'stages'> {
  readonly language: Language;
  readonly english: boolean;
  /** Whether the month comes before the day where both are digits. */
  readonly monthFirst: boolean;
  /** Whether numbers are written in Han characters, too. */
  readonly han: boolean;
  readonly separators: Separators;
  readonly days: Phrases<Relative>;
  readonly noon: Phrases<number>;
  readonly stages: Phrases<string>;
  readonly stopWords: Phrases<true>;
}

/** `pounds` weigh in America and pay in Britain. */
const AMERICAN: Readonly<Record<string, string>> = { pound: 'pound (weight)', pounds: 'pound (weight)' };

/** Prepares the words of a language; a tag of a language without a file gives one that reads digits only. */
export function vocabularyOf(tag: string): Vocabulary {
  const language = languageOf(tag);
  const { quantity, text } = language;
  const american = /^en-US$/i.test(tag);
  const hans = language.code === 'zh' || language.code === 'ja';
  return {
    language,
    english: language.code === 'en',
    monthFirst: american,
    han: hans,
    separators: separatorsOf(tag),
    ...prepared(quantity),
    ...(language.code === 'und' ? { scales: phrasesOf(scalesOf(tag)), months: phrasesOf(monthsOf(tag)) } : {}),
    units: phrasesOf({ ...currencyNames(tag), ...quantity.units, ...(american ? AMERICAN : {}) }),
    days: phrasesOf(relativeDays(language)),
    zones: phraseSet([...quantity.zones, ...ZONES]),
    noon: phrasesOf(noons(language)),
    stopWords: phraseSet(text.stopWords),
  };
}

/** Prepares every list of a pack. */
function prepared(quantity: QuantityWords): PreparedWords {
  const parts = Object.entries<Words | Meanings<unknown> | boolean>({ ...quantity });
  const phrases = parts.map(([name, part]) => [name, preparedPart(part)] as const);
  return Object.fromEntries(phrases) as unknown as PreparedWords;
}

function preparedPart(part: Words | Meanings<unknown> | boolean): unknown {
  if (typeof part === 'boolean') return part;
  return isList(part) ? phraseSet(part) : phrasesOf(part);
}

const isList = (part: Words | Meanings<unknown>): part is Words => Array.isArray(part);

/** Abbreviations of time zones, alike in all languages, and in capitals there. */
export const ZONES: ReadonlySet<string> = new Set(
  'gmt utc et est edt ct cst cdt pt pst pdt mt cet cest bst msk'.split(' '),
);

function relativeDays({ quantity }: Language): Readonly<Record<string, Relative>> {
  const days = Object.entries(quantity.days).map(([word, offset]) => [word, { offset, part: null }] as const);
  const parts = Object.entries(quantity.partsOfDays).map(([word, [offset, part]]) => [word, { offset, part }] as const);
  return Object.fromEntries<Relative>([...days, ...parts]);
}

/** Noon and midnight, in minutes. */
function noons({ quantity }: Language): Readonly<Record<string, number>> {
  return Object.fromEntries([
    ...quantity.noon.map((word) => [word, 720] as const),
    ...quantity.midnight.map((word) => [word, 0] as const),
  ]);
}
