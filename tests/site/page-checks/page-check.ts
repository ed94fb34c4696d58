import type { Page } from '@playwright/test';

/** A page that is open in a window, with what happened since it was asked for. */
export interface Visit {
  /** A name of `KINDS_OF_PAGE`. */
  readonly kind: string;
  /** The path of the page under the base. */
  readonly path: string;
  readonly page: Page;
  /** The addresses of everything that the page asked for. */
  readonly requests: readonly string[];
  /** What the browser complained of, and errors of scripts. */
  readonly complaints: readonly string[];
}

/**
 * What every page is held to. A check leaves the page as it found it, but for the size of the window: the next check
 * looks at the same page.
 */
export interface PageCheck {
  readonly name: string;
  readonly check: (visit: Visit) => Promise<void>;
}

/** Names a check; the table in `docs/requirements.md` refers to it by this name. */
export function pageCheck(name: string, check: PageCheck['check']): PageCheck {
  return { name, check };
}
