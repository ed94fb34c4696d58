import type { SpeechWords } from './speech-words.ts';

/** Words or phrases in lower case, as `normalize` writes them: straight apostrophes, one hyphen. */
export type Words = readonly string[];

/** Words or phrases in lower case, each with what it means. */
export type Meanings<Meaning> = Readonly<Record<string, Meaning>>;

/** What the words around a number say of it: 200, about 200, nearly 200, at least 200, at most 200. */
export type HedgeKind = 'about' | 'nearly' | 'at least' | 'at most';

/** A part of the day, as newspapers name it. */
export type DayPart = 'morning' | 'afternoon' | 'evening' | 'night';

/** What a relative date counts: last week, next year, three days ago. */
export type Period = 'day' | 'weekend' | 'week' | 'month' | 'season' | 'year' | 'decade' | 'century';

/** How the texts of a language are cut into sentences and words. */
export interface TextWords {
  /** Words that end in a point and stand before a name, without the point: `dr`, `gen`. */
  readonly beforeName: Words;
  /** Words that end in a point and stand before a number, without the point: `no`, `vol`. */
  readonly beforeNumber: Words;
  /** Whether a number with a point is an ordinal: `13. September`. */
  readonly pointedOrdinals: boolean;
  /** Words with a capital that follow an abbreviation only where a new sentence begins. */
  readonly openers: Words;
  /** Words that turn the meaning of a statement round: `not`, `never`. In English what ends in `n't` does so too. */
  readonly negations: Words;
  /** Words that hold a sentence together and say little: articles, prepositions, pronouns, auxiliaries. */
  readonly stopWords: Words;
  /** Words before a noun, in a language that writes all nouns with a capital: there a capital does not show a name. */
  readonly nounMarkers?: Words;
}

