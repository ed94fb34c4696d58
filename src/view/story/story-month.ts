import { monthInWords } from '../wording.ts';
import type { StorySummary } from './story-summary.ts';

/** The stories of one month. */
export interface StoryMonth<Story> {
  readonly month: string;
  /** `September 2023` */
  readonly name: string;
  readonly stories: readonly Story[];
}

/** Groups stories by month, keeping their order. */
export function byMonth<Story extends Pick<StorySummary, 'date'>>(
  stories: readonly Story[],
): readonly StoryMonth<Story>[] {
  const months = Map.groupBy(stories, ({ date }) => date.slice(0, 'YYYY-MM'.length));
  return [...months].map(([month, own]) => ({ month, name: monthInWords(month), stories: own }));
}
