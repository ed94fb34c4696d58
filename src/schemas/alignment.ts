import { z } from 'astro/zod';
import { line, paragraph, record, slug } from './field.ts';

/** One paragraph id or several: `p3`, `[p3, p4]`. */
const paragraphs = z
  .union([line, z.array(line).readonly()])
  .transform((ids) => (typeof ids === 'string' ? [ids] : ids));

/** Two outlets of the story with their paragraphs: `{ ap: p3, pa: [p3, p4] }`. */
const sides = z.record(slug, paragraphs).refine((outlets) => Object.keys(outlets).length === 2, {
  error: 'does not name exactly two outlets',
  params: {
    ruleId: 'two-outlets',
    note: 'name two outlets of the story, each with its paragraphs: { ap: p3, pa: [p3, p4] }',
  },
});

const grounds = {
  /** Why, shown to readers beside the paragraphs. */
  reason: paragraph,
  /** Who decided it, shown to readers. */
  author: line,
};

/** `content/stories/{story}/alignment.yaml`: an editor's corrections of the alignment. */
export const alignmentSchema = record({
  /** Paragraphs with the same content that the aligner missed or classified differently. */
  link: z
    .array(
      record({
        paragraphs: sides,
        /** How similar they are; shown like the aligner's own classification. */
        kind: z.enum(['same', 'reworded', 'related']),
        ...grounds,
      }).readonly(),
    )
    .readonly()
    .default([]),
  /** Paragraphs without the same content, whatever the aligner finds. */
  unlink: z
    .array(record({ paragraphs: sides, ...grounds }).readonly())
    .readonly()
    .default([]),
}).readonly();

/** The content of an alignment file. */
export type AlignmentFields = z.infer<typeof alignmentSchema>;
