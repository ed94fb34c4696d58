import type { VFileMessage } from 'vfile-message';
import { type Block, findVerbatim, type Place, problem } from '../engine/index.ts';
import { type ArticleHistory, allIds, currentIds } from '../ledger/history.ts';
import type { StoryArticle } from './article.ts';

/** The articles that an editor's files refer to, with their history: references that were valid once are not errors. */
export interface EditedArticles {
  readonly articles: readonly StoryArticle[];
  readonly histories: readonly ArticleHistory[];
  /** The outlets whose articles the story does not show. */
  readonly absent: readonly string[];
}

function historyIn({ histories }: EditedArticles, outlet: string): ArticleHistory | undefined {
  return histories.find((history) => history.outlet === outlet);
}

/** Whether an outlet has, or had, an article in the story. */
export function hasOrHad(edited: EditedArticles, outlet: string): boolean {
  const isHere = edited.articles.some((article) => article.outlet === outlet);
  return isHere || edited.absent.includes(outlet) || historyIn(edited, outlet) !== undefined;
}

/** Whether any version of an outlet's article had a paragraph with this id. */
export function wasParagraph(edited: EditedArticles, outlet: string, id: string): boolean {
  const history = historyIn(edited, outlet);
  return history !== undefined && allIds(history).includes(id);
}

/** Whether an outlet's article has changed since it was first recorded. */
export function wasEdited(edited: EditedArticles, outlet: string): boolean {
  const history = historyIn(edited, outlet);
  return (
    history !== undefined && (history.versions.length > 1 || !edited.articles.some((one) => one.outlet === outlet))
  );
}

/** Returns the current blocks that an earlier paragraph leads to: after a split, its parts. */
export function successorsOf(edited: EditedArticles, { outlet, blocks }: StoryArticle, name: string): readonly Block[] {
  const history = historyIn(edited, outlet);
  const current = history === undefined ? [] : currentIds(history, name);
  return blocks.filter(({ id }) => id !== null && current.includes(id));
}

/** Whether a block, named by id or role, ever had these words, or may have had because its text was taken down. */
export function hadWords(edited: EditedArticles, outlet: string, name: string, words: string): boolean {
  const blocks = historyIn(edited, outlet)?.versions.flatMap((version) => version.blocks) ?? [];
  return blocks.some(
    ({ id, role, text }) =>
      (id === name || (id === null && role === name)) && (text === '' || findVerbatim(text, words) !== null),
  );
}

/** Warns about an entry that no longer matches the articles and is therefore not shown. */
export function outdated(place: Place, reason: string): VFileMessage {
  const note = 'the pages do not show it: update the entry, or remove it';
  return problem('outdated', place, reason, note);
}
