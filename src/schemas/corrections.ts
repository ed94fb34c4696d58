import { z } from 'astro/zod';
import { quoted } from './differences.ts';
import { line, paragraph, record, refused } from './field.ts';

/** The kinds of correction; each entry has exactly one. */
const ACTIONS = ['hide', 'join', 'part', 'speaker', 'topic'] as const;

/** `content/stories/{story}/corrections.yaml`: an editor's corrections of quotations and figures. */
export const correctionsSchema = z
  .array(
    record({
      /** Hides the rows with these words: not a quotation, or not a figure of the story. */
      hide: z.enum(['quotation', 'figure']).optional(),
      /** Joins the rows with these words into one. */
      join: z.enum(['quotation', 'figure']).optional(),
      /** Takes these words out of the rows that they are in: they are another quotation, or another figure. */
      part: z.enum(['quotation', 'figure']).optional(),
      /** The speaker of the quotations with these words. */
      speaker: line.optional(),
      /** What the figures with these words measure: `Length of the talks`. */
      topic: line.optional(),
      /** The exact words, by outlet and paragraph: `{ ap: { p3: four to five hours } }`. */
      words: z
        .record(z.string(), quoted)
        .refine((outlets) => Object.keys(outlets).length > 0, refused('no-words', 'has no words', 'quote the words')),
      /** Why, shown to readers. */
      reason: paragraph,
      /** Who decided it, shown to readers. */
      author: line,
    })
      .readonly()
      .refine((entry) => ACTIONS.filter((action) => entry[action] !== undefined).length === 1, {
        error: 'must make exactly one correction',
        params: { ruleId: 'one-correction', note: `write one of ${ACTIONS.join(', ')}; split the entry if it has two` },
      }),
  )
  .readonly();

/** The content of a corrections file. */
export type CorrectionsFields = z.infer<typeof correctionsSchema>;
