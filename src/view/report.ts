import { type Article, type Block, tokenize } from '../engine/index.ts';
import type { Addresses } from './address.ts';
import { type Original, originalOf } from './original.ts';
import { counted, ranges } from './wording.ts';

/** A paragraph with its addresses. */
export interface Paragraph {
  readonly id: string;
  /** The number in the margin: `7` for `p7`. */
  readonly label: string;
  readonly text: string;
  /** The paragraph's own page. */
  readonly address: string;
}

/** One outlet's article as the pages of a comparison need it. */
export interface Report {
  readonly outlet: string;
  readonly name: string;
  readonly siglum: string;
  /** The letter that replaces the name while outlet names are hidden: `A`. */
  readonly letter: string;
  /** The full name of the text: `Associated Press (via an unnamed New York site)`. */
  readonly attribution: string;
  /** Whether the publisher is only inferred. */
  readonly isInferred: boolean;
  /** Whether only the first words of each paragraph may be shown. */
  readonly isExcerpt: boolean;
  readonly language: string;
  /** When the text was retrieved, ISO; null if unknown. */
  readonly retrieved: string | null;
  /** Where the outlet published it; null if unknown. */
  readonly url: string | null;
  /** When the outlet published it, ISO; null if unknown. */
  readonly published: string | null;
  /** Where and when it was published; null if neither is known. */
  readonly original: Original | null;
  /** The article's own page. */
  readonly address: string;
  readonly paragraphs: readonly Paragraph[];
}

/** The facts that `reportOf` takes in addition to the article. */
export type ReportSource = Pick<
  Report,
  'name' | 'siglum' | 'letter' | 'attribution' | 'isInferred' | 'isExcerpt' | 'published' | 'retrieved' | 'url'
>;

function isParagraph(block: Block): block is Block & { readonly id: string } {
  return block.role === 'body' && block.id !== null;
}

/** Returns the number of a paragraph, as printed in the margin, from its id. */
export function labelOf(id: string): string {
  return id.replace(/^p/, '');
}

/** Returns the number of a paragraph, as printed in the margin, from its 0-based index. */
export function labelAt({ paragraphs }: Report, index: number): string {
  return paragraphs[index]?.label ?? '';
}

/** Returns the numbers of paragraphs, given by 0-based indices in any order: `3–5, 7a`. */
export function numbersIn(report: Report, indices: readonly number[]): string {
  const ascending = [...new Set(indices)].sort((a, b) => a - b);
  return ranges(ascending, (index) => labelAt(report, index));
}

/** Builds the report of an article. */
export function reportOf(story: string, article: Article, source: ReportSource, at: Addresses): Report {
  const { outlet, language } = article;
  const paragraphs = article.blocks.filter(isParagraph).map(({ id, text }) => ({
    id,
    label: labelOf(id),
    text,
    address: at.paragraph(story, outlet, id),
  }));
  const original = originalOf(source);
  return { ...source, original, outlet, language, address: at.article(story, outlet), paragraphs };
}

/** Returns the length in words: `23 paragraphs, 1,099 words`; for an excerpt, only the paragraphs are counted. */
export function lengthOf({ paragraphs, isExcerpt }: Report): string {
  if (isExcerpt) return `${counted(paragraphs.length, 'paragraph')}, of each the first words`;
  const words = paragraphs.flatMap(({ text }) => tokenize(text)).filter(({ kind }) => kind !== 'punctuation').length;
  return `${counted(paragraphs.length, 'paragraph')}, ${words.toLocaleString('en-GB')} words`;
}
