import type { Page } from '@playwright/test';

/** An open page, with everything that happened since it was requested. */
export interface Visit {
  /** A name of `KINDS_OF_PAGE`. */
  readonly kind: string;
  /** The path of the page below the base. */
  readonly path: string;
  readonly page: Page;
  /** The addresses of all requests. */
  readonly requests: readonly string[];
  /** Browser messages and script errors. */
  readonly complaints: readonly string[];
}

/**
 * A check of every kind of page. It must leave the page unchanged, except for the window size, because the next check
 * uses the same page.
 */
export interface PageCheck {
  readonly name: string;
  readonly check: (visit: Visit) => Promise<void>;
}

/** Names a check; the table in `docs/requirements.md` refers to it by this name. */
export function pageCheck(name: string, check: PageCheck['check']): PageCheck {
  return { name, check };
}
