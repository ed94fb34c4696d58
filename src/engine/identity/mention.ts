import { type Language, words } from '../language/language.ts';
import { tokenize } from '../token.ts';
import type { Token } from '../types.ts';

/**
 * The kind of a word, to find out who and what a paragraph is about. An `opener` is capitalized, but only ever at the start
 * of a sentence, so it may be a name.
 */
export type Mention = 'name' | 'opener' | 'figure' | 'pronoun' | 'other';

/** The words of a paragraph with their kinds, without punctuation. */
export interface Mentions {
  readonly tokens: readonly Token[];
  readonly kinds: readonly Mention[];
}

/** How words are written in all paragraphs, to distinguish names from words that start a sentence. */
interface Writing {
  /** Words written without a capital anywhere. */
  readonly small: ReadonlySet<string>;
  /** Words written with a capital inside any sentence. */
  readonly capital: ReadonlySet<string>;
  /** Nouns, in languages that capitalize them: words that follow an article anywhere. */
  readonly nouns: ReadonlySet<string>;
}

/** The words of a language pack that are needed here, as sets. */
interface KnownWords {
  readonly figures: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  /** Capitalized words that are not names: titles and function words. */
  readonly ordinary: ReadonlySet<string>;
  readonly stops: ReadonlySet<string>;
  readonly nounMarkers: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
}

const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const HAS_CASE = /^[\p{Lu}\p{Ll}\p{Lt}]/u;
/** After these a capital says nothing, because a sentence or a quotation starts. */
const OPENS = /[.!?…:;“”„«»"'‘’()[\]—–-]/u;
/** Endings of German adjectives, which precede nouns. */
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

/** Normalizes a name for comparison: without genitive, periods, hyphens and accents. */
export function nameForm(norm: string): string {
  return norm
    .replace(/['’]s?$/u, '')
    .normalize('NFD')
    .replace(/[\p{M}.\-'’]/gu, '');
}

/** Matches words only. The text before each one shows whether it starts a sentence. */
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

/** Whether a word after another is certainly a noun, in languages that capitalize nouns. */
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
  // A word that is written without a capital elsewhere is an ordinary word that starts this sentence.
  return writing.small.has(form) ? 'other' : 'opener';
}

function kindOf(word: Word, known: KnownWords, writing: Writing): Mention {
  const { norm, kind } = word.token;
  if (kind === 'figure' || known.figures.has(norm)) return 'figure';
  if (known.pronouns.has(norm)) return 'pronoun';
  return capitalKind(word, known, writing);
}

/**
 * Finds the names, figures and pronouns of paragraphs. Names are words with a capital inside a sentence, or at its start if
 * the word is never written without one. In languages that capitalize nouns, a word after an article, a number or an
 * adjective is a noun, not a name. Time is linear in the texts.
 *
 * @param texts all paragraphs of both versions, because the spelling in one helps to classify a word in another
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

/** Whether a paragraph uses capitals. Without them, names look like any other word. */
export function hasCapitals({ tokens }: Mentions): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const isCased = 2 * words.filter(({ text }) => HAS_CASE.test(text)).length > words.length;
  return isCased && words.some(({ text }) => CAPITAL.test(text));
}
