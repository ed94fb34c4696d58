import { z } from 'astro/zod';
import { ROLES } from '../../engine/role.ts';
import { FILE_BYTES } from '../../import/source.ts';
import {
  day,
  dayOrMoment,
  isSlug,
  language,
  line,
  paragraph,
  type Refusal,
  slug,
  webAddress,
} from '../../schemas/field.ts';

/** A schema of `src/schemas` whose message says what to do as well: the desk shows it beside the field. */
function explained(schema: z.ZodType<string>): z.ZodType<string> {
  return z.string().transform((text, context) => {
    const read = schema.safeParse(text);
    if (read.success) return read.data;
    const [issue] = read.error.issues;
    const { note = '' } = (issue?.code === 'custom' ? issue.params : {}) as Partial<Refusal>;
    context.addIssue({ code: 'custom', message: `${issue?.message ?? 'is wrong'}: ${note}` });
    return z.NEVER;
  });
}

const said = (schema: z.ZodType<string>) => explained(schema).nullable();

/** The letters of a source's bytes in base64: four for three. */
const MOST_LETTERS = Math.ceil(FILE_BYTES / 3) * 4 + 4;

/** One dropped file or pasted text. */
export const sourceFields = z.strictObject({
  /** How the file is called: `gazette.html`. */
  name: z.string().min(1, 'is empty: give the text a name').max(200, 'is longer than 200 characters: shorten it'),
  /** Its bytes in base64. */
  bytes: z
    .string()
    .max(MOST_LETTERS, `has more than ${FILE_BYTES} bytes: save the page as HTML only`)
    .regex(/^[A-Za-z0-9+/]*={0,2}$/, 'is no base64: send the file again'),
});

const articleFields = z.strictObject({
  /** The id that the desk gave the source. */
  source: z.string().max(100),
  /** Who published it, by name or by its part of addresses; null where the source is asked. */
  outlet: z
    .string()
    .trim()
    .min(1, 'is empty: write who published it')
    .max(200, 'is too long: write the name as readers know it')
    .nullable(),
  /** The role of a line by its index; null leaves the line out. */
  roles: z.record(z.string().regex(/^\d{1,6}$/), z.enum(ROLES).nullable()),
  /** Facts as the editor states them; null says that there is nothing of the kind. */
  facts: z
    .strictObject({
      headline: said(line),
      dateline: said(line),
      byline: said(line),
      published: said(dayOrMoment),
      rights: z.enum(['full', 'excerpt-only']),
    })
    .partial(),
  language: said(language),
  retrieved: said(dayOrMoment),
  url: said(webAddress),
});

/** A story with its articles, as the page has them. */
export const storyFields = z.strictObject({
  /** The slug of its folder; empty where the page has none yet. */
  story: z.string().refine((text) => text === '' || isSlug(text), 'write small letters a-z, digits and single hyphens'),
  /** Whether it must not be there yet. */
  isNew: z.boolean(),
  title: said(line),
  date: said(day),
  place: said(line),
  summary: said(paragraph),
  articles: z.array(articleFields).max(50, 'are too many: compare at most 50'),
});

/** A story that can be written: its slug is needed. */
export const savedStoryFields = storyFields.extend({ story: explained(slug) });

export type SourceFields = z.infer<typeof sourceFields>;
export type StoryFields = z.infer<typeof storyFields>;
export type ArticleFields = StoryFields['articles'][number];
