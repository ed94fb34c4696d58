import { words as split } from '../language/language.ts';
import { codeOf, LANGUAGES } from '../language/languages.ts';
import type { SpeechWords } from '../language/speech-words.ts';
import type { Token } from '../types.ts';

/** Whom a pronoun or an honorific may stand for. */
export type Gender = 'he' | 'she' | 'they' | 'it' | 'any';

type ListName = { [Key in keyof SpeechWords]: SpeechWords[Key] extends string ? Key : never }[keyof SpeechWords];

/** A language’s words of speech, ready to be asked. */
export interface Lexicon {
  /** Whether a token is one of a list. */
  readonly is: (list: ListName, token: Token | undefined) => boolean;
  /** Whether a word ends with one of a list. */
  readonly hasEnd: (list: ListName, norm: string) => boolean;
  readonly hasWord: (list: ListName, norm: string) => boolean;
  /** Whether a token and those before it are a phrase of a list; how many tokens the phrase has, or 0. */
  readonly endsPhrase: (list: ListName, tokens: readonly Token[], at: number) => number;
  /** Whether a token is a word of grammar, a pronoun or a day, and so no part of a name whatever its capital. */
  readonly isFunctionWord: (token: Token) => boolean;
  readonly hasTitleCase: boolean;
  /** Whether small words are glued to others: `l’agence`, `dit-elle`. */
  readonly hasParts: boolean;
  readonly pronoun: (token: Token | undefined) => Gender | null;
  readonly honorific: (token: Token | undefined) => Gender | null;
  /** Offices that mean nearly the same as one, that one among them. */
  readonly sameOffices: (office: string) => readonly string[];
}

/** The words of the language of a BCP 47 tag, or null where the engine does not know how it tells who speaks. */
export function lexiconFor(language: string): Lexicon | null {
  return LEXICONS.get(codeOf(language)) ?? null;
}

function lexiconOf(words: SpeechWords): Lexicon {
  const sets = Object.fromEntries(
    Object.entries(words).map(([name, list]) => [name, new Set(typeof list === 'string' ? split(list) : [])]),
  ) as unknown as Record<ListName, ReadonlySet<string>>;
  const byLastWord = Object.fromEntries(
    Object.entries(sets).map(([name, list]) => [name, phrasesByLastWord(list)]),
  ) as Record<ListName, ReturnType<typeof phrasesByLastWord>>;
  sets.verbs = new Set([...sets.verbs, ...sets.denials]);
  const offices = new Map(
    split(words.sameOffices).flatMap((line) => line.split('=').map((one) => [one, line.split('=')])),
  );
  const ends = split(words.adverbEnds);
  const genderOf = (groups: Readonly<Partial<Record<Gender, string>>>) => {
    const genders = new Map(
      Object.entries(groups).flatMap(([gender, list]) => split(list).map((word) => [word, gender as Gender] as const)),
    );
    return (token: Token | undefined) => genders.get(token?.norm ?? '') ?? null;
  };
  const pronoun = genderOf(words.pronouns);
  const grammar = new Set(GRAMMAR.flatMap((list) => [...sets[list]]));
  return {
    isFunctionWord: (token) => grammar.has(token.norm) || pronoun(token) !== null,
    is: (list, token) => {
      if (token === undefined || token.text === '') return false;
      if (sets[list].has(token.norm)) return true;
      return list === 'adverbs' && ends.some((end) => token.norm.length > end.length + 2 && token.norm.endsWith(end));
    },
    hasEnd: (list, norm) => [...sets[list]].some((end) => norm.endsWith(end)),
    hasWord: (list, norm) => sets[list].has(norm),
    endsPhrase: (list, tokens, at) => {
      const phrases = byLastWord[list].get(tokens[at]?.norm ?? '') ?? [];
      const isHere = (words: readonly string[]) =>
        words.every((word, place) => tokens[at + 1 - words.length + place]?.norm === word);
      return phrases.find(isHere)?.length ?? 0;
    },
    hasTitleCase: sets.titleCase.size > 0,
    hasParts: sets.elided.size + sets.enclitics.size > 0,
    pronoun,
    honorific: genderOf(words.honorifics),
    sameOffices: (office) => offices.get(office) ?? [office],
  };
}

/** The phrases of a list as words, the longest first, by their last word. */
function phrasesByLastWord(list: ReadonlySet<string>): ReadonlyMap<string, readonly (readonly string[])[]> {
  const phrases = [...list].map((phrase) => phrase.split(' ')).toSorted((a, b) => b.length - a.length);
  return Map.groupBy(phrases, (phrase) => phrase.at(-1) ?? '');
}

const GRAMMAR: readonly ListName[] = [
  'determiners',
  'prepositions',
  'boundaries',
  'relatives',
  'nobody',
  'times',
  'adverbs',
  'passives',
  'negations',
];

const LEXICONS: ReadonlyMap<string, Lexicon> = new Map(
  LANGUAGES.flatMap(({ code, speech }) => (speech ? [[code, lexiconOf(speech)] as const] : [])),
);
