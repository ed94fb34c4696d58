import { termsOf } from '../alignment/term.ts';
import { words } from '../language/language.ts';
import { languageOf } from '../language/languages.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { StoryReader } from '../story-reader.ts';
import type { Article, Sentence, Token } from '../types.ts';

/** A quantity in its place, with the words around it. */
export interface Mention {
  readonly article: number;
  readonly paragraph: number;
  readonly quantity: Quantity;
  /** The sentence that it is in. */
  readonly scene: Scene;
}

/** A sentence as it is compared: its words, and each of their terms. */
export interface Scene {
  readonly article: number;
  readonly paragraph: number;
  readonly sentence: Sentence;
  /** The terms that say something, with the offset of their word in the paragraph. */
  readonly terms: readonly Term[];
}

/** A word that says something, as it is compared. */
export interface Term {
  readonly term: string;
  readonly start: number;
  readonly end: number;
  /** Which word of the sentence it is, stop words and marks counted. */
  readonly place: number;
  /** Whether it has a capital letter inside a sentence, like a name. */
  readonly name: boolean;
  /** Whether it has a capital letter, wherever it stands. */
  readonly capital: boolean;
  /** Whether it is a verb with which somebody is quoted. */
  readonly saying: boolean;
}

/** One article's sentences and quantities, by paragraph. */
export interface ReadArticle {
  readonly paragraphs: readonly { readonly scenes: readonly Scene[]; readonly mentions: readonly Mention[] }[];
}

/** Words of a sentence that are compared: a longer one is cut, so that no single sentence takes all the work. */
const LONGEST_SENTENCE = 200;

interface Words {
  readonly stop: ReadonlySet<string>;
  readonly saying: ReadonlySet<string>;
}

/** Reads the quantities of an article's paragraphs, each with the sentence it is in. */
export function readMentions({ language, blocks }: Article, article: number, reader: StoryReader): ReadArticle {
  const { text, speech } = languageOf(language);
  const lists: Words = {
    stop: new Set(text.stopWords),
    saying: new Set(words(`${speech?.verbs ?? ''} ${speech?.participles ?? ''}`)),
  };
  const texts = blocks.filter(({ role }) => role === 'body').map((block) => block.text);
  return {
    paragraphs: texts.map((paragraphText, paragraph) => {
      const scenes = reader.sentences(paragraphText, language).map((sentence): Scene => {
        return { article, paragraph, sentence, terms: termsIn(sentence, lists, reader) };
      });
      let at = 0;
      const mentions = reader.quantities(paragraphText, language).flatMap((quantity): readonly Mention[] => {
        while (at + 1 < scenes.length && (scenes[at]?.sentence.end ?? 0) <= quantity.start) at += 1;
        const scene = scenes[at];
        return scene === undefined ? [] : [{ article, paragraph, quantity, scene }];
      });
      return { scenes, mentions };
    }),
  };
}

function termsIn({ text, start }: Sentence, words: Words, reader: StoryReader): readonly Term[] {
  return reader
    .tokens(text)
    .slice(0, LONGEST_SENTENCE)
    .flatMap((token, place) => {
      if (token.kind === 'punctuation' || isStop(token, words)) return [];
      const own = {
        start: start + token.start,
        end: start + token.end,
        place,
        name: place > 0 && isCapitalised(token),
        capital: isCapitalised(token),
        saying: words.saying.has(token.norm),
      };
      return termsOf(token.text).map((term): Term => ({ ...own, term }));
    });
}

const isCapitalised = ({ kind, text, norm }: Token): boolean =>
  kind === 'word' && text !== norm && /^\p{Lu}/u.test(text);

/** A language without a list of stop words has its shortest words for them. */
function isStop({ kind, norm, text }: Token, { stop }: Words): boolean {
  if (kind !== 'word') return false;
  return stop.size > 0 ? stop.has(norm) : text.length <= 3 && text === norm;
}
