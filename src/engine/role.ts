/** The roles of article elements, in their usual order on a page. */
export const ROLES = ['headline', 'dek', 'section', 'subhead', 'caption', 'body', 'credit', 'furniture'] as const;

/** The role of an article element. Only `body` blocks are paragraphs: only they are aligned and numbered. */
export type Role = (typeof ROLES)[number];
