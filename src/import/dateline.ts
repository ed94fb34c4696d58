import { agenciesIn } from './agency.ts';

/** What comes before the first sentence of an agency’s text. */
export interface Dateline {
  /** As printed: `SEOUL, South Korea`. */
  readonly place: string;
  /** The words that state it, with the dash: `SEOUL, South Korea —`. */
  readonly words: string;
  /** The agency in brackets, by its full name; null without one. */
  readonly agency: string | null;
}

const WORD = "\\p{Lu}[\\p{L}\\p{M}.'’]*";
const PLACE = `${WORD}(?:-[\\p{L}\\p{M}.'’]+| ${WORD}| (?:de|del|la|los|am|an|der|sur|le|les|upon|of|do|da)(?= )){0,6}`;
const DATELINE = new RegExp(
  `^(${PLACE}(?:(?:, |/)${PLACE}){0,3})(?:,? (?:\\d{1,2}\\.? ?\\p{L}{3,10}\\.?|\\p{L}{3,10}\\.? \\d{1,2})(?:,? \\d{4})?)?(?: ?[([]([^()[\\]]{2,30})[)\\]])?[.,:]? ?(?:—|–|-|\\.-|\\. ?—)+ ?(?=[\\p{L}\\p{N}"“„«‘'¿¡])`,
  'u',
);

/** No dateline is longer. */
const DATELINE_LENGTH = 160;

/**
 * The dateline that a paragraph begins with, or null. The place is in capitals, or an agency stands
 * beside it: other sentences begin with a name and a dash, too.
 *
 * @example datelineOf('PORT ALDER (AP) — A fire …')?.place === 'PORT ALDER'
 */
export function datelineOf(text: string): Dateline | null {
  const [words, place, bracket] = DATELINE.exec(text.slice(0, DATELINE_LENGTH)) ?? [];
  if (words === undefined || place === undefined) return null;
  const [agency = null] = bracket === undefined ? [] : agenciesIn(bracket);
  const city = place.split(/[,/]/)[0] ?? '';
  const isCapitals = city.length > 2 && city === city.toUpperCase();
  // A hyphen alone can be inside a name, and a dash between two words of a sentence.
  const isSpaced = /[—–-]\s$/.test(words) || bracket !== undefined || isCapitals;
  if (!(isCapitals || agency !== null) || !isSpaced) return null;
  return { place, words: words.trim(), agency };
}
