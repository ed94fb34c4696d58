import { en } from './language/en.ts';
import { codeOf, languageOf } from './language/languages.ts';

/** Languages without a pack that write `13. September`: a small number with a period does not end a sentence. */
const POINTED_ORDINALS = new Set('da nb nn no fi cs sk pl hu hr sl sr et lv is fo lb'.split(' '));

const LAST_WORD = /(?:^|[\s(“"‘'—–-])(?<word>[\p{L}\p{N}.]+)\.$/u;
const NEXT_WORD = /^["“‘'(«]?(?<word>[\p{L}\p{N}]+)/u;
const SEVERAL_POINTS = /^\p{L}(?:\.\p{L})+$/u;
const ENDS_CAPITALISED = /(?:^|[\s(“"‘'])(?:\p{Lu}[\p{L}’'-]*|\p{Lu}\.)[ \u00a0]\p{Lu}\.$/u;

/** Whether the period at the end of `before` belongs to an abbreviation, so that the sentence continues in `after`. */
export type AbbreviationTest = (before: string, after: string) => boolean;

/**
 * Returns the test for a language, given as a BCP 47 tag. English abbreviations and openers count in every language. If both
 * are possible (`… in the U.S. Kim left`), the sentence continues unless `after` starts with a word that opens sentences.
 *
 * @example abbreviationTest('en')('navy Adm.', 'Kim Myong Sik') === true; abbreviationTest('en')('in D.C.', 'The') === false
 */
export function abbreviationTest(language: string): AbbreviationTest {
  const packs = [languageOf(language), en];
  const beforeName = new Set(packs.flatMap(({ text }) => text.beforeName));
  const beforeNumber = new Set(packs.flatMap(({ text }) => text.beforeNumber));
  const openers = new Set(packs.flatMap(({ text }) => text.openers));
  const behindHour = new Set(
    packs.flatMap(({ quantity: { weekdays, months, zones } }) => [
      ...Object.keys(weekdays),
      ...Object.keys(months),
      ...zones.map((zone) => zone.split(' ')[0] ?? ''),
    ]),
  );
  const hasPointedOrdinals = packs[0]?.text.pointedOrdinals || POINTED_ORDINALS.has(codeOf(language));
  const continuesInitials = (word: string, next: string): boolean => {
    const lower = next.toLowerCase();
    const isHour = /^[ap]\.m$/i.test(word);
    return isHour ? behindHour.has(lower) || /^\p{Lu}{2,}$/u.test(next) : !openers.has(lower);
  };
  return (before, after) => {
    // No abbreviation is longer.
    const end = before.slice(-40);
    const word = LAST_WORD.exec(end)?.groups?.['word'];
    const next = NEXT_WORD.exec(after.slice(0, 40))?.groups?.['word'];
    if (word === undefined || next === undefined) return false;
    if (/^\p{Nd}/u.test(next)) return beforeNumber.has(word.toLowerCase());
    if (beforeName.has(word.toLowerCase()) && /^\p{Lu}/u.test(word)) return true;
    if (SEVERAL_POINTS.test(word)) return continuesInitials(word, next);
    if (/^\p{Lu}$/u.test(word)) return end === `${word}.` || ENDS_CAPITALISED.test(end);
    return hasPointedOrdinals && /^\p{Nd}{1,2}$/u.test(word);
  };
}
