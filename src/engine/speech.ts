import { storyNames } from './quotation/story-names.ts';
import { type Quotation, readQuotations } from './quote.ts';
import type { Article } from './types.ts';

/** What an article of a story quotes, titles and terms aside; who speaks by the fullest name that the story gives. */
export interface ArticleSpeech {
  readonly quotations: readonly Quotation[];
}

/** Reads the quotations of the articles of a story together, so that one person is one speaker in all of them. */
export function speechOf(articles: readonly Article[]): readonly ArticleSpeech[] {
  const read = articles.map(readQuotations);
  const nameOf = storyNames(read.map(({ cast }) => cast));
  return read.map(({ quotations }) => ({
    quotations: quotations
      .filter(({ use }) => use === 'speech')
      .map((quotation): Quotation => {
        const { speaker } = quotation;
        return speaker?.member ? { ...quotation, speaker: { ...speaker, full: nameOf(speaker.member) } } : quotation;
      }),
  }));
}
