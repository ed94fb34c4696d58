import { z } from 'astro/zod';
import { day, line, paragraph, record, refused, slug } from './field.ts';

/** More than anyone compares; the number of pair pages grows with its square. */
export const MOST_OUTLETS = 50;

/** `content/stories/{story}/story.yaml`: one event. The folder name is the story's part of an address. */
export const storySchema = record({
  /** The heading of the story's page and of its entry on the front page. */
  title: line,
  /** The day of the event, not of publication; sorts the front page. */
  date: day,
  /** Where it happened, by a name that readers know. */
  place: line,
  /** What happened, in our words, below the title. */
  summary: paragraph,
  /** The outlets' slugs in the order of every page. */
  outlets: z
    .array(slug)
    .readonly()
    .refine((slugs) => slugs.length > 0, {
      error: 'names no outlet',
      params: {
        ruleId: 'no-article',
        note: 'import an article into this story, or move its folder elsewhere until you have one',
      },
    })
    .refine(
      (slugs) => slugs.length <= MOST_OUTLETS,
      refused(
        'too-many',
        'names too many outlets',
        `compare at most ${MOST_OUTLETS}; divide the rest into other stories`,
      ),
    )
    .refine((slugs) => new Set(slugs).size === slugs.length, {
      error: 'names an outlet twice',
      params: { ruleId: 'duplicate-outlet', note: 'name each outlet once; a story has one article per outlet' },
    }),
}).readonly();

/** The content of a story file. */
export type StoryFields = z.infer<typeof storySchema>;
