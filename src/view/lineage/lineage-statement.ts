import type { PairLineage, SharedRun, TextGroup } from '../../engine/index.ts';
import { snippetAddress } from '../collation.ts';
import { lineageIn } from '../edition.ts';
import { labelAt, type Report } from '../report.ts';
import { opening } from '../story/passage-entry.ts';
import { type Desk, report, wordsOf } from './desk.ts';
import { sourceStatements } from './source-statement.ts';
import { linked, type Piece, plain, quoted, type Statement } from './statement.ts';
import { percent } from './verbatim-share.ts';

/** The most places named; the article's page has all of them. */
const MOST_PLACES = 3;

/** The most pairs named as evidence for a group. */
const MOST_TIES = 5;

/** `AP 20`, with a no-break space, linked to the paragraph in its article. */
function placed(own: Report, paragraph: number): Piece {
  return linked(`${own.siglum}\u00a0${labelAt(own, paragraph)}`, snippetAddress(own, paragraph));
}

/** `92% of PA’s words are in AP unchanged, and 24 of its 31 longer sentences nearly so.` */
function tieStatement({ left, right, sides, share }: PairLineage, desk: Desk): Statement {
  const [shorter, longer] = sides.right.tally.own < sides.left.tally.own ? [right, left] : [left, right];
  const [one, other] = [report(desk, shorter), report(desk, longer)];
  const words = wordsOf(desk).tie;
  const { sentences, alike } = lineageIn(desk.edition, shorter, longer).tally;
  return [
    plain(words.share(percent(share), one.siglum)),
    linked(words.link(other.siglum), desk.at.pair(desk.edition.story.slug, shorter, longer)),
    plain(words.rest(alike, sentences)),
  ];
}

/** Returns the strongest tie of each outlet, the strongest first. */
function strongestTies({ outlets, ties }: TextGroup): readonly PairLineage[] {
  const strongest = outlets.flatMap((outlet) => {
    const own = ties.filter(({ left, right }) => left === outlet || right === outlet);
    return own.toSorted((a, b) => b.share - a.share).slice(0, 1);
  });
  return [...new Set(strongest)].sort((a, b) => b.share - a.share).slice(0, MOST_TIES);
}

/** `The longest passage in common has 49 words: AP 20 and PA 25, “Kim could have …”` */
function runStatement(left: Report, right: Report, { here, there, words }: SharedRun, desk: Desk): Statement {
  const text = left.paragraphs[here.paragraph]?.text.slice(here.start, here.end) ?? '';
  return [
    plain(wordsOf(desk).longestRun(words)),
    placed(left, here.paragraph),
    plain(wordsOf(desk).and),
    placed(right, there.paragraph),
    ...(text === '' ? [] : [plain(', '), quoted(opening(text), left.language)]),
  ];
}

/** Returns the statement about the longest run among some pairs; empty if there is none. */
function longestRun(pairs: readonly PairLineage[], desk: Desk): readonly Statement[] {
  const found = pairs.flatMap(({ left, right, longest }) => (longest === null ? [] : [{ left, right, longest }]));
  const [first] = found.toSorted((a, b) => b.longest.own - a.longest.own);
  if (first === undefined) return [];
  return [runStatement(report(desk, first.left), report(desk, first.right), first.longest, desk)];
}

/** A paragraph that another report has nearly word for word, and its place there. */
interface Kept {
  readonly own: number;
  readonly other: string;
  readonly paragraph: number;
}

/** Returns the paragraphs of an outlet that another has nearly word for word, each once. */
function keptOf(outlet: string, { edition, reports }: Desk): readonly Kept[] {
  const others = [...reports.keys()].filter((other) => other !== outlet);
  const kept = others.flatMap((other) =>
    lineageIn(edition, outlet, other).paragraphs.flatMap(({ kind, in: places, tally }, own): Kept[] => {
      const [paragraph] = places;
      // Very short paragraphs, like “He declined.”, are no evidence.
      const tells = (kind === 'verbatim' || kind === 'lightly edited') && tally.shared > 0;
      return tells && paragraph !== undefined ? [{ own, other, paragraph }] : [];
    }),
  );
  return [...Map.groupBy(kept, ({ own }) => own).values()].flatMap((places) => places.slice(0, 1));
}

/** `Of ST’s 41 paragraphs, one is in another text unchanged or lightly edited: ST 36 in AP 5.` */
function apartStatement(outlet: string, desk: Desk): Statement {
  const own = report(desk, outlet);
  const kept = keptOf(outlet, desk);
  const words = wordsOf(desk);
  const found = plain(words.apart(own.paragraphs.length, own.siglum, kept.length));
  if (kept.length === 0) return [found];
  const places = kept
    .slice(0, MOST_PLACES)
    .flatMap((one, index) => [
      plain(index === 0 ? ': ' : ', '),
      placed(own, one.own),
      plain(words.in),
      placed(report(desk, one.other), one.paragraph),
    ]);
  return [found, ...places, plain(kept.length > MOST_PLACES ? words.more(kept.length - MOST_PLACES) : '.')];
}

/** Returns the evidence that the texts of a group have one origin, or that the text of a single outlet is its own. */
export function statementsOf(group: TextGroup, desk: Desk): readonly Statement[] {
  const [first = ''] = group.outlets;
  const pairs = desk.edition.lineage.pairs.filter(({ left, right }) => left === first || right === first);
  const evidence =
    group.outlets.length === 1
      ? [apartStatement(first, desk), ...longestRun(pairs, desk)]
      : [...strongestTies(group).map((tie) => tieStatement(tie, desk)), ...longestRun(group.ties, desk)];
  return [...evidence, ...sourceStatements(group, desk)];
}
