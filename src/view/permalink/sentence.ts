import type { ArticleHistory } from '../../ledger/history.ts';
import type { AbsentArticle } from '../../library/story.ts';
import { linked, type Piece, plain, type Statement } from '../lineage/statement.ts';
import { labelOf } from '../report.ts';
import { listed, longDate } from '../wording.ts';
import type { ParagraphState } from './state.ts';

/** Where each paragraph of an outlet can be read: its address by its id. */
export type AddressOf = (id: string) => string;

/** `in version 3 of the text (28 November 2026)` */
export function inVersion({ versions }: ArticleHistory, number: number): string {
  const recorded = versions[number - 1]?.recorded;
  return `in version ${number} of the text${recorded === undefined ? '' : ` (${longDate(recorded)})`}`;
}

/** `¶7a and ¶7b`, each linked to its page. */
function paragraphs(ids: readonly string[], addressOf: AddressOf): Statement {
  return ids.flatMap((id, index): readonly Piece[] => {
    const before = index === 0 ? [] : [plain(index === ids.length - 1 ? ' and ' : ', ')];
    return [...before, linked(`¶${labelOf(id)}`, addressOf(id))];
  });
}

function goneStatement(state: ParagraphState, history: ArticleHistory, addressOf: AddressOf): Statement {
  const { id, ending } = state;
  const name = `¶${labelOf(id)}`;
  if (ending === null) return [plain(`${name} is gone.`)];
  const when = inVersion(history, ending.version);
  if (ending.corrected !== null)
    return [
      plain(`${name} ended ${when}: an editor found that another paragraph had its address by mistake. That one is `),
      ...paragraphs([ending.corrected], addressOf),
      plain(' now.'),
    ];
  if (ending.as !== null)
    return [plain(`${name} is no paragraph any more: ${when}, its words became a ${ending.as} of the article.`)];
  if (ending.into.length > 0)
    return [
      plain(`${name} is gone: ${when} it went on in `),
      ...paragraphs(ending.into, addressOf),
      plain(', of which nothing is left.'),
    ];
  const removed = plain(`${name} is gone: ${when} it is not there any more. Nobody asked us to take it down.`);
  if (ending.perhaps.length === 0) return [removed];
  return [
    removed,
    plain(' It may have been rewritten as '),
    ...paragraphs(ending.perhaps, addressOf),
    plain('; nobody has decided whether it was.'),
  ];
}

/** Where its words stand now, if that is not where they first went on. */
function since({ now, ending }: ParagraphState, addressOf: AddressOf): Statement {
  const into = ending?.into ?? [];
  if (now.length === into.length && now.every((id) => into.includes(id))) return [plain('.')];
  return [plain('; they stand in '), ...paragraphs(now, addressOf), plain(' now.')];
}

/**
 * What became of an address that numbers no paragraph any more, in a sentence that leads on.
 *
 * @example `¶7 was split in version 2 of the text (28 November 2026): its words went on in ¶7a and ¶7b.`
 */
export function endedStatement(state: ParagraphState, history: ArticleHistory, addressOf: AddressOf): Statement {
  const { id, kind, ending } = state;
  if (kind === 'gone' || ending === null) return goneStatement(state, history, addressOf);
  const verb = { split: 'split', merged: 'merged', edited: 'rewritten' }[kind as string] ?? 'changed';
  const decided = ending.byHand ? ' An editor decided that.' : '';
  return [
    plain(
      `¶${labelOf(id)} was ${verb} ${inVersion(history, ending.version)}: its words went on${kind === 'merged' ? ', with others,' : ''} in `,
    ),
    ...paragraphs(ending.into, addressOf),
    ...since(state, addressOf),
    ...(decided === '' ? [] : [plain(decided)]),
  ];
}

/** What a paragraph that is there has been through. */
export function livingStatement({ kind, movedIn, editedIn }: ParagraphState, { versions }: ArticleHistory): string {
  const first = versions[0]?.recorded;
  const day = first === undefined ? '' : ` of ${longDate(first)}`;
  const moved = movedIn.length > 0 ? `moved in version ${listed(movedIn.map(String))}` : '';
  const edited = editedIn.length > 0 ? `edited in version ${listed(editedIn.map(String))}` : '';
  const what = [edited, moved].filter((text) => text !== '').join(' and ');
  if (kind === 'here' || what === '')
    return `Here: this address has meant these words since the first version of the text that we recorded${day}.`;
  return `This paragraph was ${what} of the text; its address is as it was.`;
}

/** Why an article is not shown, and who asked. */
export function absentStatement({ name, takedown }: AbsentArticle): string {
  if (takedown === null)
    return `The article of ${name} is not in this story any more. Nobody asked us to take it down.`;
  const { asked, date, reason } = takedown;
  const why = /[.!?…]$/.test(reason) ? reason : `${reason}.`;
  return `The article of ${name} was taken down on ${longDate(date)}, at the request of ${asked}: ${why}`;
}
