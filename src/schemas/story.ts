import { z } from 'astro/zod';
import { day, line, paragraph, record, refused, slug } from './field.ts';

/** More than anyone reads side by side; the pages of pairs are as many as its square. */
export const MOST_OUTLETS = 50;

/** `content/stories/{story}/story.yaml`: one event. The folder's name is the story's part of an address. */
export const storySchema = record({
  /** The heading of the story's page and of its entry on the front page. */
  title: line,
  /** The day of the event, not of publication; orders the front page. */
  date: day,
  /** Where it happened, as readers know the place. */
  place: line,
  /** What happened, in our words, under the title. */
  summary: paragraph,
  /** The outlets' slugs in the order in which every page shows them. */
  outlets: z
    .array(slug)
    .readonly()
    .refine((slugs) => slugs.length !== 1 && slugs.length !== 0, {
      error: 'names fewer than two outlets',
      params: {
        ruleId: 'one-article',
        note: 'a comparison needs the articles of at least two outlets: import another into this story, or move its folder out until there is one',
      },
    })
    .refine(
      (slugs) => slugs.length <= MOST_OUTLETS,
      refused(
        'too-many',
        'names too many outlets',
        `compare at most ${MOST_OUTLETS}; make several stories of the rest`,
      ),
    )
    .refine((slugs) => new Set(slugs).size === slugs.length, {
      error: 'names an outlet twice',
      params: { ruleId: 'duplicate-outlet', note: 'name each outlet once; a story has one article of each' },
    }),
}).readonly();

/** What a story's file says. */
export type StoryFields = z.infer<typeof storySchema>;
