import type { PairLineage, StoryLineage } from './lineage.ts';

/** What an article states about the source of its text. */
export interface StatedSource {
  readonly outlet: string;
  /** The news agency it names; null if none. */
  readonly wire: string | null;
  /** Its credit line; null if it has none. */
  readonly credit: string | null;
}

/** Outlets with a common text, or a single outlet with its own text. */
export interface TextGroup {
  readonly outlets: readonly string[];
  /** The pairs with enough text in common. Others in the group are connected through a third outlet. */
  readonly ties: readonly PairLineage[];
  /** Whether each outlet has most of its text in common with another one. */
  readonly isOneText: boolean;
}

/** The independent texts of a story. */
export interface Independence {
  /** In the given order of outlets; each outlet is in one group. */
  readonly groups: readonly TextGroup[];
  /** Agencies named by several outlets, whether or not their texts have words in common. */
  readonly wires: readonly { readonly wire: string; readonly outlets: readonly string[] }[];
}

/**
 * From this share of the shorter text's own words on, two texts are not independent in wording. It is the share from
 * which churnalism.com reported an article as copied. In the first story, pairs with the same agency text have 0.74 or
 * more in common, all others 0.02 or less.
 */
const DEPENDENT = 0.2;

/** From this share on, most of a text is common text. */
const MOST = 0.5;

/** Fewer common words, about one sentence, do not show a common text. */
const LEAST_WORDS = 24;

function isTie({ share, sides }: PairLineage): boolean {
  const words = Math.min(sides.left.tally.shared, sides.right.tally.shared);
  return share >= DEPENDENT && words >= LEAST_WORDS;
}

/** Groups outlets that are connected by ties, directly or through others. */
function joined(outlets: readonly string[], ties: readonly PairLineage[]): readonly (readonly string[])[] {
  const groups = new Map(outlets.map((outlet) => [outlet, [outlet]]));
  for (const { left, right } of ties) {
    const [one, other] = [groups.get(left), groups.get(right)] as [string[], string[]];
    if (one === other) continue;
    const both = [...one, ...other];
    for (const outlet of both) groups.set(outlet, both);
  }
  return [...new Set(groups.values())];
}

/** Whether each outlet has a tie with most of its text. */
function haveMost(outlets: readonly string[], ties: readonly PairLineage[]): boolean {
  return outlets.every((outlet) =>
    ties.some(({ left, right, share }) => share >= MOST && (left === outlet || right === outlet)),
  );
}

/** Normalizes an agency's name for comparison. */
const nameOf = (wire: string): string => wire.trim().toLowerCase();

function sharedWires(sources: readonly StatedSource[]): Independence['wires'] {
  const named = sources.flatMap(({ outlet, wire }) => (wire === null ? [] : [{ outlet, wire }]));
  return [...Map.groupBy(named, ({ wire }) => nameOf(wire)).values()]
    .filter((group) => group.length > 1)
    .flatMap((group) => group.slice(0, 1).map(({ wire }) => ({ wire, outlets: group.map(({ outlet }) => outlet) })));
}

/**
 * Groups the outlets of a story by common text. “Independent” means independent in wording: a complete rewrite of another
 * outlet's text cannot be detected from the words, only stated in a credit line. The result does not say who copied from
 * whom.
 *
 * @param sources one for each outlet, in the story's order
 * @example two outlets with the same agency report and one with its own: two texts, of 2 outlets and of 1
 */
export function independentTexts({ pairs }: StoryLineage, sources: readonly StatedSource[]): Independence {
  const outlets = sources.map(({ outlet }) => outlet);
  const ties = pairs.filter(isTie);
  const groups = joined(outlets, ties).map((group): TextGroup => {
    const own = ties.filter(({ left }) => group.includes(left));
    return { outlets: outlets.filter((outlet) => group.includes(outlet)), ties: own, isOneText: haveMost(group, own) };
  });
  return { groups, wires: sharedWires(sources) };
}
