import type { ComparedLink } from '../../engine/index.ts';
import type { Report } from '../report.ts';
import type { Strings } from '../strings/strings.ts';
import type { Stretch } from './stretch.ts';
import type { Ties, TiesBetween } from './tie.ts';

/** How much a page shows of the other outlets: everything; everything without marks; or only places and verdicts. */
export const DETAILS = ['marked', 'unmarked', 'listed'] as const;
export type Detail = (typeof DETAILS)[number];

/** The input of a page's apparatus. */
export interface Desk {
  /** In the story's order. */
  readonly reports: readonly Report[];
  /** The 0-based index of the base. */
  readonly base: number;
  readonly ties: TiesBetween;
  readonly detail: Detail;
  /** All articles of the story, in its order. */
  readonly articles: readonly { readonly language: string }[];
  readonly words: Pick<Strings, 'answers' | 'counts' | 'synopsis' | 'verdict'>;
}

/** A stretch and one other report, with the links between them. */
export interface Facing {
  readonly stretch: Stretch;
  /** The 0-based index of the other report. */
  readonly other: number;
  readonly report: Report;
  readonly ties: Ties;
  /** The links of the stretch's paragraphs, which are on the left. */
  readonly links: readonly ComparedLink[];
}

/** Returns whether a link joins whole paragraphs, not only a shared fact. */
export function isCore({ kind }: ComparedLink): boolean {
  return kind !== 'related';
}

/** Returns a stretch with one other report; empty for the stretch's own. */
export function facingOf(stretch: Stretch, other: number, { reports, ties }: Desk): readonly Facing[] {
  const report = reports[other];
  if (report === undefined || other === stretch.lead) return [];
  const between = ties(stretch.lead, other);
  return [{ stretch, other, report, ties: between, links: between.from(stretch.paragraphs) }];
}
