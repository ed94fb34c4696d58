import { words as split } from '../language/language.ts';
import { codeOf, LANGUAGES } from '../language/languages.ts';
import type { SpeechWords } from '../language/speech-words.ts';
import type { Token } from '../types.ts';

/** The possible referents of a pronoun or an honorific. */
export type Gender = 'he' | 'she' | 'they' | 'it' | 'any';

type ListName = { [Key in keyof SpeechWords]: SpeechWords[Key] extends string ? Key : never }[keyof SpeechWords];

/** The words of speech of a language, for lookup. */
export interface Lexicon {
  /** Whether a token is in a list. */
  readonly is: (list: ListName, token: Token | undefined) => boolean;
  /** Whether a word ends with an entry of a list. */
  readonly hasEnd: (list: ListName, norm: string) => boolean;
  readonly hasWord: (list: ListName, norm: string) => boolean;
  /** Whether a token and those before it are a phrase of a list; how many tokens the phrase has, or 0. */
  readonly endsPhrase: (list: ListName, tokens: readonly Token[], at: number) => number;
  /** Whether a token is a function word, a pronoun or a day, which is not part of a name even if capitalized. */
  readonly isFunctionWord: (token: Token) => boolean;
  readonly hasTitleCase: boolean;
  /** Whether short words are attached to others: `l’agence`, `dit-elle`. */
  readonly hasParts: boolean;
  readonly pronoun: (token: Token | undefined) => Gender | null;
  readonly honorific: (token: Token | undefined) => Gender | null;
  /** Synonyms of an office, including itself. */
  readonly sameOffices: (office: string) => readonly string[];
}

/** Returns the words of a language, given as a BCP 47 tag; null if its pack has no words of speech. */
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

/** Returns the phrases of a list as words, by last word, longest first. */
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
