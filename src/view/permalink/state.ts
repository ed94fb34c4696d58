import { type ArticleHistory, allIds, currentIds } from '../../ledger/history.ts';
import type { EndedId, VersionChange } from '../../ledger/version-change.ts';
import type { Story } from '../../library/story.ts';

/**
 * Where an old paragraph address leads: to the same paragraph (unchanged, moved or edited), to its successors, or
 * nowhere.
 */
export type StateKind = 'here' | 'moved' | 'edited' | 'split' | 'merged' | 'gone';

/** The state of one paragraph id over all versions of its article. */
export interface ParagraphState {
  readonly outlet: string;
  readonly id: string;
  readonly kind: StateKind;
  /** The current paragraphs that it leads to: itself, its successors, or none. */
  readonly now: readonly string[];
  /** Version numbers, ascending. */
  readonly movedIn: readonly number[];
  readonly editedIn: readonly number[];
  /** Null if the id is in use. */
  readonly ending: EndedId | null;
}

function versionsWhere({ versions }: ArticleHistory, isIn: (change: VersionChange) => boolean): readonly number[] {
  return versions.filter(({ change }) => isIn(change)).map(({ number }) => number);
}

/** Returns the last ending of an id; one that came back may have several. */
function endingOf({ endedIds }: ArticleHistory, id: string): EndedId | null {
  return endedIds.findLast((ending) => ending.id === id) ?? null;
}

/** If an editor decided the successor, the state is that of the successor. */
function endedKind({ into, byHand }: EndedId, now: readonly string[], history: ArticleHistory): StateKind {
  if (now.length === 0) return 'gone';
  const [next] = into;
  if (byHand && into.length === 1 && next !== undefined) {
    const after = now.includes(next) ? null : endingOf(history, next);
    return after === null ? 'edited' : endedKind(after, now, history);
  }
  return into.length > 1 ? 'split' : 'merged';
}

function currentKind(movedIn: readonly number[], editedIn: readonly number[]): StateKind {
  if (editedIn.length > 0) return 'edited';
  return movedIn.length > 0 ? 'moved' : 'here';
}

/** Returns the states of all ids of an article, in order of appearance. */
export function articleStates(history: ArticleHistory): readonly ParagraphState[] {
  return allIds(history).map((id): ParagraphState => {
    const now = currentIds(history, id);
    const movedIn = versionsWhere(history, ({ moved }) => moved.includes(id));
    const editedIn = versionsWhere(history, ({ edited }) => edited.includes(id));
    const isCurrent = now.length === 1 && now[0] === id;
    const ending = isCurrent ? null : endingOf(history, id);
    const kind = ending === null ? currentKind(movedIn, editedIn) : endedKind(ending, now, history);
    return { outlet: history.outlet, id, kind, now, movedIn, editedIn, ending };
  });
}

/** Returns the history of one outlet's article; null if it is not recorded. */
export function historyIn({ ledger }: Pick<Story, 'ledger'>, outlet: string): ArticleHistory | null {
  return ledger.histories.find((history) => history.outlet === outlet) ?? null;
}

/** Returns the states of all paragraphs of a story; those of articles that it does not show are gone. */
export function storyStates({ ledger, absent }: Pick<Story, 'ledger' | 'absent'>): readonly ParagraphState[] {
  const down = new Set(absent.map(({ slug }) => slug));
  return ledger.histories.flatMap((history) =>
    articleStates(history).map(
      (state): ParagraphState => (down.has(history.outlet) ? { ...state, kind: 'gone', now: [] } : state),
    ),
  );
}
