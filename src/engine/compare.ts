import { alignStory } from './align.ts';
import { compareTokenSides } from './change.ts';
import { type Correction, correctStory } from './correction.ts';
import type { TokenSide } from './edits/reading.ts';
import { orderOf } from './order.ts';
import { tokenize } from './token.ts';
import type { Article, ComparedLink, Comparison, Link } from './types.ts';

/** An article as the stages below take it: its paragraphs alone, cut into tokens once for all its comparisons. */
interface Read {
  readonly outlet: string;
  readonly language: string;
  readonly paragraphs: readonly TokenSide[];
}

function readArticle({ outlet, language, blocks }: Article): Read {
  const texts = blocks.filter(({ role }) => role === 'body').map(({ text }) => text);
  const paragraphs = texts.map((text, paragraph) => ({ paragraph, text, tokens: tokenize(text) }));
  return { outlet, language, paragraphs };
}

function compareLinks(
  left: Read,
  right: Read,
  links: readonly Link[],
  byHand: ReadonlySet<Link>,
): readonly ComparedLink[] {
  const orders = orderOf(links);
  const languages = { left: left.language, right: right.language };
  const sideOf = (article: Read, indices: readonly number[]) =>
    indices.flatMap((index) => article.paragraphs[index] ?? []);
  return links.map((link, index) => ({
    ...link,
    by: byHand.has(link) ? 'hand' : 'machine',
    order: orders[index] ?? 'in place',
    // What only shares a fact shares too few words for marks to mean anything.
    ...(link.kind === 'related'
      ? { precise: false, changes: [] }
      : compareTokenSides(sideOf(left, link.left), sideOf(right, link.right), languages)),
  }));
}

/**
 * Compares the articles of a story: which paragraphs tell the same, where a link breaks the order, and what differs
 * inside each link, for every unordered pair in the order given; and the passages that all pairs together form.
 *
 * @param corrections what an editor says of the alignment, against which the aligner's own findings count nothing
 */
export function compareStory(articles: readonly Article[], corrections: readonly Correction[] = []): Comparison {
  const read = articles.map(readArticle);
  const texts = read.map(({ paragraphs }) => paragraphs.map(({ text }) => text));
  const languages = articles.map(({ language }) => language);
  const outlets = articles.map(({ outlet }) => outlet);
  const { pairs, passages, byHand } = correctStory(alignStory(texts, languages), texts, outlets, corrections);
  const compared = pairs.flatMap(({ left, right, links }) => {
    const [a, b] = [read[left], read[right]];
    return a && b ? [{ left: a.outlet, right: b.outlet, links: compareLinks(a, b, links, byHand) }] : [];
  });
  return { pairs: compared, passages };
}
