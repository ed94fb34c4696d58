import type { GoldStory, StoryAnswer } from './gold-story.ts';

/** How often claims about who has what are right. */
export interface ClaimScore {
  /** Paragraphs said to be in one text only; of these, those that another text reports, and those that it reports in part. */
  readonly only: number;
  readonly onlyWrong: number;
  readonly onlyPartly: number;
  /** Entries said to be reported by all or all but one; of these, those with two members that no link joins. */
  readonly shared: number;
  readonly sharedWrong: number;
  readonly paragraphs: number;
}

type Place = readonly [article: number, paragraph: number];

const keyOf = (one: Place, other: Place): string => [...one, ...other].join();

/** By both its ends, whether each link is certain and more than partial. */
function linksOf({ links }: GoldStory): ReadonlyMap<string, boolean> {
  return new Map(
    links.flatMap(([a, i, b, j, label, certain]) => {
      const isCore = label !== 'partial' && certain;
      return [
        [keyOf([a, i], [b, j]), isCore],
        [keyOf([b, j], [a, i]), isCore],
      ] as const;
    }),
  );
}

function isJoined(members: readonly Place[], links: ReadonlyMap<string, boolean>): boolean {
  const sides = [...Map.groupBy(members, ([article]) => article).values()];
  return sides.every((side, index) =>
    sides.slice(index + 1).every((other) => side.some((one) => other.some((two) => links.has(keyOf(one, two))))),
  );
}

/** Holds the claims of a story against its annotated links. */
export function scoreClaims(gold: GoldStory, { claims }: StoryAnswer): ClaimScore {
  const links = linksOf(gold);
  const linked = claims.onlyIn.map((place) =>
    [...links].flatMap(([key, isCore]) => (key.startsWith(`${place.join()},`) ? [isCore] : [])),
  );
  const entries = [...claims.all, ...claims.allButOne];
  return {
    only: claims.onlyIn.length,
    onlyWrong: linked.filter((own) => own.includes(true)).length,
    onlyPartly: linked.filter((own) => own.length > 0 && !own.includes(true)).length,
    shared: entries.length,
    sharedWrong: entries.filter((members) => !isJoined(members, links)).length,
    paragraphs: gold.articles.reduce((sum, { length }) => sum + length, 0),
  };
}
