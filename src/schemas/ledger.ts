import { z } from 'astro/zod';
import { ROLES } from '../engine/role.ts';
import { day, dayOrMoment, NO_TEXT, record, refused, slug } from './field.ts';

/** A paragraph's id: `p7`, or `p7a` for one that was inserted after it. */
const id = z.string().refine((text) => /^p\d{1,6}[a-z]{0,4}$/.test(text), {
  error: 'is not a paragraph id',
  params: { ruleId: 'broken-ledger', note: 'ids look like p7 or p7a; restore the file as `npm run ids` wrote it' },
});

const block = record({
  /** For blocks that are not paragraphs. */
  role: z.enum(ROLES).optional(),
  /** For paragraphs. */
  id: id.optional(),
  /** Absent if the paragraph's text is the same as in the version before. */
  text: z
    .string()
    .refine(
      (words) => !NO_TEXT.test(words),
      refused('broken-ledger', 'contains invalid characters', 'restore the file as `npm run ids` wrote it'),
    )
    .optional(),
  /** SHA-256 of a text that was taken down; replaces `text`. */
  withheld: z.string().optional(),
}).readonly();

const ending = record({
  id,
  /** The paragraphs that its text continued in; empty if it is gone. */
  into: z.array(id).readonly(),
  /** Possible successors. */
  perhaps: z.array(id).readonly().optional(),
  /** The new role of its text, if it is no longer a paragraph. */
  as: z.enum(ROLES).optional(),
  /** The new id of the paragraph that had this id by mistake, according to an editor. */
  corrected: id.optional(),
}).readonly();

const text = record({
  outlet: slug,
  /** Counted from 1. */
  version: z.int().min(1),
  /** The day on which `npm run ids` first saw this text. */
  recorded: day,
  /** From the front matter of that version. */
  published: dayOrMoment.nullable(),
  retrieved: dayOrMoment.nullable(),
  blocks: z.array(block).readonly(),
  /** The ids that this version no longer has. */
  ended: z.array(ending).readonly(),
}).readonly();

const decision = record({
  outlet: slug,
  id,
  /** The successors according to an editor; empty if it is none of the candidates. */
  into: z.array(id).readonly(),
  /** Absent if there are successors; `undone` withdraws the decision before. */
  kind: z.enum(['not same', 'undone']).optional(),
  /** The version that the id ended in; absent in ledgers from before 0.2. */
  version: z.int().min(1).optional(),
  recorded: day,
}).readonly();

const group = record({
  /** Whose numbers these are: the pair `ap-vs-cbc`, for its rows, or `passages`. */
  of: z.string(),
  /** Members by number: `ap:p3 cbc:p4 cbc:p5`. */
  numbers: z.record(
    z.string().refine((key) => /^[1-9]\d{0,6}$/.test(key)),
    z.string().refine((text) => /^[a-z0-9-]+:p\w+(?: [a-z0-9-]+:p\w+)*$/.test(text), {
      error: 'does not list paragraphs',
      params: { ruleId: 'broken-ledger', note: 'restore the file as `npm run ids` wrote it' },
    }),
  ),
}).readonly();

/** `content/stories/{story}/permalinks.json`: the history of all addresses. Entries are added, never changed. */
export const ledgerSchema = record({
  /** The format version. */
  ledger: z.literal(1),
  /** The slug of the story. */
  story: slug.optional(),
  /** The day on which all earlier addresses were discarded; absent if they never were. */
  begun: day.optional(),
  /** Former slugs of the story and its outlets; old addresses redirect. */
  formerly: record({
    stories: z.array(slug).readonly().optional(),
    /** The new slug by the old one. */
    outlets: z.record(slug, slug).optional(),
  })
    .readonly()
    .optional(),
  /** Ids that two branches both used, and that got new names when the branches were merged. */
  renamed: z
    .array(record({ outlet: slug, from: id, to: id }).readonly())
    .readonly()
    .optional(),
  texts: z.array(text).readonly(),
  decisions: z.array(decision).readonly(),
  /** Rows and passages whose members changed. */
  groups: z.array(group).readonly(),
}).readonly();

/** The content of a ledger file. */
export type Ledger = z.infer<typeof ledgerSchema>;

/** One version of one article's text. */
export type LedgerText = Ledger['texts'][number];

/** One block of a version; only the id if the paragraph did not change. */
export type LedgerBlock = LedgerText['blocks'][number];
