import type { TextGroup } from '../../engine/index.ts';
import { articleIn, lineageIn } from '../edition.ts';
import { opening } from '../story/passage-entry.ts';
import { longDate } from '../wording.ts';
import { type Desk, report, siglaOf, wordsOf } from './desk.ts';
import { linked, plain, quoted, type Statement } from './statement.ts';

/** Returns a statement for each credited agency: `AP and CB credit an agency: Associated Press.` */
function agencyStatements({ outlets }: TextGroup, desk: Desk): readonly Statement[] {
  const named = outlets.flatMap((outlet) => {
    const { wire } = articleIn(desk.edition, outlet).facts;
    return wire === null ? [] : [{ outlet, wire }];
  });
  return [...Map.groupBy(named, ({ wire }) => wire)].map(([wire, group]) => {
    const naming = group.map(({ outlet }) => outlet);
    return [plain(wordsOf(desk).credits(siglaOf(naming, desk), wire))];
  });
}

/** `AP’s credit line says “…”` */
function creditStatement(outlet: string, desk: Desk): readonly Statement[] {
  const { credit } = articleIn(desk.edition, outlet).facts;
  const { siglum, language } = report(desk, outlet);
  return credit === null ? [] : [[plain(wordsOf(desk).creditLine(siglum)), quoted(opening(credit), language)]];
}

/** Names the outlets of a group that credit neither an agency nor anybody else. */
function silentStatement({ outlets }: TextGroup, desk: Desk): readonly Statement[] {
  if (outlets.length === 1) return [];
  const silent = outlets.filter((outlet) => {
    const { wire, credit } = articleIn(desk.edition, outlet).facts;
    return wire === null && credit === null;
  });
  if (silent.length === 0) return [];
  return [[plain(wordsOf(desk).silent(siglaOf(silent, desk)))]];
}

/** Says when the texts of a group were published, if at least two dates are known. */
function dateStatement({ outlets }: TextGroup, desk: Desk): readonly Statement[] {
  const dated = outlets.flatMap((outlet) => {
    const { published } = articleIn(desk.edition, outlet).facts;
    return published === null ? [] : [`${report(desk, outlet).siglum} ${longDate(published)}`];
  });
  return outlets.length > 1 && dated.length > 1 ? [[plain(wordsOf(desk).published(dated))]] : [];
}

/** `AP credits the same agency. Of TH’s 12 paragraphs, seven are there in other words.` */
function rewriteStatement(outlet: string, other: string, desk: Desk): Statement {
  const [own, named] = [report(desk, outlet), report(desk, other)];
  const told = lineageIn(desk.edition, outlet, other).paragraphs.filter(({ kind }) => kind === 'rewritten').length;
  const words = wordsOf(desk).rewrite;
  return [
    plain(words.before(named.siglum, own.paragraphs.length, own.siglum, told)),
    linked(words.link, desk.at.pair(desk.edition.story.slug, outlet, other)),
    plain(words.after),
  ];
}

/** Returns statements about outlets outside the group that credit the same agency. */
function sameAgency({ outlets }: TextGroup, desk: Desk): readonly Statement[] {
  const order = [...desk.reports.keys()];
  return desk.edition.independence.wires.flatMap(({ outlets: naming }) => {
    const own = naming.find((outlet) => outlets.includes(outlet));
    // Only in the later of two groups, to say it once.
    const others = naming.filter(
      (other) => !outlets.includes(other) && own !== undefined && order.indexOf(other) < order.indexOf(own),
    );
    return own === undefined ? [] : others.slice(0, 1).map((other) => rewriteStatement(own, other, desk));
  });
}

/** Returns what the texts of a group state about their origin. */
export function sourceStatements(group: TextGroup, desk: Desk): readonly Statement[] {
  return [
    ...agencyStatements(group, desk),
    ...group.outlets.flatMap((outlet) => creditStatement(outlet, desk)),
    ...silentStatement(group, desk),
    ...dateStatement(group, desk),
    ...sameAgency(group, desk),
  ];
}
