import { z } from 'astro/zod';
import { dayOrMoment, language, line, paragraph, record, slug, webAddress } from './field.ts';

/** How far the evidence for an inferred fact carries. */
const strength = z.enum(['weak', 'moderate', 'moderate to strong', 'strong', 'very strong']);

const fact = z.discriminatedUnion('status', [
  record({
    /** What the fact is about: `dateline`, `agency`. */
    fact: line,
    /** The source itself says so. */
    status: z.literal('stated'),
    /** The words that say it, verbatim; shown in quotation marks. */
    words: line,
    /** Where the source says it outside the text we hold: `og:site_name`. Without it the words stand in the text. */
    where: line.optional(),
  }).readonly(),
  record({
    /** What the fact is about: `agency`. An inferred `outlet` marks the text's name as inferred on every page. */
    fact: line,
    /** Deduced: shown as inferred, never as fact. */
    status: z.literal('inferred'),
    /** How sure, shown beside the claim. */
    strength,
    /** What is inferred. */
    claim: paragraph,
    /** From what: readers can judge it for themselves. */
    evidence: paragraph,
  }).readonly(),
]);

const digest = z.string().refine((text) => /^sha256:[0-9a-f]{64}$/.test(text), {
  error: 'is no digest',
  params: { ruleId: 'bad-digest', note: 'write sha256: and the 64 small hexadecimal digits' },
});

/** The front matter of `content/stories/{story}/{outlet}.md`: what is known about one text, and how we know it. */
export const articleSchema = record({
  /** The outlet's slug; the same as the file's name. */
  outlet: slug,
  /** What the text is written in: `en-GB`. */
  language,
  /** The headline, verbatim; null where the text we hold has none. */
  headline: line.nullable(),
  /** The line under the headline, verbatim; null where the text we hold has none. */
  dek: line.nullable(),
  /** How the pages name this text, with how sure that is: `Associated Press (via an unnamed New York site)`. */
  attribution: line,
  /** The place before the first sentence, as printed: `SEOUL`; null where there is none. */
  dateline: line.nullable(),
  /** Who wrote it, as printed; null where it does not say. */
  byline: line.nullable(),
  /** Who else contributed, as printed; null where it does not say. */
  credit: line.nullable(),
  /** When it was published; null where that is not known (the day of the event is the story's). */
  published: dayOrMoment.nullable(),
  /** When we fetched it; null where that is not known. */
  retrieved: dayOrMoment.nullable(),
  /** Where it stands; null where that is not known. */
  url: webAddress.nullable(),
  /** The news agency whose copy it is said to use; null where the text names none. */
  wire: line.nullable(),
  /** Whether the whole text may be shown, or only the passages that are compared. */
  rights: z.enum(['full', 'excerpt-only']),
  /** The text as it was found, from which a test rebuilds its lines; null where it was pasted in by hand. */
  source: record({
    /** The name of the raw file. */
    file: line,
    /** SHA-256 over its non-blank lines, each trimmed, joined with `\n`; of a web page the lines of the article on it. */
    digest,
    /** SHA-256 over the raw file's bytes, where `npm run import` read it. */
    original: digest.optional(),
    /** SHA-256 over this file without this line, as `npm run import` wrote it: it tells whether somebody edited it. */
    written: digest.optional(),
  })
    .readonly()
    .nullable(),
  /** What the pages say about where the text comes from. */
  provenance: z.array(fact).readonly(),
}).readonly();

/** What an article's front matter says. */
export type ArticleFacts = z.infer<typeof articleSchema>;

/** One fact about where a text comes from: stated in it, or inferred. */
export type ProvenanceFact = ArticleFacts['provenance'][number];
