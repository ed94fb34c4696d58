import type { Ledger } from '../../../src/schemas/ledger.ts';
import { heirsOf, type Identity, lastText } from './identity.ts';
import { type Newsroom, storyFile } from './newsroom.ts';
import { runIds, storyOf } from './press.ts';
import { type RowAddresses, type RowTally, tallyRows } from './rows.ts';
import { type Addresses, noteAddresses, type Tally, tallyOf, unaskedIn } from './tally.ts';

/** What is remembered of a story from run to run, to be held against what its addresses answer. */
export interface Archive {
  readonly addresses: Addresses;
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
  return { addresses: new Map(), rows: new Map(), ledger: null, before: new Map() };
}

function ledgerOf(room: Newsroom): Ledger {
  return JSON.parse(room.files[storyFile(room, 'permalinks.json')] ?? '');
}

/** Words that were taken down are out of the ledger and may come back: those entries alone may change. */
function rewritten(before: Ledger | null, after: Ledger, outlets: ReadonlySet<string>): readonly string[] {
  const entries = (['texts', 'decisions', 'groups'] as const).flatMap((list) =>
    (before?.[list] ?? []).map((entry, at) => [list, entry, after[list][at]] as const),
  );
  return entries.flatMap(([list, entry, now]) => {
    if (list === 'texts' && 'outlet' in entry && outlets.has(entry.outlet)) return [];
    return JSON.stringify(entry) === JSON.stringify(now) ? [] : [`${list}: ${JSON.stringify(entry).slice(0, 80)}`];
  });
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
  return [...addresses].flatMap(([address, stood]) => {
    const label = `¶${address.replace(/.*\/p/, '')}`;
    const isNamed = new RegExp(`${label}(?![0-9a-z])`).test(said);
    return [...stood].some((one) => changed.has(one)) && !isNamed ? [address] : [];
  });
}

/** Gives `npm run ids` and holds what comes of it against the truth. */
export function issue(room: Newsroom, archive: Archive, withRows: boolean): Issue {
  const { status, said } = runIds(room);
  if (status !== 0) throw new Error(said);
  const story = storyOf(room);
  noteAddresses(room, story, archive.addresses);
  const ledger = ledgerOf(room);
  const isDown = (of: Ledger) => of.texts.filter(({ blocks }) => blocks.some(({ withheld }) => withheld !== undefined));
  const down = new Set([...isDown(ledger), ...isDown(archive.ledger ?? ledger)].map(({ outlet }) => outlet));
  const found: Issue = {
    said,
    tally: tallyOf(room, story, archive.addresses),
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
