import type { Role } from '../../../engine/index.ts';

/** A role as the page names it, and the key that gives it. */
export interface RoleChoice {
  /** Null leaves the line out. */
  readonly role: Role | null;
  readonly key: string;
  readonly label: string;
  /** For the list of keys. */
  readonly meaning: string;
}

/** The roles, in the usual order of an article. */
export const ROLE_CHOICES: readonly RoleChoice[] = [
  { role: 'headline', key: 'h', label: 'Headline', meaning: 'the title of the article' },
  { role: 'dek', key: 'd', label: 'Dek', meaning: 'the line under the headline' },
  { role: 'section', key: 'e', label: 'Section', meaning: 'the part of the paper, such as “Politics”' },
  { role: 'credit', key: 'r', label: 'Credit', meaning: 'who wrote it or contributed' },
  { role: 'caption', key: 'c', label: 'Caption', meaning: 'the words under a picture' },
  { role: 'body', key: 'b', label: 'Paragraph', meaning: 'words of the article, which are compared' },
  { role: 'subhead', key: 's', label: 'Subhead', meaning: 'a heading between paragraphs' },
  {
    role: 'furniture',
    key: 'f',
    label: 'Furniture',
    meaning: 'what the site says of itself: menus, corrections, newsletters',
  },
  { role: null, key: 'x', label: 'Left out', meaning: 'no part of the article (of saved pages)' },
];

/** @example roleLabel('body') === 'Paragraph' */
export function roleLabel(role: Role | null): string {
  return ROLE_CHOICES.find((choice) => choice.role === role)?.label ?? '';
}