/** How a language writes quantities, dates and times. */
export interface QuantityWords {
  /** Words that are one before a unit or a scale, and otherwise an article: `a million`, `an hour`. */
  readonly articles: Words;
  /** Words between an order of size and what it is of: `tens of thousands`. */
  readonly of: Words;
  /** Number words with their values; phrases where a number has several words: `quatre vingt dix`. */
  readonly numbers: Meanings<number>;
  /** Words that multiply the number before them, all forms: `hundred`, `millionen`, `млн`. */
  readonly scales: Meanings<number>;
  /** The same as letters glued to digits: `5m`, `3bn`; empty where a language has none. */
  readonly shortScales: Meanings<number>;
  /** Words that name only an order of size: `dozens`. */
  readonly orders: Meanings<number>;
  /** Words of an unknown small number, before a noun or a scale: `several`, `a few`. */
  readonly several: Words;
  /** Words that stand inside a number: `two hundred and five`. */
  readonly joints: Words;
  /** Parts behind a whole number: `and a half`. */
  readonly andPart: Meanings<number>;
  /** Words for a half before a unit or a scale: `half an`, `half a`. */
  readonly half: Words;
  /** Words for the decimal point: `two point five`. */
  readonly point: Words;
  /** Words before a negative number: `minus`. */
  readonly minus: Words;
  /** Words behind a number that make it negative: `below zero`. */
  readonly belowZero: Words;
  /** Ordinals in words: `third`. */
  readonly ordinals: Meanings<number>;
  /** What is glued to digits to make an ordinal: `th`. */
  readonly ordinalEnds: Words;
  /** Parts of a whole, by the number of parts: `third` and `thirds` are 3. */
  readonly fractions: Meanings<number>;
  /** What joins the parts of `one in five`, `two out of three`. */
  readonly outOf: Words;
  /** Phrases that are a part of a whole by themselves, in per cent: `la moitié`, `треть`. */
  readonly shares: Meanings<number>;
  /** Words that make a part of an ordinal: `every third`. */
  readonly every: Words;
  /** What stands between the number of parts and how many of them: 三分之二. */
  readonly partsOf: Words;
  /** Words behind a number of tenths: 3割. */
  readonly tenths: Words;
  /** Words before a number that hedge it. */
  readonly hedges: Meanings<HedgeKind>;
  /** Words behind a number that hedge it: `or more`. */
  readonly hedgesBehind: Meanings<HedgeKind>;
  /** Words that turn a bound round: `not more than`. */
  readonly negations: Words;
  /** Words between the ends of a range: `four to five`, `four or five`. */
  readonly to: Words;
  /** Words before a range whose ends `and` joins, and before the first number of a change. */
  readonly between: Words;
  readonly and: Words;
  readonly from: Words;
  /** Words before the amount of a change: `rose by two to 14`. */
  readonly by: Words;
  /** Verbs of change before an `up to` that names the new value and bounds nothing: `steeg tot 14`, `выросло до 14`. */
  readonly changing: Words;
  /** Units, by the name that quantities have them under. */
  readonly units: Meanings<string>;
  /** Whether months and days of the week always have a capital: May is a month, may a verb. */
  readonly capitalDates: boolean;
  /** Months, whole and shortened. */
  readonly months: Meanings<number>;
  /** Words inside a date: `13 de septiembre de 2023`. */
  readonly dateJoints: Words;
  /** Days of the week, Monday as 1, whole and shortened. */
  readonly weekdays: Meanings<number>;
  /** Days by their distance from today: `yesterday` is -1. */
  readonly days: Meanings<number>;
  readonly dayParts: Meanings<DayPart>;
  /** Whole phrases for a part of a day: `last night` is the night of day -1. */
  readonly partsOfDays: Meanings<readonly [number, DayPart]>;
  /** Times that last, to which `last`, `this` and `next` are said. */
  readonly periods: Meanings<Period>;
  /** Words with which a period is placed, before it and behind it: `last` is -1, `this` 0, `next` 1. */
  readonly placed: Meanings<number>;
  readonly placedBehind: Meanings<number>;
  /** Words before or behind a duration that count it back from now: `three days ago`, `vor drei Tagen`. */
  readonly ago: Words;
  /** `early` and `late`, before a date. */
  readonly stages: Meanings<'early' | 'mid' | 'late'>;
  /** Words before a time of day: `at`. */
  readonly at: Words;
  /** Verbs before `at` and a bare hour: `began at three`. */
  readonly timed: Words;
  /** Words behind an hour, and the halves of the day: `a.m.` and `in the morning` are 0, `p.m.` is 12. */
  readonly oClock: Words;
  readonly halvesOfDay: Meanings<number>;
  /** Minutes in words: `half past` is 30, `quarter to` -15. */
  readonly minutes: Meanings<number>;
  /** Words between minutes and their hour: `five past three`, `ten to four`. */
  readonly pastHour: Words;
  readonly toHour: Words;
  /** Minutes behind an hour: `et demie` is 30, `menos diez` -10. */
  readonly minutesBehind: Meanings<number>;
  /** Words behind a time that say whose it is: `local time`; abbreviations such as GMT are known. */
  readonly zones: Words;
  readonly noon: Words;
  readonly midnight: Words;
  /** Words that make a duration an age, before it and behind it: `aged`, `old`. */
  readonly aged: Words;
  readonly old: Words;
  /** Words before which, and behind which, a number names something and counts nothing: `page`, `number`. */
  readonly labels: Words;
  /** Words before a number of four digits that make it a year. */
  readonly beforeYear: Words;
}

/** All that the engine knows of one language. A language is one file; the type says what has to be in it. */
export interface Language {
  /** The first subtag of its tags: `en`. */
  readonly code: string;
  readonly text: TextWords;
  readonly quantity: QuantityWords;
  /** How it says who says what; null where that is not known yet. */
  readonly speech: SpeechWords | null;
}

/**
 * Words of a list, separated by white space; phrases in it have `_` for their spaces.
 *
 * @example words('said told according_to') // ['said', 'told', 'according to']
 */
export function words(list: string): Words {
  return list
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('_', ' '));
}

/**
 * Meanings by word, from words by meaning.
 *
 * @example meanings({ about: 'some roughly' }, String) // { some: 'about', roughly: 'about' }
 */
export function meanings<Meaning>(
  lists: Readonly<Record<string, string>>,
  meaningOf: (key: string) => Meaning,
): Meanings<Meaning> {
  return Object.fromEntries(
    Object.entries(lists).flatMap(([key, list]) => words(list).map((word) => [word, meaningOf(key)])),
  );
}

/** Words that stand for the whole numbers from `first` on; `|` joins several forms of one, `_` alone is none. */
export function counting(list: string, first = 0, step = 1): Meanings<number> {
  return Object.fromEntries(
    words(list).flatMap((forms, at) =>
      forms === ' ' ? [] : forms.split('|').map((form) => [form, first + at * step] as const),
    ),
  );
}
