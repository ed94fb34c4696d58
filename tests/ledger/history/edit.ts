import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** What became of the paragraphs that an edit touches. */
export type Truth = 'edited' | 'moved' | 'moved and edited' | 'split' | 'merged' | 'gone' | 'new' | 'back';

/** Where a paragraph is put: beside the one that begins so, or at the end. */
export interface Spot {
  readonly after?: string;
  readonly before?: string;
  readonly at?: 'end';
}

/** One edit, as `tests/fixtures/history/*.yaml` write it; the first lines of that file say what each of them does. */
export interface Edit extends Omit<Spot, 'at'> {
  readonly in?: string;
  readonly truth?: Truth;
  readonly paragraph?: string;
  readonly replace?: Readonly<Record<string, string>>;
  readonly as?: string;
  readonly insert?: readonly string[];
  readonly at?: 'end' | readonly string[];
  readonly delete?: readonly string[];
  /** Of several that begin so, the nth. */
  readonly which?: number;
  readonly move?: string | Spot;
  readonly restore?: string;
  readonly split?: string;
  readonly merge?: readonly string[];
  readonly role?: string;
  readonly to?: 'subhead' | 'body';
  readonly headline?: string;
  readonly outlets?: readonly string[];
  readonly drop?: string;
  readonly takedown?: string;
  readonly withdraw?: string;
  readonly add?: string;
  readonly siglum?: string;
  readonly text?: readonly string[];
}

/** What editors did before `npm run ids` was given again. */
export interface Run {
  readonly run: string;
  readonly edits: readonly Edit[];
}

/** @param name of a file in `tests/fixtures/history/` */
export function readHistory(name: string): readonly Run[] {
  return parse(readFileSync(new URL(`../../fixtures/history/${name}`, import.meta.url), 'utf8'));
}
