import type { Claim, Member, Passage } from '../../engine/index.ts';
import { snippetAddress } from '../collation.ts';
import { numbersIn, type Report } from '../report.ts';

/** The paragraphs of one outlet: `AP 3–4`, linked to the first of them. */
export interface Place {
  readonly siglum: string;
  readonly name: string;
  readonly numbers: string;
  readonly address: string;
}

/** Something that outlets report, in the words of one of them, with its place in each. */
export interface ReportedEntry {
  readonly words: string;
  readonly language: string;
  readonly places: readonly Place[];
}

/** A passage in a list. */
export interface PassageEntry extends ReportedEntry {
  readonly number: number;
}

/** The first paragraphs that only one outlet has. */
export interface Alone {
  readonly report: Report;
  /** The number of all such paragraphs. */
  readonly count: number;
  readonly paragraphs: readonly { readonly label: string; readonly words: string; readonly address: string }[];
}

/** The default number of words of an opening. */
const OPENING = 18;

/** A text with at most this many more words is not cut. */
const SPARED = 4;

/** The limit for texts without spaces, in UTF-16 units. */
const LONGEST_OPENING = 240;

/** Returns the first words of a text, with an ellipsis if more follow. */
export function opening(text: string, most = OPENING): string {
  const words = text.slice(0, 2 * LONGEST_OPENING).split(/\s+/u);
  const start = words.slice(0, most).join(' ');
  if (start.length > LONGEST_OPENING) return `${start.slice(0, LONGEST_OPENING).replace(/[\ud800-\udbff]$/, '')} …`;
  const isAll = words.length <= most + SPARED && text.length <= 2 * LONGEST_OPENING;
  return isAll ? words.join(' ') : `${start} …`;
}

/** Returns the place of each report that has any of the members, in the order of the reports. */
export function placesOf(members: readonly Member[], reports: readonly Report[]): readonly Place[] {
  return reports.flatMap((report, article) => {
    const own = members.filter((member) => member.article === article).map(({ paragraph }) => paragraph);
    const first = own[0];
    if (first === undefined) return [];
    const numbers = numbersIn(report, own);
    return [{ siglum: report.siglum, name: report.name, numbers, address: snippetAddress(report, first) }];
  });
}

/** Builds the entry of some paragraphs, in the words of `shown`. */
export function entryOf(
  members: readonly Member[],
  reports: readonly Report[],
  shown: Member | undefined = members[0],
): ReportedEntry {
  const report = reports[shown?.article ?? 0];
  const words = opening(report?.paragraphs[shown?.paragraph ?? 0]?.text ?? '');
  return { words, language: report?.language ?? 'und', places: placesOf(members, reports) };
}

/** Builds the entry of a passage. */
export function passageEntry({ number, members }: Passage, reports: readonly Report[]): PassageEntry {
  return { number, ...entryOf(members, reports) };
}

/** Builds the entry of a claim. */
export function claimEntry({ shown, members }: Claim, reports: readonly Report[]): ReportedEntry {
  return entryOf(members, reports, shown);
}

/** Returns, for each report, the first `most` paragraphs that no other has, in text order. */
export function aloneIn(claims: readonly Claim[], reports: readonly Report[], most: number): readonly Alone[] {
  return reports.map((report, article) => {
    const own = claims.flatMap(({ shown }) => (shown.article === article ? [shown.paragraph] : []));
    return {
      report,
      count: own.length,
      paragraphs: own.slice(0, most).map((index) => ({
        label: report.paragraphs[index]?.label ?? '',
        words: opening(report.paragraphs[index]?.text ?? ''),
        address: snippetAddress(report, index),
      })),
    };
  });
}
