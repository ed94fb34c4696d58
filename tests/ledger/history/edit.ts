import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** What became of the paragraphs that an edit touches. */
export type Truth = 'edited' | 'moved' | 'moved and edited' | 'split' | 'merged' | 'gone' | 'new' | 'back' | 'unsure';

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
  /** Breaks the paragraph's lines in another way; writes its letters in another form of Unicode. */
  readonly wrap?: string;
  readonly decompose?: string;
  /** Whether `npm run ids` must ask if the one that is gone is the one in its place. */
  readonly asks?: boolean;
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

/** A history of a story that is written in the same file. */
export interface WrittenHistory {
  readonly story: string;
  readonly outlets: Readonly<Record<string, WrittenOutlet>>;
  readonly runs: readonly Run[];
}

export interface WrittenOutlet {
  readonly name: string;
  readonly siglum: string;
  readonly language: string;
  readonly text: readonly string[];
}

function readFixture(name: string): unknown {
  return parse(readFileSync(new URL(`../../fixtures/history/${name}`, import.meta.url), 'utf8'));
}

/** @param name of a file in `tests/fixtures/history/` that has runs only */
export function readHistory(name: string): readonly Run[] {
  return readFixture(name) as readonly Run[];
}

/** @param name of a file in `tests/fixtures/history/` that has its story, too */
export function readWrittenHistory(name: string): WrittenHistory {
  return readFixture(name) as WrittenHistory;
}
