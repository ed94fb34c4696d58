import { type Language, words } from '../language/language.ts';
import { LANGUAGES } from '../language/languages.ts';
import type { Token } from '../types.ts';

/** A language's words for saying, as far as they are about who says something. */
export interface Saying {
  /** Verbs that stand behind or before who speaks. */
  readonly verbs: ReadonlySet<string>;
  /** Other forms of them: `saying`, `adding`. */
  readonly forms: ReadonlySet<string>;
  /** Words behind which the source stands, alone or as the end of a phrase: `told`, `according to`. */
  readonly leads: ReadonlySet<string>;
}

/** Letters of a word that is most of a phrase: `according`, and not `in` of `in the words of`. */
const FEWEST_LETTERS = 5;

const SAYING: ReadonlyMap<string, Saying> = new Map(
  LANGUAGES.flatMap(({ code, speech }) => {
    if (speech === null) return [];
    const { inverted, addressing, quotes, participles, sources } = speech;
    const finite = words(`${inverted} ${addressing} ${quotes}`).filter((word) => !words(participles).includes(word));
    const forms = new Set([...words(participles), ...words(sources).flatMap(headOf)]);
    const leads = new Set([...words(sources), ...words(addressing), ...words(quotes)]);
    return [[code, { verbs: new Set(finite), forms, leads }]] as const;
  }),
);

/** The word by which a phrase before a source is known; none where all of it is small words. */
function headOf(phrase: string): readonly string[] {
  const [first = '', ...others] = phrase.split(' ');
  return others.length === 0 || first.length >= FEWEST_LETTERS ? [first] : [];
}

/** What is known of saying in a language; null where nothing is. */
export function sayingIn({ code }: Language): Saying | null {
  return SAYING.get(code) ?? null;
}

/** Whether a word is one that newspapers of a language put beside who says something. */
export function isSaying(token: Token | undefined, language: Language): boolean {
  return token?.kind === 'word' && sayingIn(language)?.verbs.has(token.norm) === true;
}
