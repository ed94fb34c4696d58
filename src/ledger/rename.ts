import { plainText } from '../engine/index.ts';
import type { Ledger } from '../schemas/ledger.ts';
import { currentParagraphs, historyOf } from './history.ts';

/** The paragraphs of one outlet's article. */
export interface OutletText {
  readonly outlet: string;
  readonly paragraphs: readonly string[];
}

/** Outlets whose texts share this much of the longer one are treated as one outlet with a new name. */
const SAME_TEXT = 0.8;

function isSameText(one: readonly string[], other: readonly string[]): boolean {
  const known = new Set(one.map(plainText));
  const shared = other.filter((text) => known.has(plainText(text))).length;
  return shared > 0 && shared >= SAME_TEXT * Math.max(one.length, other.length);
}

/**
 * Finds outlets that were renamed: one left the story, and another came with the same text.
 *
 * @param articles the story's current articles
 * @param isListed whether the story still lists an outlet, or its article was taken down
 * @returns the new name by the old name
 */
export function renamedOutlets(
  ledger: Ledger,
  articles: readonly OutletText[],
  isListed: (outlet: string) => boolean,
): ReadonlyMap<string, string> {
  const known = [...new Set(ledger.texts.map(({ outlet }) => outlet))];
  const came = articles.filter(({ outlet }) => !known.includes(outlet));
  const renamed = new Map<string, string>();
  for (const old of known.filter((outlet) => !isListed(outlet))) {
    const history = historyOf(ledger, old);
    const texts = history === null ? [] : currentParagraphs(history).map(({ text }) => text);
    const taken = new Set(renamed.values());
    const found = came.find(({ outlet, paragraphs }) => !taken.has(outlet) && isSameText(texts, paragraphs));
    if (found !== undefined) renamed.set(old, found.outlet);
  }
  return renamed;
}

/** Renames an outlet throughout the ledger. Keeps the old name, so that old addresses redirect. */
export function renameOutlet(ledger: Ledger, from: string, to: string): Ledger {
  const named = (outlet: string) => (outlet === from ? to : outlet);
  const member = (name: string) => (name.startsWith(`${from}:`) ? to + name.slice(from.length) : name);
  const pair = (of: string) => of.split('-vs-').map(named).join('-vs-');
  const outlets = Object.entries({ ...ledger.formerly?.outlets, [from]: to }).map(([old, now]) => [old, named(now)]);
  return {
    ...ledger,
    formerly: { ...ledger.formerly, outlets: Object.fromEntries(outlets.filter(([old, now]) => old !== now)) },
    texts: ledger.texts.map((text) => ({ ...text, outlet: named(text.outlet) })),
    decisions: ledger.decisions.map((decision) => ({ ...decision, outlet: named(decision.outlet) })),
    groups: ledger.groups.map(({ of, numbers }) => ({
      of: pair(of),
      numbers: Object.fromEntries(
        Object.entries(numbers).map(([number, members]) => [number, members.split(' ').map(member).join(' ')]),
      ),
    })),
  };
}

/** Renames the story. Keeps the old name. */
export function renameStory(ledger: Ledger, to: string): Ledger {
  const { story, formerly } = ledger;
  if (story === to) return ledger;
  const old = [...(formerly?.stories ?? []), ...(story === undefined ? [] : [story])].filter((name) => name !== to);
  return { ...ledger, story: to, ...(old.length > 0 ? { formerly: { ...formerly, stories: [...new Set(old)] } } : {}) };
}
