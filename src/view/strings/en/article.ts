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
  furniture: 'Page element',
};

/** The page of one article. */
export const article = {
  description: (name: string, title: string) =>
    `${name}’s article on “${title}”, with the counterparts of each paragraph in the other articles.`,
  noHeadline: 'No headline in our copy',
  key: 'Beside each paragraph: the other texts that have it, as found by the program.',
  paragraph: 'Paragraph',
  /** Before `two paragraphs of CB`. */
  absent: (parts: string) => `Not found in this text: ${parts}`,
  paragraphsOf: (count: number, siglum: string, isFirst: boolean) =>
    `${isFirst ? counted(count, 'paragraph') : inWords(count)} of ${siglum}`,
  paragraphsOfOutlets: (paragraphs: number, outlets: number) =>
    `${counted(paragraphs, 'paragraph')} of ${counted(outlets, 'outlet')}`,
};

/** What is known of where a text comes from. */
export const provenance = {
  title: 'Where this text comes from',
  stated: 'Stated:',
  /** @param strength of the evidence: `strong` */
  inferred: (strength: string) => `inferred, ${strength}`,
  evidence: (evidence: string) => `Evidence: ${evidence}`,
  unknown: (facts: readonly string[]) => `Unknown: ${facts.join(', ')}.`,
  /** What is expected of any article, where it is not known. */
  expected: {
    headline: 'the headline',
    dateline: 'the dateline',
    byline: 'who wrote it',
    published: 'when it was published',
    retrieved: 'when it was retrieved',
    url: 'its web address',
  },
  outlet: (name: string) => `All articles from ${name}`,
};

/** The page of one paragraph. */
export const paragraph = {
  title: (label: string) => `paragraph ${label}`,
  changed: 'What changed',
  nav: 'Paragraphs of this article',
  before: (label: string) => `Paragraph ${label}`,
  after: (label: string) => `Paragraph ${label}`,
  inArticle: 'In its article',
  data: 'Data',
  others: 'In the other texts',
  cite: 'Cite this paragraph',
};
