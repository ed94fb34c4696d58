import { alignStory } from './align.ts';
import { type SettledStory, settleStory } from './alignment/passage.ts';
import { compareTokenSides } from './change.ts';
import { type Correction, correctionsBetween, correctLinks } from './correction.ts';
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
  return {
    outlet,
    language,
    paragraphs: texts.map((text, paragraph) => ({ paragraph, text, tokens: tokenize(text) })),
  };
}

/** A story's links after an editor's corrections, and which of them an editor made. */
interface Aligned extends SettledStory {
  readonly byHand: ReadonlySet<Link>;
}

function alignArticles(read: readonly Read[], corrections: readonly Correction[]): Aligned {
  const texts = read.map(({ paragraphs }) => paragraphs.map(({ text }) => text));
  const languages = read.map(({ language }) => language);
  const found = alignStory(texts, languages);
  if (corrections.length === 0) return { ...found, byHand: new Set() };
  const corrected = found.pairs.map(({ left, right, links }) => {
    const between = correctionsBetween(read[left]?.outlet ?? '', read[right]?.outlet ?? '', corrections);
    return { left, right, ...correctLinks(links, between) };
  });
  const byHand = new Set(corrected.flatMap((pair) => [...pair.byHand]));
  return { ...settleStory(texts, corrected, byHand), byHand };
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
  const { pairs, passages, byHand } = alignArticles(read, corrections);
  const compared = pairs.flatMap(({ left, right, links }) => {
    const [a, b] = [read[left], read[right]];
    return a && b ? [{ left: a.outlet, right: b.outlet, links: compareLinks(a, b, links, byHand) }] : [];
  });
  return { pairs: compared, passages };
}
