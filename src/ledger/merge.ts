import { plainText } from '../engine/index.ts';
import type { Ledger, LedgerBlock, LedgerText } from '../schemas/ledger.ts';
import { idSource, numberOf } from './paragraph-id.ts';

/** An id that both branches gave to different paragraphs, and its new name on one of them. */
export interface Renamed {
  readonly outlet: string;
  readonly from: string;
  readonly to: string;
}

/** A merged ledger and the ids that had to be renamed. */
export interface MergedLedger {
  readonly ledger: Ledger;
  readonly renamed: readonly Renamed[];
}

/** The ledgers of one story on two branches. */
export interface Branches {
  /** The published side: its ids and numbers do not change. */
  readonly kept: Ledger;
  /** Where both sides used the same id or number for different things, this side gets new ones. */
  readonly other: Ledger;
}

function sharedStart<Entry>(one: readonly Entry[], other: readonly Entry[]): number {
  const at = one.findIndex((entry, index) => JSON.stringify(entry) !== JSON.stringify(other[index]));
  return at === -1 ? Math.min(one.length, other.length) : Math.min(at, other.length);
}

/** Returns the latest text of each id. */
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

/** Returns new ids for those that both sides gave to paragraphs with different text after the branches diverged. */
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

/** Rewrites a version of the other side to follow those of the kept side: with renamed ids and complete texts. */
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
  const recorded = text.ended
    .map(({ id, into, perhaps, ...rest }) => ({
      ...rest,
      id: named(id),
      into: into.map(named),
      ...(perhaps === undefined ? {} : { perhaps: perhaps.map(named) }),
    }))
    .filter(({ id }) => !here.has(id) && before.all.has(id));
  const missing = before.last.filter((id) => !here.has(id) && !recorded.some((ending) => ending.id === id));
  return { ...text, version, blocks, ended: [...recorded, ...missing.map((id) => ({ id, into: [] }))] };
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
  const later = texts.length - other.length;
  return { texts, rename, versionOf: (version: number) => (version > start ? version + later : version) };
}

type Group = Ledger['groups'][number];

/** Appends the other side's groups. Where both sides used a number, the other side's group gets a new one. */
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
 * Merges the ledgers of two branches. The result has every record of both; ids and numbers of the kept side do not
 * change. Versions of the other side follow those of the kept side, as if they had been made later, so the current text
 * may not be the last version: call `recordText` afterwards.
 */
export function mergeLedgers({ kept, other }: Branches): MergedLedger {
  const byOutlet = merged(kept.texts, other.texts, ({ outlet }) => outlet).map(({ name, ours, theirs }) => ({
    outlet: name,
    ...mergeTexts(ours, theirs),
  }));
  const rename = new Map(byOutlet.map(({ outlet, rename: ids }) => [outlet, ids]));
  const versionOf = new Map(byOutlet.map((texts) => [texts.outlet, texts.versionOf]));
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
      const { outlet, id, into, version } = decision;
      const own = (other: string) => rename.get(outlet)?.get(other) ?? other;
      const moved = version === undefined ? {} : { version: versionOf.get(outlet)?.(version) ?? version };
      return { ...decision, id: own(id), into: into.map(own), ...moved };
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
