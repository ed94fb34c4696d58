import { type ArticleHistory, everyId, livingIds } from '../../ledger/history.ts';
import type { Ending, VersionChange } from '../../ledger/version-change.ts';
import type { Story } from '../../library/story.ts';

/**
 * What an address that once meant a paragraph leads to: the paragraph, as it was or elsewhere or edited; those in which its
 * words went on; or nothing.
 */
export type StateKind = 'here' | 'moved' | 'edited' | 'split' | 'merged' | 'gone';

/** What became of one paragraph of an article, in all versions that the story had of it. */
export interface ParagraphState {
  readonly outlet: string;
  readonly id: string;
  readonly kind: StateKind;
  /** The paragraphs of the text as it is in which its words stand: itself, those that it went on in, or none. */
  readonly now: readonly string[];
  /** The versions in which it was moved and edited, ascending. */
  readonly movedIn: readonly number[];
  readonly editedIn: readonly number[];
  /** How it ended; null where it is there. */
  readonly ending: Ending | null;
}

function versionsWhere({ versions }: ArticleHistory, isIn: (change: VersionChange) => boolean): readonly number[] {
  return versions.filter(({ change }) => isIn(change)).map(({ number }) => number);
}

/** How an id of the article ended that is not there: the last time, if it came back in between. */
function endingOf({ endings }: ArticleHistory, id: string): Ending | null {
  return endings.findLast((ending) => ending.id === id) ?? null;
}

/** An editor may say that an id goes on as another one: then what that one came to is what counts. */
function endedKind({ into, byHand }: Ending, now: readonly string[], history: ArticleHistory): StateKind {
  if (now.length === 0) return 'gone';
  const [next] = into;
  if (byHand && into.length === 1 && next !== undefined) {
    const after = now.includes(next) ? null : endingOf(history, next);
    return after === null ? 'edited' : endedKind(after, now, history);
  }
  return into.length > 1 ? 'split' : 'merged';
}

function livingKind(movedIn: readonly number[], editedIn: readonly number[]): StateKind {
  if (editedIn.length > 0) return 'edited';
  return movedIn.length > 0 ? 'moved' : 'here';
}

/** The states of every id that an article ever had, in the order in which they came. */
export function articleStates(history: ArticleHistory): readonly ParagraphState[] {
  return everyId(history).map((id): ParagraphState => {
    const now = livingIds(history, id);
    const movedIn = versionsWhere(history, ({ moved }) => moved.includes(id));
    const editedIn = versionsWhere(history, ({ edited }) => edited.includes(id));
    const isLiving = now.length === 1 && now[0] === id;
    const ending = isLiving ? null : endingOf(history, id);
    const kind = ending === null ? livingKind(movedIn, editedIn) : endedKind(ending, now, history);
    return { outlet: history.outlet, id, kind, now, movedIn, editedIn, ending };
  });
}

/** The ledger's history of one outlet's article; null where it has none yet. */
export function historyIn({ ledger }: Pick<Story, 'ledger'>, outlet: string): ArticleHistory | null {
  return ledger.histories.find((history) => history.outlet === outlet) ?? null;
}

/** The states of all paragraphs that a story ever had; those of articles that it shows no words of are gone. */
export function storyStates({ ledger, absent }: Pick<Story, 'ledger' | 'absent'>): readonly ParagraphState[] {
  const down = new Set(absent.map(({ slug }) => slug));
  return ledger.histories.flatMap((history) =>
    articleStates(history).map(
      (state): ParagraphState => (down.has(history.outlet) ? { ...state, kind: 'gone', now: [] } : state),
    ),
  );
}
