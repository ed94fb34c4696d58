import type { Mention } from './mention.ts';

/** What may have happened to the people that are counted. */
export type Outcome = 'killed' | 'injured' | 'missing' | 'arrested' | 'evacuated' | 'displaced';

/** English words for each outcome. */
const WORDS: readonly (readonly [Outcome, RegExp])[] = [
  ['killed', /\b(?:kill|dead|died|dies|deaths?|fatal|slain|perished|drowned)/i],
  ['injured', /\b(?:injur|wound|hurt)/i],
  ['missing', /\bmissing/i],
  ['arrested', /\b(?:arrest|detain)/i],
  ['evacuated', /\bevacuat/i],
  ['displaced', /\bdisplaced/i],
];

/** What separates one count from another in a sentence: a mark, `and`, another number. */
const PARTS = /[,;:.()]|\band\b|\d/i;
/** Characters before and behind a number that are looked at. */
const NEAR = 50;

/** What happened to the people that a number counts: `32 others injured`, `killed at least 14`; null if it is not said. */
export function outcomeOf({ quantity, scene: { sentence } }: Mention): Outcome | null {
  const [start, end] = [quantity.start - sentence.start, quantity.end - sentence.start];
  const behind = sentence.text.slice(end, end + NEAR).split(PARTS)[0] ?? '';
  const before =
    sentence.text
      .slice(Math.max(0, start - NEAR), start)
      .split(PARTS)
      .at(-1) ?? '';
  return outcomeIn(behind) ?? outcomeIn(before);
}

function outcomeIn(words: string): Outcome | null {
  return WORDS.find(([, word]) => word.test(words))?.[0] ?? null;
}
