import { type Place, problem } from '../engine/index.ts';
import type { MemberHistory, Members } from '../ledger/assign-numbers.ts';
import { faultsIn } from '../ledger/fault.ts';
import { memberHistories, memberName } from '../ledger/group.ts';
import { type ArticleHistory, currentIds, historyOf } from '../ledger/history.ts';
import { type Ledger, ledgerSchema } from '../schemas/ledger.ts';
import { type Checked, checkFields } from './field.ts';
import { locateJson, readJson } from './json.ts';

export const LEDGER_FILE = 'permalinks.json';

/** The ledger data that pages need. */
export interface StoryLedger {
  readonly histories: readonly ArticleHistory[];
  /** The member history of each number, by pair and for the passages, with current paragraph names. */
  readonly groups: ReadonlyMap<string, ReadonlyMap<number, MemberHistory>>;
  /** Former slugs of the story, and former slugs of outlets with their current ones. */
  readonly formerStories: readonly string[];
  readonly formerOutlets: Readonly<Record<string, string>>;
}

/** The ledger of a story without a ledger file. */
export const NO_LEDGER: Ledger = { ledger: 1, texts: [], decisions: [], groups: [] };

/** Reads a ledger; empty if there is no file. `fields` is null if there are problems. */
export function readLedger(text: string | undefined, file: string): Checked<Ledger> {
  if (text === undefined) return { fields: NO_LEDGER, problems: [] };
  const { data, problems } = readJson(text, file);
  if (data === null) return { fields: null, problems };
  const checked = checkFields(ledgerSchema, data);
  if (checked.fields !== null) return { ...checked, ...unsound(checked.fields, text, file) };
  const located = locateJson(text, file);
  return located === null ? checked : checkFields(ledgerSchema, located);
}

/** Reports contradictions, which only a manual edit can cause. */
function unsound(ledger: Ledger, text: string, file: string): Partial<Checked<Ledger>> {
  const faults = faultsIn(ledger);
  if (faults.length === 0) return {};
  const data = locateJson(text, file);
  const problems = faults.map(({ path, reason }) => {
    const place: Place = data?.placeOf(path) ?? { file, line: 1, column: 1 };
    return problem(
      'broken-ledger',
      place,
      reason,
      'restore the file as `npm run ids` wrote it: its records never change',
    );
  });
  return { fields: null, problems };
}

function currentMembers(members: Members, histories: ReadonlyMap<string, ArticleHistory>): Members {
  const current = members.flatMap((member) => {
    const [outlet = '', id = ''] = member.split(':');
    const history = histories.get(outlet);
    return history === undefined ? [] : currentIds(history, id).map((one) => memberName(outlet, one));
  });
  return [...new Set(current)];
}

/** Extracts the ledger data that pages need. */
export function storyLedger(ledger: Ledger): StoryLedger {
  const outlets = [...new Set(ledger.texts.map(({ outlet }) => outlet))];
  const histories = outlets.flatMap((outlet) => historyOf(ledger, outlet) ?? []);
  const byOutlet = new Map(histories.map((history) => [history.outlet, history]));
  const groups = [...memberHistories(ledger)].map(([of, numbered]) => {
    const current = [...numbered].map(
      ([number, history]) => [number, history.map((members) => currentMembers(members, byOutlet))] as const,
    );
    return [of, new Map(current)] as const;
  });
  const { stories = [], outlets: formerOutlets = {} } = ledger.formerly ?? {};
  return { histories, groups: new Map(groups), formerStories: stories, formerOutlets };
}
