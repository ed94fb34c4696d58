import type { Block } from '../engine/index.ts';
import type { Ledger, LedgerBlock, LedgerText } from '../schemas/ledger.ts';
import { changeBetween, type EndedId, NO_CHANGE, type VersionChange } from './version-change.ts';

/** One version of an article's text. */
export interface TextVersion {
  /** Counted from 1. */
  readonly number: number;
  /** The day on which `npm run ids` first saw it. */
  readonly recorded: string;
  readonly published: string | null;
  readonly retrieved: string | null;
  /** In source order. Texts that were taken down are empty. */
  readonly blocks: readonly Block[];
  /** The difference from the version before; empty for the first. */
  readonly change: VersionChange;
}

/** What the ledger knows about one article: its versions, of which the last is current. */
export interface ArticleHistory {
  readonly outlet: string;
  readonly versions: readonly TextVersion[];
  /** In order of version. An id that came back may have several entries. */
  readonly endedIds: readonly EndedId[];
}

function blockOf({ role, id, text }: LedgerBlock, known: ReadonlyMap<string, string>): Block {
  if (id === undefined) return { role: role ?? 'furniture', id: null, text: text ?? '' };
  return { role: 'body', id, text: text ?? known.get(id) ?? '' };
}

function hasId({ blocks }: LedgerText, id: string): boolean {
  return blocks.some((block) => block.id === id);
}

/**
 * Returns the editor's latest decision on an id that ended in the text at index `from`. A decision without a version
 * applies to this ending only if it was recorded between the ending and the id's return, and if the paragraph it names
 * existed in that time.
 */
function decisionOn(id: string, from: number, texts: readonly LedgerText[], decisions: Ledger['decisions']) {
  const ended = texts[from] as LedgerText;
  const until = texts.findIndex((text, at) => at > from && hasId(text, id));
  const without = texts.slice(from, until === -1 ? texts.length : until);
  return decisions.findLast((one) => {
    if (one.outlet !== ended.outlet || one.id !== id) return false;
    if (one.version !== undefined) return one.version === ended.version;
    if (one.recorded < ended.recorded) return false;
    if (until !== -1 && one.recorded > (texts[until] as LedgerText).recorded) return false;
    return one.kind !== undefined || without.some((text) => one.into.some((into) => hasId(text, into)));
  });
}

function endedIdsOf(texts: readonly LedgerText[], { decisions }: Ledger): readonly EndedId[] {
  return texts.flatMap(({ version, ended }, at) =>
    ended.map(({ id, into, perhaps = [], as = null, corrected = null }): EndedId => {
      const decided = decisionOn(id, at, texts, decisions);
      const byHand = decided !== undefined && decided.kind !== 'undone';
      const found = decided?.kind === undefined ? (decided?.into ?? into) : into;
      return { id, version, into: found, perhaps: byHand ? [] : perhaps, as, corrected, byHand };
    }),
  );
}

/** Extracts the history of one outlet's article; null if the ledger has none. */
export function historyOf(ledger: Ledger, outlet: string): ArticleHistory | null {
  const texts = ledger.texts.filter((text) => text.outlet === outlet);
  if (texts.length === 0) return null;
  const endedIds = endedIdsOf(texts, ledger);
  const known = new Map<string, string>();
  let earlier: readonly Block[] = [];
  const versions = texts.map(({ version, recorded, published, retrieved, blocks }, index): TextVersion => {
    const read = blocks.map((block) => blockOf(block, known));
    const ended = endedIds.filter((ending) => ending.version === version);
    const change = index === 0 ? NO_CHANGE : changeBetween(earlier, read, new Map(known), ended);
    for (const { id, text } of read) if (id !== null) known.set(id, text);
    earlier = read;
    return { number: version, recorded, published, retrieved, blocks: read, change };
  });
  return { outlet, versions, endedIds };
}

/** Returns the paragraphs of the current version. */
export function currentParagraphs({ versions }: ArticleHistory): readonly Block[] {
  return (versions.at(-1)?.blocks ?? []).filter(({ role }) => role === 'body');
}

/** Returns all ids that the article ever had, in order of appearance. */
export function allIds({ versions }: ArticleHistory): readonly string[] {
  return [...new Set(versions.flatMap(({ blocks }) => blocks.flatMap(({ id }) => id ?? [])))];
}

/**
 * Returns the current paragraphs that an id leads to: the id itself if it exists, else its known successors, through
 * any number of splits and merges. Empty if there are none.
 */
export function currentIds(history: ArticleHistory, id: string): readonly string[] {
  const living = new Set(currentParagraphs(history).flatMap((block) => block.id ?? []));
  const last = new Map(history.endedIds.map((ending) => [ending.id, ending]));
  const seen = new Set<string>();
  const found: string[] = [];
  const follow = (one: string): void => {
    if (seen.has(one)) return;
    seen.add(one);
    if (living.has(one)) found.push(one);
    else for (const next of last.get(one)?.into ?? []) follow(next);
  };
  follow(id);
  return found;
}
