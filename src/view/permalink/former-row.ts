import type { NumberAssignment } from '../../ledger/assign-numbers.ts';
import { cellId, rowId } from '../address.ts';
import type { Edition } from '../edition.ts';
import { commaList, linked, plain, type Statement } from '../lineage/statement.ts';
import type { Row } from '../pair/row.ts';
import type { Report } from '../report.ts';
import type { Site } from '../site.ts';
import { formersIn } from './former.ts';
import type { StateKind } from './state.ts';

/** A former id of a pair page, and where it leads now. */
export interface FormerRow {
  readonly id: string;
  readonly kind: StateKind;
  readonly statement: Statement;
}

function rowStatement(
  number: number,
  now: readonly number[],
  rows: readonly Row[],
  words: Site['strings']['permalink'],
): Statement {
  const found = rows.filter(({ id }) => now.some((other) => id === rowId(other)));
  if (found.length === 0) return [plain(words.rowGone(number))];
  const links = found.map(({ id, number: place }) => linked(words.row(place), `#${id}`));
  return [plain(words.rowLeft(number)), ...commaList(links), plain('.')];
}

/** Returns the state of a former number by its current ones. */
export function formerKind(now: readonly number[]): StateKind {
  if (now.length === 0) return 'gone';
  return now.length > 1 ? 'split' : 'merged';
}

/** Returns the former ids of rows and paragraphs of a pair page. */
export function formerRows(
  edition: Edition,
  { left, right }: { readonly left: Report; readonly right: Report },
  rows: readonly Row[],
  { former }: NumberAssignment,
  at: Site,
): readonly FormerRow[] {
  const old = [...former].map(([number, now]) => ({
    id: rowId(number),
    kind: formerKind(now),
    statement: rowStatement(number, now, rows, at.strings.permalink),
  }));
  const paragraphs = [left, right].flatMap(({ outlet, siglum }) =>
    formersIn(edition, outlet, at).map(({ id, kind, statement }) => ({
      id: cellId(outlet, id),
      kind,
      statement: [plain(`${siglum} `), ...statement],
    })),
  );
  return [...old, ...paragraphs];
}
