import { type Remark, tokenize } from '../engine/index.ts';
import type { Run } from './marked-text.ts';
import type { Report } from './report.ts';
import type { Strings } from './strings/strings.ts';

/** Words from one paragraph, with a link to it. */
export interface Snippet {
  /** The paragraph's number, or the role of a block that is not a paragraph: `Headline`. */
  readonly label: string;
  /** Whether the block is not a paragraph; default false. */
  readonly isApart?: boolean;
  /** Links to the paragraph in its article. */
  readonly address: string;
  /** Empty if only the place is shown. */
  readonly runs: readonly Run[];
}

/** One outlet's cell in a collation: its words, a note, or nothing. */
export interface Reading {
  readonly report: Report;
  readonly snippets: readonly Snippet[];
  /** A note about the words, or in place of them: `Shortened: 4 of 17 words.` */
  readonly note: string | null;
  /** Whether nothing was found; default false. */
  readonly isMissing?: boolean;
  /** Readings with the same key are merged. Without a key, readings with the same words are. */
  readonly sameAs?: string;
}

/** Something that outlets report, with the reading of each. */
export interface Collation {
  /** The id of its element. */
  readonly id: string;
  readonly title: string;
  /** The language of a title quoted from an article; null if the title is ours. */
  readonly titleLanguage: string | null;
  /** A sentence under the title, or null. */
  readonly detail: string | null;
  /** In the story's order of outlets. */
  readonly readings: readonly Reading[];
}

/** Outlets with equal readings, shown once, in the words of the first. */
export interface ReadingGroup {
  readonly shown: Reading;
  /** The readings of all of them. */
  readonly readings: readonly Reading[];
  /** The sigla of all of them, `AP, PA`. */
  readonly sharers: string;
}

/** Returns the address of a paragraph, by 0-based index, on the page of its article. */
export function snippetAddress(report: Report, paragraph: number): string {
  return `${report.address}#${report.paragraphs[paragraph]?.id ?? ''}`;
}

/** Appends the note about an editor's correction to the detail of a row. */
export function withRemark(
  detail: string | null,
  byHand: Remark | undefined,
  { corrected }: Pick<Strings['figures'], 'corrected'>,
): string | null {
  if (byHand === undefined) return detail;
  return `${detail ?? ''} ${corrected(byHand.reason, byHand.author)}`.trimStart();
}

/** Returns the reading of an outlet in which nothing was found. */
export function missing(report: Report): Reading {
  return { report, snippets: [], note: null, isMissing: true };
}

function keyOf({ snippets, note, sameAs }: Reading): string {
  if (sameAs !== undefined) return sameAs;
  const words = snippets.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' ');
  const norms = tokenize(words).flatMap(({ kind, norm }) => (kind === 'punctuation' ? [] : [norm]));
  return `${norms.join(' ')}|${note ?? ''}`;
}

/** Groups equal readings, ordered by the first of each group. Missing readings are left out. */
export function groupsOf({ readings }: Collation): readonly ReadingGroup[] {
  const found = readings.filter(({ isMissing }) => isMissing !== true);
  return [...Map.groupBy(found, keyOf).values()].flatMap((own) => {
    const [shown] = own;
    return shown === undefined
      ? []
      : [{ shown, readings: own, sharers: own.map(({ report }) => report.siglum).join(', ') }];
  });
}

/** Returns the distinct places of a reading. */
export function placesOf({ snippets }: Reading): readonly Snippet[] {
  return snippets.filter((one, index) => snippets.findIndex(({ address }) => address === one.address) === index);
}

/** Returns the outlets in which nothing was found. */
export function missingIn({ readings }: Collation): readonly Report[] {
  return readings.flatMap(({ report, isMissing }) => (isMissing === true ? [report] : []));
}
