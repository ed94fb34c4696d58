import { fromHtml } from 'hast-util-from-html';
import { type PageFacts, pageFacts } from './page-facts.ts';
import { pageRoles } from './page-role.ts';
import { isWall } from './phrase.ts';
import type { Piece } from './piece.ts';
import { segmentsOf } from './segment.ts';
import { place } from './selection.ts';

/** The article on a page: its pieces in source order, and what the page says of it. */
export interface PageArticle {
  readonly blocks: readonly Piece[];
  readonly facts: PageFacts;
  /** How many headings are links: pages that list articles have many. */
  readonly listed: number;
  /** Whether the page's head says that it is one article. */
  readonly isArticle: boolean;
  /** Whether the page says that the rest is for subscribers. */
  readonly isWalled: boolean;
}

/** Finds the article on a page. The caller has made sure that the page is within bounds. */
export function articleOfPage(html: string): PageArticle {
  const tree = fromHtml(html);
  const facts = pageFacts(tree);
  const segments = segmentsOf(tree);
  const listed = segments.filter(
    ({ around, linked }) => linked > 0.8 && around.some(({ tagName }) => /^h[1-4]$/.test(tagName)),
  );
  return {
    blocks: pageRoles(place(segments, facts.body), facts),
    facts,
    listed: listed.length,
    isArticle: facts.isArticle,
    isWalled: segments.some(({ text }) => isWall(text)),
  };
}
