import { digitsAt, gluedAt, hyphenAt, isCapital, type Line, normAt } from './line.ts';
import { isDeterminer, isStop } from './noun.ts';
import { phraseAt } from './phrase.ts';
import type { Reading } from './reader.ts';
import { plainDigits } from './separator.ts';
import { exactly } from './value.ts';

/**
 * Places in an order: `70th`, `the third round`, `29th day`. What is first and second is more often plain wording, and
 * so is what no common noun follows.
 */
export function readOrdinal(line: Line, at: number): Reading | null {
  const read = readDigits(line, at) ?? readWord(line, at);
  if (read === null || isCapital(line.words[read.to]) || isCapital(line.words[at])) return null;
  return { from: at, to: read.to, value: exactly(read.number), dimension: 'ordinal', unit: null, part: null };
}

interface Read {
  readonly to: number;
  readonly number: number;
}

function readDigits(line: Line, at: number): Read | null {
  const plain = digitsAt(line, at) ? plainDigits(line.words[at]?.text ?? '').replaceAll(',', '') : '';
  const end = gluedAt(line, at + 1) ? phraseAt(line, at + 1, line.vocabulary.ordinalEnds) : null;
  return end !== null && /^\d{1,6}$/.test(plain) ? { to: end.to, number: Number(plain) } : null;
}

/** Words that make of an ordinal something else: a third party, the fourth estate. */
const SET_PHRASE =
  /^(?:party|parties|estate|person|world|degree|grade|grader|graders|graders'|wheel|column|time|quarter|base|floor)$/;

function readWord(line: Line, at: number): Read | null {
  if (!line.vocabulary.english || gluedAt(line, at)) return null;
  const { ordinals, numbers } = line.vocabulary;
  const tens = phraseAt(line, at, numbers);
  const units =
    tens !== null && tens.meaning >= 20 && hyphenAt(line, tens.to) ? phraseAt(line, tens.to + 1, ordinals) : null;
  const one = phraseAt(line, at, ordinals);
  const read =
    units !== null
      ? { to: units.to, number: (tens?.meaning ?? 0) + units.meaning }
      : one !== null
        ? { to: one.to, number: one.meaning }
        : null;
  // Third-largest and a third of the votes are none.
  if (read === null || read.number < 3 || normAt(line, read.to) === '-' || SET_PHRASE.test(normAt(line, read.to)))
    return null;
  const isNoun = line.words[read.to]?.kind === 'letters' && !isStop(normAt(line, read.to));
  return isNoun && isDeterminer(normAt(line, at - 1)) ? read : null;
}
