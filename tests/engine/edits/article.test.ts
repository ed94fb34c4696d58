import { describe, expect, it } from 'vitest';
import { readArticles as readWith, sideOf } from '../../../src/engine/edits/article.ts';
import { wholeWeight } from '../../../src/engine/edits/side.ts';
import { storyReader } from '../../../src/engine/story-reader.ts';
import type { Article } from '../../../src/engine/types.ts';

const readArticles = (articles: readonly Article[]) => readWith(articles, storyReader());

function article(language: string, ...texts: readonly string[]): Article {
  const blocks = texts.map((text, index) => ({ role: 'body' as const, id: `p${index + 1}`, text }));
  return { outlet: 'gazette', language, blocks };
}

describe('the articles of a story, read', () => {
  it('weighs short words by the list beside English, by their length beside another language', () => {
    const [english] = readArticles([article('en-GB', 'old fog'), article('nb', 'gammel tåke')]);
    const beside = (isEnglish: boolean) => english && wholeWeight(sideOf(english, [0], isEnglish));
    expect([beside(true), beside(false)]).toEqual([2, 0.5]);
  });

  it('keeps places, weights and quotations right where two paragraphs stand in a row', () => {
    const [read] = readArticles([article('en', 'They left.', 'She said: “Go home.”')]);
    const side = read && sideOf(read, [0, 1], true);
    expect(side?.paragraphs).toEqual([0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1]);
    expect(side?.weightBefore).toEqual([0, 0.25, 1.25, 1.25, 1.5, 2.5, 2.5, 2.5, 3.5, 4.5, 4.5, 4.5]);
    expect(side?.quotations).toEqual([{ from: 6, to: 11 }]);
    expect(side?.glued).toEqual([false, false, true, false, false, true, false, true, false, true, true]);
    expect(side?.begins[3]).toBe(true);
  });

  it('gives a form the same number in all articles, punctuation a negative one', () => {
    const [one, other] = readArticles([article('en', 'Fog came.'), article('en-US', 'The fog came.')]);
    expect(one && sideOf(one, [0], true).forms).toEqual([1, 2, -3]);
    expect(other && sideOf(other, [0], true).forms).toEqual([4, 1, 2, -3]);
  });

  it('reads a side without paragraphs as a side without words', () => {
    const [read] = readArticles([article('en')]);
    expect(read && sideOf(read, [], true)).toMatchObject({ tokens: [], weightBefore: [0], quotations: [] });
  });
});
