import type { PairLineage, StoryLineage } from './lineage.ts';

/** What an article states about where its text comes from, where it does. */
export interface StatedSource {
  readonly outlet: string;
  /** The news agency that it names. */
  readonly wire: string | null;
  /** Its credit line. */
  readonly credit: string | null;
}

/** Outlets whose texts depend on a common one, or one outlet whose text is its own. */
export interface TextGroup {
  readonly outlets: readonly string[];
  /** Each two of them whose texts have enough in common; two that have not are tied by a third. */
  readonly ties: readonly PairLineage[];
  /** Whether each of them has most of its text in common with another, or only a part. */
  readonly isOneText: boolean;
}

/** How many independent texts the outlets of a story rest on. */
export interface Independence {
  /** In the order in which the outlets are given, each outlet once. */
  readonly groups: readonly TextGroup[];
  /** Agencies that several outlets name, whether their texts have words in common or not. */
  readonly wires: readonly { readonly wire: string; readonly outlets: readonly string[] }[];
}

/**
 * From this part of the shorter text's own words on two texts are no longer independent in wording: the part from which
 * churnalism.com called an article taken over. Measured on the first story: pairs of one agency's text have 0.74 and
 * more in common, all others 0.02 and less.
 */
const DEPENDENT = 0.2;

/** From this part on a text as a whole goes back to the same one as the other: most of it is no words of its own. */
const MOST = 0.5;

/** Below so many words, about one sentence, even a whole text in common may be one sentence that was passed on. */
const LEAST_WORDS = 24;

function isTie({ share, sides }: PairLineage): boolean {
  const words = Math.min(sides.left.tally.shared, sides.right.tally.shared);
  return share >= DEPENDENT && words >= LEAST_WORDS;
}

/** Outlets that ties join, directly or through others. */
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

/** Whether for each outlet some tie is strong. */
function haveMost(outlets: readonly string[], ties: readonly PairLineage[]): boolean {
  return outlets.every((outlet) =>
    ties.some(({ left, right, share }) => share >= MOST && (left === outlet || right === outlet)),
  );
}

/** An agency's name as it is compared. */
const nameOf = (wire: string): string => wire.trim().toLowerCase();

function sharedWires(sources: readonly StatedSource[]): Independence['wires'] {
  const named = sources.flatMap(({ outlet, wire }) => (wire === null ? [] : [{ outlet, wire }]));
  return [...Map.groupBy(named, ({ wire }) => nameOf(wire)).values()]
    .filter((group) => group.length > 1)
    .flatMap((group) => group.slice(0, 1).map(({ wire }) => ({ wire, outlets: group.map(({ outlet }) => outlet) })));
}

/**
 * Groups the outlets of a story by the text that they have in common. Independent means in wording: an outlet may have
 * rewritten another's text beyond recognition, which the words cannot show and only a credit line can state. Nothing is
 * said about who copied from whom.
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
