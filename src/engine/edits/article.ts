import { isEnglish } from '../change.ts';
import type { FormNumbers } from '../diff.ts';
import type { StoryReader } from '../story-reader.ts';
import type { Article } from '../types.ts';
import { joinReadings, type Reading, readParagraph } from './side.ts';

/** The paragraphs of an article, each read once for all comparisons. */
export interface ReadArticle {
  readonly texts: readonly string[];
  readonly english: boolean;
  /** The paragraphs as read for comparison with English, and with other languages; empty if the story has none. */
  readonly besideEnglish: readonly Reading[];
  readonly besideOthers: readonly Reading[];
}

/** Reads the articles of a story. Token weights depend on whether both sides of a comparison are English. */
export function readArticles(articles: readonly Article[], reader: StoryReader): readonly ReadArticle[] {
  const numbers: FormNumbers = new Map();
  const allEnglish = articles.every(({ language }) => isEnglish(language));
  return articles.map(({ language, blocks }) => {
    const texts = blocks.filter(({ role }) => role === 'body').map(({ text }) => text);
    const sides = texts.map((text, paragraph) => ({ paragraph, text, tokens: reader.tokens(text) }));
    const read = (english: boolean) => sides.map((side) => readParagraph(side, { language, english, numbers, reader }));
    const english = isEnglish(language);
    return { texts, english, besideEnglish: english ? read(true) : [], besideOthers: allEnglish ? [] : read(false) };
  });
}

/** Returns paragraphs of an article, by index, as one side of a link. */
export function sideOf(article: ReadArticle, indices: readonly number[], english: boolean): Reading {
  const readings = english ? article.besideEnglish : article.besideOthers;
  return joinReadings(indices.map((index) => readings[index] as Reading));
}
