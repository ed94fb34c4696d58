import { alignStory } from './align.ts';
import { compareReadings } from './change.ts';
import { type Correction, correctStory } from './correction.ts';
import { type ReadArticle, readArticles, sideOf } from './edits/article.ts';
import { orderOf } from './order.ts';
import type { Article, ComparedLink, Comparison, Link } from './types.ts';

function compareLinks(
  left: ReadArticle,
  right: ReadArticle,
  links: readonly Link[],
  byHand: ReadonlySet<Link>,
): readonly ComparedLink[] {
  const orders = orderOf(links);
  const english = left.english && right.english;
  return links.map((link, index) => ({
    ...link,
    by: byHand.has(link) ? 'hand' : 'machine',
    order: orders[index] ?? 'in place',
    // What only shares a fact shares too few words for marks to mean anything.
    ...(link.kind === 'related'
      ? { precise: false, changes: [] }
      : compareReadings({
          left: sideOf(left, link.left, english),
          right: sideOf(right, link.right, english),
          english,
        })),
  }));
}

/**
 * Compares the articles of a story: which paragraphs tell the same, where a link breaks the order, and what differs
 * inside each link, for every unordered pair in the order given; and the passages that all pairs together form.
 *
 * @param corrections what an editor says of the alignment, against which the aligner's own findings count nothing
 */
export function compareStory(articles: readonly Article[], corrections: readonly Correction[] = []): Comparison {
  const read = readArticles(articles);
  const texts = read.map((article) => article.texts);
  const languages = articles.map(({ language }) => language);
  const outlets = articles.map(({ outlet }) => outlet);
  const { pairs, passages, byHand } = correctStory(alignStory(texts, languages), texts, outlets, corrections);
  const compared = pairs.map(({ left, right, links }) => ({
    left: outlets[left] as string,
    right: outlets[right] as string,
    links: compareLinks(read[left] as ReadArticle, read[right] as ReadArticle, links, byHand),
  }));
  return { pairs: compared, passages };
}
