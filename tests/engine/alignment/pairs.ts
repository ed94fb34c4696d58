import { type ArticlePair, articlePair } from '../../../src/engine/alignment/article-pair.ts';
import { indexArticles } from '../../../src/engine/alignment/indexed-article.ts';
import { profileStory } from '../../../src/engine/alignment/profile.ts';

/** Two English texts, compared. */
export function pairOf(left: readonly string[], right: readonly string[]): ArticlePair {
  const story = profileStory([left, right], ['en', 'en']);
  return articlePair(0, 1, indexArticles(story), story);
}
