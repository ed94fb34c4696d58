import { monthInWords } from '../wording.ts';
import type { StorySummary } from './story-summary.ts';

/** The month of a story’s event: `2023-09`. */
export function monthOf({ date }: Pick<StorySummary, 'date'>): string {
  return date.slice(0, 'YYYY-MM'.length);
}

/** Stories whose events were in one month. */
export interface StoryMonth<Story> {
  readonly month: string;
  /** `September 2023` */
  readonly name: string;
  readonly stories: readonly Story[];
}

/** Draws stories of one month together, in the order in which they are given. */
export function byMonth<Story extends Pick<StorySummary, 'date'>>(
  stories: readonly Story[],
): readonly StoryMonth<Story>[] {
  const months = Map.groupBy(stories, monthOf);
  return [...months].map(([month, own]) => ({ month, name: monthInWords(month), stories: own }));
}
