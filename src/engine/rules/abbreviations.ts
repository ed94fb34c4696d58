import { eitherWay, isCapitalised, type Phrase, type Rule, tokenBefore } from './rule.ts';

/** Titles and ranks as they are shortened, each with its whole word. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['adm', 'admiral'],
  ['brig', 'brigadier'],
  ['capt', 'captain'],
  ['cmdr', 'commander'],
  ['col', 'colonel'],
  ['dr', 'doctor'],
  ['gen', 'general'],
  ['gov', 'governor'],
  ['lt', 'lieutenant'],
  ['maj', 'major'],
  ['prof', 'professor'],
  ['rep', 'representative'],
  ['rev', 'reverend'],
  ['sen', 'senator'],
  ['sgt', 'sergeant'],
  ['st', 'saint'],
  ['mt', 'mount'],
  ['km', 'kilometers'],
  ['kg', 'kilograms'],
  ['mph', 'miles per hour'],
]);

/** What is written with a stop by some and without by others. */
const STOPPED =
  /^(?:mrs?|ms|messrs|jr|sr|vs|no|inc|co|corp|ltd|[a-z]|etc|approx|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;

const stops: Rule = {
  id: 'stops in abbreviations',
  kind: 'house style',
  english: false,
  reason: 'American outlets write U.S., p.m. and Mr. with stops, most others US, pm and Mr.',
  examples: [
    ['the U.S. warned', 'the US warned'],
    ['at 5 p.m. on Monday', 'at 5 pm on Monday'],
    ['said Dr. Poe of the clinic', 'said Dr Poe of the clinic'],
  ],
  counterexamples: [['to the U.S. today', 'to us today']],
  matches: (left, right) => eitherWay(left, right, onlyAbbreviationStop) || sameButStops(left, right),
};

function onlyAbbreviationStop(stop: Phrase, none: Phrase): boolean {
  if (stop.norm !== '.' || none.tokens.length > 0) return false;
  return isShortened(tokenBefore(stop)?.norm ?? '');
}

/** Whether a word, given without its stop, is an abbreviation that some write with one: `rep`, `reps`. */
function isShortened(word: string): boolean {
  return STOPPED.test(word) || SHORT.has(word) || SHORT.has(word.replace(/s$/, ''));
}

function sameButStops(left: Phrase, right: Phrase): boolean {
  if (left.tokens.length === 0 || right.tokens.length === 0 || !(left.text.includes('.') || right.text.includes('.')))
    return false;
  const [one, other] = [left, right].map(({ text }) => text.replace(/[. ]/g, ''));
  return one === other && /\p{L}/u.test(left.text);
}

const initials: Rule = {
  id: 'initials',
  kind: 'house style',
  english: false,
  reason: 'A name of several words or its initials: United Nations, U.N. and UN.',
  examples: [
    ['a United Nations envoy', 'a U.N. envoy'],
    ['the European Union agreed', 'the EU agreed'],
  ],
  counterexamples: [['a United Nations envoy', 'a U.S. envoy']],
  matches: (left, right) => eitherWay(left, right, spellsInitials),
};

function spellsInitials(short: Phrase, long: Phrase): boolean {
  if (short.tokens.length !== 1 || long.tokens.length < 2) return false;
  const letters = short.text.replace(/\./g, '');
  if (!/^\p{Lu}{2,}$/u.test(letters)) return false;
  return long.tokens.every(isCapitalised) && long.tokens.map(({ text }) => text[0]).join('') === letters;
}

const titles: Rule = {
  id: 'short titles',
  kind: 'house style',
  english: true,
  reason: 'A rank, title or unit may be shortened: General and Gen., kilometers and km.',
  examples: [
    ['met Gen. Ida Poe', 'met General Ida Poe'],
    ['about 20 km away', 'about 20 kilometres away'],
  ],
  counterexamples: [['met Gen. Ida Poe', 'met Governor Ida Poe']],
  matches: (left, right) => eitherWay(left, right, shortens),
};

function shortens(short: Phrase, long: Phrase): boolean {
  const word = short.norm.replace(/ \.$/, '');
  const whole = short.tokens.length > 2 ? undefined : (SHORT.get(word) ?? SHORT.get(word.replace(/s$/, '')));
  if (whole === undefined) return false;
  const written = long.norm.replace('metre', 'meter');
  return written === whole || `${written}s` === whole || written === `${whole}s`;
}

/** All rules for abbreviations. */
export const ABBREVIATION_RULES: readonly Rule[] = [stops, initials, titles];
