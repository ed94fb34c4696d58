import { z } from 'astro/zod';
import { line, paragraph, record, refused } from './field.ts';

/** Longer than any useful snippet: such a text would be a whole article. */
const SNIPPET_LENGTH = 5000;

/** Exact words of one paragraph, shown as the outlet's own; line breaks do not matter. */
const snippet = z
  .string()
  .trim()
  .refine(
    (text) => /[\p{L}\p{N}]/u.test(text),
    refused('wordless-snippet', 'has no words', 'quote words of the paragraph, or remove the line'),
  )
  .refine(
    (text) => text.length <= SNIPPET_LENGTH,
    refused('bad-value', 'is too long', `quote the words that differ, at most ${SNIPPET_LENGTH} characters`),
  );

/** One snippet or a list: `The talks lasted four hours`. */
const snippets = z
  .union([snippet, z.array(snippet).readonly()])
  .transform((words) => (typeof words === 'string' ? [words] : words))
  .refine((words) => words.length > 0, refused('wordless-snippet', 'has no words', 'quote words of the paragraph'));

/** The words of one outlet, by paragraph id or block name: `{ p3: …, headline: … }`. */
export const quoted = z
  .record(z.string(), snippets)
  .refine(
    (words) => Object.keys(words).length > 0,
    refused('wordless-snippet', 'has no words', 'leave the outlet out'),
  );

/** `content/stories/{story}/differences.yaml`: the differences that an editor found. */
export const differencesSchema = z
  .array(
    record({
      /** The subject of the difference, used as heading and address: `length of talks`. */
      topic: line,
      /** Our sentence below the heading. */
      note: paragraph.optional(),
      /** Who found it, shown to readers. */
      author: line.optional(),
      /** The words of each outlet. For outlets that are left out, pages say that nothing was found in the text we hold. */
      says: z
        .record(z.string(), quoted)
        .refine(
          (outlets) => Object.keys(outlets).length > 1,
          refused(
            'one-outlet',
            'quotes fewer than two outlets',
            'quote at least two outlets, with a paragraph of each',
          ),
        ),
    }).readonly(),
  )
  .readonly();

/** The content of a differences file. */
export type DifferencesFields = z.infer<typeof differencesSchema>;
