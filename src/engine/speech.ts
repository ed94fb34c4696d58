import type { Speaker, Told } from './quotation/speaker.ts';
import { storyNames } from './quotation/story-names.ts';
import { type Quotation, readQuotations } from './quote.ts';
import { type StoryReader, storyReader } from './story-reader.ts';
import type { Article } from './types.ts';

/** What an article of a story quotes, titles and terms aside, and whom it cites; by the fullest names that the story gives. */
export interface ArticleSpeech {
  readonly quotations: readonly Quotation[];
  /** Sentences that cite somebody and quote nothing of them. */
  readonly told: readonly Told[];
}

/** Reads who speaks in the articles of a story together, so that one person is one speaker in all of them. */
export function speechOf(articles: readonly Article[], reader: StoryReader = storyReader()): readonly ArticleSpeech[] {
  const read = articles.map((article) => readQuotations(article, reader));
  const nameOf = storyNames(read.map(({ cast }) => cast));
  const inStory = (speaker: Speaker): Speaker =>
    speaker.member ? { ...speaker, full: nameOf(speaker.member) } : speaker;
  return read.map(({ quotations, told }) => ({
    quotations: quotations
      .filter(({ use }) => use === 'speech')
      .map((quotation) => ({ ...quotation, speaker: quotation.speaker && inStory(quotation.speaker) })),
    told: told.map((one) => ({ ...one, speaker: inStory(one.speaker) })),
  }));
}
