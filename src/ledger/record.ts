import { type Block, type Outcome, outcomesOf, plainText, revivalsOf } from '../engine/index.ts';
import type { LedgerBlock, LedgerText } from '../schemas/ledger.ts';
import { type ArticleHistory, allIds, currentParagraphs } from './history.ts';
import { type IdSource, idSource, numberOf } from './paragraph-id.ts';

/** The current text of an article, ready to record. */
export interface RecordedText {
  readonly outlet: string;
  /** BCP 47 tag: `en-GB`. */
  readonly language: string;
  /** In source order. Existing ids of paragraphs are ignored. */
  readonly blocks: readonly Block[];
  readonly published: string | null;
  readonly retrieved: string | null;
}

type Ended = LedgerText['ended'][number];

/** The ids of the text's paragraphs, and the ids that ended. */
interface Numbering {
  readonly ids: readonly string[];
  readonly ended: readonly Ended[];
}

function bodyOf(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(({ role }) => role === 'body');
}

/** Returns the latest text of each id that is not in use. */
function formerTexts(history: ArticleHistory, living: ReadonlySet<string>): ReadonlyMap<string, string> {
  const last = new Map<string, string>();
  for (const { blocks } of history.versions) for (const { id, text } of blocks) if (id !== null) last.set(id, text);
  return new Map([...last].filter(([id, text]) => !living.has(id) && text !== ''));
}

/** For each new paragraph that came out of a split or merge, returns the number of its first source. */
function sourcesOf(outcomes: readonly Outcome[], old: readonly Block[]): ReadonlyMap<number, number> {
  const sources = new Map<number, number>();
  for (const [index, outcome] of outcomes.entries())
    for (const place of outcome.kind === 'divided' ? outcome.into : [])
      if (!sources.has(place)) sources.set(place, numberOf(old[index]?.id ?? ''));
  return sources;
}

/** Creates an id: after that of the source paragraph, else of the paragraph before it; at the end, the next number. */
function freshId(index: number, ids: readonly (string | null)[], sources: ReadonlyMap<number, number>, from: IdSource) {
  const source = sources.get(index);
  if (source !== undefined) return from.after(source);
  const isLast = ids.slice(index + 1).every((id) => id === null);
  return isLast && index > 0 ? from.next() : from.after(numberOf(ids[index - 1] ?? 'p0'));
}

/** Finds paragraphs whose text reverted to that of an earlier version: an edit was undone, so the id stays. */
function undone(
  { versions }: ArticleHistory,
  old: readonly Block[],
  now: readonly string[],
  ids: readonly (string | null)[],
): readonly (readonly [number, string])[] {
  const open = new Set(old.flatMap(({ id }) => (id === null || ids.includes(id) ? [] : [id])));
  if (open.size === 0) return [];
  const texts = versions.flatMap(({ blocks }) => blocks.filter(({ id, text }) => open.has(id ?? '') && text !== ''));
  const byText = new Map(texts.map(({ id, text }) => [plainText(text), id as string]));
  return now.flatMap((text, index) => {
    const id = byText.get(plainText(text));
    return id !== undefined && ids[index] === null && open.delete(id) ? [[index, id] as const] : [];
  });
}

function numbered(history: ArticleHistory, { blocks, language }: RecordedText): Numbering {
  const old = currentParagraphs(history);
  const now = bodyOf(blocks).map(({ text }) => text);
  const outcomes = outcomesOf(
    old.map(({ text }) => text),
    now,
    language,
  );
  const ids: (string | null)[] = now.map(() => null);
  for (const [index, outcome] of outcomes.entries())
    if (outcome.kind === 'kept') ids[outcome.to] = old[index]?.id ?? null;
  for (const [index, id] of undone(history, old, now, ids)) ids[index] = id;
  const former = [...formerTexts(history, new Set(old.flatMap(({ id }) => id ?? [])))];
  const parts = new Set(outcomes.flatMap((outcome) => (outcome.kind === 'divided' ? outcome.into : [])));
  const revivals = revivalsOf(
    former.map(([, text]) => text),
    now.map((text, index) => ({ text, from: ids[index] !== null ? 'known' : parts.has(index) ? 'part' : 'nowhere' })),
    language,
  );
  for (const [index, from] of revivals) ids[index] = former[from]?.[0] ?? null;
  const source = idSource(allIds(history));
  const sources = sourcesOf(outcomes, old);
  for (const index of now.keys()) ids[index] ??= freshId(index, ids, sources, source);
  const whole = ids.map((id) => id ?? '');
  return { ids: whole, ended: endedOf(outcomes, old, whole, blocks, revivals) };
}

