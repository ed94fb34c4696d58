import type { Passage } from '../../engine/index.ts';
import { type Edition, reportIn } from '../edition.ts';
import { answerOf, type Pairing, pairingOf } from '../pair/pairing.ts';
import type { Slot } from '../pair/slot.ts';
import { verdictOf } from '../pair/verdict.ts';
import type { Report } from '../report.ts';
import type { Site } from '../site.ts';
import type { Strings } from '../strings/strings.ts';
import { longDate } from '../wording.ts';
import type { Ink } from './ink.ts';
import { type Lettering, lettered } from './lettering.ts';

/** One outlet's lane in the strip; null cells are empty. */
export interface Lane {
  /** The siglum; null if the fonts lack its letters. */
  readonly label: Lettering | null;
  readonly cells: readonly (Ink | null)[];
}

/** The meaning of one ink of the strip. */
export interface KeyEntry {
  readonly ink: Ink;
  readonly words: Lettering;
}

/** The preview image of a page: texts in letters that the fonts have, and a strip that shows the comparison. */
export interface Card {
  /** The title of the edition; null if the fonts lack its letters. */
  readonly nameplate: Lettering | null;
  /** Place and date on the left, the number of articles on the right. */
  readonly dateline: { readonly left: Lettering; readonly right: Lettering };
  readonly headline: Lettering;
  /** The line under the headline, or null. */
  readonly under: Lettering | null;
  readonly lanes: readonly Lane[];
  readonly key: readonly KeyEntry[];
}

/** Letters an interface text, for which the sans has all letters. */
function ours(text: string): Lettering {
  return { text, face: 'sans' };
}

function headOf({ story }: Edition, { imprint, strings }: Site): Pick<Card, 'nameplate' | 'dateline'> {
  const date = longDate(story.date);
  const left = lettered(`${story.place}, ${date}`, 'sans', 'serif') ?? ours(date);
  const right = ours(strings.card.articles(story.outlets.length));
  return { nameplate: lettered(imprint.title, 'serif', 'sans'), dateline: { left, right } };
}

/** The date as the headline, for titles whose letters the fonts lack. */
function dateHeadline({ story }: Edition): Lettering {
  return { text: longDate(story.date), face: 'serif' };
}

function keyOf<Kind extends string>(
  kinds: readonly Kind[],
  inks: Readonly<Record<Kind, Ink>>,
  words: (kind: Kind, count: number) => Lettering,
): readonly KeyEntry[] {
  return (Object.keys(inks) as Kind[]).flatMap((kind) => {
    const count = kinds.filter((own) => own === kind).length;
    return count === 0 ? [] : [{ ink: inks[kind], words: words(kind, count) }];
  });
}

/** How many outlets report a passage. */
type Spread = 'all' | 'some' | 'one';

const SPREAD_INKS = { all: 'ink', some: 'rule', one: 'hair' } as const;

function outletsOf({ members }: Passage): ReadonlySet<number> {
  return new Set(members.map(({ article }) => article));
}

function spreadOf(passage: Passage, outlets: number): Spread {
  const { size } = outletsOf(passage);
  if (size === outlets) return 'all';
  return size === 1 ? 'one' : 'some';
}

/** Builds the card of a story. The strip shows which outlet has which passage, in reading order. */
export function storyCard(edition: Edition, at: Site): Card {
  const { story, comparison } = edition;
  const spreads = comparison.passages.map((passage) => spreadOf(passage, story.outlets.length));
  const outlets = comparison.passages.map(outletsOf);
  const lanes = story.outlets.map(({ siglum }, article) => ({
    label: lettered(siglum, 'sans', 'serif'),
    cells: spreads.map((spread, index) => (outlets[index]?.has(article) ? SPREAD_INKS[spread] : null)),
  }));
  const words = at.strings.card.spreads;
  const title = lettered(story.title, 'serif');
  return {
    ...headOf(edition, at),
    headline: title ?? dateHeadline(edition),
    under: null,
    lanes,
    key: keyOf(spreads, SPREAD_INKS, (spread, count) => ours(words[spread](count, story.outlets.length))),
  };
}

type Words = Strings['card'];

/** How a row is shown in the strip: on both sides, moved, partly on both sides, or on one side only. */
type RowKind = 'both' | 'moved' | 'partly' | 'left' | 'right';

function kindOf(slot: Slot, pairing: Pairing): RowKind {
  const verdict = verdictOf(slot, answerOf(slot, pairing));
  if (verdict === 'only left' || verdict === 'unmatched left') return 'left';
  if (verdict === 'only right' || verdict === 'unmatched right') return 'right';
  return verdict === 'moved' || verdict === 'partly' ? verdict : 'both';
}

const ROW_INKS = { both: 'ink', moved: 'moved', left: 'left', right: 'right', partly: 'rule' } as const;

function namesOf(left: Report, right: Report, { and }: Words): Lettering | null {
  return lettered(and(left.name, right.name), 'serif') ?? lettered(and(left.siglum, right.siglum), 'serif');
}

function rowWords(kind: RowKind, count: number, sides: Readonly<Record<'left' | 'right', Report>>, words: Words) {
  if (kind !== 'left' && kind !== 'right') return ours(words.rows[kind](count));
  return lettered(words.unmatched(count, sides[kind].siglum), 'sans', 'serif') ?? ours(words.alone[kind](count));
}

/** Builds the card of a pair. The strip shows the rows of its page, the left outlet's above the right one's. */
export function pairCard(edition: Edition, leftOutlet: string, rightOutlet: string, at: Site): Card {
  const [left, right] = [reportIn(edition, leftOutlet, at), reportIn(edition, rightOutlet, at)];
  const pairing = pairingOf(edition, left, right, '');
  const kinds = pairing.slots.map((slot) => kindOf(slot, pairing));
  const lane = (side: 'left' | 'right') => ({
    label: lettered({ left, right }[side].siglum, 'sans', 'serif'),
    cells: pairing.slots.map((slot, index) => (slot[side].length === 0 ? null : ROW_INKS[kinds[index] ?? 'both'])),
  });
  return {
    ...headOf(edition, at),
    headline: namesOf(left, right, at.strings.card) ?? dateHeadline(edition),
    under: lettered(edition.story.title, 'serif'),
    lanes: [lane('left'), lane('right')],
    key: keyOf(kinds, ROW_INKS, (kind, count) => rowWords(kind, count, { left, right }, at.strings.card)),
  };
}
