import type { VFileMessage } from 'vfile-message';
import { problem } from '../engine/index.ts';
import { type ArticleHistory, allIds, currentIds, historyOf } from '../ledger/history.ts';
import { recordCorrection } from '../ledger/record.ts';
import type { Ledger } from '../schemas/ledger.ts';

/** An editor's decision on a paragraph: `{ kind: 'same', outlet: 'ap', id: 'p8', into: 'p8a' }`. */
export interface Decision {
  readonly kind: 'same' | 'not same' | 'undone';
  readonly outlet: string;
  readonly id: string;
  /** The other paragraph; null if only one is named. */
  readonly into: string | null;
}

/** A ledger with decisions, and the reasons why others are invalid. */
export interface DecidedLedger {
  readonly ledger: Ledger;
  readonly problems: readonly VFileMessage[];
}

/** Returns why a decision is invalid; null if it is valid. */
function objection(
  { kind, outlet, id, into }: Decision,
  history: ArticleHistory | null,
  ledger: Ledger,
): string | null {
  if (history === null || !allIds(history).includes(id)) return `${outlet} never had a paragraph ${id}`;
  const isCurrent = currentIds(history, id).includes(id);
  const ending = history.endedIds.findLast((one) => one.id === id);
  if (kind === 'undone') {
    const decided = ledger.decisions.findLast(
      (one) => one.outlet === outlet && one.id === id && (one.version ?? ending?.version) === ending?.version,
    );
    const isDecided = decided !== undefined && decided.kind !== 'undone';
    return isDecided ? null : `there is no decision on ${id} of ${outlet}`;
  }
  if (kind === 'not same' && into === null)
    return isCurrent ? null : `${outlet} has no paragraph ${id} now: it ended, and no other has its id`;
  if (isCurrent) return `${id} of ${outlet} still exists: there is nothing to decide`;
  if (kind === 'same') {
    if (currentIds(history, id).length > 0) return `the successors of ${id} of ${outlet} are known: undo that first`;
    return currentIds(history, into ?? '').includes(into ?? '') ? null : `${outlet} has no paragraph ${into}`;
  }
  const isNamed = ending !== undefined && [...ending.perhaps, ...ending.into].includes(into ?? '');
  return isNamed ? null : `${into} is not a possible successor of ${id} of ${outlet}`;
}

function withDecision(ledger: Ledger, { kind, outlet, id, into }: Decision, today: string): Ledger {
  const history = historyOf(ledger, outlet);
  if (kind === 'not same' && into === null && history !== null)
    return { ...ledger, texts: [...ledger.texts, recordCorrection(history, id, today)] };
  const version = history?.endedIds.findLast((ending) => ending.id === id)?.version;
  const said = {
    outlet,
    id,
    into: kind === 'same' && into !== null ? [into] : [],
    ...(version === undefined ? {} : { version }),
    recorded: today,
  };
  return { ...ledger, decisions: [...ledger.decisions, kind === 'same' ? said : { ...said, kind }] };
}

/** Adds editors' decisions to a ledger. Entries are never removed: undoing a decision adds another entry. */
export function decide(ledger: Ledger, decisions: readonly Decision[], today: string, file: string): DecidedLedger {
  let known = ledger;
  const problems: VFileMessage[] = [];
  for (const decision of decisions) {
    const reason = objection(decision, historyOf(known, decision.outlet), known);
    if (reason === null) known = withDecision(known, decision, today);
    else
      problems.push(
        problem(
          'odd-decision',
          { file, line: 1, column: 1 },
          reason,
          'look at what `npm run ids` says of it, and name the paragraphs as it does',
        ),
      );
  }
  return { ledger: known, problems };
}
