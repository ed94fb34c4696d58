import type { Block } from '../engine/index.ts';
import type { Ledger, LedgerBlock, LedgerText } from '../schemas/ledger.ts';
import { changeBetween, type Ending, NO_CHANGE, type VersionChange } from './version-change.ts';

/** A text as it was for a time. */
export interface TextVersion {
  /** From 1. */
  readonly number: number;
  /** The day on which it was first seen. */
  readonly recorded: string;
  readonly published: string | null;
  readonly retrieved: string | null;
  /** In source order; the words of what was taken down are empty. */
  readonly blocks: readonly Block[];
  /** What it changed in the version before; nothing in the first. */
  readonly change: VersionChange;
}

/** Everything that the ledger knows of one article: its versions, the last one being the text as it is. */
export interface ArticleHistory {
  readonly outlet: string;
  readonly versions: readonly TextVersion[];
  /** In the order in which they came; an id that came back can have several. */
  readonly endings: readonly Ending[];
}

function blockOf({ role, id, text }: LedgerBlock, known: ReadonlyMap<string, string>): Block {
  if (id === undefined) return { role: role ?? 'furniture', id: null, text: text ?? '' };
  return { role: 'body', id, text: text ?? known.get(id) ?? '' };
}

function hasId({ blocks }: LedgerText, id: string): boolean {
  return blocks.some((block) => block.id === id);
}

/**
 * What an editor said last of the ending of an id in one version. An id that came back and ended again has a later ending,
 * of which nothing is said yet: what it became was there, and the day lay, between this ending and the return.
 */
function decisionOn(id: string, from: number, texts: readonly LedgerText[], decisions: Ledger['decisions']) {
  const ended = texts[from] as LedgerText;
  const until = texts.findIndex((text, at) => at > from && hasId(text, id));
  const without = texts.slice(from, until === -1 ? texts.length : until);
  return decisions.findLast((one) => {
    if (one.outlet !== ended.outlet || one.id !== id || one.recorded < ended.recorded) return false;
    if (until !== -1 && one.recorded > (texts[until] as LedgerText).recorded) return false;
    return one.kind !== undefined || without.some((text) => one.into.some((into) => hasId(text, into)));
  });
}

function endingsOf(texts: readonly LedgerText[], { decisions }: Ledger): readonly Ending[] {
  return texts.flatMap(({ version, ended }, at) =>
    ended.map(({ id, into, perhaps = [], as = null, corrected = null }): Ending => {
      const decided = decisionOn(id, at, texts, decisions);
      const byHand = decided !== undefined && decided.kind !== 'undone';
      const found = decided?.kind === undefined ? (decided?.into ?? into) : into;
      return { id, version, into: found, perhaps: byHand ? [] : perhaps, as, corrected, byHand };
    }),
  );
}

/** Reads the history of one outlet's article out of a story's ledger; null where it has none. */
export function historyOf(ledger: Ledger, outlet: string): ArticleHistory | null {
  const texts = ledger.texts.filter((text) => text.outlet === outlet);
  if (texts.length === 0) return null;
  const endings = endingsOf(texts, ledger);
  const known = new Map<string, string>();
  let earlier: readonly Block[] = [];
  const versions = texts.map(({ version, recorded, published, retrieved, blocks }, index): TextVersion => {
    const read = blocks.map((block) => blockOf(block, known));
    const ended = endings.filter((ending) => ending.version === version);
    const change = index === 0 ? NO_CHANGE : changeBetween(earlier, read, new Map(known), ended);
    for (const { id, text } of read) if (id !== null) known.set(id, text);
    earlier = read;
    return { number: version, recorded, published, retrieved, blocks: read, change };
  });
  return { outlet, versions, endings };
}

/** The paragraphs of the text as it is. */
export function currentParagraphs({ versions }: ArticleHistory): readonly Block[] {
  return (versions.at(-1)?.blocks ?? []).filter(({ role }) => role === 'body');
}

/** Every id that the article ever had, in the order in which they came. */
export function everyId({ versions }: ArticleHistory): readonly string[] {
  return [...new Set(versions.flatMap(({ blocks }) => blocks.flatMap(({ id }) => id ?? [])))];
}

/**
 * The paragraphs of the text as it is in which an id's words went on, as far as that is known: the id itself where it is
 * there. Follows what was split and merged again.
 */
export function livingIds(history: ArticleHistory, id: string): readonly string[] {
  const living = new Set(currentParagraphs(history).flatMap((block) => block.id ?? []));
  const last = new Map(history.endings.map((ending) => [ending.id, ending]));
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
