import type { Passage } from '../../engine/index.ts';
import type { Report } from '../report.ts';
import { type PassageEntry, passageEntry } from '../story/passage-entry.ts';
import type { Strings } from '../strings/strings.ts';
import { listed } from '../wording.ts';

/** The passages that are missing at one place of an article. */
export interface Absent {
  /** `Not found in this text: two paragraphs of CB, one of PA.` */
  readonly summary: string;
  readonly entries: readonly PassageEntry[];
}

/** The place before the first paragraph. */
export const START = -1;

/** A summary names at most this many outlets. */
const MOST_NAMED = 4;

/** Returns, for each paragraph of each report, the last paragraph of the article in the same passage, or null. */
function toldIn(passages: readonly Passage[], reports: readonly Report[], article: number) {
  const told = reports.map(({ paragraphs }) => new Array<number | null>(paragraphs.length).fill(null));
  for (const { members } of passages) {
    const own = members.filter((member) => member.article === article);
    if (own.length === 0) continue;
    const last = own.reduce((known, { paragraph }) => Math.max(known, paragraph), START);
    for (const member of members) told[member.article]?.splice(member.paragraph, 1, last);
  }
  return told;
}

/** Returns, for each paragraph of a report, the article's counterpart of the nearest earlier paragraph that has one. */
function precedingOf(told: readonly (number | null)[]): readonly number[] {
  let last = START;
  return told.map((paragraph) => {
    const before = last;
    last = paragraph ?? last;
    return before;
  });
}

/** Returns the place where most outlets have a passage; the first outlet's in a tie. */
function placeOf({ members }: Passage, preceding: readonly (readonly number[])[]): number {
  const articles = [...Map.groupBy(members, ({ article }) => article).values()];
  const places = articles.map(([first]) => preceding[first?.article ?? 0]?.[first?.paragraph ?? 0] ?? START);
  const count = (place: number) => places.filter((other) => other === place).length;
  return places.toSorted((a, b) => count(b) - count(a))[0] ?? START;
}

function summaryOf(passages: readonly Passage[], reports: readonly Report[], words: Strings['article']): string {
  const members = passages.flatMap((passage) => passage.members);
  const counts = reports
    .map(({ siglum }, index) => ({ siglum, count: members.filter(({ article }) => article === index).length }))
    .filter(({ count }) => count > 0);
  if (counts.length > MOST_NAMED) return words.absent(words.paragraphsOfOutlets(members.length, counts.length));
  const each = counts.map(({ siglum, count }, index) => words.paragraphsOf(count, siglum, index === 0));
  return words.absent(listed(each));
}

/** Compares by the first outlet, then by its paragraph. */
function byPlace({ members: [a] }: Passage, { members: [b] }: Passage): number {
  return (a?.article ?? 0) - (b?.article ?? 0) || (a?.paragraph ?? 0) - (b?.paragraph ?? 0);
}

/**
 * Places the passages that an article lacks: after the counterpart of the paragraph before them in the other outlets, or
 * at `START`. Each missing passage occurs exactly once.
 *
 * @param passages all passages of the story
 * @param missing the passages that the article lacks
 * @param article the outlet's 0-based index among the reports
 */
export function absentFrom(
  passages: readonly Passage[],
  missing: readonly Passage[],
  reports: readonly Report[],
  article: number,
  words: Strings['article'],
): ReadonlyMap<number, Absent> {
  const preceding = toldIn(passages, reports, article).map(precedingOf);
  const places = Map.groupBy(missing.toSorted(byPlace), (passage) => placeOf(passage, preceding));
  return new Map(
    [...places].map(([place, found]) => [
      place,
      { summary: summaryOf(found, reports, words), entries: found.map((passage) => passageEntry(passage, reports)) },
    ]),
  );
}
