import type { Link, Member, Passage } from './types.ts';

/** The links of two articles of a story, by their 0-based index. */
export interface AlignedPair {
  readonly left: number;
  readonly right: number;
  readonly links: readonly Link[];
}

/** The links of a story and the passages that they form; no link contradicts a passage. */
export interface SettledStory {
  readonly pairs: readonly AlignedPair[];
  readonly passages: readonly Passage[];
}

/** Told in more paragraphs of one article than this, it is no longer one thing that is told: the guard against chains. */
const MOST_OF_ONE_ARTICLE = 8;

/** Groups of paragraphs, numbered through the story, that only grow together. */
interface Groups {
  readonly groupOf: (node: number) => readonly number[];
  /** Makes one group of all groups of these, unless an article would have too many paragraphs in it. */
  readonly join: (nodes: readonly number[]) => boolean;
}

function groupsOf(articles: readonly number[]): Groups {
  const groups: (readonly number[])[] = articles.map((_, node) => [node]);
  const groupOf = (node: number): readonly number[] => groups[node] as readonly number[];
  return {
    groupOf,
    join(nodes) {
      const parts = [...new Set(nodes.map(groupOf))];
      if (parts.length === 1) return true;
      const whole = parts.flat();
      const counts = new Map<number, number>();
      for (const node of whole) {
        const article = articles[node] as number;
        const count = (counts.get(article) ?? 0) + 1;
        if (count > MOST_OF_ONE_ARTICLE) return false;
        counts.set(article, count);
      }
      for (const node of whole) groups[node] = whole;
      return true;
    },
  };
}

const isCore = ({ kind }: Link): boolean => kind !== 'related';

function byStrength(a: Link, b: Link): number {
  const words = (link: Link): string => link.reasons.join('\n');
  return b.score - a.score || (words(a) < words(b) ? -1 : words(a) > words(b) ? 1 : 0);
}

interface Placed {
  readonly members: readonly Member[];
  /** Mean place of the members in their articles, 0 to 1. */
  readonly place: number;
  readonly text: string;
}

/** Sums small to large, so that the sum does not depend on the order of the articles. */
function mean(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b).reduce((sum, value) => sum + value, 0) / values.length;
}

function placed(members: readonly Member[], texts: readonly (readonly string[])[]): Placed {
  const places = members.map(
    ({ article, paragraph }) => (paragraph + 0.5) / (texts[article] as readonly string[]).length,
  );
  const words = members.map(({ article, paragraph }) => texts[article]?.[paragraph] ?? '').toSorted();
  return { members, place: mean(places), text: words[0] ?? '' };
}

const byReadingOrder = (a: Placed, b: Placed): number =>
  a.place - b.place || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);

/**
 * Gathers what tells the same across all articles: paragraphs joined by links of kind same or reworded, the strongest
 * links first; every paragraph is in exactly one passage. A link that would make a passage too large becomes related.
 * Passages are numbered by the mean place of their paragraphs in the articles.
 */
export function settleStory(texts: readonly (readonly string[])[], pairs: readonly AlignedPair[]): SettledStory {
  const offsets = texts.map((_, article) => texts.slice(0, article).reduce((sum, { length }) => sum + length, 0));
  const members = texts.flatMap((paragraphs, article) =>
    paragraphs.map((_, paragraph): Member => ({ article, paragraph })),
  );
  const groups = groupsOf(members.map(({ article }) => article));
  const nodes = (article: number, paragraphs: readonly number[]): readonly number[] =>
    paragraphs.map((paragraph) => (offsets[article] as number) + paragraph);
  const core = pairs.flatMap(({ left, right, links }) => links.filter(isCore).map((link) => ({ left, right, link })));
  const tooMuch = new Set<Link>();
  for (const { left, right, link } of core.toSorted((a, b) => byStrength(a.link, b.link)))
    if (!groups.join([...nodes(left, link.left), ...nodes(right, link.right)])) tooMuch.add(link);
  const passages = [...new Set(members.map((_, node) => groups.groupOf(node)))]
    .map((group) =>
      placed(
        group.toSorted((a, b) => a - b).map((node) => members[node] as Member),
        texts,
      ),
    )
    .toSorted(byReadingOrder)
    .map((passage, index): Passage => ({ number: index + 1, members: passage.members }));
  const settled = pairs.map((pair) => ({
    ...pair,
    links: pair.links.map((link): Link => (tooMuch.has(link) ? { ...link, kind: 'related' } : link)),
  }));
  return { pairs: settled, passages };
}
