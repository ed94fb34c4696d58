import { z } from 'astro/zod';

/** What a refinement tells about a value that it refuses: which rule, and what to do. */
export interface Refusal {
  readonly ruleId: string;
  readonly note: string;
}

/** A refinement’s refusal, as `checkFields` tells it: `refused('empty-field', 'is empty', 'write the words')`. */
export function refused(ruleId: string, error: string, note: string) {
  const params: Refusal = { ruleId, note };
  return { error, params: { ...params } };
}

/** Longer than any headline: what is longer is a paragraph in the wrong place. */
const LINE_LENGTH = 500;
const TEXT_LENGTH = 5000;

/** What no page can show, or browsers replace by another sign: controls, halves of characters, and what is no character. */
export const NO_TEXT = /(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029]/u;

/** More marks than any script sets on one letter: browsers pile them up over the lines above. */
export const PILED_MARKS = /\p{M}{17}/u;

/** Whether there is something to be seen: no mark without its letter, and nothing of no width. */
function isVisible(text: string): boolean {
  return /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
}

const CLOSES: Readonly<Record<string, string>> = {
  '\u202a': '\u202c',
  '\u202b': '\u202c',
  '\u202d': '\u202c',
  '\u202e': '\u202c',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
};

/** Whether every change of direction ends inside the text: an open one would turn the words of ours that follow it. */
function isClosed(text: string): boolean {
  const open: string[] = [];
  for (const [sign] of text.matchAll(/[\u202a-\u202e\u2066-\u2069]/g)) {
    const end = CLOSES[sign];
    if (end !== undefined) open.push(end);
    else if (open.pop() !== sign) return false;
  }
  return open.length === 0;
}

const visible = refused('empty-field', 'has nothing that can be seen', 'write the words, or null where there are none');
const closed = refused(
  'open-direction',
  'changes the direction of writing and does not change it back',
  'close U+202A to U+202E with U+202C and U+2066 to U+2068 with U+2069, or take these invisible characters out',
);

/** Words on one line: a name, a headline, a claim. White space around them is dropped. */
export const line = z
  .string()
  .trim()
  .refine((text) => text !== '', refused('empty-field', 'is empty', 'write the words, or null where there are none'))
  .refine(
    (text) => !text.includes('\n') && text.length <= LINE_LENGTH,
    refused('bad-value', 'is too long', `write it on one line of at most ${LINE_LENGTH} characters`),
  )
  .refine((text) => text === '' || isVisible(text), visible)
  .refine(isClosed, closed);

/** One paragraph of prose, however its lines are broken in the file. */
export const paragraph = z
  .string()
  .trim()
  .refine((text) => text !== '', refused('empty-field', 'is empty', 'write a paragraph'))
  .refine(
    (text) => !text.includes('\n') && text.length <= TEXT_LENGTH,
    refused('bad-value', 'is more than one paragraph', `begin it with \`>-\`; at most ${TEXT_LENGTH} characters`),
  )
  .refine((text) => text === '' || isVisible(text), visible)
  .refine(isClosed, closed);

const isDay = (text: string) => z.iso.date().safeParse(text).success;
const isMoment = (text: string) => z.iso.datetime({ offset: true }).safeParse(text).success;

/** A day that exists: `2023-09-13`. */
export const day = z
  .string()
  .refine(isDay, refused('bad-date', 'is no date that exists', 'write a day as YYYY-MM-DD, such as 2023-09-13'));

/** A day, or a moment with its time zone: `2023-09-13T09:30:00+03:00`. */
export const dayOrMoment = z
  .string()
  .refine(
    (text) => isDay(text) || isMoment(text),
    refused(
      'bad-date',
      'is no date that exists',
      'write YYYY-MM-DD, or YYYY-MM-DDTHH:MM:SS with Z or an offset such as +03:00',
    ),
  );

/** An address that a reader can follow: http or https, and no user name that could pass for a host. */
export const webAddress = z
  .string()
  .refine(
    (text) => /^https?:\/\/[^\s"'<>]+$/i.test(text) && URL.canParse(text) && new URL(text).username === '',
    refused('bad-url', 'is no address of a web page', 'write the whole address, beginning with https:// or http://'),
  );

/** A name that can stand in an address: `the-hill`. Which names are taken is checked where files are read. */
export const slug = z
  .string()
  .refine(
    isSlug,
    refused('bad-slug', 'cannot stand in an address', 'write small letters a-z, digits and single hyphens: the-hill'),
  );

/** @example isSlug('the-hill') === true; isSlug('The_Hill') === false */
export function isSlug(text: string): boolean {
  return text.length <= 80 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}

/** A language as BCP 47 writes it: `en-GB`. Pages give it to browsers, so that words are read aloud and broken well. */
export const language = z
  .string()
  .refine(
    isLanguageTag,
    refused('bad-language', 'is no language tag', 'write a BCP 47 tag, such as en-US, en-GB or de'),
  );

function isLanguageTag(text: string): boolean {
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,5}$/.test(text)) return false;
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** A country as ISO 3166-1 writes it: `GB`. */
export const country = z
  .string()
  .refine(
    (text) =>
      /^[A-Z]{2}$/.test(text) &&
      new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(text) !== undefined,
    refused('bad-country', 'is no country code', 'write the two capital letters of ISO 3166, such as US or GB'),
  );

/**
 * An object with these fields and no others; a message about another field lists these.
 *
 * @example record({ name: line }).parse({ name: 'The Daily' })
 */
export function record<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? `the fields here are ${known}` : undefined),
  });
}
