import type { Role } from '../../../engine/index.ts';
import { counted, inWords } from '../../wording.ts';

/** What pages call the blocks of an article. */
export const roles: Readonly<Record<Role, string>> = {
  body: 'Paragraph',
  headline: 'Headline',
  dek: 'Standfirst',
  section: 'Section label',
  subhead: 'Crosshead',
  caption: 'Caption',
  credit: 'Credit',
  furniture: 'Site furniture',
};

/** The page of one article. */
export const article = {
  description: (name: string, title: string) =>
    `${name} on ${title}, with where each paragraph is in the other outlets’ texts.`,
  noHeadline: 'The text we hold has no headline',
  key: 'Beside each paragraph: the other texts that have it, as the program found them.',
  paragraph: 'Paragraph',
  /** Before `two paragraphs of CB`. */
  absent: (parts: string) => `Not found in this text: ${parts}`,
  paragraphsOf: (count: number, siglum: string, isFirst: boolean) =>
    `${isFirst ? counted(count, 'paragraph') : inWords(count)} of ${siglum}`,
  paragraphsOfOutlets: (paragraphs: number, outlets: number) =>
    `${counted(paragraphs, 'paragraph')} of ${counted(outlets, 'outlet')}`,
};

/** The page of one paragraph. */
export const paragraph = {
  title: (label: string) => `paragraph ${label}`,
  changed: 'What changed',
  nav: 'Paragraphs of this article',
  before: (label: string) => `Paragraph ${label}`,
  after: (label: string) => `Paragraph ${label}`,
  inArticle: 'In its article',
  data: 'The data',
  others: 'In the other texts',
  cite: 'Cite this paragraph',
};
