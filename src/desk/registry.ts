import type { DeskAction } from './action.ts';
import { CHECKLIST_ACTIONS } from './checklist/actions.ts';
import { correct, removeEntry, undo } from './correction/correct.ts';
import { decidePermalink } from './correction/permalink.ts';
import { NEW_STORY_ACTIONS } from './new-story/actions.ts';
import { acceptSuggestions, rejectSuggestions } from './suggestion/decide-suggestion.ts';

/** A page of the desk, which only the dev server has. */
export interface DeskPage {
  /** `/_desk/[story]/review/`: begins with `/_desk/`, which no story can be named. */
  readonly pattern: string;
  /** The file of the page, from `src/desk/`: `review/page.astro`. */
  readonly file: string;
}

/** What the desk can do. */
export const ACTIONS: readonly DeskAction[] = [
  correct,
  undo,
  removeEntry,
  decidePermalink,
  acceptSuggestions,
  rejectSuggestions,
  ...CHECKLIST_ACTIONS,
  ...NEW_STORY_ACTIONS,
];

/** The pages of the desk. */
export const PAGES: readonly DeskPage[] = [
  { pattern: '/_desk/', file: 'home/home.astro' },
  { pattern: '/_desk/new/', file: 'new-story/page.astro' },
  { pattern: '/_desk/[story]/publish/', file: 'checklist/page.astro' },
  { pattern: '/_desk/[story]/story.json', file: 'story/story.json.ts' },
  { pattern: '/_desk/[story]/review/', file: 'review/review.astro' },
];
