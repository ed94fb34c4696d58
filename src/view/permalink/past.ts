import type { ArticleHistory } from '../../ledger/history.ts';
import type { Strings } from '../strings/strings.ts';
import { longDate } from '../wording.ts';
import { type RevisionRun, revisionRuns } from './revision.ts';
import { livingStatement } from './sentence.ts';
import { articleStates, type StateKind } from './state.ts';

/** One edit of a paragraph. */
export interface Edit {
  /** `In version 2 of the text, recorded on 28 November 2026` */
  readonly inWords: string;
  /** When the newer text was recorded, ISO. */
  readonly recorded: string;
  /** Both versions as one text; null if the full text may not be shown or is not known. */
  readonly runs: readonly RevisionRun[] | null;
}

/** The history of a current paragraph. */
export interface Past {
  readonly kind: StateKind;
  readonly statement: string;
  /** The newest first. */
  readonly edits: readonly Edit[];
}

/** Names a version, given by number from 1. */
function versionInWords({ versions }: ArticleHistory, number: number, words: Strings['versions']): string {
  const recorded = versions[number - 1]?.recorded ?? '';
  return words.recordedIn(number, longDate(recorded));
}

/** Returns the text of a paragraph in one version; null if that version does not have it. */
function wordsIn({ versions }: ArticleHistory, number: number, id: string): string | null {
  return versions[number - 1]?.blocks.find((block) => block.id === id)?.text ?? null;
}

/** Returns the last text of a paragraph before a version; empty if there is none. */
function wordsBefore(history: ArticleHistory, number: number, id: string): string {
  for (let earlier = number - 1; earlier > 0; earlier -= 1) {
    const words = wordsIn(history, earlier, id);
    if (words !== null) return words;
  }
  return '';
}

/**
 * Returns the history of a current paragraph; null if the ledger does not have it.
 *
 * @param isExcerpt whether only excerpts may be shown
 */
export function pastOf(
  history: ArticleHistory,
  id: string,
  language: string,
  isExcerpt: boolean,
  strings: Strings,
): Past | null {
  const state = articleStates(history).find((candidate) => candidate.id === id);
  if (state === undefined) return null;
  const edits = state.editedIn.toReversed().map((number): Edit => {
    const [before, after] = [wordsBefore(history, number, id), wordsIn(history, number, id) ?? ''];
    return {
      inWords: versionInWords(history, number, strings.versions),
      recorded: history.versions[number - 1]?.recorded ?? '',
      runs: isExcerpt || before === '' || after === '' ? null : revisionRuns(before, after, language),
    };
  });
  return { kind: state.kind, statement: livingStatement(state, history, strings.permalink), edits };
}
