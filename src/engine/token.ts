import { UNSPACED_SCRIPTS } from './script.ts';
import type { Token, TokenKind } from './types.ts';

/*
 * Inside an alternative, the repeated class and its joiners are disjoint, so a text can be cut in one way only; or everything
 * after the first character is optional, so nothing is tried twice. The scan visits each character a bounded number of
 * times: its time is linear in the text.
 */
const INITIALS = String.raw`(?:\p{Lu}\.){2,}`;
const FIGURE = String.raw`\p{Sc}?\p{Nd}+(?:[.,:\-‐‑–/]\p{Nd}+)*(?:\p{Ll}{1,2}(?![\p{L}\p{N}])|[%‰°])?`;
/** One character of a script without spaces, combining marks with their base. */
export const UNSPACED = String.raw`[${UNSPACED_SCRIPTS}]\p{M}*`;
const UNSPACED_RUN = String.raw`[${UNSPACED_SCRIPTS}][${UNSPACED_SCRIPTS}\p{M}]*`;
const LETTER = String.raw`(?![${UNSPACED_SCRIPTS}])[\p{L}\p{M}\p{N}\p{Cf}]`;
/** A flag, or a pictograph with its variants, tags and joined parts: half of one is another picture. */
const PICTOGRAPH = String.raw`\p{Extended_Pictographic}[\p{Emoji_Modifier}\uFE0F\u{E0020}-\u{E007F}]*`;
const EMOJI = String.raw`\p{Regional_Indicator}{2}|${PICTOGRAPH}(?:\u200D${PICTOGRAPH})*`;
const JOINED = String.raw`(?:['’ʼ\-‐‑&](?:${LETTER})+)*`;
const WORD = `(?:${LETTER})+${JOINED}`;
/** A word that begins with an ASCII letter and is no initials: most words, and tried first because it is the quickest to test. */
const LATIN_WORD = String.raw`(?:[a-z]|[A-Z](?!\.))[A-Za-z]*(?:${LETTER})*${JOINED}`;
/** What is neither a figure nor a word nor white space is punctuation. */
const TOKEN = new RegExp(
  `${LATIN_WORD}|${FIGURE}(?!${LETTER})|${INITIALS}|${UNSPACED_RUN}|${WORD}|${EMOJI}|[^\\s]`,
  'gu',
);
const BEGINS_LATIN_WORD = /^[A-Za-z]/;
const BEGINS_UNSPACED = new RegExp(`^${UNSPACED}`, 'u');
/** Its dictionaries for Chinese, Japanese, Thai, Lao, Khmer and Burmese are the same whatever the locale. */
const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });
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
    .replace(/[^\P{Cf}\u{E0020}-\u{E007F}]/gu, '')
    .replace(/[‘’‛ʼ′`]/gu, "'")
    .replace(/[“”„‟«»″]/gu, '"')
    .replace(/[‐‑–]/gu, '-');
}

/** The kind of the token that ends at `end`. */
function kindOf(written: string, text: string, end: number): TokenKind {
  if (BEGINS_LATIN_WORD.test(written)) return 'word';
  if (WHOLE_FIGURE.test(written) && !BEGINS_WITH_LETTER.test(text.slice(end, end + 2))) return 'figure';
  return BEGINS_WORD.test(written) ? 'word' : 'punctuation';
}

/** Katakana spells foreign names by sound: two spellings differ by character, モーヴェン and モーベン. */
const KATAKANA = /^[\p{Script=Katakana}\u30FC\uFF70]{2,}$/u;

/** The words of a run that was written without spaces, and the characters of its words in katakana. */
function wordsOfRun(run: string): readonly string[] {
  return Array.from(SEGMENTER.segment(run)).flatMap(({ segment }) =>
    KATAKANA.test(segment) ? [...segment] : [segment],
  );
}

/**
 * Cuts a text into words, figures and punctuation, with their offsets; only white space is left between them.
 * `didn’t`, `10,000`, `2.5`, `U.S.`, `1950-53`, `nuclear-capable` and an emoji are one token each; scripts without spaces are
 * cut into words by `Intl.Segmenter`, with figures as tokens of their own.
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
