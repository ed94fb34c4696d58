import { type Edition, reportsIn } from '../edition.ts';
import { type Frame, storyFrame } from '../frame.ts';
import { derivedSubject, type Subject } from '../metadata/subject.ts';
import type { Report } from '../report.ts';
import type { Site } from '../site.ts';
import { DETAILS, type Detail } from './facing.ts';
import { itemOf, type SynopsisItem } from './item.ts';
import { stretchesOf } from './stretch.ts';
import { tiesBetween } from './tie.ts';
import { MOST_ELEMENTS, pageWeight } from './weight.ts';

/** A link to the synopsis with another outlet as its base. */
export interface BaseChoice {
  readonly report: Report;
  readonly address: string;
  readonly isCurrent: boolean;
}

/** The content of a synopsis. */
export interface SynopsisPage {
  readonly frame: Frame;
  readonly title: string;
  readonly base: Report;
  readonly choices: readonly BaseChoice[];
  readonly detail: Detail;
  readonly items: readonly SynopsisItem[];
}

/** Builds the items in as much detail as fits on a page. */
function itemsWithin(edition: Edition, reports: readonly Report[], base: number, at: Site) {
  const outlets = reports.map(({ outlet }) => outlet);
  const { articles } = edition.story;
  const stretches = stretchesOf(edition.comparison, outlets, base);
  const ties = tiesBetween(edition, reports, at);
  const set = (detail: Detail) => ({
    detail,
    items: stretches.map((stretch) => itemOf(stretch, { reports, base, ties, detail, articles, words: at.strings })),
  });
  const fits = ({ items }: { readonly items: readonly SynopsisItem[] }) =>
    pageWeight(items, reports.length) <= MOST_ELEMENTS;
  const [marked, unmarked, listed] = DETAILS;
  const whole = set(marked);
  if (fits(whole)) return whole;
  const words = set(unmarked);
  return fits(words) ? words : set(listed);
}

/** Returns the subject; its address always names the base, also for the page without a base in its address. */
function synopsisSubject(edition: Edition, { outlet, name }: Report, at: Site): Subject {
  const title = `${at.strings.frame.sections.synopsis} on the text of ${name}`;
  return derivedSubject(edition, title, null, at.synopsis(edition.story.slug, outlet), at);
}

/**
 * Builds a synopsis: all reports of a story as one text with an apparatus.
 *
 * @param base the slug of the base; null for the default page, whose base is the story's first outlet
 */
export function synopsisPage(edition: Edition, base: string | null, at: Site): SynopsisPage {
  const { story } = edition;
  const reports = reportsIn(edition, at);
  const own = base === null ? reports[0] : reports.find(({ outlet }) => outlet === base);
  if (own === undefined) throw new Error(`no such outlet in ${story.slug}: ${base}`);
  const synopsis = {
    text: at.strings.frame.sections.synopsis,
    address: base === null ? null : at.synopsis(story.slug),
  };
  const steps = base === null ? [synopsis] : [synopsis, { text: own.siglum, address: null }];
  const description = at.strings.synopsis.description(own.name, story.title);
  return {
    frame: storyFrame(story, description, steps, at, synopsisSubject(edition, own, at)),
    title: story.title,
    base: own,
    choices: reports.map((report) => ({
      report,
      address: at.synopsis(story.slug, report.outlet),
      isCurrent: report === own,
    })),
    ...itemsWithin(edition, reports, reports.indexOf(own), at),
  };
}
