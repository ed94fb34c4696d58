import type { Token, TokenKind } from './types.ts';

/*
 * Inside an alternative the repeated class and its joiners are disjoint, so no text can be cut in two ways: the scan
 * passes over each character a bounded number of times, and its time is linear in the text.
 */
const INITIALS = String.raw`(?:\p{Lu}\.){2,}`;
const FIGURE = String.raw`\p{Sc}?\p{Nd}+(?:[.,:\-‐‑–/]\p{Nd}+)*(?:\p{Ll}{1,2}(?![\p{L}\p{N}])|[%‰°])?`;
/** Scripts that put no spaces between words, as the inside of a character class. */
export const UNSPACED_SCRIPTS = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
/** Each of their characters is a token, marks with their base. */
const UNSPACED = String.raw`[${UNSPACED_SCRIPTS}]\p{M}*`;
const LETTER = String.raw`[\p{L}\p{M}\p{N}\p{Cf}]`;
const JOINED = String.raw`(?:['’ʼ\-‐‑&]${LETTER}+)*`;
const WORD = String.raw`${LETTER}+${JOINED}`;
/** A word that begins with a letter of ASCII and no initials: most words, and tried first, since it is the quickest to see. */
const LATIN_WORD = String.raw`(?:[a-z]|[A-Z](?!\.))[A-Za-z]*${LETTER}*${JOINED}`;
/** Group 1 and 3 are words, group 2 is a figure; what is none of these and no white space is a mark of punctuation. */
const TOKEN = new RegExp(`(${LATIN_WORD})|(${FIGURE}(?!${LETTER}))|(${INITIALS}|${UNSPACED}|${WORD})|[^\\s]`, 'gu');
/** What only has to be put in lower case: most words of a Latin text. */
const PLAIN = /^[A-Za-z0-9.,;:!?]+$/;

/**
 * The form in which words are compared: two spellings of the same characters are equal, two words never are.
 *
 * @example normalize('Didn’t') === "didn't"; normalize('Jong‑Un') === 'jong-un'
 */
export function normalize(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/[‘’‛ʼ′`]/gu, "'")
    .replace(/[“”„‟«»″]/gu, '"')
    .replace(/[‐‑–]/gu, '-');
}

function kindOf(match: RegExpExecArray): TokenKind {
  if (match[1] !== undefined || match[3] !== undefined) return 'word';
  return match[2] === undefined ? 'punctuation' : 'figure';
}

/**
 * Cuts a text into words, figures and marks of punctuation, with their offsets; only white space is left between them.
 * `didn’t`, `10,000`, `2.5`, `U.S.`, `1950-53` and `nuclear-capable` are one token each.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const kind = kindOf(match);
    const start = match.index;
    const written = match[0];
    tokens.push({ text: written, norm: normalize(written), start, end: start + written.length, kind });
  }
  return tokens;
}
