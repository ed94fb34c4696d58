import type { ComparedLink } from '../../engine/index.ts';
import { cellId } from '../address.ts';
import { markedChanges, markedText, type Run } from '../marked-text.ts';
import { rowNumber } from '../pair/pairing.ts';
import { countName, verdictInWords, verdictOf } from '../pair/verdict.ts';
import { reasonsInWords } from '../reason.ts';
import type { Telling } from '../telling.ts';
import { capitalized } from '../wording.ts';
import type { Desk, Detail, Facing } from './facing.ts';
import { type Style, styleOf } from './lemma.ts';
import { type Mention, mentionsOf, outletAlone, pointerTo } from './mention.ts';

/** The order of an apparatus: first who has the same, then who has it otherwise, last who has it not. */
export const RANKS = ['same', 'style', 'reading', 'related', 'none'] as const;

/** One paragraph of a reading. */
export interface Words {
  /** The fragment that lands here: `cbc-p3`. */
  readonly id: string;
  readonly runs: readonly Run[];
}

/** One entry of the apparatus: who has it, how it compares, and the words where they are not those of the text. */
export interface Entry {
  readonly rank: (typeof RANKS)[number];
  readonly mentions: readonly Mention[];
  readonly verdict: string;
  readonly words: readonly Words[];
  /** What is all that differs, where it is style; else null. */
  readonly style: Style | null;
  /** The sigla of all that have these words: `CB, PA`. */
  readonly owners: string;
  /** In whose text the words are shown; null where there are none. */
  readonly telling: Telling | null;
}

/** What is linked is never `only in` one of two. */
const NO_SIGLA = { left: '', right: '' } as const;
const LINE = { words: [], owners: '', style: null, telling: null } as const;

/** The words of some paragraphs, marked where the link says that only they have them. */
function wordsOf(paragraphs: readonly number[], telling: Telling, link: ComparedLink | null): readonly Words[] {
  const changes = markedChanges(link?.changes ?? []);
  return paragraphs.flatMap((index) => {
    const paragraph = telling.paragraphs[index];
    if (paragraph === undefined) return [];
    return [{ id: cellId(telling.outlet, paragraph.id), runs: markedText(paragraph.text, changes, 'right', index) }];
  });
}

/** All of an entry with words of its own but its verdict; without the words where the page has no room for them. */
function reading(
  paragraphs: readonly number[],
  facing: Facing,
  link: ComparedLink | null,
  detail: Detail,
): Omit<Entry, 'verdict'> {
  const { telling } = facing;
  const mentions = mentionsOf(paragraphs, facing);
  if (detail === 'listed') return { ...LINE, rank: 'reading', mentions };
  return {
    rank: 'reading',
    mentions: mentions.map((mention) => ({ ...mention, id: null })),
    words: wordsOf(paragraphs, telling, detail === 'marked' ? link : null),
    owners: telling.siglum,
    style: null,
    telling,
  };
}

/** `Printed later; wording differs`: the verdict of the pair's row, and where the other prints what it prints elsewhere. */
function verdictFor(link: ComparedLink, { ties: { pairing } }: Facing): string {
  const { left, right } = pairing.tellings;
  const slot = { left: link.left, right: link.right, link: link.order === 'moved' ? null : link };
  const when = rowNumber(link, 'right', pairing) > rowNumber(link, 'left', pairing) ? 'later' : 'earlier';
  const verdict = verdictInWords(slot, link, { left: left.siglum, right: right.siglum });
  const byHand = link.by === 'hand' ? '; aligned by hand' : '';
  return verdict.replace(/^Moved/, `Printed ${when}`) + byHand;
}

/** What another outlet has in place of the text, by one link. */
export function linkedEntry(link: ComparedLink, paragraphs: readonly number[], facing: Facing, detail: Detail): Entry {
  const found = verdictOf({ left: link.left, right: link.right, link }, link);
  const verdict = verdictFor(link, facing);
  const line = { ...LINE, mentions: mentionsOf(paragraphs, facing), verdict };
  if (found === 'same') return { ...line, rank: 'same' };
  if (found === 'style' && detail !== 'marked') return { ...line, rank: 'style' };
  const style = found === 'style' ? styleOf(link, facing.ties.pairing) : null;
  if (style !== null) return { ...line, rank: 'style', style, telling: facing.telling };
  // Without the words, entries are gathered under a few verdicts that name no outlet.
  if (detail === 'listed') return { ...line, rank: 'reading', verdict: capitalized(countName(found, NO_SIGLA)) };
  return { ...reading(paragraphs, facing, link, detail), verdict };
}

/** The way to what another outlet has of the text, where it stands beside another stretch. */
export function pointerEntry(link: ComparedLink, { stretch, telling }: Facing, { tellings }: Desk): Entry {
  const verdict = `Set beside another paragraph of ${tellings[stretch.lead]?.siglum ?? ''}`;
  return { ...LINE, rank: 'related', mentions: [pointerTo(link.right[0] ?? 0, telling)], verdict };
}

/** The sentence for an outlet that does not have the text, with the strongest fact that it shares with it. */
export function absenceEntry({ links, telling, stretch }: Facing, { base }: Desk): Entry {
  const related = stretch.lead === base ? links.toSorted((a, b) => b.score - a.score)[0] : undefined;
  if (related === undefined) {
    const verdict = 'No matching paragraph in the text we hold';
    return { ...LINE, rank: 'none', mentions: [outletAlone(telling)], verdict };
  }
  const [reason] = reasonsInWords(related.reasons);
  const verdict = `Only related${reason === undefined ? '' : `. ${reason}`}`;
  return { ...LINE, rank: 'related', mentions: [pointerTo(related.right[0] ?? 0, telling)], verdict };
}
