import { type Edition, reportIn } from '../edition.ts';
import type { Report } from '../report.ts';
import type { Site } from '../site.ts';

/** The input of statements about a story's outlets. */
export interface Desk {
  readonly edition: Edition;
  readonly at: Site;
  /** The reports by slug, in the story's order. */
  readonly reports: ReadonlyMap<string, Report>;
}

/** Collects the input of statements about a story. */
export function deskOf(edition: Edition, at: Site): Desk {
  return {
    edition,
    at,
    reports: new Map(edition.story.outlets.map(({ slug }) => [slug, reportIn(edition, slug, at)])),
  };
}

/** Returns the report of an outlet. Throws if the story has no such outlet. */
export function report({ edition, reports }: Desk, outlet: string): Report {
  const found = reports.get(outlet);
  if (found === undefined) throw new Error(`no such outlet in ${edition.story.slug}: ${outlet}`);
  return found;
}

/** Returns the sigla of outlets, given by slug. */
export function siglaOf(outlets: readonly string[], desk: Desk): readonly string[] {
  return outlets.map((outlet) => report(desk, outlet).siglum);
}

/** Returns the interface texts of statements. */
export function wordsOf({ at }: Desk): Site['strings']['lineage'] {
  return at.strings.lineage;
}
