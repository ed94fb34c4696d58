import { digitsAt, gluedAt, hyphenAt, isCapital, type Line, normAt } from './line.ts';
import type { Reading } from './reader.ts';

/** Days that are names of something else: Black Friday, Super Tuesday. */
const BEFORE_DAY = /^(?:news|black|super|good|ash|bloody|cyber|easter|palm|whit|shrove|maundy|giving|small|red)$/;
/** Nouns that form an adjective with a number: a two-way street, six-party talks. */
const OF_KIND = /^(?:way|party|state|star|sided|fold|dimensional|pronged|thirds|time|part)$/;
/** Verbs before a telephone number. */
const CALLING = /^(?:call|calls|called|calling|dial|dials|dialed|dialled|dialing|dialling|phone|phoned|phoning)$/;
/** Places that come in twos by name: the two Koreas. */
const DIVIDED = /^(?:koreas|chinas|germanys|germanies|yemens|sudans|irelands|carolinas|dakotas|virginias|vietnams)$/;
const STAYED = /^(?:remain|remained|remaining|stay|stayed|staying|keep|kept|held|hold)$/;

/**
 * Whether words that look like a quantity are an English name or a set phrase: `Fox News Sunday`, `the two Koreas`,
 * `called 911`, `three-way talks`, `This Week`.
 */
export function isSetPhrase(line: Line, reading: Reading): boolean {
  if (!line.vocabulary.english) return false;
  switch (reading.dimension) {
    case 'count':
      return isOfKind(line, reading) || isTelephone(line, reading) || isDivided(line, reading);
    case 'weekday':
      return isCapital(line.words[reading.from - 1]) && BEFORE_DAY.test(normAt(line, reading.from - 1));
    case 'relative date':
      return isNamed(line, reading) || (isOvernight(line, reading) && STAYED.test(normAt(line, reading.from - 1)));
    case 'date':
      return isSurname(line, reading);
    default:
      return false;
  }
}

function isOfKind(line: Line, { from, to, value }: Reading): boolean {
  const isSmall = value.bound === 'exact' && value.high <= 20;
  if (hyphenAt(line, to)) return isSmall && OF_KIND.test(normAt(line, to + 1));
  return isSmall && !digitsAt(line, from) && normAt(line, to) === 'party' && normAt(line, to + 1) === 'talks';
}

function isTelephone(line: Line, { from, value }: Reading): boolean {
  return digitsAt(line, from) && value.high >= 100 && CALLING.test(normAt(line, from - 1));
}

function isDivided(line: Line, { from, to }: Reading): boolean {
  return normAt(line, from) === 'two' && isCapital(line.words[to]) && DIVIDED.test(normAt(line, to));
}

/** `This Week` and `Overnight Defense` are names: the period of a date has no capital. */
function isNamed(line: Line, { from, to }: Reading): boolean {
  if (to - from > 1) return isCapital(line.words[from]) && isCapital(line.words[to - 1]);
  return isOvernight(line, { from }) && isCapital(line.words[from]) && isCapital(line.words[to]);
}

const isOvernight = (line: Line, { from }: Pick<Reading, 'from'>): boolean => normAt(line, from) === 'overnight';

/** `presented by May`, `May's government`: without a day and a year it is a name there. */
function isSurname(line: Line, { from, to }: Reading): boolean {
  const isBare = to === from + 1 && /^(?:may|april|june|august)(?:'s)?$/.test(normAt(line, from));
  return (
    isBare && (/^(?:by|of|to)$/.test(normAt(line, from - 1)) || normAt(line, from).endsWith("'s") || isOwner(line, to))
  );
}

const isOwner = (line: Line, at: number): boolean => /^['’]$/.test(normAt(line, at)) && gluedAt(line, at);
