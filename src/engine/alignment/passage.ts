import type { Candidate, Link, Member, Passage } from '../types.ts';
import { LONGEST_RUN } from './group.ts';

/** The links of two articles of a story, by their 0-based index. */
export interface AlignedPair {
  readonly left: number;
  readonly right: number;
  readonly links: readonly Link[];
  /** By left, then right; what is not listed has a probability below 0.01. */
  readonly candidates: readonly Candidate[];
}

/** The links of a story and the passages that they form; no link contradicts a passage. */
export interface SettledStory {
  readonly pairs: readonly AlignedPair[];
  readonly passages: readonly Passage[];
}

/** Groups of paragraphs, numbered through the story, that only grow together. */
interface Groups {
  readonly groupOf: (node: number) => readonly number[];
  /** Makes one group of all groups of these, unless paragraphs of one article would stand too far apart in it. */
  readonly join: (nodes: readonly number[], anyWidth: boolean) => boolean;
}

/**
 * Whoever tells one thing tells it in one go: where the paragraphs of one article stand farther apart, a loose link has
 * tied together what is not the same.
 */
function isTooWide(nodes: readonly number[], articles: readonly number[]): boolean {
  const firsts = new Map<number, number>();
  return nodes
    .toSorted((a, b) => a - b)
    .some((node) => {
      const article = articles[node] as number;
      const first = firsts.get(article) ?? node;
      firsts.set(article, first);
      return node - first >= LONGEST_RUN;
    });
}

function groupsOf(articles: readonly number[]): Groups {
  const groups: (readonly number[])[] = articles.map((_, node) => [node]);
  const groupOf = (node: number): readonly number[] => groups[node] as readonly number[];
  return {
    groupOf,
    join(nodes, anyWidth) {
      const parts = [...new Set(nodes.map(groupOf))];
      const whole = parts.flat();
      if (!anyWidth && parts.length > 1 && isTooWide(whole, articles)) return false;
      for (const node of whole) groups[node] = whole;
      return true;
    },
  };
}

/** What paragraphs say and where, in an order of its own: the same however the articles are ordered. */
type Wording = (members: readonly Member[]) => string;

/** Articles in the order of their text; those that are the same in all have the same number. */
function ranksOf(texts: readonly (readonly string[])[]): readonly number[] {
  const whole = texts.map((paragraphs) => paragraphs.join('\n'));
  const sorted = whole.toSorted();
  return whole.map((text) => sorted.indexOf(text));
}

function wordingOf(texts: readonly (readonly string[])[]): Wording {
  const ranks = ranksOf(texts);
  const says = texts.map((paragraphs, article) => paragraphs.map((text) => `${text}\n${ranks[article]}`));
  const sayOf = ({ article, paragraph }: Member): string => says[article]?.[paragraph] as string;
  return (members) => members.map(sayOf).toSorted().join('\n');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface PlacedLink {
  readonly link: Link;
  readonly members: readonly Member[];
  readonly words: string;
}

function coreLinks(pairs: readonly AlignedPair[], wording: Wording): readonly PlacedLink[] {
  return pairs.flatMap(({ left, right, links }) =>
    links
      .filter(({ kind }) => kind !== 'related')
      .map((link) => {
        const members = [
          ...link.left.map((paragraph): Member => ({ article: left, paragraph })),
          ...link.right.map((paragraph): Member => ({ article: right, paragraph })),
        ];
        return { link, members, words: wording(members) };
      }),
  );
}

const byStrength =
  (byHand: ReadonlySet<Link>) =>
  (a: PlacedLink, b: PlacedLink): number =>
    Number(byHand.has(b.link)) - Number(byHand.has(a.link)) || b.link.score - a.link.score || compare(a.words, b.words);

/** Sums small to large, so that the sum does not depend on the order of the articles. */
function mean(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b).reduce((sum, value) => sum + value, 0) / values.length;
}

/** Groups in reading order: by the mean place of their members in their articles, then by what they say. */
function numbered(
  groups: readonly (readonly Member[])[],
  texts: readonly (readonly string[])[],
  wording: Wording,
): readonly Passage[] {
  const placeOf = ({ article, paragraph }: Member): number =>
    (paragraph + 0.5) / (texts[article] as readonly string[]).length;
  return groups
    .map((members) => ({ members, place: mean(members.map(placeOf)) }))
    .toSorted((a, b) => a.place - b.place || compare(wording(a.members), wording(b.members)))
    .map(({ members }, index) => ({ number: index + 1, members }));
}

/**
 * Gathers what tells the same across all articles: paragraphs joined by links of kind same or reworded, the strongest
 * links first; every paragraph is in exactly one passage. A link that would tie together paragraphs of one article that stand far apart becomes related.
 * Passages are numbered by the mean place of their paragraphs in the articles.
 *
 * @param byHand links that an editor made: they come first and hold whatever they tie together
 */
export function settleStory(
  texts: readonly (readonly string[])[],
  pairs: readonly AlignedPair[],
  byHand: ReadonlySet<Link> = new Set(),
): SettledStory {
  const offsets = texts.map((_, article) => texts.slice(0, article).reduce((sum, { length }) => sum + length, 0));
  const nodeOf = ({ article, paragraph }: Member): number => (offsets[article] as number) + paragraph;
  const members = texts.flatMap((paragraphs, article) =>
    paragraphs.map((_, paragraph): Member => ({ article, paragraph })),
  );
  const wording = wordingOf(texts);
  const groups = groupsOf(members.map(({ article }) => article));
  const tooMuch = new Set(
    coreLinks(pairs, wording)
      .toSorted(byStrength(byHand))
      .filter(({ link, members: own }) => !groups.join(own.map(nodeOf), byHand.has(link)))
      .map(({ link }) => link),
  );
  const gathered = [...new Set(members.map((member) => groups.groupOf(nodeOf(member))))].map((group) =>
    group.toSorted((a, b) => a - b).map((node) => members[node] as Member),
  );
  const settled = pairs.map((pair) => ({
    ...pair,
    links: pair.links.map((link): Link => (tooMuch.has(link) ? { ...link, kind: 'related' } : link)),
  }));
  return { pairs: settled, passages: numbered(gathered, texts, wording) };
}
