import { z } from 'astro/zod';
import { editionSchema } from '../../schemas/edition.ts';
import { line, paragraph } from '../../schemas/field.ts';
import { type DeskAction, defineAction } from '../action.ts';
import type { FieldToFix } from './checklist.ts';
import { withField } from './set-field.ts';

/** Which file may hold which field, and what it may say. The files are checked as a build checks them, too. */
const FIELDS: Readonly<Record<FieldToFix['name'], { readonly file: RegExp; readonly value: z.ZodType<unknown> }>> = {
  rights: { file: /^content\/stories\/[a-z0-9-]{1,80}\/[a-z0-9-]{1,80}\.md$/, value: z.enum(['full', 'excerpt-only']) },
  summary: { file: /^content\/stories\/[a-z0-9-]{1,80}\/story\.yaml$/, value: paragraph },
  place: { file: /^content\/stories\/[a-z0-9-]{1,80}\/story\.yaml$/, value: line },
  contact: { file: /^content\/edition\.yaml$/, value: editionSchema.unwrap().shape.contact },
};

const fields = z.strictObject({
  file: z.string().max(300),
  name: z.enum(['rights', 'summary', 'place', 'contact']),
  value: z.string().trim().min(1, 'is empty: write what belongs here').max(5000),
});

/** Writes one field of the checklist into its file. */
const setField = defineAction({
  name: 'checklist-field',
  fields,
  run: ({ file, name, value }, { root, disk }) => {
    const { file: allowed, value: schema } = FIELDS[name];
    if (!allowed.test(file)) return { refusal: { message: `${file} has no field ${name}.`, field: 'file' } };
    const bytes = disk.read(`${root}/${file}`);
    if (bytes === null && name !== 'contact')
      return { refusal: { message: `There is no file ${file}.`, field: 'file' } };
    const words = name === 'summary' ? value.replace(/\s+/g, ' ') : value;
    const read = schema.safeParse(words);
    if (!read.success)
      return { refusal: { message: `“${value.slice(0, 60)}” ${read.error.issues[0]?.message}`, field: 'value' } };
    const changed = withField(bytes === null ? '' : new TextDecoder().decode(bytes), name, words);
    if ('refusal' in changed) return { refusal: { message: changed.refusal, field: 'value' } };
    return { files: [{ path: file, text: changed.text }] };
  },
});

/** What the checklist asks of the desk. */
export const CHECKLIST_ACTIONS: readonly DeskAction[] = [setField];
