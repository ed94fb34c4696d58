import type { VFileMessage } from 'vfile-message';
import { type Block, findVerbatim, type Place, problem } from '../engine/index.ts';
import { type ArticleHistory, everyId, livingIds } from '../ledger/history.ts';
import type { StoryArticle } from './article.ts';

/** The articles that an editor's files speak of, and what they were before: what was right once is no mistake now. */
export interface EditedArticles {
  readonly articles: readonly StoryArticle[];
  readonly histories: readonly ArticleHistory[];
  /** The outlets whose articles the story shows no words of. */
  readonly absent: readonly string[];
}

function historyIn({ histories }: EditedArticles, outlet: string): ArticleHistory | undefined {
  return histories.find((history) => history.outlet === outlet);
}

/** Whether an outlet has an article in the story, or had one. */
export function hasOrHad(edited: EditedArticles, outlet: string): boolean {
  const isHere = edited.articles.some((article) => article.outlet === outlet);
  return isHere || edited.absent.includes(outlet) || historyIn(edited, outlet) !== undefined;
}

/** Whether an id was a paragraph's in an earlier version of an outlet's article. */
export function wasParagraph(edited: EditedArticles, outlet: string, id: string): boolean {
  const history = historyIn(edited, outlet);
  return history !== undefined && everyId(history).includes(id);
}

/** Whether an outlet's article is not the first that the story had of it. */
export function wasEdited(edited: EditedArticles, outlet: string): boolean {
  const history = historyIn(edited, outlet);
  return (
    history !== undefined && (history.versions.length > 1 || !edited.articles.some((one) => one.outlet === outlet))
  );
}

/** The blocks that a name of an earlier version leads to now: of a paragraph that was split, its parts. */
export function successorsOf(edited: EditedArticles, { outlet, blocks }: StoryArticle, name: string): readonly Block[] {
  const history = historyIn(edited, outlet);
  const living = history === undefined ? [] : livingIds(history, name);
  return blocks.filter(({ id }) => id !== null && living.includes(id));
}

/** Whether a block of that name, a paragraph's id or a role, ever said these words, or may have: its words were taken down. */
export function saidOnce(edited: EditedArticles, outlet: string, name: string, words: string): boolean {
  const blocks = historyIn(edited, outlet)?.versions.flatMap((version) => version.blocks) ?? [];
  return blocks.some(
    ({ id, role, text }) =>
      (id === name || (id === null && role === name)) && (text === '' || findVerbatim(text, words) !== null),
  );
}

/** What an editor is told of an entry that the articles have moved away from: it is left out of the pages. */
export function outdated(place: Place, reason: string): VFileMessage {
  const note = 'the pages leave it out: write it anew, or take it out of the file';
  return problem('outdated', place, reason, note);
}
