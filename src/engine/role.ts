/** What the elements of an article are for, in the usual order on a page. */
export const ROLES = ['headline', 'dek', 'section', 'subhead', 'caption', 'body', 'credit', 'furniture'] as const;

/** What one element of an article is for. Only `body` blocks are paragraphs: they alone are aligned and numbered. */
export type Role = (typeof ROLES)[number];
