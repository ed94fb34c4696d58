import { z } from 'astro/zod';
import { line, paragraph, record, slug } from './field.ts';

/** A paragraph's id, or several: `p3`, `[p3, p4]`. */
const paragraphs = z
  .union([line, z.array(line).readonly()])
  .transform((ids) => (typeof ids === 'string' ? [ids] : ids));

/** Two outlets of the story, each with the paragraphs that are meant: `{ ap: p3, pa: [p3, p4] }`. */
const sides = z.record(slug, paragraphs).refine((outlets) => Object.keys(outlets).length === 2, {
  error: 'does not name two outlets',
  params: {
    ruleId: 'two-outlets',
    note: 'name two outlets of the story, each with its paragraphs: { ap: p3, pa: [p3, p4] }',
  },
});

const grounds = {
  /** Why, as readers see it beside the paragraphs. */
  reason: paragraph,
  /** Who decided it, as readers see it. */
  author: line,
};

/** `content/stories/{story}/alignment.yaml`: what an editor corrects of the alignment. */
export const alignmentSchema = record({
  /** Paragraphs that tell the same, which the aligner did not find or found as something else. */
  link: z
    .array(
      record({
        paragraphs: sides,
        /** How far they tell the same; shown like the aligner's own word for it. */
        kind: z.enum(['same', 'reworded', 'related']),
        ...grounds,
      }).readonly(),
    )
    .readonly()
    .default([]),
  /** Paragraphs that do not tell the same, whatever the aligner finds. */
  unlink: z
    .array(record({ paragraphs: sides, ...grounds }).readonly())
    .readonly()
    .default([]),
}).readonly();

/** What an alignment file says. */
export type AlignmentFields = z.infer<typeof alignmentSchema>;
