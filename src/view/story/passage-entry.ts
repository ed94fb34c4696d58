import type { Member, Passage } from '../../engine/index.ts';
import { numbersIn, type Report } from '../report.ts';

/** Where one outlet tells a passage: `AP 3–4`, linked to the first of them. */
export interface Place {
  readonly siglum: string;
  readonly name: string;
  readonly numbers: string;
  readonly address: string;
}

/** A passage as a list shows it: its number, the words of the first outlet that has it, and where each has it. */
export interface PassageEntry {
  readonly number: number;
  readonly words: string;
  readonly language: string;
  readonly places: readonly Place[];
}

/** The paragraphs that only one outlet has. */
export interface Alone {
  readonly report: Report;
  readonly paragraphs: readonly { readonly label: string; readonly words: string; readonly address: string }[];
}

/** As many words as let a reader know which paragraph is meant. */
const OPENING = 18;

/** Where so few words more are all, nothing is left out. */
const SPARED = 4;

/** What has no spaces has no words to count: so many characters at the most. */
const LONGEST_OPENING = 240;

/** The first words of a text, with an ellipsis where more follow. */
export function opening(text: string): string {
  const words = text.slice(0, 2 * LONGEST_OPENING).split(/\s+/u);
  const start = words.slice(0, OPENING).join(' ');
  if (start.length > LONGEST_OPENING) return `${start.slice(0, LONGEST_OPENING).replace(/[\ud800-\udbff]$/, '')} …`;
  const isAll = words.length <= OPENING + SPARED && text.length <= 2 * LONGEST_OPENING;
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

function outletsIn(passage: Passage): number {
  return new Set(passage.members.map((member) => member.article)).size;
}

/** A passage as a list shows it; null where it has no member. */
export function passageEntry({ number, members }: Passage, reports: readonly Report[]): PassageEntry | null {
  const first = members[0];
  const report = first === undefined ? undefined : reports[first.article];
  if (first === undefined || report === undefined) return null;
  const words = opening(report.paragraphs[first.paragraph]?.text ?? '');
  return { number, words, language: report.language, places: placesOf(members, reports) };
}

/** The passages that as many as `outlets` of the reports have, in reading order. */
export function sharedPassages(
  passages: readonly Passage[],
  reports: readonly Report[],
  outlets: number,
): readonly PassageEntry[] {
  return passages
    .filter((passage) => outletsIn(passage) === outlets)
    .flatMap((passage) => passageEntry(passage, reports) ?? []);
}

/** For every report the paragraphs whose passage no other outlet has. */
export function alonePassages(passages: readonly Passage[], reports: readonly Report[]): readonly Alone[] {
  const alone = passages.filter((passage) => outletsIn(passage) === 1).flatMap((passage) => passage.members);
  return reports.map((report, article) => ({
    report,
    paragraphs: alone
      .filter((member) => member.article === article)
      .sort((a, b) => a.paragraph - b.paragraph)
      .map(({ paragraph: index }) => ({
        label: report.paragraphs[index]?.label ?? '',
        words: opening(report.paragraphs[index]?.text ?? ''),
        address: fragment(report, index),
      })),
  }));
}
