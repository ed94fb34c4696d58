import { type Language, words } from '../language/language.ts';
import { tokenize } from '../token.ts';
import type { Token } from '../types.ts';

/**
 * What a word of a paragraph is, for the question who and what it is about. An `opener` has a capital, but only ever where
 * a sentence begins: it may be a name.
 */
export type Mention = 'name' | 'opener' | 'figure' | 'pronoun' | 'other';

/** The words of a paragraph with what each of them is; marks of punctuation are left out. */
export interface Mentions {
  readonly tokens: readonly Token[];
  readonly kinds: readonly Mention[];
}

/** How the words of all paragraphs are written: by this a name is told from a word that only begins a sentence. */
interface Writing {
  /** Words that are written without a capital somewhere. */
  readonly small: ReadonlySet<string>;
  /** Words that have a capital inside a sentence somewhere. */
  readonly capital: ReadonlySet<string>;
  /** Nouns, where a language writes nouns like names: what follows an article somewhere. */
  readonly nouns: ReadonlySet<string>;
}

/** The words of a language that matter here, for quick look-up. */
interface KnownWords {
  readonly figures: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  /** Words with a capital that are no names: titles, and what holds sentences together. */
  readonly ordinary: ReadonlySet<string>;
  readonly stops: ReadonlySet<string>;
  readonly nounMarkers: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
}

const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const HAS_CASE = /^[\p{Lu}\p{Ll}\p{Lt}]/u;
/** Behind these a capital letter says nothing: a sentence or a quotation begins. */
const OPENS = /[.!?…:;“”„«»"'‘’()[\]—–-]/u;
/** Endings of German adjectives: what follows one is a noun. */
const ADJECTIVE = /\p{Ll}{2}e[mnrs]?$/u;

function knownWords({ text, quantity, speech }: Language): KnownWords {
  const { numbers, scales, orders, months, weekdays, days } = quantity;
  const figures = [numbers, scales, orders, months, weekdays, days].flatMap((words) => Object.keys(words));
  const stops = new Set(text.stopWords);
  const pronouns = Object.values(speech?.pronouns ?? {}).flatMap(words);
  const titles = [speech?.titles ?? '', ...Object.values(speech?.honorifics ?? {})].flatMap(words);
  return {
    figures: new Set(figures.filter((word) => !stops.has(word))),
    pronouns: new Set(pronouns),
    ordinary: new Set([...text.stopWords, ...text.openers, ...titles, ...text.beforeName]),
    stops,
    nounMarkers: new Set(text.nounMarkers ?? []),
    verbs: new Set([speech?.verbs ?? '', speech?.inverted ?? ''].flatMap(words)),
  };
}

/** The form in which names are compared: without a genitive, points, hyphens and accents. */
export function nameForm(norm: string): string {
  return norm
    .replace(/['’]s?$/u, '')
    .normalize('NFD')
    .replace(/[\p{M}.\-'’]/gu, '');
}

/** Words only: what comes before each of them is kept, for the question whether it begins a sentence. */
interface Word {
  readonly token: Token;
  readonly before: Token | undefined;
  readonly isFirst: boolean;
}

function wordsOf(text: string): readonly Word[] {
  const tokens = tokenize(text);
  return tokens.flatMap((token, at) => {
    if (token.kind === 'punctuation') return [];
    const mark = tokens[at - 1];
    const isFirst = mark === undefined || (mark.kind === 'punctuation' && OPENS.test(mark.text));
    return [{ token, before: tokens[at - 1], isFirst }];
  });
}

function writingOf(paragraphs: readonly (readonly Word[])[], { nounMarkers }: KnownWords): Writing {
  const [small, capital, nouns] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const words of paragraphs)
    for (const { token, before, isFirst } of words) {
      const form = nameForm(token.norm);
      if (!CAPITAL.test(token.text)) small.add(form);
      else if (!isFirst) capital.add(form);
      if (before !== undefined && nounMarkers.has(before.norm)) nouns.add(form);
    }
  return { small, capital, nouns };
}

/** Whether a word behind another is a noun for sure, in a language that writes nouns like names. */
function isNoun({ token, before }: Word, { nounMarkers, stops, verbs }: KnownWords, { nouns }: Writing): boolean {
  if (nouns.has(nameForm(token.norm))) return true;
  if (before === undefined || CAPITAL.test(before.text)) return false;
  if (before.kind === 'figure' || nounMarkers.has(before.norm)) return true;
  return !stops.has(before.norm) && !verbs.has(before.norm) && ADJECTIVE.test(before.norm);
}

function capitalKind(word: Word, known: KnownWords, writing: Writing): Mention {
  const { token, isFirst } = word;
  if (!CAPITAL.test(token.text) || known.ordinary.has(token.norm)) return 'other';
  if (known.nounMarkers.size > 0 && isNoun(word, known, writing)) return 'other';
  const form = nameForm(token.norm);
  if (!isFirst || writing.capital.has(form)) return 'name';
  // A word that somewhere has no capital is an ordinary one that begins this sentence.
  return writing.small.has(form) ? 'other' : 'opener';
}

function kindOf(word: Word, known: KnownWords, writing: Writing): Mention {
  const { norm, kind } = word.token;
  if (kind === 'figure' || known.figures.has(norm)) return 'figure';
  if (known.pronouns.has(norm)) return 'pronoun';
  return capitalKind(word, known, writing);
}

/**
 * Finds the names, figures and pronouns of paragraphs. Names are words with a capital where a capital says something:
 * inside a sentence, or at its beginning where the word is nowhere written without one. In a language that writes all
 * nouns with a capital, what follows an article, a number or an adjective is a noun and no name.
 * Work: linear in the texts.
 *
 * @param texts all paragraphs of both versions: how one writes a word says what it is in another
 */
export function mentionsOf(texts: readonly string[], language: Language): readonly Mentions[] {
  const known = knownWords(language);
  const paragraphs = texts.map(wordsOf);
  const writing = writingOf(paragraphs, known);
  return paragraphs.map((words) => ({
    tokens: words.map(({ token }) => token),
    kinds: words.map((word) => kindOf(word, known, writing)),
  }));
}

/** Whether a paragraph is written with capital letters: without them, names look like all other words. */
export function hasCapitals({ tokens }: Mentions): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const isCased = 2 * words.filter(({ text }) => HAS_CASE.test(text)).length > words.length;
  return isCased && words.some(({ text }) => CAPITAL.test(text));
}
