import { quotedRuns } from '../edits/quoted.ts';
import { isHonorific } from '../rules/honorifics.ts';
import { oneSpelling } from '../rules/spelling.ts';
import { sizeOf } from '../script.ts';
import { tokenize } from '../token.ts';
import type { Span, Token } from '../types.ts';

/** One word of a paragraph as common wording is looked for: what a style book changes is levelled. */
export interface Word extends Span {
  /** As it is compared: `us` for `U.S.`, one spelling of `centre` and `center`. */
  readonly form: string;
  /** Whether it is in quotation marks: it is a speaker's then, whoever prints it. */
  readonly quoted: boolean;
  /** How many words it counts as (`sizeOf`). */
  readonly size: number;
}

const HYPHENS = /[-‐‑]/;
const STOPS = /\./g;

/** A hyphenated word is as many words as it has parts, so that `Jong-un` and `Jong Un` are the same two. */
function formsOf({ norm, kind }: Token, english: boolean): readonly string[] {
  if (kind === 'figure') return [norm];
  const parts = norm.split(HYPHENS).map((part) => part.replace(STOPS, ''));
  const words = parts.filter((part) => part !== '');
  return english ? words.map(oneSpelling) : words;
}

/** For each token whether it is in quotation marks. */
function quotedTokens(text: string, tokens: readonly Token[]): readonly boolean[] {
  const quoted = new Array<boolean>(tokens.length).fill(false);
  for (const { from, to } of quotedRuns({ text, tokens })) quoted.fill(true, from, to);
  return quoted;
}

/** What an honorific may come before, its own stop passed over. */
function nextWord(tokens: readonly Token[], at: number): Token | undefined {
  return tokens[at + 1]?.norm === '.' ? tokens[at + 2] : tokens[at + 1];
}

/**
 * Makes a function that takes the words and figures out of a paragraph of one language, in order, without punctuation
 * and honorifics. It looks at each word of an article only once, however often that is there.
 *
 * @example wordReader('en')('Mr Poe’s re-opened “Centre”').map(({ form }) => form) // ["poe's", 're', 'opened', 'centre']
 */
export function wordReader(language: string): (text: string) => readonly Word[] {
  const english = /^en\b/i.test(language);
  const known = new Map<string, Pick<Word, 'size'> & { readonly forms: readonly string[] }>();
  const lookUp = (token: Token) => {
    const found = known.get(token.norm);
    if (found !== undefined) return found;
    const looked = { forms: formsOf(token, english), size: sizeOf(token.norm) };
    known.set(token.norm, looked);
    return looked;
  };
  return (text) => {
    const tokens = tokenize(text);
    const quoted = quotedTokens(text, tokens);
    return tokens.flatMap((token, at) => {
      if (token.kind === 'punctuation' || isHonorific([token], nextWord(tokens, at))) return [];
      const { start, end } = token;
      const { forms, size } = lookUp(token);
      return forms.map((form): Word => ({ form, start, end, quoted: quoted[at] === true, size }));
    });
  };
}
