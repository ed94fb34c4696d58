import type { Addresses } from '../address.ts';
import type { Edition } from '../edition.ts';
import { capitalized, counted } from '../wording.ts';
import { type Desk, deskOf, sigla } from './desk.ts';
import { statementsOf } from './lineage-statement.ts';
import type { Statement } from './statement.ts';
import { percent, verbatimShares } from './verbatim-share.ts';

/** Outlets that go back to one text, or one that has its own, with what shows it. */
export interface LineageGroup {
  /** `AP, CB and PA` */
  readonly title: string;
  readonly statements: readonly Statement[];
}

/** One outlet’s line of the table of what stands verbatim elsewhere: `74%`, or null against itself. */
export interface ShareRow {
  readonly siglum: string;
  readonly name: string;
  readonly address: string;
  readonly shares: readonly (string | null)[];
  /** In at least one other text. */
  readonly anywhere: string;
}

/** How many reports stand behind a story’s outlets, and what shows it. */
export interface Lineage {
  /** `Five outlets, three reports independent in wording: AP, CB and PA go back to one text.` */
  readonly summary: string;
  readonly groups: readonly LineageGroup[];
  readonly rows: readonly ShareRow[];
}

/** `AP, CB and PA go back to one text`, or have text in common, for each group of several outlets. */
function commonTexts({ edition, ...desk }: Desk): readonly string[] {
  const groups = edition.independence.groups.filter(({ outlets }) => outlets.length > 1);
  return groups.map(({ outlets, isOneText }) => {
    const who = outlets.length === desk.reports.size ? 'all' : sigla(outlets, { edition, ...desk });
    return `${who} ${isOneText ? 'go back to one text' : 'have text in common'}`;
  });
}

/** `AP and TH name the same agency` where they have no text in common. */
function sameAgencies(desk: Desk): readonly string[] {
  const { groups, wires } = desk.edition.independence;
  const apart = wires.filter(
    ({ outlets }) => !groups.some((group) => outlets.every((one) => group.outlets.includes(one))),
  );
  return apart.map(({ outlets }) => `${sigla(outlets, desk)} name the same agency`);
}

function summaryOf(desk: Desk): string {
  const outlets = counted(desk.reports.size, 'outlet');
  const reports = counted(desk.edition.independence.groups.length, 'report');
  const reasons = [...commonTexts(desk), ...sameAgencies(desk)];
  const details = reasons.length === 0 ? '' : `: ${reasons.join('; ')}`;
  const independent = desk.edition.independence.groups.length === 1 ? '' : ' independent in wording';
  return `${capitalized(outlets)}, ${reports}${independent}${details}.`;
}

function shareRows(edition: Edition, at: Addresses): readonly ShareRow[] {
  const { shares, anywhere } = verbatimShares(edition);
  return edition.story.outlets.map(({ slug, siglum, name }, row) => ({
    siglum,
    name,
    address: at.article(edition.story.slug, slug),
    shares: (shares[row] ?? []).map((share, column) => (row === column ? null : percent(share))),
    anywhere: percent(anywhere[row] ?? 0),
  }));
}

/** Builds the section on how many reports stand behind the outlets of a story. */
export function lineageSection(edition: Edition, at: Addresses): Lineage {
  const desk = deskOf(edition, at);
  const groups = edition.independence.groups.map((group) => ({
    title: sigla(group.outlets, desk),
    statements: statementsOf(group, desk),
  }));
  return { summary: summaryOf(desk), groups, rows: shareRows(edition, at) };
}
