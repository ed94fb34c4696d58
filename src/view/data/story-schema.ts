import { ROLES } from '../../engine/index.ts';
import type { Addresses, Iri } from '../address.ts';

/** A JSON Schema, or a part of one. */
type Schema = Readonly<Record<string, unknown>>;

const SLUG = '^[a-z0-9]+(?:-[a-z0-9]+)*$';
const DAY = '\\d{4}-\\d{2}-\\d{2}';

const text: Schema = { type: 'string', minLength: 1 };
const slug: Schema = { type: 'string', pattern: SLUG };
/** An absolute address, or a path if the site was built without its own address. */
const address: Schema = { type: 'string', pattern: '^(?:https?://\\S+|/\\S*)$' };
const moment: Schema = { type: 'string', pattern: `^${DAY}(?:T\\S+)?$` };

function orNull(schema: Schema): Schema {
  return { anyOf: [schema, { type: 'null' }] };
}

function listOf(items: Schema, more: Schema = {}): Schema {
  return { type: 'array', items, ...more };
}

/** Describes an object with exactly these properties; those in `optional` may be missing. */
function fields(properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', properties, required, additionalProperties: false };
}

const named = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

const source = fields({
  attribution: { ...text, description: 'How the pages name the text in full.' },
  inferred: { type: 'boolean', description: 'Whether who published it is only inferred.' },
  dateline: orNull(text),
  byline: orNull(text),
  credit: orNull(text),
  published: orNull(moment),
  retrieved: orNull(moment),
  url: orNull({ type: 'string', pattern: '^https?://\\S+$' }),
  wire: { ...orNull(text), description: 'The news agency whose copy it is said to use.' },
  provenance: listOf({
    oneOf: [
      fields({ fact: text, status: { const: 'stated' }, words: text, where: text }, ['where']),
      fields({ fact: text, status: { const: 'inferred' }, strength: text, claim: text, evidence: text }),
    ],
  }),
});

const block: Schema = {
  ...fields(
    {
      role: { enum: ROLES },
      id: named('paragraph'),
      text: { ...text, description: 'As it stands in the source; of an excerpt-only text the first words.' },
    },
    ['id'],
  ),
  // Only paragraphs have ids.
  if: { properties: { role: { const: 'body' } } },
  // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so.
  then: { required: ['id'] },
  else: { properties: { id: false } },
};

const article = fields({
  outlet: slug,
  name: text,
  siglum: { type: 'string', pattern: '^\\p{Lu}{2,3}$' },
  address: { ...address, description: 'The article’s page.' },
  language: { type: 'string', pattern: '^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$', description: 'A BCP 47 tag.' },
  rights: { enum: ['full', 'excerpt-only'] },
  source,
  blocks: listOf(block, { contains: { type: 'object', properties: { role: { const: 'body' } } } }),
});

const link = fields({
  id: { type: 'string', pattern: '^link\\.[a-z0-9._-]+$', description: 'The same in every file of the bundle.' },
  address: { ...address, description: 'Lands on it, on the page of its two outlets.' },
  left: named('paragraphs'),
  right: named('paragraphs'),
  kind: {
    enum: ['same', 'reworded', 'related'],
    description: 'Near-verbatim; the main content in other words; one specific shared fact.',
  },
  score: { type: 'number', minimum: 0, maximum: 1 },
  order: { enum: ['in place', 'moved'] },
  reasons: listOf(text),
  by: { enum: ['machine', 'hand'] },
});

const difference = fields({
  topic: text,
  note: orNull(text),
  author: orNull(text),
  readings: listOf(
    fields({
      outlet: slug,
      paragraphs: listOf(fields({ role: text, id: named('paragraph'), words: text }, ['id']), { minItems: 1 }),
    }),
    { minItems: 1 },
  ),
});

const located = (found: Readonly<Record<string, Schema>>): Schema =>
  fields({ outlet: slug, paragraph: named('paragraph'), text, ...found });

const quotation = fields({
  members: listOf(
    located({
      speaker: orNull(text),
      stated: { enum: ['direct', 'pronoun', 'earlier', 'none'], description: 'How the text says who speaks.' },
      relation: {
        enum: ['whole', 'trimmed', 'omitted', 'altered', 'other wording', null],
        description: 'How these words stand to the reading that the others are compared with; null for that one.',
      },
    }),
    { minItems: 1 },
  ),
});

const figure = fields(
  {
    topic: { ...text, description: 'What it is a figure of.' },
    members: listOf(
      located({
        value: { ...text, description: 'Normalised.' },
        relation: {
          enum: [null, 'same', 'differs', 'later'],
          description: 'To the first member; `later`: different because of the time of publication.',
        },
      }),
      { minItems: 1 },
    ),
  },
  ['topic'],
);

const place = fields({ outlet: slug, paragraph: named('paragraph') });
const entries = listOf(listOf(place, { minItems: 1 }));

const sourceEntry = fields({
  name: { ...text, description: 'The fullest name that any article gives, or the words that describe who speaks.' },
  uses: listOf(located({ kind: { enum: ['quoted', 'told'], description: 'In quotation marks, or in other words.' } }), {
    minItems: 1,
  }),
});

const STORY = fields({
  $schema: { ...address, description: 'Where this schema is.' },
  story: { ...slug, description: 'The story’s part of an address.' },
  version: { type: 'string', pattern: '^[0-9a-f]{12}$', description: 'A digest of everything that it is made from.' },
  address: { ...address, description: 'The story’s page.' },
  title: text,
  date: { type: 'string', pattern: `^${DAY}$`, description: 'The day of the event.' },
  place: text,
  summary: text,
  rights: { ...text, description: 'Whose the texts are, and whose the rest.' },
  outlets: listOf(slug, {
    uniqueItems: true,
    description: 'In the story’s order; none where all texts were taken down.',
  }),
  articles: listOf(article, { description: 'One of each outlet, in the same order.' }),
  links: listOf(link, { description: 'Which paragraphs of two articles tell the same.' }),
  passages: listOf(
    fields({ number: { type: 'integer', minimum: 1 }, members: listOf(named('paragraphs'), { minItems: 1 }) }),
    { description: 'Everything that tells the same thing, across all articles, in the order of reading.' },
  ),
  quotations: listOf(quotation, {
    description: 'What the texts quote; the same quotation in all of them is one entry.',
  }),
  figures: listOf(figure, { description: 'The figures that the texts give; those of one fact are one entry.' }),
  claims: {
    ...fields({ onlyIn: listOf(place), all: entries, allButOne: entries }),
    description:
      'What the pages say about who has what: paragraphs that one outlet alone reports; what all report, or all but one.',
  },
  sources: listOf(sourceEntry, { description: 'Whom the articles quote or cite, those of most articles first.' }),
  differences: listOf(difference, { description: 'What an editor found told differently.' }),
});

/** Returns the JSON Schema of `story.json`, with an `$id` only if the site knows its own address. */
export function storySchema(at: Addresses, iri: Iri): Schema {
  const id = iri(at.schema);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...(id === at.schema ? {} : { $id: id }),
    title: 'A story of The Collated Press',
    description: 'The texts of one event by several outlets, and which of their paragraphs tell the same.',
    ...STORY,
    $defs: {
      paragraph: { type: 'string', pattern: '^p[a-z0-9]+$', description: 'The id of a paragraph in its article.' },
      paragraphs: fields({ outlet: slug, paragraphs: listOf(named('paragraph'), { minItems: 1, uniqueItems: true }) }),
    },
  };
}
