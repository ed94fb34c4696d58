import { z } from 'astro/zod';
import { day, line, paragraph, record, slug } from './field.ts';

/** `content/stories/{story}/takedown.yaml`: the articles that may no longer be shown. */
export const takedownSchema = z
  .array(
    record({
      /** The outlet of the article; its file may stay or be deleted. */
      outlet: slug,
      /** Who asked for it, shown to readers. */
      asked: line,
      /** The day of the takedown. */
      date: day,
      /** Why, shown to readers. */
      reason: paragraph,
    }).readonly(),
  )
  .readonly()
  .refine((entries) => new Set(entries.map(({ outlet }) => outlet)).size === entries.length, {
    error: 'lists an outlet twice',
    params: { ruleId: 'duplicate-takedown', note: 'name each outlet once' },
  });

/** One takedown. */
export type Takedown = z.infer<typeof takedownSchema>[number];