/** Returns the role that a former paragraph's text has now, if it only changed its role. */
function roleNow(text: string, blocks: readonly Block[]): Block['role'] | undefined {
  return blocks.find((block) => block.role !== 'body' && plainText(block.text) === plainText(text))?.role;
}

function endedOf(
  outcomes: readonly Outcome[],
  old: readonly Block[],
  ids: readonly string[],
  blocks: readonly Block[],
  revived: ReadonlyMap<number, number>,
): readonly Ended[] {
  const named = (places: readonly number[]) => places.map((place) => ids[place] ?? '');
  return outcomes.flatMap((outcome, index): readonly Ended[] => {
    const { id, text = '' } = old[index] ?? {};
    if (outcome.kind === 'kept' || id === null || id === undefined || ids.includes(id)) return [];
    if (outcome.kind === 'divided') return [{ id, into: named(outcome.into) }];
    const as = roleNow(text, blocks);
    if (as !== undefined) return [{ id, into: [], as }];
    // A paragraph that came back has its old id, so it cannot be a successor of another.
    const perhaps = outcome.kind === 'unsure' ? outcome.perhaps.filter((place) => !revived.has(place)) : [];
    return [{ id, into: [], ...(perhaps.length > 0 ? { perhaps: named(perhaps) } : {}) }];
  });
}

function entryBlock(block: Block, id: string | undefined, known: ReadonlyMap<string, string>): LedgerBlock {
  if (block.role !== 'body' || id === undefined) return { role: block.role, text: block.text };
  return plainText(known.get(id) ?? '') === plainText(block.text) ? { id } : { id, text: block.text };
}

/** Whether the latest recorded version equals this text block by block, ignoring line breaks. */
export function isRecorded({ versions }: ArticleHistory, blocks: readonly Block[]): boolean {
  const last = versions.at(-1)?.blocks ?? [];
  if (last.length !== blocks.length) return false;
  return last.every(
    ({ role, text }, index) =>
      blocks[index]?.role === role &&
      (text === blocks[index]?.text || plainText(text) === plainText(blocks[index].text)),
  );
}

/**
 * Returns the ledger entry for an article's current text. Known paragraphs keep their ids; new ones get ids that were
 * never used.
 *
 * @param history the article's history; null for a new article
 * @param recorded today, as `2031-05-05`
 * @returns null if the ledger already has this text
 */
export function recordText(history: ArticleHistory | null, article: RecordedText, recorded: string): LedgerText | null {
  if (history !== null && isRecorded(history, article.blocks)) return null;
  const { outlet, blocks, published, retrieved } = article;
  const { ids, ended } =
    history === null
      ? { ids: bodyOf(blocks).map((_, index) => `p${index + 1}`), ended: [] }
      : numbered(history, article);
  const known = new Map(history?.versions.flatMap((version) => version.blocks.flatMap((block) => textOf(block))));
  let place = 0;
  const entries = blocks.map((block) => {
    const id = block.role === 'body' ? ids[place] : undefined;
    if (block.role === 'body') place += 1;
    return entryBlock(block, id, known);
  });
  const version = (history?.versions.at(-1)?.number ?? 0) + 1;
  return { outlet, version, recorded, published, retrieved, blocks: entries, ended };
}

function textOf({ id, text }: Block): readonly (readonly [string, string])[] {
  return id === null ? [] : [[id, text]];
}

/** Returns the entry for an article that left the story: all its ids end. Null if they ended before. */
export function recordAbsence(history: ArticleHistory, recorded: string): LedgerText | null {
  const ids = currentParagraphs(history).flatMap(({ id }) => id ?? []);
  if (ids.length === 0) return null;
  const version = (history.versions.at(-1)?.number ?? 0) + 1;
  const ended = ids.map((id) => ({ id, into: [] }));
  return { outlet: history.outlet, version, recorded, published: null, retrieved: null, blocks: [], ended };
}

/**
 * Returns the entry for an editor's statement that an id now names the wrong paragraph: that paragraph gets a new id and
 * the old id ends. Published addresses do not redirect; the page of the old id explains what happened.
 *
 * @param id of a current paragraph
 */
export function recordCorrection(history: ArticleHistory, id: string, recorded: string): LedgerText {
  const { outlet, versions } = history;
  const last = versions.at(-1);
  const own = idSource(allIds(history)).after(numberOf(id));
  const blocks = (last?.blocks ?? []).map((block): LedgerBlock => {
    if (block.id === id) return { id: own, text: block.text };
    return block.id === null ? { role: block.role, text: block.text } : { id: block.id };
  });
  const { published = null, retrieved = null, number = 0 } = last ?? {};
  const ended = [{ id, into: [], corrected: own }];
  return { outlet, version: number + 1, recorded, published, retrieved, blocks, ended };
}
