import { counted } from '../../wording.ts';

/** The front page. */
export const front = {
  description: 'How different news outlets covered one event, side by side, paragraph by paragraph.',
  none: 'There are no stories yet.',
  articles: (count: number) => counted(count, 'article'),
  moreOutlets: (count: number) => `and ${counted(count, 'more', 'more')}`,
  compare: (left: string, right: string) => `Compare ${left} and ${right} side by side`,
  /** The caption of the rows that show what a comparison is. */
  sample: 'Where the two texts differ',
  more: 'More stories',
  byMonth: 'Stories by month',
  earlier: (count: number) => `${counted(count, 'earlier story', 'earlier stories')}, by month`,
  outlets: 'Outlets and their articles',
  feeds: { rss: 'RSS', json: 'JSON Feed' },
};
