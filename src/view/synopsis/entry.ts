import type { ComparedLink } from '../../engine/index.ts';
import { cellId } from '../address.ts';
import { counterpartText } from '../counterpart.ts';
import { markedChanges, markedText, type Run } from '../marked-text.ts';
import { rowNumber } from '../pair/pairing.ts';
import { linkInWords, linkVerdict } from '../pair/verdict.ts';
import type { Report } from '../report.ts';
import { capitalized } from '../wording.ts';
import type { Desk, Detail, Facing } from './facing.ts';
import { type Style, styleOf } from './lemma.ts';
import { type Mention, mentionsOf, outletAlone, pointerTo } from './mention.ts';

/** The order of an apparatus, from the same words to nothing found. */
export const RANKS = ['same', 'style', 'reading', 'partly', 'none'] as const;

/** One paragraph of a reading. */
export interface Words {
  /** The id of its element: `cbc-p3`. */
  readonly id: string;
  readonly runs: readonly Run[];
}

/** One entry of the apparatus: who has it, how it compares, and the words if they differ from the text. */
export interface Entry {
  readonly rank: (typeof RANKS)[number];
  readonly mentions: readonly Mention[];
  readonly verdict: string;
  readonly words: readonly Words[];
  /** The style changes, if nothing else differs; else null. */
  readonly style: Style | null;
  /** The sigla of the outlets with these words: `CB, PA`. */
  readonly owners: string;
  /** The report that the words are from; null if there are none. */
  readonly report: Report | null;
}

const LINE = { words: [], owners: '', style: null, report: null } as const;

/** Returns the words of some paragraphs, with the changes of the link marked. */
function wordsOf(paragraphs: readonly number[], report: Report, link: ComparedLink | null): readonly Words[] {
  const changes = markedChanges(link?.changes ?? []);
  return paragraphs.flatMap((index) => {
    const paragraph = report.paragraphs[index];
    if (paragraph === undefined) return [];
    return [{ id: cellId(report.outlet, paragraph.id), runs: markedText(paragraph.text, changes, 'right', index) }];
  });
}

/** Builds an entry with words, without its verdict. With detail `listed`, the words are left out. */
function reading(
  paragraphs: readonly number[],
  facing: Facing,
  link: ComparedLink | null,
  detail: Detail,
): Omit<Entry, 'verdict'> {
  const { report } = facing;
  const mentions = mentionsOf(paragraphs, facing);
  if (detail === 'listed') return { ...LINE, rank: 'reading', mentions };
  return {
    rank: 'reading',
    mentions: mentions.map((mention) => ({ ...mention, id: null })),
    words: wordsOf(paragraphs, report, detail === 'marked' ? link : null),
    owners: report.siglum,
    style: null,
    report,
  };
}

/** `Later; wording differs`: the verdict of the pair's row, and whether the other text has it earlier or later. */
function verdictFor(link: ComparedLink, { ties: { pairing } }: Facing, { verdict, synopsis }: Desk['words']): string {
  const { left, right } = pairing.reports;
  const words = linkInWords(link, false, { left: left.siglum, right: right.siglum }, verdict);
  const [own, other] = [rowNumber(link.left[0] ?? 0, 'left', pairing), rowNumber(link.right[0] ?? 0, 'right', pairing)];
  const when = link.order === 'moved' ? [other > own ? synopsis.later : synopsis.earlier] : [];
  const byHand = link.by === 'hand' ? [synopsis.byHand] : [];
  return capitalized([...when, words, ...byHand].join('; '));
}

/** Builds the entry of another outlet for one link. */
export function linkedEntry(link: ComparedLink, paragraphs: readonly number[], facing: Facing, desk: Desk): Entry {
  const { detail, words } = desk;
  const found = linkVerdict(link);
  const verdict = verdictFor(link, facing, words);
  const line = { ...LINE, mentions: mentionsOf(paragraphs, facing), verdict };
  if (found === 'same') return { ...line, rank: 'same' };
  if (found === 'style' && detail !== 'marked') return { ...line, rank: 'style' };
  const style = found === 'style' ? styleOf(link, facing.ties.pairing) : null;
  if (style !== null) return { ...line, rank: 'style', style, report: facing.report };
  // Without words, use verdicts that name no outlet, so that entries can be merged.
  if (detail === 'listed') return { ...line, rank: 'reading', verdict: capitalized(words.counts[found]('', '')) };
  return { ...reading(paragraphs, facing, link, detail), verdict };
}

/** Builds a pointer to a counterpart that is shown in another stretch. */
export function pointerEntry(link: ComparedLink, { stretch, report }: Facing, { reports, words }: Desk): Entry {
  const verdict = words.synopsis.elsewhere(reports[stretch.lead]?.siglum ?? '');
  return { ...LINE, rank: 'partly', mentions: [pointerTo(link.right[0] ?? 0, report)], verdict };
}

/** Builds the entry of an outlet without a corresponding paragraph: what it has in part, or that nothing was found. */
export function absenceEntry({ report, stretch, ties: { pairing } }: Facing, { words, articles }: Desk): Entry {
  const answers = stretch.paragraphs.map((paragraph) => pairing.answerOn('left', paragraph));
  const partly = answers.find(({ kind }) => kind === 'partly');
  if (partly === undefined) {
    return { ...LINE, rank: 'none', mentions: [outletAlone(report)], verdict: words.synopsis.nothing };
  }
  const { about } = counterpartText(partly, report, articles, words.answers);
  const verdict = [capitalized(words.verdict.partly), ...(about === null ? [] : [about.text])].join(': ');
  return { ...LINE, rank: 'partly', mentions: [pointerTo(partly.paragraphs[0] ?? 0, report)], verdict };
}
