import type { Addresses } from '../address.ts';
import { type Edition, reportIn } from '../edition.ts';
import type { Report } from '../report.ts';
import { listed } from './statement.ts';

/** What statements about a story’s outlets are made from. */
export interface Desk {
  readonly edition: Edition;
  readonly at: Addresses;
  /** Every outlet’s report by its slug, in the story’s order. */
  readonly reports: ReadonlyMap<string, Report>;
}

/** Lays out a story for statements about it. */
export function deskOf(edition: Edition, at: Addresses): Desk {
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

/** The sigla of some outlets in a sentence: `AP, CB and PA`. */
export function sigla(outlets: readonly string[], desk: Desk): string {
  return listed(outlets.map((outlet) => report(desk, outlet).siglum));
}
