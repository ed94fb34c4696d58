import type { Takedown } from '../schemas/takedown.ts';
import type { StoryLedger } from './ledger.ts';
import type { Outlets } from './outlet.ts';

/** An article that the story had, or lists, but does not show. */
export interface AbsentArticle {
  readonly slug: string;
  /** The outlet's name, or its slug if there is no outlet file. */
  readonly name: string;
  readonly siglum: string | null;
  /** The takedown; null if the article was simply removed from the story. */
  readonly takedown: Takedown | null;
}

/** Returns the articles that a story no longer shows; their addresses still get pages. */
export function absentArticles(
  { histories }: StoryLedger,
  takedowns: readonly Takedown[],
  listed: readonly string[],
  outlets: Outlets,
): readonly AbsentArticle[] {
  const down = takedowns.map(({ outlet }) => outlet);
  const dropped = histories.map(({ outlet }) => outlet).filter((outlet) => !listed.includes(outlet));
  return [...new Set([...down, ...dropped])].map((slug) => {
    const outlet = outlets.files.get(slug)?.outlet;
    const takedown = takedowns.find((entry) => entry.outlet === slug) ?? null;
    return { slug, name: outlet?.name ?? slug, siglum: outlet?.siglum ?? null, takedown };
  });
}
