import { z } from 'astro/zod';
import { quoted } from './differences.ts';
import { line, paragraph, record, refused } from './field.ts';

/** What a correction may do; each does one of these. */
const ACTIONS = ['hide', 'join', 'speaker', 'topic'] as const;

/** `content/stories/{story}/corrections.yaml`: what an editor corrects of quotations and figures. */
export const correctionsSchema = z
  .array(
    record({
      /** The rows that have these words are not shown: they are no quotation, or no figure of the story. */
      hide: z.enum(['quotation', 'figure']).optional(),
      /** The rows that have these words are one. */
      join: z.enum(['quotation', 'figure']).optional(),
      /** Who says the quotations that have these words. */
      speaker: line.optional(),
      /** What the figures that have these words are of: `Length of the talks`. */
      topic: line.optional(),
      /** The words that are meant, verbatim, by outlet and paragraph: `{ ap: { p3: four to five hours } }`. */
      words: z
        .record(z.string(), quoted)
        .refine((outlets) => Object.keys(outlets).length > 0, refused('no-words', 'names no words', 'quote the words')),
      /** Why, as readers see it. */
      reason: paragraph,
      /** Who decided it, as readers see it. */
      author: line,
    })
      .readonly()
      .refine((entry) => ACTIONS.filter((action) => entry[action] !== undefined).length === 1, {
        error: 'does not do one thing',
        params: { ruleId: 'one-correction', note: `write one of ${ACTIONS.join(', ')}; make two entries of two` },
      }),
  )
  .readonly();

/** What a file of corrections says. */
export type CorrectionsFields = z.infer<typeof correctionsSchema>;
