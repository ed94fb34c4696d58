import { type ComparedLink, type Counterpart, counterparts } from '../../engine/index.ts';
import { type Edition, pairOf } from '../edition.ts';
import type { Side } from '../marked-text.ts';
import type { Report } from '../report.ts';
import { type Slot, slotsOf } from './slot.ts';

/** Two texts and their comparison, laid out in rows. */
export interface Pairing {
  readonly reports: Readonly<Record<Side, Report>>;
  /** All articles of the story, in its order. */
  readonly story: readonly { readonly language: string }[];
  /** The 0-based index of each article among them. */
  readonly articles: Readonly<Record<Side, number>>;
  readonly links: readonly ComparedLink[];
  readonly slots: readonly Slot[];
  /** The number of the row that each paragraph is in, by side and 0-based index. */
  readonly rowNumbers: Readonly<Record<Side, ReadonlyMap<number, number>>>;
  /** Returns what the other side has of a paragraph, given by 0-based index. */
  readonly answerOn: (side: Side, paragraph: number) => Counterpart;
  /** The address of the pair page; empty for the rows of that page itself. */
  readonly page: string;
}

export const OTHER: Readonly<Record<Side, Side>> = { left: 'right', right: 'left' };

function numbersOf(slots: readonly Slot[], side: Side): ReadonlyMap<number, number> {
  return new Map(slots.flatMap((slot, index) => slot[side].map((paragraph) => [paragraph, index + 1] as const)));
}

/** Lays two texts out in rows. */
export function pairingOf(edition: Edition, left: Report, right: Report, page: string): Pairing {
  const pair = pairOf(edition, left.outlet, right.outlet);
  const slots = slotsOf(pair, left.paragraphs.length, right.paragraphs.length);
  const articleOf = ({ outlet }: Report) => edition.story.articles.findIndex((article) => article.outlet === outlet);
  const articles = { left: articleOf(left), right: articleOf(right) };
  return {
    reports: { left, right },
    story: edition.story.articles,
    articles,
    links: pair.links,
    slots,
    rowNumbers: { left: numbersOf(slots, 'left'), right: numbersOf(slots, 'right') },
    answerOn: (side, paragraph) =>
      counterparts(
        edition.comparison,
        { article: articles[side], paragraph },
        { left: right, right: left }[side].outlet,
      ),
    page,
  };
}

/** Returns the number of the row that a paragraph is in. */
export function rowNumber(paragraph: number, side: Side, { rowNumbers }: Pairing): number {
  return rowNumbers[side].get(paragraph) ?? 0;
}

/** Returns what the other side has of the paragraph of a one-sided slot; null for a slot with a link. */
export function answerOf(slot: Slot, { answerOn }: Pairing): Counterpart | null {
  if (slot.link !== null) return null;
  const side = slot.left.length > 0 ? 'left' : 'right';
  return answerOn(side, slot[side][0] ?? 0);
}

const STRENGTH = { same: 2, reworded: 1, related: 0 } as const;

function byStrength(a: ComparedLink, b: ComparedLink): number {
  return STRENGTH[b.kind] - STRENGTH[a.kind] || b.score - a.score || (a.left[0] ?? 0) - (b.left[0] ?? 0);
}

/** Returns the link of a slot, or else the strongest core link of its paragraphs to another row. */
export function leadingLink(slot: Slot, { links }: Pairing): ComparedLink | null {
  const touches = (link: ComparedLink) =>
    slot.left.some((index) => link.left.includes(index)) || slot.right.some((index) => link.right.includes(index));
  const core = links.filter((link) => link.kind !== 'related' && touches(link));
  return slot.link ?? core.toSorted(byStrength)[0] ?? null;
}
