import type { Token } from '../types.ts';
import type { Lexicon } from './lexicon.ts';

/** `dit-elle`, `affirme-t-il`. */
const GLUED = /^(?<verb>.{1,40}?)(?:-t)?-(?<pronoun>\p{L}{1,5})$/u;

/**
 * Cuts off what an apostrophe or a hyphen glues to a word and is a word of its own: the article of `l’agence`, the pronoun
 * of `dit-elle`. Linear in the tokens; a language without such words gets its tokens back.
 */
export function partsOf(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  return lexicon.hasParts
    ? tokens.flatMap((token) => withoutEnclitic(token, lexicon).flatMap(withElided(lexicon)))
    : tokens;
}

function withElided(lexicon: Lexicon): (token: Token) => readonly Token[] {
  return (token) => {
    const at = token.norm.indexOf("'");
    const isElided = at > 0 && at < token.norm.length - 1 && lexicon.hasWord('elided', token.norm.slice(0, at));
    return isElided && token.norm.length === token.text.length ? cut(token, at + 1, at + 1) : [token];
  };
}

function withoutEnclitic(token: Token, lexicon: Lexicon): readonly Token[] {
  const parts = token.norm.length === token.text.length ? GLUED.exec(token.norm)?.groups : undefined;
  const { verb = '', pronoun = '' } = parts ?? {};
  if (!lexicon.hasWord('enclitics', pronoun)) return [token];
  return cut(token, verb.length, token.norm.length - pronoun.length);
}

/** The two parts of a token, without what is between them. */
function cut(token: Token, end: number, next: number): readonly Token[] {
  const { text, norm, start } = token;
  return [
    { ...token, text: text.slice(0, end), norm: norm.slice(0, end), end: start + end },
    { ...token, text: text.slice(next), norm: norm.slice(next), start: start + next },
  ];
}
