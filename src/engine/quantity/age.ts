import { readAmount } from './amount.ts';
import { digitsAt, hyphenAt, isCapital, type Line, normAt } from './line.ts';
import { plainNumeral, readNumeral } from './numeral.ts';
import { phraseAt, phraseBefore } from './phrase.ts';
import type { Reading } from './reader.ts';
import { exactly } from './value.ts';

/** The greatest age of a person. */
const OLDEST = 122;

/** Ages of people and things: `39-year-old`, `39 years old`, `aged 39`, `39 Jahre alt`, `39歳`, and `, 39,` behind a name. */
export function readAge(line: Line, at: number): Reading | null {
  return readOld(line, at) ?? readBareAge(line, at);
}

function readOld(line: Line, at: number): Reading | null {
  const { old, english } = line.vocabulary;
  const numeral = english ? null : readNumeral(line, at);
  const sign = numeral === null ? null : phraseAt(line, hyphenAt(line, numeral.to) ? numeral.to + 1 : numeral.to, old);
  if (numeral !== null && sign !== null) return aged(at, sign.to, numeral.value);
  const amount = readAmount(line, at);
  if (amount?.dimension !== 'duration') return null;
  const behind = phraseAt(line, hyphenAt(line, amount.to) ? amount.to + 1 : amount.to, old);
  const before = phraseBefore(line, at, line.vocabulary.aged);
  if (behind === null && (before === null || amount.unit !== 'year')) return null;
  const plural =
    behind !== null && normAt(line, behind.to - 1) === 'old' && normAt(line, behind.to) === 's'
      ? behind.to + 1
      : behind?.to;
  return { ...amount, to: plural ?? amount.to, dimension: 'age' };
}

function aged(from: number, to: number, age: number): Reading {
  return { from, to, value: exactly(age), dimension: 'age', unit: 'year', part: null };
}

function readBareAge(line: Line, at: number): Reading | null {
  const numeral = line.vocabulary.han ? null : digitsOrWords(line, at);
  if (numeral === null || numeral.value > OLDEST || numeral.value < 1) return null;
  const isAged = phraseBefore(line, at, line.vocabulary.aged) !== null;
  return isAged || isBehindName(line, at, numeral.to) ? aged(at, numeral.to, numeral.value) : null;
}

function digitsOrWords(line: Line, at: number): { readonly to: number; readonly value: number } | null {
  const numeral = readNumeral(line, at);
  return numeral === null || numeral.order || numeral.scale !== 1 ? null : plainNumeral(numeral.to, numeral.value);
}

/** `Poe, 39, said`; a row of capitals before a comma and a second comma behind. */
function isBehindName(line: Line, at: number, to: number): boolean {
  const { months, weekdays } = line.vocabulary;
  const isDay = [months, weekdays].some((days) => phraseAt(line, at - 2, days) !== null);
  const isName = isCapital(line.words[at - 2]) && !isDay;
  const isNumber = digitsAt(line, at) && /^\p{Nd}{1,3}$/u.test(line.words[at]?.text ?? '');
  return isNumber && isName && normAt(line, at - 1) === ',' && /^[,.]$/.test(normAt(line, to)) && isPerson(line, at);
}

/** What comes before the name of a place, and hardly ever before a person whose age follows. */
const BEFORE_PLACE = /^(?:in|at|near|from|to|of|on|into|around|outside|across|through|the)$/;

/** Whether the name before a comma may be a person's: in London, 20 people. */
function isPerson(line: Line, at: number): boolean {
  return !BEFORE_PLACE.test(normAt(line, at - 3));
}
