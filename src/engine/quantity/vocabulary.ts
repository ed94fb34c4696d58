import type { DayPart, HedgeKind, Language, Period } from '../language/language.ts';
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

/** The words of a language as quantities are read with them. */
export interface Vocabulary {
  readonly language: Language;
  readonly english: boolean;
  /** Whether the month comes before the day where both are digits. */
  readonly monthFirst: boolean;
  /** Whether numbers are written in Han characters, too. */
  readonly han: boolean;
  readonly separators: Separators;
  readonly articles: Phrases<true>;
  readonly of: Phrases<true>;
  readonly numbers: Phrases<number>;
  readonly scales: Phrases<number>;
  readonly shortScales: Phrases<number>;
  readonly orders: Phrases<number>;
  readonly several: Phrases<true>;
  readonly joints: Phrases<true>;
  readonly andPart: Phrases<number>;
  readonly half: Phrases<true>;
  readonly point: Phrases<true>;
  readonly minus: Phrases<true>;
  readonly belowZero: Phrases<true>;
  readonly ordinals: Phrases<number>;
  readonly ordinalEnds: Phrases<true>;
  readonly fractions: Phrases<number>;
  readonly outOf: Phrases<true>;
  readonly shares: Phrases<number>;
  readonly every: Phrases<true>;
  readonly partsOf: Phrases<true>;
  readonly tenths: Phrases<true>;
  readonly hedges: Phrases<HedgeKind>;
  readonly hedgesBehind: Phrases<HedgeKind>;
  readonly negations: Phrases<true>;
  readonly to: Phrases<true>;
  readonly between: Phrases<true>;
  readonly and: Phrases<true>;
  readonly from: Phrases<true>;
  readonly by: Phrases<true>;
  readonly changing: Phrases<true>;
  readonly units: Phrases<string>;
  readonly months: Phrases<number>;
  readonly dateJoints: Phrases<true>;
  readonly weekdays: Phrases<number>;
  readonly days: Phrases<Relative>;
  readonly dayParts: Phrases<DayPart>;
  readonly periods: Phrases<Period>;
  readonly placed: Phrases<number>;
  readonly placedBehind: Phrases<number>;
  readonly ago: Phrases<true>;
  readonly stages: Phrases<string>;
  readonly at: Phrases<true>;
  readonly timed: Phrases<true>;
  readonly oClock: Phrases<true>;
  readonly zones: Phrases<true>;
  readonly halvesOfDay: Phrases<number>;
  readonly minutes: Phrases<number>;
  readonly pastHour: Phrases<true>;
  readonly toHour: Phrases<true>;
  readonly minutesBehind: Phrases<number>;
  readonly noon: Phrases<number>;
  readonly aged: Phrases<true>;
  readonly old: Phrases<true>;
  readonly labels: Phrases<true>;
  readonly beforeYear: Phrases<true>;
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
    articles: phraseSet(quantity.articles),
    of: phraseSet(quantity.of),
    numbers: phrasesOf(quantity.numbers),
    scales: phrasesOf(language.code === 'und' ? scalesOf(tag) : quantity.scales),
    shortScales: phrasesOf(quantity.shortScales),
    orders: phrasesOf(quantity.orders),
    several: phraseSet(quantity.several),
    joints: phraseSet(quantity.joints),
    andPart: phrasesOf(quantity.andPart),
    half: phraseSet(quantity.half),
    point: phraseSet(quantity.point),
    minus: phraseSet(quantity.minus),
    belowZero: phraseSet(quantity.belowZero),
    ordinals: phrasesOf(quantity.ordinals),
    ordinalEnds: phraseSet(quantity.ordinalEnds),
    fractions: phrasesOf(quantity.fractions),
    outOf: phraseSet(quantity.outOf),
    shares: phrasesOf(quantity.shares),
    every: phraseSet(quantity.every),
    partsOf: phraseSet(quantity.partsOf),
    tenths: phraseSet(quantity.tenths),
    hedges: phrasesOf(quantity.hedges),
    hedgesBehind: phrasesOf(quantity.hedgesBehind),
    negations: phraseSet(quantity.negations),
    to: phraseSet(quantity.to),
    between: phraseSet(quantity.between),
    and: phraseSet(quantity.and),
    from: phraseSet(quantity.from),
    by: phraseSet(quantity.by),
    changing: phraseSet(quantity.changing),
    units: phrasesOf({ ...currencyNames(tag), ...quantity.units, ...(american ? AMERICAN : {}) }),
    months: phrasesOf(language.code === 'und' ? monthsOf(tag) : quantity.months),
    dateJoints: phraseSet(quantity.dateJoints),
    weekdays: phrasesOf(quantity.weekdays),
    days: phrasesOf(relativeDays(language)),
    dayParts: phrasesOf(quantity.dayParts),
    periods: phrasesOf(quantity.periods),
    placed: phrasesOf(quantity.placed),
    placedBehind: phrasesOf(quantity.placedBehind),
    ago: phraseSet(quantity.ago),
    stages: phrasesOf<string>(quantity.stages),
    at: phraseSet(quantity.at),
    timed: phraseSet(quantity.timed),
    oClock: phraseSet(quantity.oClock),
    zones: phraseSet([...quantity.zones, ...ZONES]),
    halvesOfDay: phrasesOf(quantity.halvesOfDay),
    minutes: phrasesOf(quantity.minutes),
    pastHour: phraseSet(quantity.pastHour),
    toHour: phraseSet(quantity.toHour),
    minutesBehind: phrasesOf(quantity.minutesBehind),
    noon: phrasesOf(noons(language)),
    aged: phraseSet(quantity.aged),
    old: phraseSet(quantity.old),
    labels: phraseSet(quantity.labels),
    beforeYear: phraseSet(quantity.beforeYear),
    stopWords: phraseSet(text.stopWords),
  };
}

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
