import type { Side } from '../marked-text.ts';
import type { Strings } from '../strings/strings.ts';
import { capitalized } from '../wording.ts';
import { OTHER } from './pairing.ts';
import type { Row } from './row.ts';
import type { Sigla } from './verdict.ts';

/** A row with the differences before and after it. */
export interface PlacedRow {
  readonly row: Row;
  readonly previous: string | null;
  readonly next: string | null;
  /** Whether it is part of the lesson view. */
  readonly isLesson: boolean;
}

/** Whether the other text has nothing of the rows of a run, or a part. */
export type RunKind = 'alone' | 'partly';

/** Consecutive one-sided rows, collapsed under a summary. */
export interface RowRun {
  readonly kind: RunKind;
  readonly summary: string;
  readonly rows: readonly PlacedRow[];
}

interface Group {
  readonly kind: RunKind | null;
  readonly side: Side;
  readonly rows: PlacedRow[];
}

function kindOf({ row: { verdict, hasBoth } }: PlacedRow): RunKind | null {
  if (/^(?:only|unmatched) /.test(verdict)) return 'alone';
  return verdict === 'partly' && !hasBoth ? 'partly' : null;
}

function sideOf({ row: { left } }: PlacedRow): Side {
  return left.paragraphs.length > 0 ? 'left' : 'right';
}

function summaryOf({ kind, side, rows }: Group, sigla: Sigla, words: Strings['runs']): string {
  const [own, other] = [sigla[side], sigla[OTHER[side]]];
  if (kind === 'partly') return words.partly(rows.length, own, other);
  const isCertain = rows.every(({ row }) => row.verdict.startsWith('only'));
  return isCertain ? words.onlyIn(rows.length, own) : words.unmatched(rows.length, own, other);
}

/** Collapses runs of one-sided rows. */
export function folded(
  rows: readonly PlacedRow[],
  sigla: Sigla,
  words: Strings['runs'],
): readonly (PlacedRow | RowRun)[] {
  const groups: Group[] = [];
  for (const placed of rows) {
    const [kind, side] = [kindOf(placed), sideOf(placed)];
    const last = groups.at(-1);
    if (last !== undefined && kind !== null && last.kind === kind && last.side === side) last.rows.push(placed);
    else groups.push({ kind, side, rows: [placed] });
  }
  return groups.flatMap((group): readonly (PlacedRow | RowRun)[] => {
    const { kind, rows: own } = group;
    return kind === null ? own : [{ kind, summary: capitalized(summaryOf(group, sigla, words)), rows: own }];
  });
}
