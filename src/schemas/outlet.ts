import { z } from 'astro/zod';
import { country, language, line, record, webAddress } from './field.ts';

/** `content/outlets/{outlet}.yaml`: a publisher. The file name is the outlet's part of an address. */
export const outletSchema = record({
  /** The name at the top of a column: `Associated Press`. */
  name: line,
  /** The two or three capitals that identify the outlet on pages: `AP`. */
  siglum: z.string().refine((text) => /^\p{Lu}{2,3}$/u.test(text), {
    error: 'is not a siglum',
    params: { ruleId: 'bad-siglum', note: 'write two or three capital letters, such as AP' },
  }),
  /** Where it is published, shown beside the name; null if that cannot be said. */
  country: country.nullable(),
  /** The language of its articles, unless an article has another: `en-US`. */
  language,
  /** The link of its name; null for none. */
  homepage: webAddress.nullable(),
}).readonly();

/** The content of an outlet file. */
export type OutletFields = z.infer<typeof outletSchema>;
