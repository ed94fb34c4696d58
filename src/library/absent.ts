import type { Takedown } from '../schemas/takedown.ts';
import type { StoryLedger } from './ledger.ts';
import type { Outlets } from './outlet.ts';

/** An article that the story had, or was to have, and whose words it does not show. */
export interface AbsentArticle {
  readonly slug: string;
  /** The outlet's name; its slug where nothing more is known of it. */
  readonly name: string;
  readonly siglum: string | null;
  /** Who asked for it, when and why; null where the article is simply not in the story any more. */
  readonly takedown: Takedown | null;
}

/** What the addresses of articles lead to that the story had and has no more. */
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
