import { z } from 'astro/zod';

/** The rule that a value breaks, and how to fix it. */
export interface Refusal {
  readonly ruleId: string;
  readonly note: string;
}

/** Options for `refine`, as `checkFields` reads them: `refused('empty-field', 'is empty', 'write the words')`. */
export function refused(ruleId: string, error: string, note: string) {
  const params: Refusal = { ruleId, note };
  return { error, params: { ...params } };
}

/** Longer than any headline: such a text is a paragraph in the wrong field. */
const LINE_LENGTH = 500;
const TEXT_LENGTH = 5000;

/** Characters that pages cannot show or browsers replace: controls, surrogate halves and noncharacters. */
export const NO_TEXT = /(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029]/u;

/** More combining marks than any script puts on one letter; browsers would stack them over the lines above. */
export const PILED_MARKS = /\p{M}{17}/u;

/** Whether a text has a visible character: not only combining marks or zero-width characters. */
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

/** Whether every change of direction ends within the text; an open one would reverse our words after it. */
function isClosed(text: string): boolean {
  const open: string[] = [];
  for (const [control] of text.matchAll(/[\u202a-\u202e\u2066-\u2069]/g)) {
    const end = CLOSES[control];
    if (end !== undefined) open.push(end);
    else if (open.pop() !== control) return false;
  }
  return open.length === 0;
}

const visible = refused('empty-field', 'has no visible characters', 'write the words, or null if there are none');
const closed = refused(
  'open-direction',
  'changes the writing direction and does not change it back',
  'close U+202A to U+202E with U+202C, and U+2066 to U+2068 with U+2069, or remove these invisible characters',
);

/** A text on one line: a name, a headline, a claim. White space around it is removed. */
export const line = z
  .string()
  .trim()
  .refine((text) => text !== '', refused('empty-field', 'is empty', 'write the words, or null if there are none'))
  .refine(
    (text) => !text.includes('\n') && text.length <= LINE_LENGTH,
    refused('bad-value', 'is too long', `write it on one line of at most ${LINE_LENGTH} characters`),
  )
  .refine((text) => text === '' || isVisible(text), visible)
  .refine(isClosed, closed);

/** One paragraph, with any line breaks in the file. */
export const paragraph = z
  .string()
  .trim()
  .refine((text) => text !== '', refused('empty-field', 'is empty', 'write a paragraph'))
  .refine(
    (text) => !text.includes('\n') && text.length <= TEXT_LENGTH,
    refused(
      'bad-value',
      'is too long or more than one paragraph',
      `start it with \`>-\`; at most ${TEXT_LENGTH} characters`,
    ),
  )
  .refine((text) => text === '' || isVisible(text), visible)
  .refine(isClosed, closed);

const isDay = (text: string) => z.iso.date().safeParse(text).success;
const isMoment = (text: string) => z.iso.datetime({ offset: true }).safeParse(text).success;

/** An existing day: `2023-09-13`. */
export const day = z
  .string()
  .refine(isDay, refused('bad-date', 'is not a valid date', 'write a day as YYYY-MM-DD, such as 2023-09-13'));

/** A day, or a time with its offset: `2023-09-13T09:30:00+03:00`. */
export const dayOrMoment = z
  .string()
  .refine(
    (text) => isDay(text) || isMoment(text),
    refused(
      'bad-date',
      'is not a valid date',
      'write YYYY-MM-DD, or YYYY-MM-DDTHH:MM:SS with Z or an offset such as +03:00',
    ),
  );

/** A link that is safe to follow: http or https, without a user name, which could be mistaken for the host. */
export const webAddress = z
  .string()
  .refine(
    (text) => /^https?:\/\/[^\s"'<>]+$/i.test(text) && URL.canParse(text) && new URL(text).username === '',
    refused('bad-url', 'is not the address of a web page', 'write the full address, starting with https:// or http://'),
  );

/** A name usable in an address: `the-hill`. Reserved names are checked when files are read. */
export const slug = z
  .string()
  .refine(
    isSlug,
    refused(
      'bad-slug',
      'cannot be part of an address',
      'write lower-case letters a-z, digits and single hyphens: the-hill',
    ),
  );

/** @example isSlug('the-hill') === true; isSlug('The_Hill') === false */
export function isSlug(text: string): boolean {
  return text.length <= 80 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}

/** A BCP 47 language tag: `en-GB`. Browsers use it for pronunciation and hyphenation. */
export const language = z
  .string()
  .refine(
    isLanguageTag,
    refused('bad-language', 'is not a language tag', 'write a BCP 47 tag, such as en-US, en-GB or de'),
  );

function isLanguageTag(text: string): boolean {
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,5}$/.test(text)) return false;
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** An ISO 3166-1 country code: `GB`. */
export const country = z
  .string()
  .refine(
    (text) =>
      /^[A-Z]{2}$/.test(text) &&
      new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(text) !== undefined,
    refused('bad-country', 'is not a country code', 'write the two capital letters of ISO 3166, such as US or GB'),
  );

/**
 * Creates a schema for an object with exactly these fields. The message about an unknown field lists them.
 *
 * @example record({ name: line }).parse({ name: 'The Daily' })
 */
export function record<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? `the fields here are ${known}` : undefined),
  });
}
