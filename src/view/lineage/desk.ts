import { type Edition, reportIn } from '../edition.ts';
import type { Report } from '../report.ts';
import type { Site } from '../site.ts';

/** What statements about a story’s outlets are made from. */
export interface Desk {
  readonly edition: Edition;
  readonly at: Site;
  /** Every outlet’s report by its slug, in the story’s order. */
  readonly reports: ReadonlyMap<string, Report>;
}

/** Lays out a story for statements about it. */
export function deskOf(edition: Edition, at: Site): Desk {
  return {
    edition,
    at,
    reports: new Map(edition.story.outlets.map(({ slug }) => [slug, reportIn(edition, slug, at)])),
  };
}

/** The report of one of the story’s outlets; anything else is a bug. */
export function report({ edition, reports }: Desk, outlet: string): Report {
  const found = reports.get(outlet);
  if (found === undefined) throw new Error(`no such outlet in ${edition.story.slug}: ${outlet}`);
  return found;
}

/** The sigla of some outlets. */
export function siglaOf(outlets: readonly string[], desk: Desk): readonly string[] {
  return outlets.map((outlet) => report(desk, outlet).siglum);
}

/** The words that statements are made of. */
export function wordsOf({ at }: Desk): Site['strings']['lineage'] {
  return at.strings.lineage;
}
