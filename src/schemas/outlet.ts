import { z } from 'astro/zod';
import { country, language, line, record, webAddress } from './field.ts';

/** `content/outlets/{outlet}.yaml`: who publishes articles. The file's name is the outlet's part of an address. */
export const outletSchema = record({
  /** The name that readers see at the head of a column: `Associated Press`. */
  name: line,
  /** The two or three capitals by which the pages refer to the outlet: `AP`. */
  siglum: z.string().refine((text) => /^\p{Lu}{2,3}$/u.test(text), {
    error: 'is no siglum',
    params: { ruleId: 'bad-siglum', note: 'write two or three capital letters, such as AP' },
  }),
  /** Where it is published, shown beside the name; null where that cannot be said. */
  country: country.nullable(),
  /** What its articles are written in, unless an article says otherwise: `en-US`. */
  language,
  /** The link behind the name; null for none. */
  homepage: webAddress.nullable(),
}).readonly();

/** What an outlet's file says. */
export type OutletFields = z.infer<typeof outletSchema>;
