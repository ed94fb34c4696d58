import { plainText } from '../engine/index.ts';
import type { Ledger } from '../schemas/ledger.ts';
import { currentParagraphs, historyOf } from './history.ts';

/** An article's paragraphs, by its outlet. */
export interface OutletText {
  readonly outlet: string;
  readonly paragraphs: readonly string[];
}

/** So much of the longer of two texts makes an outlet that came the one that went, under another name. */
const SAME_TEXT = 0.8;

function isSameText(one: readonly string[], other: readonly string[]): boolean {
  const known = new Set(one.map(plainText));
  const shared = other.filter((text) => known.has(plainText(text))).length;
  return shared > 0 && shared >= SAME_TEXT * Math.max(one.length, other.length);
}

/**
 * Outlets that the story has under another name: one went, and one came with the same text.
 *
 * @param articles of the story as it is
 * @param isListed whether the story still lists an outlet, or it was taken down
 * @returns by the old name, the new one
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

/** The ledger with an outlet's name replaced wherever it is; its old name is kept, so that old addresses lead on. */
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

/** The ledger as that of a story under another name; the old name is kept. */
export function renameStory(ledger: Ledger, to: string): Ledger {
  const { story, formerly } = ledger;
  if (story === to) return ledger;
  const old = [...(formerly?.stories ?? []), ...(story === undefined ? [] : [story])].filter((name) => name !== to);
  return { ...ledger, story: to, ...(old.length > 0 ? { formerly: { ...formerly, stories: [...new Set(old)] } } : {}) };
}
