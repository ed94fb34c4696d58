import type { PairLineage, SharedRun, TextGroup } from '../../engine/index.ts';
import { snippetAddress } from '../collation.ts';
import { lineageIn } from '../edition.ts';
import { labelAt, type Report } from '../report.ts';
import { opening } from '../story/passage-entry.ts';
import { counted, inWords } from '../wording.ts';
import { type Desk, report } from './desk.ts';
import { sourceStatements } from './source-statement.ts';
import { linked, type Piece, plain, quoted, type Statement } from './statement.ts';
import { percent } from './verbatim-share.ts';

/** So many places are named beside their number; the article’s own page has them all. */
const MOST_PLACES = 3;

/** So many pairs are named as evidence for a group. */
const MOST_TIES = 5;

/** `AP 20`, kept on one line and linked to the paragraph in its article. */
function placed(own: Report, paragraph: number): Piece {
  return linked(`${own.siglum}\u00a0${labelAt(own, paragraph)}`, snippetAddress(own, paragraph));
}

/** `92% of the words of PA stand in AP word for word, and 24 of its 31 longer sentences nearly unchanged.` */
function tieStatement({ left, right, sides, share }: PairLineage, desk: Desk): Statement {
  const [shorter, longer] = sides.right.tally.own < sides.left.tally.own ? [right, left] : [left, right];
  const [one, other] = [report(desk, shorter), report(desk, longer)];
  const { sentences, alike } = lineageIn(desk.edition, shorter, longer).tally;
  return [
    plain(`${percent(share)} of the words of ${one.siglum} stand `),
    linked(`in ${other.siglum}`, desk.at.pair(desk.edition.story.slug, shorter, longer)),
    plain(` word for word, and ${inWords(alike)} of its ${counted(sentences, 'longer sentence')} nearly unchanged.`),
  ];
}

/** For each outlet the tie with which it has most in common, the strongest first; the table has all the others. */
function strongestTies({ outlets, ties }: TextGroup): readonly PairLineage[] {
  const strongest = outlets.flatMap((outlet) => {
    const own = ties.filter(({ left, right }) => left === outlet || right === outlet);
    return own.toSorted((a, b) => b.share - a.share).slice(0, 1);
  });
  return [...new Set(strongest)].sort((a, b) => b.share - a.share).slice(0, MOST_TIES);
}

/** `The longest run in common has 49 words, in AP 20 and PA 25: “Kim could have …”.` */
function runStatement(left: Report, right: Report, { here, there, words }: SharedRun): Statement {
  const text = left.paragraphs[here.paragraph]?.text.slice(here.start, here.end) ?? '';
  return [
    plain(`The longest run in common has ${counted(words, 'word')}, in `),
    placed(left, here.paragraph),
    plain(' and '),
    placed(right, there.paragraph),
    ...(text === '' ? [] : [plain(': '), quoted(opening(text), left.language)]),
  ];
}

/** The statement of the longest run of some pairs; none where no pair has one. */
function longestRun(pairs: readonly PairLineage[], desk: Desk): readonly Statement[] {
  const found = pairs.flatMap(({ left, right, longest }) => (longest === null ? [] : [{ left, right, longest }]));
  const [first] = found.toSorted((a, b) => b.longest.own - a.longest.own);
  if (first === undefined) return [];
  return [runStatement(report(desk, first.left), report(desk, first.right), first.longest)];
}

/** A paragraph that stands in another report word for word or nearly so, and where. */
interface Kept {
  readonly own: number;
  readonly other: string;
  readonly paragraph: number;
}

/** The paragraphs of an outlet that stand nearly word for word in another, each once. */
function keptOf(outlet: string, { edition, reports }: Desk): readonly Kept[] {
  const others = [...reports.keys()].filter((other) => other !== outlet);
  const kept = others.flatMap((other) =>
    lineageIn(edition, outlet, other).paragraphs.flatMap(({ kind, in: places, tally }, own): Kept[] => {
      const [paragraph] = places;
      // What is too short to tell, like “He declined.”, stands in many texts.
      const tells = (kind === 'verbatim' || kind === 'lightly edited') && tally.shared > 0;
      return tells && paragraph !== undefined ? [{ own, other, paragraph }] : [];
    }),
  );
  return [...Map.groupBy(kept, ({ own }) => own).values()].flatMap((places) => places.slice(0, 1));
}

/** `Of the 41 paragraphs of ST one stands verbatim or lightly edited elsewhere: ST 36 in AP 5.` */
function apartStatement(outlet: string, desk: Desk): Statement {
  const own = report(desk, outlet);
  const kept = keptOf(outlet, desk);
  const whole = `Of the ${counted(own.paragraphs.length, 'paragraph')} of ${own.siglum}`;
  if (kept.length === 0) return [plain(`${whole} none stands verbatim or lightly edited in another of these texts.`)];
  const places = kept
    .slice(0, MOST_PLACES)
    .flatMap((one, index) => [
      plain(index === 0 ? ': ' : ', '),
      placed(own, one.own),
      plain(' in '),
      placed(report(desk, one.other), one.paragraph),
    ]);
  const verb = kept.length === 1 ? 'stands' : 'stand';
  const more = kept.length > MOST_PLACES ? ` and ${kept.length - MOST_PLACES} more` : '';
  const found = `${inWords(kept.length)} ${verb} verbatim or lightly edited elsewhere`;
  return [plain(`${whole} ${found}`), ...places, plain(`${more}.`)];
}

/** The evidence for a group of outlets whose texts go back to one, or for an outlet whose text does not. */
export function statementsOf(group: TextGroup, desk: Desk): readonly Statement[] {
  const [first = ''] = group.outlets;
  const pairs = desk.edition.lineage.pairs.filter(({ left, right }) => left === first || right === first);
  const evidence =
    group.outlets.length === 1
      ? [apartStatement(first, desk), ...longestRun(pairs, desk)]
      : [...strongestTies(group).map((tie) => tieStatement(tie, desk)), ...longestRun(group.ties, desk)];
  return [...evidence, ...sourceStatements(group, desk)];
}
