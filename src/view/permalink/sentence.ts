import type { ArticleHistory } from '../../ledger/history.ts';
import type { AbsentArticle } from '../../library/story.ts';
import { linked, type Piece, plain, type Statement } from '../lineage/statement.ts';
import { labelOf } from '../report.ts';
import type { Strings } from '../strings/strings.ts';
import { longDate } from '../wording.ts';
import type { ParagraphState } from './state.ts';

/** Returns the address of a paragraph by id. */
export type AddressOf = (id: string) => string;

type Words = Strings['permalink'];

/** `in version 3 of the text (28 November 2026)` */
function inVersion({ versions }: ArticleHistory, number: number, words: Words): string {
  const recorded = versions[number - 1]?.recorded;
  return words.inVersion(number, recorded === undefined ? null : longDate(recorded));
}

/** `¶7a and ¶7b`, each linked to its page. */
function paragraphs(ids: readonly string[], addressOf: AddressOf, words: Words): Statement {
  return ids.flatMap((id, index): readonly Piece[] => {
    const before = index === 0 ? [] : [plain(index === ids.length - 1 ? words.and : ', ')];
    return [...before, linked(`¶${labelOf(id)}`, addressOf(id))];
  });
}

function goneStatement(state: ParagraphState, history: ArticleHistory, addressOf: AddressOf, words: Words): Statement {
  const { id, ending } = state;
  const name = `¶${labelOf(id)}`;
  if (ending === null) return [plain(words.gone(name))];
  const when = inVersion(history, ending.version, words);
  const around = (before: string, ids: readonly string[], after: string): Statement => [
    plain(before),
    ...paragraphs(ids, addressOf, words),
    plain(after),
  ];
  if (ending.corrected !== null)
    return around(words.corrected.before(name, when), [ending.corrected], words.corrected.after);
  if (ending.as !== null) return [plain(words.becameBlock(name, when, ending.as))];
  if (ending.into.length > 0)
    return around(words.wentOnAndEnded.before(name, when), ending.into, words.wentOnAndEnded.after);
  const removed = plain(words.removed(name, when));
  if (ending.perhaps.length === 0) return [removed];
  return [removed, ...around(words.perhaps.before, ending.perhaps, words.perhaps.after)];
}

/** Says where the words are now, if not in the first successors. */
function since({ now, ending }: ParagraphState, addressOf: AddressOf, words: Words): Statement {
  const into = ending?.into ?? [];
  if (now.length === into.length && now.every((id) => into.includes(id))) return [plain('.')];
  return [plain(words.since.before), ...paragraphs(now, addressOf, words), plain(words.since.after)];
}

/**
 * Says what happened to a former paragraph, with links to its successors.
 *
 * @example `¶7 was split in version 2 of the text (28 November 2026): its words became ¶7a and ¶7b.`
 */
export function endedStatement(
  state: ParagraphState,
  history: ArticleHistory,
  addressOf: AddressOf,
  words: Words,
): Statement {
  const { id, kind, ending } = state;
  if (kind === 'gone' || ending === null) return goneStatement(state, history, addressOf, words);
  return [
    plain(words.became(`¶${labelOf(id)}`, kind, inVersion(history, ending.version, words))),
    ...paragraphs(ending.into, addressOf, words),
    ...since(state, addressOf, words),
    ...(ending.byHand ? [plain(words.byHand)] : []),
  ];
}

/** Says how a current paragraph has changed. */
export function livingStatement(
  { kind, movedIn, editedIn }: ParagraphState,
  { versions }: ArticleHistory,
  words: Words,
): string {
  const first = versions[0]?.recorded;
  if (kind === 'here' || movedIn.length + editedIn.length === 0)
    return words.unchanged(first === undefined ? null : longDate(first));
  return words.changed(editedIn, movedIn);
}

/** Says why an article is not shown, and who asked. */
export function absentStatement({ name, takedown }: AbsentArticle, words: Words): string {
  if (takedown === null) return words.articleGone(name);
  const { asked, date, reason } = takedown;
  const why = /[.!?…]$/.test(reason) ? reason : `${reason}.`;
  return words.takenDown(name, longDate(date), asked, why);
}
