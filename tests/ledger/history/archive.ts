import type { Ledger } from '../../../src/schemas/ledger.ts';
import { heirsOf, type Identity, lastText } from './identity.ts';
import { type Newsroom, storyFile } from './newsroom.ts';
import { runIds, storyOf } from './press.ts';
import { type RowAddresses, type RowTally, tallyRows } from './rows.ts';
import { type Addresses, type Beginnings, noteAddresses, type Tally, tallyOf, unaskedIn } from './tally.ts';

/** What is remembered of a story from run to run, to be held against what its addresses answer. */
export interface Archive {
  readonly addresses: Addresses;
  readonly begun: Beginnings;
  readonly rows: RowAddresses;
  ledger: Ledger | null;
  /** What each paragraph was when the last run ended. */
  before: ReadonlyMap<Identity, string>;
}

/** How a story stands after a run of `npm run ids`. */
export interface Issue {
  readonly said: string;
  readonly tally: Tally;
  /** Null where they were not looked at: to compare all articles takes a while. */
  readonly rows: RowTally | null;
  /** Entries of the ledger that are not as they were. */
  readonly rewritten: readonly string[];
  /** Addresses of paragraphs that were edited, came or went, and that the printed report does not name. */
  readonly unsaid: readonly string[];
  /** Open questions that were not asked, or with the wrong paragraph named. */
  readonly unasked: readonly string[];
}

export function openArchive(): Archive {
  return { addresses: new Map(), begun: new Map(), rows: new Map(), ledger: null, before: new Map() };
}

function ledgerOf(room: Newsroom): Ledger {
  return JSON.parse(room.files[storyFile(room, 'permalinks.json')] ?? '');
}

/**
 * The records of a ledger by what they are about, each list in the order of the file: an article's texts, what was said of
 * a paragraph, the rows of a pair. Between them the file is in the order in which git can join it, and so new ones stand
 * anywhere; within them new ones stand at the end.
 */
function recordsOf({ texts, decisions, groups }: Ledger): ReadonlyMap<string, readonly string[]> {
  const named = [
    ...texts.map((one) => [`texts of ${one.outlet}`, one] as const),
    ...decisions.map((one) => [`decisions on ${one.outlet}/${one.id}`, one] as const),
    ...groups.map((one) => [`groups of ${one.of}`, one] as const),
  ];
  const lists = Map.groupBy(named, ([name]) => name);
  return new Map([...lists].map(([name, list]) => [name, list.map(([, record]) => JSON.stringify(record))]));
}

/**
 * The records that are not there any more as they were written and where they were in the order of their list. Words that
 * were taken down are out of the ledger and may come back: those records alone may change.
 */
function rewritten(before: Ledger | null, after: Ledger, outlets: ReadonlySet<string>): readonly string[] {
  if (before === null) return [];
  const now = recordsOf(after);
  const facts = before.story === after.story && before.begun === after.begun ? [] : ['the name of the story'];
  const lost = [...recordsOf(before)].flatMap(([name, records]) => {
    if (outlets.has(name.replace('texts of ', ''))) return [];
    return records.flatMap((record, at) => (now.get(name)?.[at] === record ? [] : [`${name}: ${record.slice(0, 80)}`]));
  });
  return [...facts, ...lost];
}

function wordsOf(identity: Identity): string {
  return identity.end === null ? lastText(identity) : `ended: ${heirsOf(identity).length}`;
}

function unsaid({ identities }: Newsroom, { addresses, before, ledger }: Archive, said: string): readonly string[] {
  if (ledger === null) return [];
  const known = new Set(ledger.texts.map(({ outlet }) => outlet));
  const changed = new Set(
    identities.filter((one) => {
      const isEnded = one.end !== null && before.get(one)?.startsWith('ended: ');
      return known.has(one.outlet) && !isEnded && before.get(one) !== wordsOf(one);
    }),
  );
  const isNamed = (address: string) => new RegExp(`¶${address.replace(/.*\/p/, '')}(?![0-9a-z])`).test(said);
  // A paragraph of which an editor said what it became has several addresses: it is named by the one that it has.
  return [...changed].flatMap((one) => {
    const own = [...addresses].flatMap(([address, stood]) => (stood.has(one) ? [address] : []));
    return own.some(isNamed) ? [] : own;
  });
}

/** Gives `npm run ids`, with what an editor answers, and holds what comes of it against the truth. */
export function issue(room: Newsroom, archive: Archive, withRows: boolean, answers: readonly string[] = []): Issue {
  const { status, said } = runIds(room, ...answers);
  if (status !== 0) throw new Error(said);
  const story = storyOf(room);
  noteAddresses(room, story, archive.addresses, archive.begun);
  const ledger = ledgerOf(room);
  const isDown = (of: Ledger) => of.texts.filter(({ blocks }) => blocks.some(({ withheld }) => withheld !== undefined));
  const down = new Set([...isDown(ledger), ...isDown(archive.ledger ?? ledger)].map(({ outlet }) => outlet));
  const found: Issue = {
    said,
    tally: tallyOf(room, story, archive.addresses, archive.begun),
    rows: withRows ? tallyRows(room, story, archive.addresses, archive.rows) : null,
    rewritten: rewritten(archive.ledger, ledger, down),
    unsaid: unsaid(room, archive, said),
    unasked: unaskedIn(room, story, archive.addresses),
  };
  archive.ledger = ledger;
  archive.before = new Map(room.identities.map((one) => [one, wordsOf(one)]));
  return found;
}

/** The addresses that ever stood for two paragraphs that the truth tells apart. */
export function reused({ addresses }: Archive): readonly string[] {
  return [...addresses].flatMap(([address, stood]) => (stood.size > 1 ? [address] : []));
}
