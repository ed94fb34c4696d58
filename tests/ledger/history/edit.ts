import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The expected result of an edit. */
export type Truth = 'edited' | 'moved' | 'moved and edited' | 'split' | 'merged' | 'gone' | 'new' | 'back' | 'unsure';

/** A place: next to the paragraph that starts with these words, or at the end. */
export interface Spot {
  readonly after?: string;
  readonly before?: string;
  readonly at?: 'end';
}

/** One edit in `tests/fixtures/history/*.yaml`; comments there explain each kind. */
export interface Edit extends Omit<Spot, 'at'> {
  readonly in?: string;
  readonly truth?: Truth;
  readonly paragraph?: string;
  readonly replace?: Readonly<Record<string, string>>;
  readonly as?: string;
  readonly insert?: readonly string[];
  readonly at?: 'end' | readonly string[];
  readonly delete?: readonly string[];
  /** If several paragraphs start with these words, the nth. */
  readonly which?: number;
  readonly move?: string | Spot;
  readonly restore?: string;
  /** Changes line breaks, or the Unicode normalization form. */
  readonly wrap?: string;
  readonly decompose?: string;
  /** Whether `npm run ids` must ask if the new paragraph replaces the one that is gone. */
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

/** The edits between two runs of `npm run ids`. */
export interface Run {
  readonly run: string;
  readonly edits: readonly Edit[];
}

/** A history together with its story. */
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

/** @param name a file in `tests/fixtures/history/` with runs only */
export function readHistory(name: string): readonly Run[] {
  return readFixture(name) as readonly Run[];
}

/** @param name a file in `tests/fixtures/history/` that also defines its story */
export function readWrittenHistory(name: string): WrittenHistory {
  return readFixture(name) as WrittenHistory;
}
