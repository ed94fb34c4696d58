import { plainText } from '../engine/index.ts';
import type { Ledger, LedgerBlock, LedgerText } from '../schemas/ledger.ts';
import { idSource, numberOf } from './label.ts';

/** An id that both sides gave to a paragraph of their own, and the new one that one of them has now. */
export interface Renamed {
  readonly outlet: string;
  readonly from: string;
  readonly to: string;
}

/** Two ledgers joined into one, and what had to be renamed. */
export interface MergedLedger {
  readonly ledger: Ledger;
  readonly renamed: readonly Renamed[];
}

/** The two ledgers of one story, as two branches have them. */
export interface Branches {
  /** Its ids and numbers stay as they are: it is the side that is published. */
  readonly kept: Ledger;
  /** Where both gave the same id or number to different things, those of this side get new ones. */
  readonly other: Ledger;
}

function sharedStart<Entry>(one: readonly Entry[], other: readonly Entry[]): number {
  const at = one.findIndex((entry, index) => JSON.stringify(entry) !== JSON.stringify(other[index]));
  return at === -1 ? Math.min(one.length, other.length) : Math.min(at, other.length);
}

/** The last words of each id, version after version. */
function wordsAfter(texts: readonly LedgerText[]): Map<string, string> {
  const words = new Map<string, string>();
  for (const { blocks } of texts)
    for (const { id, text, withheld } of blocks)
      if (id !== undefined) words.set(id, text ?? withheld ?? words.get(id) ?? '');
  return words;
}

function idsIn(texts: readonly LedgerText[]): readonly string[] {
  return [...new Set(texts.flatMap(({ blocks }) => blocks.flatMap(({ id }) => id ?? [])))];
}

/** New ids for those that both sides gave, after they parted, to paragraphs with different words. */
function clashes(start: readonly LedgerText[], kept: readonly LedgerText[], other: readonly LedgerText[]) {
  const known = new Set(idsIn(start));
  const [ours, theirs] = [wordsAfter(kept), wordsAfter(other)];
  const source = idSource([...ours.keys(), ...theirs.keys()]);
  const isClash = (id: string) =>
    !known.has(id) && ours.has(id) && plainText(ours.get(id) ?? '') !== plainText(theirs.get(id) ?? '');
  return new Map(
    idsIn(other)
      .filter(isClash)
      .map((id) => [id, source.after(numberOf(id))] as const),
  );
}

/** A version of the other side as one that comes after those of the kept side: with all words, and with ids of its own. */
function rebased(
  text: LedgerText,
  version: number,
  rename: ReadonlyMap<string, string>,
  before: {
    readonly own: ReadonlyMap<string, string>;
    readonly all: ReadonlyMap<string, string>;
    readonly last: readonly string[];
  },
): LedgerText {
  const named = (id: string) => rename.get(id) ?? id;
  const blocks = text.blocks.map((block): LedgerBlock => {
    if (block.id === undefined) return block;
    const id = named(block.id);
    const words = block.text ?? before.own.get(block.id);
    if (block.withheld !== undefined || words === undefined) return { ...block, id };
    return before.all.get(id) === words ? { id } : { id, text: words };
  });
  const here = new Set(blocks.flatMap(({ id }) => id ?? []));
  const told = text.ended
    .map(({ id, into, perhaps, ...rest }) => ({
      ...rest,
      id: named(id),
      into: into.map(named),
      ...(perhaps === undefined ? {} : { perhaps: perhaps.map(named) }),
    }))
    .filter(({ id }) => !here.has(id) && before.all.has(id));
  const untold = before.last.filter((id) => !here.has(id) && !told.some((ending) => ending.id === id));
  return { ...text, version, blocks, ended: [...told, ...untold.map((id) => ({ id, into: [] }))] };
}

function mergeTexts(kept: readonly LedgerText[], other: readonly LedgerText[]) {
  const start = sharedStart(kept, other);
  const rename = clashes(kept.slice(0, start), kept, other);
  const texts = [...kept];
  for (const [index, text] of other.entries()) {
    if (index < start) continue;
    const last = texts.at(-1);
    const before = {
      own: wordsAfter(other.slice(0, index)),
      all: wordsAfter(texts),
      last: last === undefined ? [] : idsIn([last]),
    };
    texts.push(rebased(text, texts.length + 1, rename, before));
  }
  return { texts, rename };
}

type Group = Ledger['groups'][number];

/** Numbers of rows or passages: those that both sides gave to different things are given anew to the other side's. */
function mergeGroups(
  kept: readonly Group[],
  other: readonly Group[],
  named: (member: string) => string,
): readonly Group[] {
  const start = sharedStart(kept, other);
  const given = (groups: readonly Group[]) => groups.flatMap(({ numbers }) => Object.keys(numbers).map(Number));
  const known = new Set(given(kept.slice(0, start)));
  const ours = new Set(given(kept.slice(start)));
  const renumbered = new Map<number, number>();
  let highest = Math.max(0, ...given(kept), ...given(other));
  const added = other.slice(start).map(({ of, numbers }): Group => {
    const entries = Object.entries(numbers).map(([key, members]) => {
      const number = Number(key);
      if (!known.has(number) && ours.has(number) && !renumbered.has(number)) {
        highest += 1;
        renumbered.set(number, highest);
      }
      return [String(renumbered.get(number) ?? number), members.split(' ').map(named).join(' ')] as const;
    });
    return { of, numbers: Object.fromEntries(entries) };
  });
  return [...kept, ...added];
}

function merged<Entry>(kept: readonly Entry[], other: readonly Entry[], nameOf: (entry: Entry) => string) {
  const names = [...new Set([...kept, ...other].map(nameOf))];
  return names.map((name) => ({
    name,
    ours: kept.filter((entry) => nameOf(entry) === name),
    theirs: other.filter((entry) => nameOf(entry) === name),
  }));
}

/**
 * Joins the ledgers of two branches. Everything that either side recorded is in the result, and no id and no number of
 * the kept side changes. Versions of the other side come after those of the kept one, as if they had been made later.
 * The text as it is now need not be the last version then: `recordText` adds it.
 */
export function mergeLedgers({ kept, other }: Branches): MergedLedger {
  const byOutlet = merged(kept.texts, other.texts, ({ outlet }) => outlet).map(({ name, ours, theirs }) => ({
    outlet: name,
    ...mergeTexts(ours, theirs),
  }));
  const rename = new Map(byOutlet.map(({ outlet, rename: ids }) => [outlet, ids]));
  const named = (member: string) => {
    const [outlet = '', id = ''] = member.split(':');
    return `${outlet}:${rename.get(outlet)?.get(id) ?? id}`;
  };
  const groups = merged(kept.groups, other.groups, ({ of }) => of).flatMap(({ ours, theirs }) =>
    mergeGroups(ours, theirs, named),
  );
  const known = new Set(kept.decisions.map((decision) => JSON.stringify(decision)));
  const decisions = other.decisions
    .filter((decision) => !known.has(JSON.stringify(decision)))
    .map((decision) => {
      const own = (id: string) => rename.get(decision.outlet)?.get(id) ?? id;
      return { ...decision, id: own(decision.id), into: decision.into.map(own) };
    });
  const renamed = byOutlet.flatMap(({ outlet, rename: ids }) => [...ids].map(([from, to]) => ({ outlet, from, to })));
  const ledger = {
    ...other,
    ...kept,
    texts: byOutlet.flatMap(({ texts }) => texts),
    decisions: [...kept.decisions, ...decisions],
    groups,
  };
  return { ledger, renamed };
}
