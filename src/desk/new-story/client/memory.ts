import type { PageState } from './model.ts';

/** What the page was when the tab last showed it: the dev server loads pages again whenever content changes. */
export interface Remembered {
  readonly state: PageState;
  /** What the editor wrote of the event. */
  readonly entries: Readonly<Record<string, string>>;
}

const DRAFT = 'desk-new-story';
const OPENING = 'desk-new-story-opens';

/** Stores the page's state for this tab, if there is room. */
export function remember(remembered: Remembered): void {
  try {
    sessionStorage.setItem(DRAFT, JSON.stringify(remembered));
  } catch {
    sessionStorage.removeItem(DRAFT);
  }
}

/** What this tab showed before it was loaded again; null for nothing. */
export function recall(): Remembered | null {
  const text = sessionStorage.getItem(DRAFT);
  return text === null ? null : (JSON.parse(text) as Remembered);
}

/** Notes which story is being written; null where that came to nothing. */
export function noteOpening(story: string | null): void {
  if (story === null) sessionStorage.removeItem(OPENING);
  else sessionStorage.setItem(OPENING, story);
}

/** The story that was being written when the page was loaded again. */
export function openingStory(): string | null {
  return sessionStorage.getItem(OPENING);
}

/** Forgets the draft and the story that opens. */
export function forget(): void {
  sessionStorage.removeItem(DRAFT);
  sessionStorage.removeItem(OPENING);
}
