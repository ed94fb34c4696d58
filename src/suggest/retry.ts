/** What went wrong with one request, as far as it decides whether to ask again. */
export interface PassingFault {
  /** The HTTP status; null where no answer came. */
  readonly status: number | null;
  /** The header `Retry-After` as it came, or null. */
  readonly retryAfter: string | null;
}

/** After so many tries a server is not busy but broken. */
export const MOST_TRIES = 5;
/** Doubled with each try: 2, 4, 8 and 16 seconds. */
const FIRST_WAIT = 2000;
/** A server that wants more patience than this, in milliseconds, is asked again by the editor, not by the program. */
export const LONGEST_WAIT = 120_000;

/** What `Retry-After` asks for in milliseconds: seconds or a date; null where it says nothing that can be read. */
function askedWait(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

/**
 * How long to wait before the next try, in milliseconds; null where another try is no use, or more patience is asked for
 * than `LONGEST_WAIT`.
 *
 * @param tries how often it was tried
 * @param now milliseconds since 1970, to which a date in `Retry-After` is compared
 */
export function waitBefore({ status, retryAfter }: PassingFault, tries: number, now: number): number | null {
  const isPassing = status === null || status === 408 || status === 429 || status >= 500;
  if (!isPassing || tries >= MOST_TRIES) return null;
  const wait = askedWait(retryAfter, now) ?? FIRST_WAIT * 2 ** (tries - 1);
  return wait > LONGEST_WAIT ? null : wait;
}
