import type { Ledger } from '../../../src/schemas/ledger.ts';
import { type EditedStory, storyFile } from './edited-story.ts';
import { type Identity, lastText, successorsOf } from './identity.ts';
import { runIds, storyOf } from './ids-command.ts';
import { type RowAddresses, type RowTally, tallyRows } from './rows.ts';
import { type Addresses, addCurrentAddresses, type FirstTexts, type Tally, tallyOf, unaskedIn } from './tally.ts';

/** The expected results of a story's addresses, tracked from run to run. */
export interface Expectations {
  readonly addresses: Addresses;
  readonly begun: FirstTexts;
  readonly rows: RowAddresses;
  ledger: Ledger | null;
  /** The text or end of each paragraph after the last run. */
  before: ReadonlyMap<Identity, string>;
}

/** The checks after one run of `npm run ids`. */
export interface RunCheck {
  readonly said: string;
  readonly tally: Tally;
  /** Null if not checked, because comparing all articles is slow. */
  readonly rows: RowTally | null;
  /** Ledger records that changed. */
  readonly rewritten: readonly string[];
  /** Addresses of changed paragraphs that the printed report does not mention. */
  readonly unreported: readonly string[];
  /** Open questions that were not asked, or that named the wrong paragraph. */
  readonly unasked: readonly string[];
}

export function newExpectations(): Expectations {
  return { addresses: new Map(), begun: new Map(), rows: new Map(), ledger: null, before: new Map() };
}

function ledgerOf(edited: EditedStory): Ledger {
  return JSON.parse(edited.files[storyFile(edited, 'permalinks.json')] ?? '');
}

/**
 * Groups the records of a ledger by subject: an article's texts, the decisions on a paragraph, the rows of a pair. New
 * records come last in their group, but may be anywhere in the file, whose order makes git merges work.
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
 * Returns the records that changed or lost their place in their group. Skips articles that were taken down, whose texts
 * leave the ledger and may come back.
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
  return identity.end === null ? lastText(identity) : `ended: ${successorsOf(identity).length}`;
}

function unreported(
  { identities }: EditedStory,
  { addresses, before, ledger }: Expectations,
  said: string,
): readonly string[] {
  if (ledger === null) return [];
  const known = new Set(ledger.texts.map(({ outlet }) => outlet));
  const changed = new Set(
    identities.filter((one) => {
      const isEnded = one.end !== null && before.get(one)?.startsWith('ended: ');
      return known.has(one.outlet) && !isEnded && before.get(one) !== wordsOf(one);
    }),
  );
  const isNamed = (address: string) => new RegExp(`¶${address.replace(/.*\/p/, '')}(?![0-9a-z])`).test(said);
  // After an editor's decision a paragraph has several addresses; the report uses one of them.
  return [...changed].flatMap((one) => {
    const own = [...addresses].flatMap(([address, stood]) => (stood.has(one) ? [address] : []));
    return own.some(isNamed) ? [] : own;
  });
}

/** Runs `npm run ids` with an editor's answers and checks the result. */
export function runAndCheck(
  edited: EditedStory,
  expectations: Expectations,
  withRows: boolean,
  answers: readonly string[] = [],
): RunCheck {
  const { status, said } = runIds(edited, ...answers);
  if (status !== 0) throw new Error(said);
  const story = storyOf(edited);
  addCurrentAddresses(edited, story, expectations.addresses, expectations.begun);
  const ledger = ledgerOf(edited);
  const isDown = (of: Ledger) => of.texts.filter(({ blocks }) => blocks.some(({ withheld }) => withheld !== undefined));
  const down = new Set([...isDown(ledger), ...isDown(expectations.ledger ?? ledger)].map(({ outlet }) => outlet));
  const found: RunCheck = {
    said,
    tally: tallyOf(edited, story, expectations.addresses, expectations.begun),
    rows: withRows ? tallyRows(edited, story, expectations.addresses, expectations.rows) : null,
    rewritten: rewritten(expectations.ledger, ledger, down),
    unreported: unreported(edited, expectations, said),
    unasked: unaskedIn(edited, story, expectations.addresses),
  };
  expectations.ledger = ledger;
  expectations.before = new Map(edited.identities.map((one) => [one, wordsOf(one)]));
  return found;
}

/** Returns the addresses that named two different paragraphs. */
export function reused({ addresses }: Expectations): readonly string[] {
  return [...addresses].flatMap(([address, stood]) => (stood.size > 1 ? [address] : []));
}
