import { UNSPACED_SCRIPTS } from './script.ts';
import type { Token, TokenKind } from './types.ts';

/*
 * Inside an alternative the repeated class and its joiners are disjoint, so that no text can be cut in two ways; or all
 * that follows the first character may be missing, so that nothing is tried twice. The scan passes over each character a
 * bounded number of times, and its time is linear in the text.
 */
const INITIALS = String.raw`(?:\p{Lu}\.){2,}`;
const FIGURE = String.raw`\p{Sc}?\p{Nd}+(?:[.,:\-‐‑–/]\p{Nd}+)*(?:\p{Ll}{1,2}(?![\p{L}\p{N}])|[%‰°])?`;
/** Each character of a script without spaces is a token, marks with their base. */
export const UNSPACED = String.raw`[${UNSPACED_SCRIPTS}]\p{M}*`;
const LETTER = String.raw`[\p{L}\p{M}\p{N}\p{Cf}]`;
const JOINED = String.raw`(?:['’ʼ\-‐‑&]${LETTER}+)*`;
const WORD = `${LETTER}+${JOINED}`;
/** A word that begins with a letter of ASCII and no initials: most words, and tried first, since it is the quickest to see. */
const LATIN_WORD = String.raw`(?:[a-z]|[A-Z](?!\.))[A-Za-z]*${LETTER}*${JOINED}`;
/** What is neither a figure nor a word, and no white space, is a mark of punctuation. */
const TOKEN = new RegExp(`${LATIN_WORD}|${FIGURE}(?!${LETTER})|${INITIALS}|${UNSPACED}|${WORD}|[^\\s]`, 'gu');
const BEGINS_LATIN_WORD = /^[A-Za-z]/;
const WHOLE_FIGURE = new RegExp(`^${FIGURE}$`, 'u');
const BEGINS_WITH_LETTER = new RegExp(`^${LETTER}`, 'u');
const BEGINS_WORD = new RegExp(`^(?:${LETTER}|${UNSPACED})`, 'u');
/** What only has to be put in lower case, since nothing in it has another form: ASCII without the grave accent. */
const PLAIN = /^[ -_a-~]+$/;

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

/** What the token is that stands before `end`. */
function kindOf(written: string, text: string, end: number): TokenKind {
  if (BEGINS_LATIN_WORD.test(written)) return 'word';
  // In a script without spaces a digit before a letter is a character like the others.
  if (WHOLE_FIGURE.test(written) && !BEGINS_WITH_LETTER.test(text.slice(end, end + 2))) return 'figure';
  return BEGINS_WORD.test(written) ? 'word' : 'punctuation';
}

/**
 * Cuts a text into words, figures and marks of punctuation, with their offsets; only white space is left between them.
 * `didn’t`, `10,000`, `2.5`, `U.S.`, `1950-53` and `nuclear-capable` are one token each.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const written of text.match(TOKEN) ?? []) {
    // Only white space lies between, so the first place is the right one.
    const start = text.indexOf(written, from);
    const end = start + written.length;
    tokens.push({ text: written, norm: normalize(written), start, end, kind: kindOf(written, text, end) });
    from = end;
  }
  return tokens;
}
