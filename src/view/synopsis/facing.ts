import type { ComparedLink } from '../../engine/index.ts';
import type { Report } from '../report.ts';
import type { Strings } from '../strings/strings.ts';
import type { Stretch } from './stretch.ts';
import type { Ties, TiesBetween } from './tie.ts';

/** How much a page shows of the other outlets: all; all but the marks; or only where they tell a passage, and how. */
export const DETAILS = ['marked', 'unmarked', 'listed'] as const;
export type Detail = (typeof DETAILS)[number];

/** What the apparatus of a page is made from. */
export interface Desk {
  /** In the story's order. */
  readonly reports: readonly Report[];
  /** The page's base, by its 0-based index among them. */
  readonly base: number;
  readonly ties: TiesBetween;
  readonly detail: Detail;
  /** All articles of the story, in its order. */
  readonly articles: readonly { readonly language: string }[];
  readonly words: Pick<Strings, 'answers' | 'counts' | 'synopsis' | 'verdict'>;
}

/** A stretch of the text facing one other report, with what ties the two. */
export interface Facing {
  readonly stretch: Stretch;
  /** The 0-based index of the other report. */
  readonly other: number;
  readonly report: Report;
  readonly ties: Ties;
  /** The links of the stretch's paragraphs, they on the left. */
  readonly links: readonly ComparedLink[];
}

/** Whether a link ties what tells the same, not only what shares a fact. */
export function isCore({ kind }: ComparedLink): boolean {
  return kind !== 'related';
}

/** Puts a stretch and one other report face to face. */
export function facingOf(stretch: Stretch, other: number, { reports, ties }: Desk): readonly Facing[] {
  const report = reports[other];
  if (report === undefined || other === stretch.lead) return [];
  const between = ties(stretch.lead, other);
  return [{ stretch, other, report, ties: between, links: between.from(stretch.paragraphs) }];
}
