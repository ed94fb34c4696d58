import { UNSPACED_SCRIPTS } from './script.ts';
import type { Token, TokenKind } from './types.ts';

/*
 * The expressions take linear time: inside each alternative, either the repeated class and its joiners are disjoint, so that
 * there is only one way to match, or everything after the first character is optional, so that nothing is tried twice.
 */
const INITIALS = String.raw`(?:\p{Lu}\.){2,}`;
const FIGURE = String.raw`\p{Sc}?\p{Nd}+(?:[.,:\-‐‑–/]\p{Nd}+)*(?:\p{Ll}{1,2}(?![\p{L}\p{N}])|[%‰°])?`;
/** One character of a script without spaces, with its combining marks. */
export const UNSPACED = String.raw`[${UNSPACED_SCRIPTS}]\p{M}*`;
const UNSPACED_RUN = String.raw`[${UNSPACED_SCRIPTS}][${UNSPACED_SCRIPTS}\p{M}]*`;
const LETTER = String.raw`(?![${UNSPACED_SCRIPTS}])[\p{L}\p{M}\p{N}\p{Cf}]`;
/** A pictograph with its variants, tags and joined parts, which must not be separated. */
const PICTOGRAPH = String.raw`\p{Extended_Pictographic}[\p{Emoji_Modifier}\uFE0F\u{E0020}-\u{E007F}]*`;
const EMOJI = String.raw`\p{Regional_Indicator}{2}|${PICTOGRAPH}(?:\u200D${PICTOGRAPH})*`;
const JOINED = String.raw`(?:['’ʼ\-‐‑&](?:${LETTER})+)*`;
const WORD = `(?:${LETTER})+${JOINED}`;
/** A word that starts with an ASCII letter, except initials. Tried first: it covers most words and is fastest. */
const LATIN_WORD = String.raw`(?:[a-z]|[A-Z](?!\.))[A-Za-z]*(?:${LETTER})*${JOINED}`;
/** Whatever is not a figure, a word or white space is punctuation. */
const TOKEN = new RegExp(
  `${LATIN_WORD}|${FIGURE}(?!${LETTER})|${INITIALS}|${UNSPACED_RUN}|${WORD}|${EMOJI}|[^\\s]`,
  'gu',
);
const BEGINS_LATIN_WORD = /^[A-Za-z]/;
const BEGINS_UNSPACED = new RegExp(`^${UNSPACED}`, 'u');
/** The dictionaries for Chinese, Japanese, Thai, Lao, Khmer and Burmese do not depend on the locale. */
const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });
const WHOLE_FIGURE = new RegExp(`^${FIGURE}$`, 'u');
const BEGINS_WITH_LETTER = new RegExp(`^${LETTER}`, 'u');
const BEGINS_WORD = new RegExp(`^(?:${LETTER}|${UNSPACED})`, 'u');
/** ASCII without the grave accent: lower case is its only normalization. */
const PLAIN = /^[ -_a-~]+$/;

/**
 * Normalizes text for comparison: different encodings of the same characters become equal, different words do not.
 *
 * @example normalize('Didn’t') === "didn't"; normalize('Jong‑Un') === 'jong-un'
 */
export function normalize(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\P{Cf}\u{E0020}-\u{E007F}]/gu, '')
    .replace(/[‘’‛ʼ′`]/gu, "'")
    .replace(/[“”„‟«»″]/gu, '"')
    .replace(/[‐‑–]/gu, '-');
}

/** Returns the kind of the token that ends at `end`. */
function kindOf(written: string, text: string, end: number): TokenKind {
  if (BEGINS_LATIN_WORD.test(written)) return 'word';
  if (WHOLE_FIGURE.test(written) && !BEGINS_WITH_LETTER.test(text.slice(end, end + 2))) return 'figure';
  return BEGINS_WORD.test(written) ? 'word' : 'punctuation';
}

/** Katakana spells foreign names by sound, and spellings vary by character: モーヴェン and モーベン. */
const KATAKANA = /^[\p{Script=Katakana}\u30FC\uFF70]{2,}$/u;

/** Splits a run of unspaced script into words, and words in katakana into characters. */
function wordsOfRun(run: string): readonly string[] {
  return Array.from(SEGMENTER.segment(run)).flatMap(({ segment }) =>
    KATAKANA.test(segment) ? [...segment] : [segment],
  );
}

/**
 * Splits a text into words, figures and punctuation with UTF-16 offsets; only white space is between tokens. `didn’t`,
 * `10,000`, `2.5`, `U.S.`, `1950-53`, `nuclear-capable` and an emoji are one token each. Scripts without spaces are split
 * into words by `Intl.Segmenter`; figures in them are separate tokens.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let from = 0;
  const add = (written: string): void => {
    // Only white space lies between, so the first occurrence is the right one.
    const start = text.indexOf(written, from);
    const end = start + written.length;
    tokens.push({ text: written, norm: normalize(written), start, end, kind: kindOf(written, text, end) });
    from = end;
  };
  for (const written of text.match(TOKEN) ?? []) {
    if (written.length > 1 && BEGINS_UNSPACED.test(written)) for (const word of wordsOfRun(written)) add(word);
    else add(written);
  }
  return tokens;
}
