import { type Remark, tokenize } from '../engine/index.ts';
import type { Run } from './marked-text.ts';
import type { Report } from './report.ts';
import type { Strings } from './strings/strings.ts';

/** Words of one paragraph, with where they are. */
export interface Snippet {
  /** The paragraph's number; the name of the block where it is no paragraph: `Headline`. */
  readonly label: string;
  /** Whether the words are in a block that is no paragraph; absent where they are in one. */
  readonly isApart?: boolean;
  /** Lands on the paragraph in its article. */
  readonly address: string;
  /** None where only the place is shown. */
  readonly runs: readonly Run[];
}

/** What one outlet has in a row of a collation: its words, a sentence that says what it has instead, or nothing. */
export interface Reading {
  readonly report: Report;
  readonly snippets: readonly Snippet[];
  /** What is to be said of the words, or instead of them: `Shortened: 4 of 17 words.` */
  readonly note: string | null;
  /** Whether nothing was found. */
  readonly isMissing?: boolean;
  /** A key that readings share which are the same for a reader; without it, those of the same words are. */
  readonly sameAs?: string;
}

/** One thing that outlets report, with what each of them has of it. */
export interface Collation {
  /** The fragment that lands here. */
  readonly id: string;
  readonly title: string;
  /** Whether the title is words of an article, in this language; null where it is ours. */
  readonly titleLanguage: string | null;
  /** A sentence of ours under the title, where there is something to say. */
  readonly detail: string | null;
  /** In the story's order of outlets. */
  readonly readings: readonly Reading[];
}

/** Outlets that have the same, shown once in the words of the first of them. */
export interface ReadingGroup {
  readonly shown: Reading;
  /** Each outlet with the places where it has them. */
  readonly readings: readonly Reading[];
  /** The sigla of all of them, `AP, PA`. */
  readonly sharers: string;
}

/** A paragraph of a report as a snippet's address: its article's page, at the paragraph. */
export function snippetAddress(report: Report, paragraph: number): string {
  return `${report.address}#${report.paragraphs[paragraph]?.id ?? ''}`;
}

/** The sentence about what an editor corrected of a row, behind what else is said of it. */
export function withRemark(
  detail: string | null,
  byHand: Remark | undefined,
  { corrected }: Pick<Strings['figures'], 'corrected'>,
): string | null {
  if (byHand === undefined) return detail;
  return `${detail ?? ''} ${corrected(byHand.reason, byHand.author)}`.trimStart();
}

/** What an outlet has that has nothing of a row. */
export function missing(report: Report): Reading {
  return { report, snippets: [], note: null, isMissing: true };
}

function keyOf({ snippets, note, sameAs }: Reading): string {
  if (sameAs !== undefined) return sameAs;
  const words = snippets.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' ');
  const norms = tokenize(words).flatMap(({ kind, norm }) => (kind === 'punctuation' ? [] : [norm]));
  return `${norms.join(' ')}|${note ?? ''}`;
}

/** The readings of a row, those that are the same drawn together, in the order of their firsts. */
export function groupsOf({ readings }: Collation): readonly ReadingGroup[] {
  const found = readings.filter(({ isMissing }) => isMissing !== true);
  return [...Map.groupBy(found, keyOf).values()].flatMap((own) => {
    const [shown] = own;
    return shown === undefined
      ? []
      : [{ shown, readings: own, sharers: own.map(({ report }) => report.siglum).join(', ') }];
  });
}

/** The places that the words of a reading are in, each once. */
export function placesOf({ snippets }: Reading): readonly Snippet[] {
  return snippets.filter((one, index) => snippets.findIndex(({ address }) => address === one.address) === index);
}

/** The outlets that have nothing of a row. */
export function missingIn({ readings }: Collation): readonly Report[] {
  return readings.flatMap(({ report, isMissing }) => (isMissing === true ? [report] : []));
}
