import { fromHtml } from 'hast-util-from-html';
import { type PageFacts, pageFacts } from './page-facts.ts';
import { pageRoles } from './page-role.ts';
import { isWall } from './phrase.ts';
import type { LeftOut, Piece } from './piece.ts';
import { place } from './placement.ts';
import { readableTexts } from './readable.ts';
import { segmentsOf } from './segment.ts';
import { statedNear } from './stated-near.ts';

/** The article on a page: its pieces in source order, and what the page says of it. */
export interface PageArticle {
  readonly blocks: readonly Piece[];
  /** The rest of the page. */
  readonly leftOut: readonly LeftOut[];
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
  const inHead = pageFacts(tree);
  const segments = segmentsOf(tree, readableTexts(tree));
  const listed = segments.filter(
    ({ around, linked }) => linked > 0.8 && around.some(({ tagName }) => /^h[1-4]$/.test(tagName)),
  );
  const placed = place(segments, inHead.body);
  const { pieces, leftOut, extent } = pageRoles(placed, inHead);
  const facts = statedNear(placed, extent, inHead);
  return {
    blocks: pieces,
    leftOut,
    facts,
    listed: listed.length,
    isArticle: facts.isArticle,
    isWalled: segments.some(({ text }) => isWall(text)),
  };
}
