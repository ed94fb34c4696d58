import { allIds } from '../../ledger/history.ts';
import type { Edition } from '../edition.ts';
import { historyIn } from './state.ts';

/** Whether the address shows a current paragraph, or what happened to a former one. */
export type ParagraphMatter = 'living' | 'former';

/** The address of a paragraph. */
export interface ParagraphRoute {
  readonly outlet: string;
  readonly id: string;
  readonly matter: ParagraphMatter;
}

/** Returns the addresses of all current and former paragraphs. */
export function paragraphRoutes(edition: Edition): readonly ParagraphRoute[] {
  return edition.story.articles.flatMap(({ outlet, blocks }) => {
    const living = blocks.flatMap(({ id }) => id ?? []);
    const history = historyIn(edition.story, outlet);
    const former = history === null ? [] : allIds(history).filter((id) => !living.includes(id));
    return [
      ...living.map((id): ParagraphRoute => ({ outlet, id, matter: 'living' })),
      ...former.map((id): ParagraphRoute => ({ outlet, id, matter: 'former' })),
    ];
  });
}

/** Returns every ordered pair of a story's outlets. */
export function pairRoutes({ story }: Edition): readonly { readonly left: string; readonly right: string }[] {
  const outlets = story.outlets.map(({ slug }) => slug);
  return outlets.flatMap((left) => outlets.filter((right) => right !== left).map((right) => ({ left, right })));
}

/** Returns the versions of articles that have more than one. */
export function versionRoutes({ story }: Edition): readonly { readonly outlet: string; readonly number: number }[] {
  return story.articles.flatMap(({ outlet }) => {
    const versions = historyIn(story, outlet)?.versions ?? [];
    return versions.length < 2 ? [] : versions.map(({ number }) => ({ outlet, number }));
  });
}
