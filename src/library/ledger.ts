import { type Place, problem } from '../engine/index.ts';
import type { Members, Stands } from '../ledger/allot.ts';
import { memberName, standsOf } from '../ledger/group.ts';
import { type ArticleHistory, historyOf, livingIds } from '../ledger/history.ts';
import { faultsIn } from '../ledger/sound.ts';
import { type Ledger, ledgerSchema } from '../schemas/ledger.ts';
import { type Checked, checkFields } from './field.ts';
import { locateJson, readJson } from './json.ts';

export const LEDGER_FILE = 'permalinks.json';

/** What a story's ledger knows of its addresses. */
export interface StoryLedger {
  readonly histories: readonly ArticleHistory[];
  /** By pair and for all passages, the paragraphs that each number ever stood for, as they are called now. */
  readonly groups: ReadonlyMap<string, ReadonlyMap<number, Stands>>;
  /** Names that the story had, and that its outlets had with those that they have now. */
  readonly formerStories: readonly string[];
  readonly formerOutlets: Readonly<Record<string, string>>;
}

/** The ledger of a story that has none yet. */
export const NO_LEDGER: Ledger = { ledger: 1, texts: [], decisions: [], groups: [] };

/** Reads a story's ledger; without a file it is empty. `fields` is null where there are problems. */
export function readLedger(text: string | undefined, file: string): Checked<Ledger> {
  if (text === undefined) return { fields: NO_LEDGER, problems: [] };
  const { data, problems } = readJson(text, file);
  if (data === null) return { fields: null, problems };
  const checked = checkFields(ledgerSchema, data);
  if (checked.fields !== null) return { ...checked, ...unsound(checked.fields, text, file) };
  const located = locateJson(text, file);
  return located === null ? checked : checkFields(ledgerSchema, located);
}

/** A ledger that contradicts itself was edited by hand: where, or nothing. */
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
      'take the file back as `npm run ids` wrote it: nothing in it changes',
    );
  });
  return { fields: null, problems };
}

function livingMembers(members: Members, histories: ReadonlyMap<string, ArticleHistory>): Members {
  const living = members.flatMap((member) => {
    const [outlet = '', id = ''] = member.split(':');
    const history = histories.get(outlet);
    return history === undefined ? [] : livingIds(history, id).map((one) => memberName(outlet, one));
  });
  return [...new Set(living)];
}

/** Draws from a ledger what a story's pages need of it. */
export function storyLedger(ledger: Ledger): StoryLedger {
  const outlets = [...new Set(ledger.texts.map(({ outlet }) => outlet))];
  const histories = outlets.flatMap((outlet) => historyOf(ledger, outlet) ?? []);
  const byOutlet = new Map(histories.map((history) => [history.outlet, history]));
  const groups = [...standsOf(ledger)].map(([of, numbered]) => {
    const living = [...numbered].map(
      ([number, stands]) => [number, stands.map((members) => livingMembers(members, byOutlet))] as const,
    );
    return [of, new Map(living)] as const;
  });
  const { stories = [], outlets: formerOutlets = {} } = ledger.formerly ?? {};
  return { histories, groups: new Map(groups), formerStories: stories, formerOutlets };
}
