import type { Remark } from '../engine/index.ts';
import type { Run } from './marked-text.ts';
import type { Report } from './report.ts';

/** Words of one paragraph, with where they stand. */
export interface Snippet {
  /** The paragraph's number; the name of the block where it is no paragraph: `Headline`. */
  readonly label: string;
  /** Whether the words stand in a block that is no paragraph; absent where they stand in one. */
  readonly isApart?: boolean;
  /** Lands on the paragraph in its article. */
  readonly address: string;
  readonly runs: readonly Run[];
}

/** What one outlet has in a row of a collation: its words, or a sentence that says what it has instead. */
export interface Reading {
  readonly report: Report;
  readonly snippets: readonly Snippet[];
  /** The sigla of all that have the marked words, `AP, PA`; absent where only this outlet has them. */
  readonly sharers?: string;
  /** What is to be said of the words, or in their place: `trimmed`, `Not found in the text we hold.` */
  readonly note: string | null;
}

/** One thing that outlets tell, with what each of them has of it. */
export interface Collation {
  /** The fragment that lands here. */
  readonly id: string;
  readonly title: string;
  /** Whether the title is words of an article, in this language; null where it is ours. */
  readonly titleLanguage: string | null;
  /** A sentence of ours under the title, where there is something to say. */
  readonly detail: string | null;
  /** In the story's order of outlets. */
  readonly readings: readonly Reading[];
}

/** A paragraph of a report as a snippet's address: its article's page, at the paragraph. */
export function snippetAddress(report: Report, paragraph: number): string {
  return `${report.address}#${report.paragraphs[paragraph]?.id ?? ''}`;
}

/** The sentence about what an editor corrected of a row, behind what else is said of it. */
export function withRemark(detail: string, byHand: Remark | undefined): string {
  return byHand === undefined ? detail : `${detail} Corrected by hand: ${byHand.reason} (${byHand.author})`;
}

/** The sentence for an outlet that has nothing of a row. */
export function notFound({ retrieved }: Report): string {
  return `Not found in the text we hold${retrieved === null ? '' : ` (retrieved ${retrieved.slice(0, 10)})`}.`;
}
