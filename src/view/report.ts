import { type Article, type Block, tokenize } from '../engine/index.ts';
import type { Addresses } from './address.ts';
import { type Original, originalOf } from './original.ts';
import { counted, ranges } from './wording.ts';

/** A paragraph as pages address it. */
export interface Paragraph {
  readonly id: string;
  /** What is in the margin: `7` for `p7`. */
  readonly label: string;
  readonly text: string;
  /** The paragraph's own page. */
  readonly address: string;
}

/** One outlet's report of a story, as comparisons need it: who tells it, and its paragraphs in order. */
export interface Report {
  readonly outlet: string;
  readonly name: string;
  readonly siglum: string;
  /** What stands for it while outlet names are hidden: `A`. */
  readonly letter: string;
  /** How pages name this text in full: `Associated Press (via an unnamed New York site)`. */
  readonly attribution: string;
  /** Whether who published the text is only inferred. */
  readonly isInferred: boolean;
  /** Whether only the first words of each paragraph may be shown. */
  readonly isExcerpt: boolean;
  readonly language: string;
  /** When the text was taken from the outlet, ISO, or null where nobody noted it. */
  readonly retrieved: string | null;
  /** Where the outlet published it, or null where that is not known. */
  readonly url: string | null;
  /** When the outlet published it, ISO, or null where that is not known. */
  readonly published: string | null;
  /** Where it can be read as it was published, and when that was; null where nothing of it is known. */
  readonly original: Original | null;
  /** The article's own page. */
  readonly address: string;
  readonly paragraphs: readonly Paragraph[];
}

/** What `reportOf` needs to know of an article beside its blocks. */
export type ReportSource = Pick<
  Report,
  'name' | 'siglum' | 'letter' | 'attribution' | 'isInferred' | 'isExcerpt' | 'published' | 'retrieved' | 'url'
>;

function isParagraph(block: Block): block is Block & { readonly id: string } {
  return block.role === 'body' && block.id !== null;
}

/** The label of a paragraph's id, as printed in the margin. */
export function labelOf(id: string): string {
  return id.replace(/^p/, '');
}

/** What is printed for a paragraph, by its 0-based index. */
export function labelAt({ paragraphs }: Report, index: number): string {
  return paragraphs[index]?.label ?? '';
}

/** What is printed for paragraphs, by their 0-based indices in any order: `3–5, 7a`. */
export function numbersIn(report: Report, indices: readonly number[]): string {
  const ascending = [...new Set(indices)].sort((a, b) => a - b);
  return ranges(ascending, (index) => labelAt(report, index));
}

/** Draws together what comparisons need of an article. */
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

/** How long a report is: `23 paragraphs, 1,099 words`; or that not all of it is here. */
export function lengthOf({ paragraphs, isExcerpt }: Report): string {
  if (isExcerpt) return `${counted(paragraphs.length, 'paragraph')}, of each the first words`;
  const words = paragraphs.flatMap(({ text }) => tokenize(text)).filter(({ kind }) => kind !== 'punctuation').length;
  return `${counted(paragraphs.length, 'paragraph')}, ${words.toLocaleString('en-GB')} words`;
}
