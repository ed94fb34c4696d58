import type { Role } from '../../engine/index.ts';

/*
 * What the server sends to the page about a story that is not written yet.
 */

/** One line of a source. */
export interface LineReading {
  /** By which corrections name it. */
  readonly index: number;
  /** The line number in the file, from 1. */
  readonly line: number;
  readonly text: string;
  /** Null where it is left out. */
  readonly role: Role | null;
  /** Why an editor should look at it; null where the evidence is good. */
  readonly doubt: string | null;
}

/** The facts that an editor sees, in this order. */
export const FACTS = [
  'outlet',
  'headline',
  'dek',
  'byline',
  'credit',
  'dateline',
  'published',
  'url',
  'language',
] as const;

export type FactName = (typeof FACTS)[number];

/** One fact with the words that it comes from. */
export interface FactReading {
  readonly name: FactName;
  readonly value: string | null;
  /** The words that state it; null where it is stated nowhere, or in words of the editor. */
  readonly words: string | null;
  /** Where these words stand: the index of a line, or `og:site_name`; null where nothing states it. */
  readonly where: number | string | null;
  /** The evidence, where the program inferred it. */
  readonly evidence: string | null;
}

/** Something that an editor should look at. */
export interface QuestionReading {
  /** The same for the same question after each correction. */
  readonly id: string;
  readonly text: string;
  /** What it is about: a line or a fact, or else the source as a whole. */
  readonly line: number | null;
  readonly fact: FactName | null;
}

/** What keeps a story from being written: one message, and what it belongs to. */
export interface ProblemReading {
  readonly text: string;
  /** The index of the article; null where it is the story's. */
  readonly article: number | null;
  readonly field: string | null;
}

/** What was understood of one source. */
export interface ArticleReading {
  readonly name: string;
  /** The file that will be written; null where there are problems. */
  readonly file: string | null;
  /** Whether the outlet gets a file, too. */
  readonly isNewOutlet: boolean;
  /** Whether lines can be left out: those of a saved page. */
  readonly canLeaveOut: boolean;
  readonly lines: readonly LineReading[];
  /** How many lines are left out that are not listed. */
  readonly unlisted: number;
  readonly facts: readonly FactReading[];
  readonly questions: readonly QuestionReading[];
}

/** What was understood of a story and all its sources. */
export interface StoryReading {
  readonly articles: readonly ArticleReading[];
  readonly title: string;
  readonly date: { readonly day: string; readonly note: string | null } | null;
  readonly place: string | null;
  readonly problems: readonly ProblemReading[];
  /** The paths that saving writes, with the version of each that is there now. */
  readonly files: Readonly<Record<string, string | null>>;
}
