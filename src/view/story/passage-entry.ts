import type { Claim, Member, Passage } from '../../engine/index.ts';
import { numbersIn, type Report } from '../report.ts';

/** Where one outlet has something: `AP 3–4`, linked to the first of them. */
export interface Place {
  readonly siglum: string;
  readonly name: string;
  readonly numbers: string;
  readonly address: string;
}

/** Something that outlets report, as a list shows it: in the words of one of them, with where each has it. */
export interface ReportedEntry {
  readonly words: string;
  readonly language: string;
  readonly places: readonly Place[];
}

/** A passage as a list shows it. */
export interface PassageEntry extends ReportedEntry {
  readonly number: number;
}

/** Paragraphs that only one outlet has, the first of them. */
export interface Alone {
  readonly report: Report;
  /** How many there are. */
  readonly count: number;
  readonly paragraphs: readonly { readonly label: string; readonly words: string; readonly address: string }[];
}

/** As many words as let a reader know which paragraph is meant. */
const OPENING = 18;

/** Where so few words more are all, nothing is left out. */
const SPARED = 4;

/** What has no spaces has no words to count: so many characters at the most. */
const LONGEST_OPENING = 240;

/** The first words of a text, with an ellipsis where more follow. */
export function opening(text: string, most = OPENING): string {
  const words = text.slice(0, 2 * LONGEST_OPENING).split(/\s+/u);
  const start = words.slice(0, most).join(' ');
  if (start.length > LONGEST_OPENING) return `${start.slice(0, LONGEST_OPENING).replace(/[\ud800-\udbff]$/, '')} …`;
  const isAll = words.length <= most + SPARED && text.length <= 2 * LONGEST_OPENING;
  return isAll ? words.join(' ') : `${start} …`;
}

function fragment(report: Report, index: number): string {
  return `${report.address}#${report.paragraphs[index]?.id ?? ''}`;
}

/** Where each of the reports has any of a passage's members, in the reports' order. */
export function placesOf(members: readonly Member[], reports: readonly Report[]): readonly Place[] {
  return reports.flatMap((report, article) => {
    const own = members.filter((member) => member.article === article).map(({ paragraph }) => paragraph);
    const first = own[0];
    if (first === undefined) return [];
    const numbers = numbersIn(report, own);
    return [{ siglum: report.siglum, name: report.name, numbers, address: fragment(report, first) }];
  });
}

/** Paragraphs as a list shows them: in the words of the first, or of the one that is given. */
export function entryOf(
  members: readonly Member[],
  reports: readonly Report[],
  shown: Member | undefined = members[0],
): ReportedEntry {
  const report = reports[shown?.article ?? 0];
  const words = opening(report?.paragraphs[shown?.paragraph ?? 0]?.text ?? '');
  return { words, language: report?.language ?? 'und', places: placesOf(members, reports) };
}

/** A passage as a list shows it. */
export function passageEntry({ number, members }: Passage, reports: readonly Report[]): PassageEntry {
  return { number, ...entryOf(members, reports) };
}

/** A claim that several outlets report something as a list shows it. */
export function claimEntry({ shown, members }: Claim, reports: readonly Report[]): ReportedEntry {
  return entryOf(members, reports, shown);
}

/** For every report what no other has, in the order of the text. */
export function aloneIn(claims: readonly Claim[], reports: readonly Report[], most: number): readonly Alone[] {
  return reports.map((report, article) => {
    const own = claims.flatMap(({ shown }) => (shown.article === article ? [shown.paragraph] : []));
    return {
      report,
      count: own.length,
      paragraphs: own.slice(0, most).map((index) => ({
        label: report.paragraphs[index]?.label ?? '',
        words: opening(report.paragraphs[index]?.text ?? ''),
        address: fragment(report, index),
      })),
    };
  });
}
