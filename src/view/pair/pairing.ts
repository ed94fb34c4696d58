import type { ComparedLink, PairComparison } from '../../engine/index.ts';
import type { Side } from '../marked-text.ts';
import type { Telling } from '../telling.ts';
import { type Slot, slotsOf } from './slot.ts';

/** Two tellings and their comparison, laid out in rows: what the rows, their verdicts and their notes are made from. */
export interface Pairing {
  readonly tellings: Readonly<Record<Side, Telling>>;
  readonly links: readonly ComparedLink[];
  readonly slots: readonly Slot[];
  /** The number of the row that each paragraph stands in, by side and 0-based index. */
  readonly rowNumbers: Readonly<Record<Side, ReadonlyMap<number, number>>>;
  /** The address of the pair's page, or nothing where the rows stand on that page themselves. */
  readonly page: string;
}

const STRENGTH = { same: 2, reworded: 1, related: 0 } as const;

function byStrength(a: ComparedLink, b: ComparedLink): number {
  return STRENGTH[b.kind] - STRENGTH[a.kind] || b.score - a.score || (a.left[0] ?? 0) - (b.left[0] ?? 0);
}

function numbersOf(slots: readonly Slot[], side: Side): ReadonlyMap<number, number> {
  return new Map(slots.flatMap((slot, index) => slot[side].map((paragraph) => [paragraph, index + 1] as const)));
}

/** Lays two tellings out in rows. */
export function pairingOf(pair: PairComparison, left: Telling, right: Telling, page: string): Pairing {
  const slots = slotsOf(pair, left.paragraphs.length, right.paragraphs.length);
  const rowNumbers = { left: numbersOf(slots, 'left'), right: numbersOf(slots, 'right') };
  return { tellings: { left, right }, links: pair.links, slots, rowNumbers, page };
}

/** The number of the row that a link's paragraphs on one side begin in. */
export function rowNumber(link: ComparedLink, side: Side, pairing: Pairing): number {
  return pairing.rowNumbers[side].get(link[side][0] ?? 0) ?? 0;
}

/** The links of a slot's paragraphs other than its own, the strongest first. */
export function otherLinks(slot: Slot, { links }: Pairing): readonly ComparedLink[] {
  const touches = (link: ComparedLink) =>
    slot.left.some((index) => link.left.includes(index)) || slot.right.some((index) => link.right.includes(index));
  return links.filter((link) => link !== slot.link && touches(link)).sort(byStrength);
}

/** The link that explains a slot: its own, or the strongest to a paragraph that stands elsewhere. */
export function leadingLink(slot: Slot, pairing: Pairing): ComparedLink | null {
  return slot.link ?? otherLinks(slot, pairing)[0] ?? null;
}
