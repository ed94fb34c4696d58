import type { VFileMessage } from 'vfile-message';
import { type Block, plainText, problem, quoteContent } from '../engine/index.ts';
import { type ArticleHistory, currentParagraphs } from '../ledger/history.ts';
import { isRecorded } from '../ledger/record.ts';
import type { StoryArticle } from './article.ts';
import { LEDGER_FILE } from './ledger.ts';

/** Gives an article's paragraphs their ids from the ledger. `article` is null if its text is not recorded. */
export function numberedArticle(
  article: StoryArticle,
  histories: readonly ArticleHistory[],
  folder: string,
): { readonly article: StoryArticle | null; readonly problems: readonly VFileMessage[] } {
  const history = histories.find(({ outlet }) => outlet === article.outlet);
  if (history === undefined) return { article, problems: [] };
  if (!isRecorded(history, article.blocks)) return { article: null, problems: [behind(article, history, folder)] };
  const ids = currentParagraphs(history).map(({ id }) => id);
  let place = 0;
  const blocks = article.blocks.map((block): Block => {
    if (block.role !== 'body') return block;
    place += 1;
    return { ...block, id: ids[place - 1] ?? block.id };
  });
  return { article: { ...article, blocks }, problems: [] };
}

function behind({ outlet, blocks }: StoryArticle, { versions }: ArticleHistory, folder: string): VFileMessage {
  const known = versions.at(-1)?.blocks ?? [];
  const index = blocks.findIndex(
    ({ role, text }, at) => known[at]?.role !== role || plainText(known[at]?.text ?? '') !== plainText(text),
  );
  const words = blocks[index]?.text ?? known[blocks.length]?.text ?? '';
  const place = { file: `${folder}/${outlet}.md`, line: 1, column: 1 };
  const reason = `the text has changed since ${LEDGER_FILE} was written, first at ${quoteContent(words)}`;
  return problem('ledger-behind', place, reason, 'run `npm run ids`, so that paragraphs keep their addresses');
}
