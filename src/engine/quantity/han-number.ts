import { digitsAt, type Line, normAt } from './line.ts';
import { readUnit } from './measure.ts';
import type { Numeral } from './numeral.ts';
import { phraseAt, phraseBefore } from './phrase.ts';
import { numberOf, plainDigits } from './separator.ts';

/** From here on a scale closes what comes before it; below, it multiplies one digit: 三百二十. */
const MYRIAD = 10_000;
/** Most characters of a number. */
const LONGEST = 24;

/**
 * A number of Chinese or Japanese, in digits, in characters or in both: `2億5000万`, `3.5万`, `三百二十`, `两千`. A lone
 * character is read only where what follows can be counted.
 */
export function readHanNumber(line: Line, at: number): Numeral | null {
  let [whole, part, digit] = [0, 0, null as number | null];
  let [to, scale, step] = [at, 1, 1];
  while (to < at + LONGEST) {
    const next = partAt(line, to);
    if (next === null) break;
    if (next.multiplies) {
      // 1.5万亿: one scale multiplies the other.
      if (next.value >= MYRIAD && scale >= MYRIAD) whole *= next.value;
      else if (next.value >= MYRIAD) {
        whole += (part + (digit ?? (part === 0 ? 1 : 0))) * next.value;
        part = 0;
      } else part += (digit ?? 1) * next.value;
      digit = null;
      [scale, step] = [next.value, step * next.value];
    } else {
      if (digit !== null) digit = digit * 10 + next.value;
      else digit = next.value;
      [scale, step] = [1, next.step];
    }
    to = next.to;
  }
  if (to === at) return null;
  const value = Number((whole + part + (digit ?? 0)).toPrecision(12));
  // 两个半小时 has its half before the unit.
  const half = phraseAt(line, to, line.vocabulary.andPart);
  const isHalved = half !== null && readUnit(line, half.to) !== null;
  if (isHalved) return { to: half.to, value: value + half.meaning, scale, order: false, step: 0.1 };
  return isWord(line, at, to) ? null : { to, value, scale, order: false, step };
}

interface Part {
  readonly to: number;
  readonly value: number;
  readonly multiplies: boolean;
  readonly step: number;
}

function partAt(line: Line, at: number): Part | null {
  if (digitsAt(line, at)) {
    const written = line.words[at]?.text ?? '';
    const value = numberOf(plainDigits(written), line.vocabulary.separators);
    const decimals = Number.isInteger(value) ? 0 : (String(value).split('.')[1]?.length ?? 0);
    return value === null ? null : { to: at + 1, value, multiplies: false, step: 10 ** -decimals };
  }
  const number = phraseAt(line, at, line.vocabulary.numbers);
  if (number !== null) return { to: number.to, value: number.meaning, multiplies: false, step: 1 };
  const scale = phraseAt(line, at, line.vocabulary.scales);
  return scale === null ? null : { to: scale.to, value: scale.meaning, multiplies: true, step: 1 };
}

/** What can be counted behind a lone character: people, things, ships, places, times. */
const COUNTERS = /^[人名个個位艘隻只件台辆輛架枚发發次回度处處所家国國州歳岁歲分割成秒天日月年週周小時时か]$/u;

/** 一 of 一般 and 万 of 万博 are no numbers; 三 of 三人 is one. */
function isWord(line: Line, from: number, to: number): boolean {
  const isLone = to === from + 1 && !digitsAt(line, from);
  return isLone && !COUNTERS.test(normAt(line, to)) && phraseBefore(line, from, line.vocabulary.partsOf) === null;
}
