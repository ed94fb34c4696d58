import type { Addresses } from '../address.ts';
import type { Edition } from '../edition.ts';
import type { Site } from '../site.ts';
import { listed } from '../wording.ts';
import { type Desk, deskOf, siglaOf, wordsOf } from './desk.ts';
import { statementsOf } from './lineage-statement.ts';
import type { Statement } from './statement.ts';
import { percent, verbatimShares } from './verbatim-share.ts';

/** Outlets whose texts have one origin, or one outlet with its own text, and the evidence. */
export interface LineageGroup {
  /** `AP, CB and PA` */
  readonly title: string;
  readonly statements: readonly Statement[];
}

/** One outlet's row in the table of verbatim shares: `74%`; null against itself. */
export interface ShareRow {
  readonly siglum: string;
  readonly name: string;
  readonly address: string;
  readonly shares: readonly (string | null)[];
  /** The share found in at least one other text. */
  readonly anywhere: string;
}

/** How many independent texts a story's outlets have, and the evidence. */
export interface Lineage {
  /** `Five outlets, three independently worded texts: AP, CB and PA have the same original text.` */
  readonly summary: string;
  readonly groups: readonly LineageGroup[];
  readonly rows: readonly ShareRow[];
}

/** Returns a phrase for each group of several outlets: `AP, CB and PA have the same original text`. */
function commonTexts(desk: Desk): readonly string[] {
  const words = wordsOf(desk);
  const groups = desk.edition.independence.groups.filter(({ outlets }) => outlets.length > 1);
  return groups.map(({ outlets, isOneText }) => {
    const who = outlets.length === desk.reports.size ? words.all : listed(siglaOf(outlets, desk));
    return isOneText ? words.oneText(who) : words.inCommon(who);
  });
}

/** Returns `AP and TH credit the same agency` for outlets of different groups. */
function sameAgencies(desk: Desk): readonly string[] {
  const { groups, wires } = desk.edition.independence;
  const apart = wires.filter(
    ({ outlets }) => !groups.some((group) => outlets.every((one) => group.outlets.includes(one))),
  );
  return apart.map(({ outlets }) => wordsOf(desk).sameAgency(listed(siglaOf(outlets, desk))));
}

function summaryOf(desk: Desk): string {
  const texts = desk.edition.independence.groups.length;
  return wordsOf(desk).summary(desk.reports.size, texts, [...commonTexts(desk), ...sameAgencies(desk)]);
}

/** Returns a sentence about the number of independent texts. */
export function lineageSummary(edition: Edition, at: Site): string {
  return summaryOf(deskOf(edition, at));
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

/** Builds the section about the independent texts of a story. */
export function lineageSection(edition: Edition, at: Site): Lineage {
  const desk = deskOf(edition, at);
  const groups = edition.independence.groups.map((group) => ({
    title: listed(siglaOf(group.outlets, desk)),
    statements: statementsOf(group, desk),
  }));
  return { summary: summaryOf(desk), groups, rows: shareRows(edition, at) };
}
