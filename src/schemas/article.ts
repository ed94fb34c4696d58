import { z } from 'astro/zod';
import { dayOrMoment, language, line, paragraph, record, slug, webAddress } from './field.ts';

/** How strong the evidence for an inferred fact is. */
const strength = z.enum(['weak', 'moderate', 'moderate to strong', 'strong', 'very strong']);

const fact = z.discriminatedUnion('status', [
  record({
    /** The subject of the fact: `dateline`, `agency`. */
    fact: line,
    /** The source itself says it. */
    status: z.literal('stated'),
    /** The exact words that say it; shown in quotation marks. */
    words: line,
    /** Where the source says it, if not in the article's text: `og:site_name`. */
    where: line.optional(),
  }).readonly(),
  record({
    /** The subject of the fact: `agency`. For `outlet`, every page marks the attribution as inferred. */
    fact: line,
    /** Deduced; never shown as certain. */
    status: z.literal('inferred'),
    /** How certain, shown beside the claim. */
    strength,
    /** What is inferred. */
    claim: paragraph,
    /** The evidence, so that readers can judge it. */
    evidence: paragraph,
  }).readonly(),
]);

const digest = z.string().refine((text) => /^sha256:[0-9a-f]{64}$/.test(text), {
  error: 'is not a digest',
  params: { ruleId: 'bad-digest', note: 'write sha256: and 64 lower-case hexadecimal digits' },
});

/**
 * The front matter of `content/stories/{story}/{outlet}.md`: the facts about one text and their
 * sources. A field that is missing is unknown; what every page needs, and the rights, must be given.
 */
export const articleSchema = record({
  /** The version of this format, 1 if missing. A new field needs no new version if it has a default, so that existing articles stay valid. */
  format: z.literal(1).optional(),
  /** The outlet's slug, as in the file name. */
  outlet: slug,
  /** The language of the text: `en-GB`. */
  language,
  /** The headline, verbatim; null if the text has none. */
  headline: line.nullable().default(null),
  /** The line below the headline, verbatim; null if the text has none. */
  dek: line.nullable().default(null),
  /** How the pages name the source, including how certain it is: `Associated Press (via an unnamed New York site)`. */
  attribution: line,
  /** The place before the first sentence, as printed: `SEOUL`; null if there is none. */
  dateline: line.nullable().default(null),
  /** The authors, as printed; null if not stated. */
  byline: line.nullable().default(null),
  /** Other contributors, as printed; null if not stated. */
  credit: line.nullable().default(null),
  /** When it was published; null if unknown. (The day of the event is in story.yaml.) */
  published: dayOrMoment.nullable().default(null),
  /** When we retrieved it; null if unknown. */
  retrieved: dayOrMoment.nullable().default(null),
  /** Its web address; null if unknown. */
  url: webAddress.nullable().default(null),
  /** The news agency whose copy it states to use; null if it names none. */
  wire: line.nullable().default(null),
  /** Whether pages may show the whole text, or only the passages that they compare. */
  rights: z.enum(['full', 'excerpt-only']),
  /** The raw text, from which a test rebuilds the lines; null if the text was pasted by hand. */
  source: record({
    /** The raw file's name. */
    file: line,
    /** SHA-256 over its non-blank lines, trimmed and joined with `\n`; of a web page only the article's lines. */
    digest,
    /** SHA-256 over the raw file's bytes; written by `npm run import`. */
    original: digest.optional(),
    /** SHA-256 over this file without this line; written by `npm run import` to detect later edits. */
    written: digest.optional(),
  })
    .readonly()
    .nullable()
    .default(null),
  /** What the pages say about the origin of the text. */
  provenance: z.array(fact).readonly().default([]),
}).readonly();

/** An article's front matter. */
export type ArticleFacts = z.infer<typeof articleSchema>;

/** One fact about the origin of a text: stated in it, or inferred. */
export type ProvenanceFact = ArticleFacts['provenance'][number];
