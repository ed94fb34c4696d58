import { digitsAt, hyphenAt, type Line, normAt } from './line.ts';
import { phraseAt, phraseBefore } from './phrase.ts';
import type { Reading } from './reader.ts';
import { plainDigits } from './separator.ts';
import { exactly } from './value.ts';

/** Words near a score or a vote, in English. */
const VOTES =
  /^(?:votes?|voted|voting|ruled|ruling|won|win|beat|lost|loss|score|scored|victory|defeat|majority|split|decision|margin|lead|led|record|down|approved|passed|rejected|defeated|draw|drew|tied|set|sets)$/;
/** How many words before and behind are looked at. */
const NEAR = 5;

/** A vote or the score of a game: `6-3`, `52–48`; `3-5` and `nine to seven` only where the words near it speak of one. */
export function readScore(line: Line, at: number): Reading | null {
  const first = sideAt(line, at);
  const joint = first === null ? null : jointEnd(line, first.to);
  const second = joint === null ? null : sideAt(line, joint);
  if (first === null || second === null || (/^[-/]$/.test(normAt(line, second.to)) && digitsAt(line, second.to + 1)))
    return null;
  const isHyphened = hyphenAt(line, first.to);
  if (!isHyphened && phraseBefore(line, at, line.vocabulary.from) !== null) return null;
  // Four to five votes is a range.
  const isPlain = isHyphened
    ? first.value >= second.value || isNearVote(line, at)
    : first.value > second.value && isNearVote(line, at);
  return isPlain
    ? {
        from: at,
        to: second.to,
        value: exactly(first.value, second.value),
        dimension: 'score',
        unit: null,
        part: null,
      }
    : null;
}

function jointEnd(line: Line, at: number): number | null {
  return hyphenAt(line, at) ? at + 1 : (phraseAt(line, at, line.vocabulary.to)?.to ?? null);
}

interface Side {
  readonly to: number;
  readonly value: number;
}

function sideAt(line: Line, at: number): Side | null {
  const text = digitsAt(line, at) ? plainDigits(line.words[at]?.text ?? '') : '';
  if (/^\d{1,3}$/.test(text)) return { to: at + 1, value: Number(text) };
  const word = phraseAt(line, at, line.vocabulary.numbers);
  return word === null || hyphenAt(line, word.to) ? null : { to: word.to, value: word.meaning };
}

function isNearVote(line: Line, at: number): boolean {
  return line.words.slice(Math.max(0, at - NEAR), at + 3 + NEAR).some(({ norm }) => VOTES.test(norm));
}
