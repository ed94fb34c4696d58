import type { Article, Spot } from '../types.ts';
import { articlesIn, type Correspondence, compareSpots } from './correspondence.ts';

/** Words quoted by an editor; `id` is the paragraph's, or null if they are in another block. */
export interface QuotedWords {
  readonly id: string | null;
  readonly words: string;
}

/** A topic that the articles report differently, listed by an editor with the words of each outlet. */
export interface EditorTopic {
  readonly topic: string;
  readonly says: readonly { readonly outlet: string; readonly snippets: readonly QuotedWords[] }[];
}

function spotsOf(article: number, { blocks }: Article, snippets: readonly QuotedWords[]): readonly Spot[] {
  const body = blocks.filter(({ role }) => role === 'body');
  return snippets.flatMap(({ id, words }): readonly Spot[] => {
    const paragraph = body.findIndex((block) => block.id === id);
    const start = body[paragraph]?.text.indexOf(words) ?? -1;
    return start < 0 ? [] : [{ article, paragraph, start, end: start + words.length }];
  });
}

/** Returns an editor's topics as correspondences. Leaves out topics without words in paragraphs of several articles. */
export function topicEvidence(topics: readonly EditorTopic[], articles: readonly Article[]): readonly Correspondence[] {
  return topics.flatMap(({ topic, says }): readonly Correspondence[] => {
    const members = says
      .flatMap(({ outlet, snippets }) => {
        const article = articles.findIndex((own) => own.outlet === outlet);
        return article < 0 ? [] : spotsOf(article, articles[article] as Article, snippets);
      })
      .toSorted(compareSpots);
    if (articlesIn(members) < 2) return [];
    const about = { text: topic, article: null };
    return [{ grain: 'topic', relation: 'differs', members, probability: 1, by: 'hand', about, reasons: [] }];
  });
}
