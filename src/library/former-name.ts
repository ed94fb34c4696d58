import type { VFileMessage } from 'vfile-message';
import { problem, quoteContent } from '../engine/index.ts';
import type { Ledger } from '../schemas/ledger.ts';
import { LEDGER_FILE } from './ledger.ts';

/** The story that a ledger is read for, and the names that are in use beside it. */
export interface NamesInUse {
  readonly folder: string;
  readonly outlets: readonly string[];
  readonly isStory: (name: string) => boolean;
}

/**
 * Former names of a story or of its outlets that something else uses now. Published addresses have those names, and
 * would lead to other paragraphs.
 */
export function checkFormerNames(
  { formerly = {} }: Ledger,
  { folder, outlets, isStory }: NamesInUse,
): readonly VFileMessage[] {
  const ledger = { file: `${folder}/${LEDGER_FILE}`, line: 1, column: 1 };
  const note = 'give the new one another name: links to the former name would lead to other paragraphs';
  const reused = (former: string, now: string) =>
    problem(
      'former-name',
      ledger,
      `${quoteContent(former)} is a former name of ${now}, and something else uses it`,
      note,
    );
  return [
    ...(formerly.stories ?? []).filter(isStory).map((name) => reused(name, 'this story')),
    ...Object.entries(formerly.outlets ?? {})
      .filter(([old]) => outlets.includes(old))
      .map(([old, now]) => reused(old, quoteContent(now))),
  ];
}
