import { z } from 'astro/zod';
import type { VFileMessage } from 'vfile-message';
import { Document, isMap, isScalar, visit } from 'yaml';
import { checkFields } from '../library/field.ts';
import { readYaml } from '../library/yaml.ts';
import { quoted } from '../schemas/differences.ts';
import { day, line, record, refused, slug } from '../schemas/field.ts';
import type { Place } from './cell.ts';
import type { Quoted, Suggestion } from './suggestion.ts';
import type { ListedSuggestion, SuggestionList } from './suggestion-list.ts';

/** The file's name in a story's folder. */
export const SUGGESTIONS_FILE = 'suggestions.yaml';

/** Fifty outlets with forty paragraphs each, and all that can be said of them. */
const LONGEST = 4_194_304;

const HEAD = ` What a language model suggests, not yet reviewed. No page shows or uses it.
 Review it with: npm run suggest -- STORY --review`;

const words = z.record(slug, quoted);
const TWO = refused('two-outlets', 'does not name two paragraphs of two outlets', 'ask the model again');
/** The words of two paragraphs, one snippet each. */
const twoWords = words.refine(
  (named) => Object.keys(named).length === 2 && Object.values(named).every((said) => Object.values(said).length === 1),
  TWO,
);
const twoParagraphs = z.record(slug, line).refine((named) => Object.keys(named).length === 2, TWO);
/** An editor said no: kept, so that the same suggestion is not shown again. */
const rejected = z.literal(true).optional();

/** `content/stories/{story}/suggestions.yaml` */
const fileSchema = record({
  model: line,
  /** The host that answered: `127.0.0.1:11434`. */
  endpoint: line,
  /** The version of `src/suggest/instructions/`. */
  instructions: z.int().min(1),
  /** The day on which the model was asked. */
  date: day,
  /** Of each paragraph that was sent, a digest: what was edited since makes its suggestions stale. */
  texts: z.record(slug, z.record(z.string(), z.string())),
  links: z.array(record({ kind: z.enum(['same', 'reworded', 'related']), words: twoWords, rejected })).default([]),
  /** What the aligner links and the model does not. */
  unlinks: z.array(record({ paragraphs: twoParagraphs, rejected })).default([]),
  quotations: z.array(record({ speaker: line.optional(), words, rejected })).default([]),
  figures: z
    .array(record({ topic: line, relation: z.enum(['same', 'differs', 'later']), words, rejected }))
    .default([]),
  topics: z.array(record({ topic: line, words, rejected })).default([]),
});

type Fields = z.infer<typeof fileSchema>;
type Words = z.infer<typeof words>;

/** A file of suggestions, or what is wrong with it. */
export interface SuggestionsReading {
  readonly list: SuggestionList | null;
  readonly problems: readonly VFileMessage[];
}

function membersOf(named: Words): readonly Quoted[] {
  return Object.entries(named).flatMap(([outlet, paragraphs]) =>
    Object.entries(paragraphs).flatMap(([id, said]) => said.map((one): Quoted => ({ outlet, id, words: one }))),
  );
}

type Marked<T> = T & { readonly rejected?: true | undefined };

function listed(suggestion: Suggestion, { rejected: mark }: Marked<object>): ListedSuggestion {
  return { suggestion, isRejected: mark === true };
}

function entriesOf({ links, unlinks, quotations, figures, topics }: Fields): readonly ListedSuggestion[] {
  return [
    ...links.map((entry) => {
      const [one, other] = membersOf(entry.words) as [Quoted, Quoted];
      return listed({ of: 'link', kind: entry.kind, members: [one, other] }, entry);
    }),
    ...unlinks.map((entry) => {
      const [one, other] = Object.entries(entry.paragraphs).map(([outlet, id]): Place => ({ outlet, id }));
      return listed({ of: 'unlink', members: [one as Place, other as Place] }, entry);
    }),
    ...quotations.map((entry) =>
      listed({ of: 'quotation', speaker: entry.speaker ?? null, members: membersOf(entry.words) }, entry),
    ),
    ...figures.map((entry) =>
      listed({ of: 'figure', topic: entry.topic, relation: entry.relation, members: membersOf(entry.words) }, entry),
    ),
    ...topics.map((entry) => listed({ of: 'topic', topic: entry.topic, members: membersOf(entry.words) }, entry)),
  ];
}

/**
 * Reads `suggestions.yaml`. The build does not: only the commands and the desk do.
 *
 * @param file its path from the project's folder, for messages
 */
export function readSuggestions(text: string, file: string): SuggestionsReading {
  const { data, problems } = readYaml(text, file, 1, LONGEST);
  if (data === null) return { list: null, problems };
  const { fields, problems: refusals } = checkFields(fileSchema, data);
  if (fields === null) return { list: null, problems: refusals };
  const { model, endpoint, instructions, date, texts } = fields;
  return { list: { model, endpoint, instructions, date, texts, entries: entriesOf(fields) }, problems: [] };
}

/** Words by outlet and paragraph, as the files of an editor have them: one snippet, or a list of several. */
export function wordsOf(members: readonly Quoted[]): Readonly<Record<string, Record<string, string | string[]>>> {
  const byOutlet = Map.groupBy(members, ({ outlet }) => outlet);
  return Object.fromEntries(
    [...byOutlet].map(([outlet, own]) => [
      outlet,
      Object.fromEntries(
        [...Map.groupBy(own, ({ id }) => id)].map(([id, said]) => {
          const [first = '', ...more] = said.map((one) => one.words);
          return [id, more.length === 0 ? first : [first, ...more]];
        }),
      ),
    ]),
  );
}

function fieldsOf({ suggestion, isRejected }: ListedSuggestion): Readonly<Record<string, unknown>> {
  const mark = isRejected ? { rejected: true } : {};
  switch (suggestion.of) {
    case 'link':
      return { kind: suggestion.kind, words: wordsOf(suggestion.members), ...mark };
    case 'unlink':
      return { paragraphs: Object.fromEntries(suggestion.members.map(({ outlet, id }) => [outlet, id])), ...mark };
    case 'quotation': {
      const named = suggestion.speaker === null ? {} : { speaker: suggestion.speaker };
      return { ...named, words: wordsOf(suggestion.members), ...mark };
    }
    case 'figure':
      return {
        topic: suggestion.topic,
        relation: suggestion.relation,
        words: wordsOf(suggestion.members),
        ...mark,
      };
    case 'topic':
      return { topic: suggestion.topic, words: wordsOf(suggestion.members), ...mark };
  }
}

const SECTIONS = { links: 'link', unlinks: 'unlink', quotations: 'quotation', figures: 'figure', topics: 'topic' };

/** Writes `suggestions.yaml`: who was asked, when, about which texts, and what is not yet accepted. */
export function writeSuggestions({ entries, ...asked }: SuggestionList): string {
  const sections = Object.entries(SECTIONS).map(([name, of]) => [
    name,
    entries.filter(({ suggestion }) => suggestion.of === of).map(fieldsOf),
  ]);
  const file = new Document({ ...asked, ...Object.fromEntries(sections) });
  file.commentBefore = HEAD;
  visit(file, {
    // What lists ids is short: on one line it can be passed over.
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || !isMap(value)) return;
      if (key.value === 'paragraphs') value.flow = true;
      if (key.value === 'texts') for (const { value: digests } of value.items) if (isMap(digests)) digests.flow = true;
    },
  });
  return file.toString({ lineWidth: 0 });
}
