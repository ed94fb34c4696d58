import { z } from 'astro/zod';
import { line, paragraph, slug } from '../../schemas/field.ts';

const id = z.string().regex(/^p\d{1,6}[a-z]{0,4}$/, 'is no paragraph such as p7');
const grounds = {
  reason: paragraph,
  author: line,
};

/** Two outlets, each with the paragraphs that are meant. */
const paragraphs = z
  .record(slug, z.array(id).min(1).max(50))
  .refine((sides) => Object.keys(sides).length === 2, 'names two outlets');

const snippets = z.array(z.string().min(1).max(5000)).min(1).max(50);
/** Words by outlet, by paragraph or other block. */
const words = z.record(slug, z.record(z.string().max(20), snippets));
const of = z.enum(['quotation', 'figure']);

/** What an editor asks for, as the desk's pages send it. */
export const correctionRequest = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('unlink'), paragraphs, ...grounds }),
  z.strictObject({ do: z.literal('link'), kind: z.enum(['same', 'reworded', 'related']), paragraphs, ...grounds }),
  z.strictObject({ do: z.literal('hide'), of, words, ...grounds }),
  z.strictObject({ do: z.literal('join'), of, words, ...grounds }),
  z.strictObject({ do: z.literal('part'), of, words, ...grounds }),
  z.strictObject({ do: z.literal('speaker'), speaker: line, words, ...grounds }),
  z.strictObject({ do: z.literal('topic'), topic: line, words, ...grounds }),
  z.strictObject({
    do: z.literal('add-difference'),
    topic: line,
    says: words,
    note: paragraph.optional(),
    author: line,
  }),
  z.strictObject({ do: z.literal('move-difference'), topic: line, to: z.int().min(0) }),
  z.strictObject({
    do: z.literal('edit-difference'),
    /** The topic that the entry has now. */
    topic: line,
    name: line,
    note: paragraph.nullable(),
    author: line,
  }),
  z.strictObject({ do: z.literal('remove-difference'), topic: line }),
]);

/** One decision of an editor. */
export type CorrectionRequest = z.infer<typeof correctionRequest>;
