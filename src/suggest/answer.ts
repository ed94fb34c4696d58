import { z } from 'astro/zod';

/** Words of a paragraph, by its label. Servers see this schema: bounds are checked later, as few servers know them. */
const member = z.strictObject({ paragraph: z.string(), words: z.string() });
const members = z.array(member);

/** What a model answers to one request, before anything of it is held against the texts. */
export const answerSchema = z.strictObject({
  links: z.array(z.strictObject({ one: member, other: member, kind: z.enum(['same', 'reworded', 'shared fact']) })),
  quotations: z.array(z.strictObject({ members, speaker: z.string().nullable() })),
  figures: z.array(z.strictObject({ members, topic: z.string(), relation: z.enum(['same', 'differs', 'later']) })),
  topics: z.array(z.strictObject({ topic: z.string(), members })),
});

export type Answer = z.infer<typeof answerSchema>;
export type AnswerMember = z.infer<typeof member>;

/** The same as JSON Schema, which most servers hold the model to while it writes. */
export function answerJsonSchema(): Record<string, unknown> {
  const { $schema: _, ...schema } = z.toJSONSchema(answerSchema);
  return schema;
}

/** An answer, or why it is none, as the end of a sentence. */
export type AnswerReading = { readonly answer: Answer } | { readonly fault: string };

/** Models without a schema like to wrap JSON as Markdown does. */
const FENCED = /^```(?:json)?\n([\s\S]*)\n```$/;

/** Reads what a model wrote. */
export function readAnswer(text: string): AnswerReading {
  const trimmed = text.trim();
  const json = FENCED.exec(trimmed)?.[1] ?? trimmed;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    const isCutOff = json.startsWith('{');
    return {
      fault: isCutOff ? 'the answer is no whole JSON: it may have been cut off' : 'the answer is prose, not JSON',
    };
  }
  const result = answerSchema.safeParse(value);
  if (result.success) return { answer: result.data };
  const [issue] = result.error.issues;
  const place = issue === undefined || issue.path.length === 0 ? 'the answer' : `“${issue.path.join('.')}”`;
  return { fault: `${place} in the answer is not what was asked for` };
}
