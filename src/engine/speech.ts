import type { Speaker, Told } from './quotation/speaker.ts';
import { storyNames } from './quotation/story-names.ts';
import { type Quotation, readQuotations } from './quote.ts';
import { type StoryReader, storyReader } from './story-reader.ts';
import type { Article } from './types.ts';

/** The quotations of an article, without titles and terms, and whom it cites. Names are the fullest in the story. */
export interface ArticleSpeech {
  readonly quotations: readonly Quotation[];
  /** Sentences that cite a source without quoting it. */
  readonly told: readonly Told[];
}

/** Finds who speaks in each article of a story. The same person is the same speaker in all articles. */
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
