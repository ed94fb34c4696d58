import { digitsAt, gluedAt, type Line, normAt } from './line.ts';
import type { Reading } from './reading.ts';
import { plainDigits } from './separator.ts';
import { exactly } from './value.ts';

/** Words near a score or a vote, in English. */
const VOTES =
  /^(?:votes?|voted|voting|ruled|ruling|won|win|beat|lost|loss|score|scored|victory|defeat|majority|split|decision|margin|lead|led|record|down|approved|passed|rejected|defeated|draw|drew|tied|set|sets)$/;
/** How many words before and behind are looked at. */
const NEAR = 5;
/** No vote and no game has more on a side. */
const MOST = 1000;

/** A vote or the score of a game: `6-3`, `52–48`; `3-5` only where the words near it speak of one. */
export function readScore(line: Line, at: number): Reading | null {
  const first = sideAt(line, at);
  const isJoined = normAt(line, at + 1) === '-' && gluedAt(line, at + 1) && gluedAt(line, at + 2);
  const second = isJoined ? sideAt(line, at + 2) : null;
  if (first === null || second === null || (/^[-/]$/.test(normAt(line, at + 3)) && digitsAt(line, at + 4))) return null;
  if (first < second && !isNearVote(line, at)) return null;
  const isPlain = first >= second || isNearVote(line, at);
  return isPlain
    ? { from: at, to: at + 3, value: exactly(first, second), dimension: 'score', unit: null, part: null }
    : null;
}

function sideAt(line: Line, at: number): number | null {
  const text = digitsAt(line, at) ? plainDigits(line.words[at]?.text ?? '') : '';
  return /^\d{1,3}$/.test(text) && Number(text) < MOST ? Number(text) : null;
}

function isNearVote(line: Line, at: number): boolean {
  return line.words.slice(Math.max(0, at - NEAR), at + 3 + NEAR).some(({ norm }) => VOTES.test(norm));
}
