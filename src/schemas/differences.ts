import { z } from 'astro/zod';
import { line, paragraph, record, refused } from './field.ts';

/** Longer than any snippet needs to be: what is longer is a whole article. */
const SNIPPET_LENGTH = 5000;

/** Words of one paragraph as they stand in it, shown as the outlet's own; line ends may break them anywhere. */
const snippet = z
  .string()
  .trim()
  .refine(
    (text) => /[\p{L}\p{N}]/u.test(text),
    refused('wordless-snippet', 'has no words', 'quote words of the paragraph, or take the line out'),
  )
  .refine(
    (text) => text.length <= SNIPPET_LENGTH,
    refused('bad-value', 'is too long', `quote the words that differ, at most ${SNIPPET_LENGTH} characters`),
  );

/** One snippet, or a list of them: `The talks lasted four hours`. */
const snippets = z
  .union([snippet, z.array(snippet).readonly()])
  .transform((words) => (typeof words === 'string' ? [words] : words))
  .refine((words) => words.length > 0, refused('wordless-snippet', 'has no words', 'quote words of the paragraph'));

/** What one outlet says, by the paragraph's id or by the name of another block: `{ p3: …, headline: … }`. */
export const quoted = z
  .record(z.string(), snippets)
  .refine(
    (words) => Object.keys(words).length > 0,
    refused('wordless-snippet', 'has no words', 'leave the outlet out'),
  );

/** `content/stories/{story}/differences.yaml`: what an editor found the outlets to tell differently. */
export const differencesSchema = z
  .array(
    record({
      /** What they tell differently, the heading of its lines: `length of talks`. Its words make its address. */
      topic: line,
      /** A sentence of ours under the heading. */
      note: paragraph.optional(),
      /** Who found it, as readers see it. */
      author: line.optional(),
      /** The words of each outlet. Of one that is left out the pages say that nothing was found in the text we hold. */
      says: z
        .record(z.string(), quoted)
        .refine(
          (outlets) => Object.keys(outlets).length > 1,
          refused('one-outlet', 'quotes fewer than two outlets', 'quote at least two outlets, each with its paragraph'),
        ),
    }).readonly(),
  )
  .readonly();

/** What a file of differences says. */
export type DifferencesFields = z.infer<typeof differencesSchema>;
