import type { Element } from './parse.ts';
import type { Article, Block } from './types.ts';

/**
 * Returns the blocks of an article: its elements, with the headline and dek of the front matter at their marks, and ids
 * `p1`, `p2` … on body paragraphs. Without a mark, the headline comes first and the dek right after the headline.
 */
export function articleBlocks(
  elements: readonly Element[],
  front: { readonly headline: string | null; readonly dek: string | null },
): readonly Block[] {
  let paragraphs = 0;
  return withMarks(elements).flatMap(({ role, text }) => {
    const words = text ?? (role === 'dek' ? front.dek : front.headline);
    if (words === null) return [];
    if (role === 'body') paragraphs += 1;
    return [{ role, id: role === 'body' ? `p${paragraphs}` : null, text: words }];
  });
}

function withMarks(elements: readonly Element[]): readonly Pick<Element, 'role' | 'text'>[] {
  const headline = elements.findIndex(({ role }) => role === 'headline');
  const withHeadline = headline === -1 ? [{ role: 'headline' as const, text: null }, ...elements] : elements;
  if (elements.some(({ role }) => role === 'dek')) return withHeadline;
  return withHeadline.toSpliced(Math.max(headline, 0) + 1, 0, { role: 'dek', text: null, line: 1, column: 1 });
}

/** Returns the texts of an article's body paragraphs, in order. */
export function bodyTexts({ blocks }: Pick<Article, 'blocks'>): readonly string[] {
  return blocks.filter(({ role }) => role === 'body').map(({ text }) => text);
}
