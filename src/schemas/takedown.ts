import { z } from 'astro/zod';
import { day, line, paragraph, record, slug } from './field.ts';

/** `content/stories/{story}/takedown.yaml`: the articles whose words may not be shown any more. */
export const takedownSchema = z
  .array(
    record({
      /** Whose article it is; its file may stay or go. */
      outlet: slug,
      /** Who asked for it, as readers see it. */
      asked: line,
      /** The day on which it was taken down. */
      date: day,
      /** Why, as readers see it. */
      reason: paragraph,
    }).readonly(),
  )
  .readonly()
  .refine((entries) => new Set(entries.map(({ outlet }) => outlet)).size === entries.length, {
    error: 'takes an article down twice',
    params: { ruleId: 'duplicate-takedown', note: 'name each outlet once' },
  });

/** One article that was taken down. */
export type Takedown = z.infer<typeof takedownSchema>[number];
