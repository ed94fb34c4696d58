import { z } from 'astro/zod';
import { day, dayOrMoment, NO_TEXT, record, refused, slug } from './field.ts';

/** A paragraph's id: `p7`, of one that was inserted after it `p7a`. */
const id = z.string().refine((text) => /^p\d{1,6}[a-z]{0,4}$/.test(text), {
  error: 'is no id of a paragraph',
  params: { ruleId: 'broken-ledger', note: 'ids look like p7 or p7a; take the file back as `npm run ids` wrote it' },
});

const ROLES = ['headline', 'dek', 'section', 'subhead', 'caption', 'body', 'credit', 'furniture'] as const;

const block = record({
  /** On what is no paragraph. */
  role: z.enum(ROLES).optional(),
  /** On paragraphs. */
  id: id.optional(),
  /** The words; absent where the paragraph has the same as in the version before. */
  text: z
    .string()
    .refine(
      (words) => !NO_TEXT.test(words),
      refused('broken-ledger', 'holds what is no text', 'take the file back as `npm run ids` wrote it'),
    )
    .optional(),
  /** In place of words that were taken down: SHA-256 over them. */
  withheld: z.string().optional(),
}).readonly();

const ending = record({
  id,
  /** The paragraphs in which its words went on; none where they are gone. */
  into: z.array(id).readonly(),
  /** Paragraphs in which they may have gone on: it was not sure. */
  perhaps: z.array(id).readonly().optional(),
  /** What it is now, where it only ceased to be a paragraph of the text. */
  as: z.enum(ROLES).optional(),
  /** The id that the paragraph has now which this one was taken for by mistake, as an editor says. */
  corrected: id.optional(),
}).readonly();

const text = record({
  outlet: slug,
  /** From 1, one more each time. */
  version: z.int().min(1),
  /** The day on which `npm run ids` saw this text first. */
  recorded: day,
  /** What the article then said of itself. */
  published: dayOrMoment.nullable(),
  retrieved: dayOrMoment.nullable(),
  blocks: z.array(block).readonly(),
  /** The ids that number nothing from this version on. */
  ended: z.array(ending).readonly(),
}).readonly();

const decision = record({
  outlet: slug,
  id,
  /** What an editor says that it became; nothing where it became none of what it was asked about. */
  into: z.array(id).readonly(),
  /** Absent where it became something; `undone` takes the decision before back. */
  kind: z.enum(['not same', 'undone']).optional(),
  recorded: day,
}).readonly();

const group = record({
  /** Whose numbers these are: the rows of `ap-vs-cbc`, or `passages`. */
  of: z.string(),
  /** By number, what stands there: `ap:p3 cbc:p4 cbc:p5`. */
  numbers: z.record(
    z.string().refine((key) => /^[1-9]\d{0,6}$/.test(key)),
    z.string().refine((text) => /^[a-z0-9-]+:p\w+(?: [a-z0-9-]+:p\w+)*$/.test(text), {
      error: 'names no paragraphs',
      params: { ruleId: 'broken-ledger', note: 'take the file back as `npm run ids` wrote it' },
    }),
  ),
}).readonly();

/** `content/stories/{story}/permalinks.json`: what every address ever meant. Entries are added, never changed. */
export const ledgerSchema = record({
  /** How the file is written. */
  ledger: z.literal(1),
  /** The folder of the story that it belongs to. */
  story: slug.optional(),
  /** The day on which all earlier addresses were given up; absent where none ever were. */
  begun: day.optional(),
  /** Names that the story and its outlets had, by which old addresses still lead here. */
  formerly: record({
    stories: z.array(slug).readonly().optional(),
    /** By the old name, the new one. */
    outlets: z.record(slug, slug).optional(),
  })
    .readonly()
    .optional(),
  /** Ids that two branches both gave, and that were given anew when the branches were joined. */
  renamed: z
    .array(record({ outlet: slug, from: id, to: id }).readonly())
    .readonly()
    .optional(),
  texts: z.array(text).readonly(),
  decisions: z.array(decision).readonly(),
  /** Rows and passages whose paragraphs were not the same as before. */
  groups: z.array(group).readonly(),
}).readonly();

/** What a ledger file says. */
export type Ledger = z.infer<typeof ledgerSchema>;

/** One version of one article's text. */
export type LedgerText = Ledger['texts'][number];

/** One block of a version, or the id of a paragraph that did not change. */
export type LedgerBlock = LedgerText['blocks'][number];
