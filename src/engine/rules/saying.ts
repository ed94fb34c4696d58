import { type Language, words } from '../language/language.ts';
import { LANGUAGES } from '../language/languages.ts';
import type { Token } from '../types.ts';
import type { Phrase } from './rule.ts';

/** A language's words for saying, as far as they are about who says something. */
export interface Saying {
  /** Verbs that follow or before who speaks. */
  readonly verbs: ReadonlySet<string>;
  /** Other forms of them: `saying`, `adding`. */
  readonly forms: ReadonlySet<string>;
  /** Words behind which the source stands, alone or as the end of a phrase: `told`, `according to`. */
  readonly leads: ReadonlySet<string>;
}

/** The least letters of the word that identifies a phrase: `according`, not `in` of `in the words of`. */
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

/** The word that identifies a phrase before a source; none if all its words are short. */
function headOf(phrase: string): readonly string[] {
  const [first = '', ...others] = phrase.split(' ');
  return others.length === 0 || first.length >= FEWEST_LETTERS ? [first] : [];
}

/** Returns the words for saying in a language; null if none are known. */
export function sayingIn({ code }: Language): Saying | null {
  return SAYING.get(code) ?? null;
}

/** Whether a word is one that newspapers use to name a speaker. */
export function isSaying(token: Token | undefined, language: Language): boolean {
  return token?.kind === 'word' && sayingIn(language)?.verbs.has(token.norm) === true;
}

/** Words of a clause such as `, said the councillor,`, without its commas. */
const LONGEST_CLAUSE = 6;

/**
 * Whether a comma that one side alone has turns who speaks round: `the mayor, said the councillor, was ill` beside `the
 * mayor said the councillor was ill`.
 */
export function turnsSpeaker(more: Phrase, none: Phrase): boolean {
  if (none.tokens.length > 0 || more.norm !== ',') return false;
  const { tokens, language } = more.reading;
  const { to } = more.run;
  return opensSaying(tokens, to, language) || closesSaying(tokens, to - 1, language);
}

/** Whether a clause of saying follows a comma and before another. */
function opensSaying(tokens: readonly Token[], verb: number, language: Language): boolean {
  if (!isSaying(tokens[verb], language)) return false;
  const end = tokens.slice(verb + 1, verb + 2 + LONGEST_CLAUSE).findIndex(({ kind }) => kind === 'punctuation');
  return end > 0 && tokens[verb + 1 + end]?.norm === ',';
}

/** Whether a comma ends such a clause. */
function closesSaying(tokens: readonly Token[], comma: number, language: Language): boolean {
  const before = tokens.slice(Math.max(0, comma - LONGEST_CLAUSE - 2), comma);
  const open = before.findLastIndex(({ kind }) => kind === 'punctuation');
  return open >= 0 && before[open]?.norm === ',' && open < before.length - 2 && isSaying(before[open + 1], language);
}
