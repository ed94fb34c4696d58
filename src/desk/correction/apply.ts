import { isDeepStrictEqual } from 'node:util';
import type { Refusal } from '../action.ts';
import { linkChange } from './link-change.ts';
import type { CorrectionRequest } from './request.ts';
import type { StoryTexts, TextChange } from './story-texts.ts';
import {
  type EntryStyle,
  entriesIn,
  UnchangeableList,
  withEntry,
  withFields,
  withMovedEntry,
  withoutEntry,
} from './yaml-list.ts';

/** The result of a decision: the new text of one file, or a refusal. */
export type Applied = { readonly change: TextChange; readonly entry: unknown } | { readonly refusal: Refusal };

const ROWS: EntryStyle = { inline: ['words'], spaced: false };
const TOPICS: EntryStyle = { inline: [], spaced: true };

type RowRequest = Extract<CorrectionRequest, { readonly words: unknown }>;
type TopicRequest = Extract<CorrectionRequest, { readonly do: `${string}-difference` }>;

/** Writes one snippet as a string, several as a list. */
function plainWords(words: RowRequest['words']) {
  const short = (snippets: readonly string[]) => (snippets.length === 1 ? snippets[0] : snippets);
  return Object.fromEntries(
    Object.entries(words).map(([outlet, named]) => [
      outlet,
      Object.fromEntries(Object.entries(named).map(([name, snippets]) => [name, short(snippets)])),
    ]),
  );
}

function rowEntry(request: RowRequest) {
  const { words, reason, author } = request;
  const rest = { words: plainWords(words), reason, author };
  switch (request.do) {
    case 'speaker':
      return { speaker: request.speaker, ...rest };
    case 'topic':
      return { topic: request.topic, ...rest };
    case 'hide':
    case 'join':
    case 'part':
      return { [request.do]: request.of, ...rest };
    default:
      return request satisfies never;
  }
}

function rowChange(request: RowRequest, text: string): Applied {
  const entry = rowEntry(request);
  if (entriesIn(text, null).some((known) => isDeepStrictEqual(known, entry)))
    return { refusal: { message: 'This correction is there already.' } };
  return { change: { file: 'corrections.yaml', text: withEntry(text, null, Infinity, entry, ROWS) }, entry };
}

const keyOf = (topic: unknown): string => String(topic).toLowerCase().replace(/\s+/gu, ' ').trim();

function topicChange(request: TopicRequest, text: string): Applied {
  const topics = entriesIn(text, null).map((entry) => keyOf((entry as { readonly topic?: unknown }).topic));
  const done = (next: string, entry: unknown = null): Applied => ({
    change: { file: 'differences.yaml', text: next },
    entry,
  });
  const at = topics.indexOf(keyOf(request.topic));
  if (request.do === 'add-difference') {
    const { topic, note, author, says } = request;
    if (at >= 0) return { refusal: { message: `There is a difference “${topic}” already.`, field: 'topic' } };
    const entry = { topic, ...(note === undefined ? {} : { note }), author, says: plainWords(says) };
    return done(withEntry(text, null, Infinity, entry, TOPICS), entry);
  }
  if (at < 0) return { refusal: { message: `There is no difference “${request.topic}”: load the page again.` } };
  if (request.do === 'remove-difference') return done(withoutEntry(text, null, at));
  if (request.do === 'move-difference')
    return done(withMovedEntry(text, null, at, Math.min(request.to, topics.length - 1), TOPICS));
  const { name, note, author } = request;
  const taken = topics.indexOf(keyOf(name));
  if (taken >= 0 && taken !== at)
    return { refusal: { message: `There is a difference “${name}” already.`, field: 'name' } };
  const before = entriesIn(text, null)[at] as Readonly<Record<string, unknown>>;
  const fields = Object.entries({ topic: name, note, author }).filter(
    ([field, value]) => (before[field] ?? null) !== value,
  );
  return done(withFields(text, at, Object.fromEntries(fields), TOPICS));
}

function applied(texts: StoryTexts, request: CorrectionRequest): Applied {
  switch (request.do) {
    case 'link':
    case 'unlink':
      return linkChange(request, texts['alignment.yaml'] ?? '');
    case 'hide':
    case 'join':
    case 'part':
    case 'speaker':
    case 'topic':
      return rowChange(request, texts['corrections.yaml'] ?? '');
    default:
      return topicChange(request, texts['differences.yaml'] ?? '');
  }
}

/**
 * Writes one decision of an editor into the texts of a story's files; all other bytes stay the same. Whether the words
 * and paragraphs exist is checked when the story is read.
 */
export function applyCorrection(texts: StoryTexts, request: CorrectionRequest): Applied {
  try {
    return applied(texts, request);
  } catch (error) {
    if (error instanceof UnchangeableList) return { refusal: { message: error.message } };
    throw error;
  }
}

/** The lists in each file, by their field; null for a file that is a list. */
const LISTS = { 'alignment.yaml': ['link', 'unlink'], 'corrections.yaml': [null], 'differences.yaml': [null] } as const;

/**
 * Removes the last entry of a file that equals the given one.
 *
 * @returns null if no entry does
 */
export function withoutCorrection(texts: StoryTexts, file: TextChange['file'], entry: unknown): TextChange | null {
  const text = texts[file] ?? '';
  for (const key of LISTS[file]) {
    const index = entriesIn(text, key).findLastIndex((known) => isDeepStrictEqual(known, entry));
    if (index < 0) continue;
    const rest = withoutEntry(text, key, index);
    return { file, text: rest.trim() === '' ? null : rest };
  }
  return null;
}
