import { termsOf } from '../alignment/term.ts';
import { isLight } from '../edits/weight.ts';
import { type Figure, figureReader } from '../figure.ts';
import { sentenceSplitter } from '../sentence.ts';
import { tokenize } from '../token.ts';
import type { Article, Sentence, Token } from '../types.ts';

/** A figure in its place, with the words around it. */
export interface Mention {
  readonly article: number;
  readonly paragraph: number;
  readonly figure: Figure;
  /** The sentence that it stands in. */
  readonly sentence: Scene;
}

/** A sentence as it is compared: its words, and each of their terms. */
export interface Scene {
  readonly article: number;
  readonly paragraph: number;
  readonly sentence: Sentence;
  /** The terms that say something, with the offset of their word in the paragraph and that word. */
  readonly terms: readonly Term[];
}

/** A word that says something, as it is compared. */
export interface Term {
  readonly term: string;
  readonly start: number;
  readonly end: number;
  /** Which word of the sentence it is, light ones and marks counted. */
  readonly place: number;
}

/** One article's sentences and figures, by paragraph. */
export interface ReadArticle {
  readonly paragraphs: readonly { readonly scenes: readonly Scene[]; readonly mentions: readonly Mention[] }[];
}

/** Words of a sentence that are compared: a longer one is cut, so that no single sentence takes all the work. */
const LONGEST_SENTENCE = 200;

/** Reads the figures of an article's paragraphs, each with the sentence it stands in. */
export function readMentions({ language, blocks }: Article, article: number): ReadArticle {
  const split = sentenceSplitter(language);
  const read = figureReader(language);
  const english = /^en(?:-|$)/i.test(language);
  const texts = blocks.filter(({ role }) => role === 'body').map(({ text }) => text);
  return {
    paragraphs: texts.map((text, paragraph) => {
      const scenes = split(text).map((sentence): Scene => {
        return { article, paragraph, sentence, terms: termsIn(sentence, english) };
      });
      let at = 0;
      const mentions = read(text).flatMap((figure): readonly Mention[] => {
        while (at + 1 < scenes.length && (scenes[at]?.sentence.end ?? 0) <= figure.start) at += 1;
        const sentence = scenes[at];
        return sentence === undefined ? [] : [{ article, paragraph, figure, sentence }];
      });
      return { scenes, mentions };
    }),
  };
}

function termsIn({ text, start }: Sentence, english: boolean): readonly Term[] {
  return tokenize(text)
    .slice(0, LONGEST_SENTENCE)
    .flatMap((token, place) => {
      if (!saysSomething(token, english)) return [];
      const own = { start: start + token.start, end: start + token.end, place };
      return termsOf(token.text).map((term): Term => ({ ...own, term }));
    });
}

function saysSomething(token: Token, english: boolean): boolean {
  return token.kind !== 'punctuation' && !(token.kind === 'word' && isLight(token, english));
}
