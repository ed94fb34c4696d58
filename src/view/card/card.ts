import type { Passage } from '../../engine/index.ts';
import type { Addresses } from '../address.ts';
import { type Edition, reportIn } from '../edition.ts';
import { pairingOf } from '../pair/pairing.ts';
import { type RowKind, rowKinds } from '../pair/row-tally.ts';
import type { Report } from '../report.ts';
import { capitalized, counted, inWords, longDate } from '../wording.ts';
import type { Ink } from './ink.ts';
import { type Lettering, lettered } from './lettering.ts';

/** One outlet's part of a card's strip: what it tells, place by place, in ink, and where it has nothing. */
export interface Lane {
  /** The outlet's siglum. */
  readonly label: Lettering | null;
  readonly cells: readonly (Ink | null)[];
}

/** What one ink of the strip means. */
export interface KeyEntry {
  readonly ink: Ink;
  readonly words: Lettering;
}

/** The picture by which a page is shared: words that the fonts have, and a strip that shows the comparison. */
export interface Card {
  /** Where and when, and how often told: what stands under the nameplate. */
  readonly dateline: { readonly left: Lettering; readonly right: Lettering };
  readonly headline: Lettering;
  /** What the headline belongs to, in a line under it. */
  readonly under: Lettering | null;
  readonly lanes: readonly Lane[];
  readonly key: readonly KeyEntry[];
}

/** Our own words, which the sans has. */
function ours(text: string): Lettering {
  return { text, face: 'sans' };
}

function datelineOf({ story }: Edition): Card['dateline'] {
  const date = longDate(story.date);
  const left = lettered(`${story.place}, ${date}`, 'sans', 'serif') ?? ours(date);
  return { left, right: ours(capitalized(counted(story.outlets.length, 'report'))) };
}

/** The date, large, where the fonts have no letters for the words. */
function dateHeadline({ story }: Edition): Lettering {
  return { text: longDate(story.date), face: 'serif' };
}

function keyOf<Kind extends string>(
  kinds: readonly Kind[],
  inks: Readonly<Record<Kind, Ink>>,
  words: (kind: Kind, count: string) => Lettering,
): readonly KeyEntry[] {
  return (Object.keys(inks) as Kind[]).flatMap((kind) => {
    const count = kinds.filter((own) => own === kind).length;
    return count === 0 ? [] : [{ ink: inks[kind], words: words(kind, capitalized(inWords(count))) }];
  });
}

/** How many outlets tell a passage: every one, several, a single one. */
type Spread = 'all' | 'some' | 'one';

const SPREAD_INKS = { all: 'ink', some: 'rule', one: 'hair' } as const;

function tellersOf({ members }: Passage): ReadonlySet<number> {
  return new Set(members.map(({ article }) => article));
}

function spreadOf(passage: Passage, outlets: number): Spread {
  const { size } = tellersOf(passage);
  if (size === outlets) return 'all';
  return size === 1 ? 'one' : 'some';
}

/** The card of a story: which outlet tells which of its passages, in reading order. */
export function storyCard(edition: Edition): Card {
  const { story, comparison } = edition;
  const spreads = comparison.passages.map((passage) => spreadOf(passage, story.outlets.length));
  const tellers = comparison.passages.map(tellersOf);
  const lanes = story.outlets.map(({ siglum }, article) => ({
    label: lettered(siglum, 'sans', 'serif'),
    cells: spreads.map((spread, index) => (tellers[index]?.has(article) ? SPREAD_INKS[spread] : null)),
  }));
  const all = story.outlets.length === 2 ? 'both' : `all ${inWords(story.outlets.length)}`;
  const words = { all: `told by ${all}`, some: 'told by some', one: 'told by one alone' };
  const title = lettered(story.title, 'serif');
  return {
    dateline: datelineOf(edition),
    headline: title ?? dateHeadline(edition),
    under: null,
    lanes,
    key: keyOf(spreads, SPREAD_INKS, (spread, count) => ours(`${count} ${words[spread]}`)),
  };
}

const ROW_INKS = { both: 'ink', moved: 'moved', left: 'left', right: 'right', partly: 'rule' } as const;

function namesOf(left: Report, right: Report): Lettering | null {
  return lettered(`${left.name} and ${right.name}`, 'serif') ?? lettered(`${left.siglum} and ${right.siglum}`, 'serif');
}

function rowWords(kind: RowKind, count: string, left: Report, right: Report): Lettering {
  if (kind === 'both') return ours(`${count} rows in both`.replace(/^One rows/, 'One row'));
  if (kind === 'moved') return ours(`${count} moved`);
  if (kind === 'partly') return ours(`${count} partly the same`);
  const only = lettered(`${count} only in ${{ left, right }[kind].siglum}`, 'sans', 'serif');
  return only ?? ours(`${count} only ${kind === 'left' ? 'above' : 'below'}`);
}

/** The card of two outlets side by side: their rows as their page has them, the left outlet's above the right one's. */
export function pairCard(edition: Edition, leftOutlet: string, rightOutlet: string, at: Addresses): Card {
  const [left, right] = [reportIn(edition, leftOutlet, at), reportIn(edition, rightOutlet, at)];
  const pairing = pairingOf(edition, left, right, '');
  const kinds = rowKinds(pairing);
  const lane = (side: 'left' | 'right') => ({
    label: lettered({ left, right }[side].siglum, 'sans', 'serif'),
    cells: pairing.slots.map((slot, index) => (slot[side].length === 0 ? null : ROW_INKS[kinds[index] ?? 'both'])),
  });
  return {
    dateline: datelineOf(edition),
    headline: namesOf(left, right) ?? dateHeadline(edition),
    under: lettered(edition.story.title, 'serif'),
    lanes: [lane('left'), lane('right')],
    key: keyOf(kinds, ROW_INKS, (kind, count) => rowWords(kind, count, left, right)),
  };
}
