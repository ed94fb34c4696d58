import { type Token, tokenize } from '../engine/index.ts';
import { longDate } from './wording.ts';

/** Where a text was published, and when, as far as that is known: what stands beside it on every page that shows it. */
export interface Original {
  /** Null where nobody noted it: then only the dates are shown. */
  readonly url: string | null;
  /** `harbour-times.example`: where the link leads, told before it is followed. */
  readonly host: string | null;
  /** `Published 28 February 2024, retrieved 1 March 2024`, or nothing. */
  readonly dates: string;
}

/** What is known of a text's publication. */
export interface Publication {
  readonly url: string | null;
  readonly published: string | null;
  readonly retrieved: string | null;
}

/** Where a text was published and when; null where nothing of it is known. */
export function originalOf({ url, published, retrieved }: Publication): Original | null {
  const dates = [
    ...(published === null ? [] : [`published ${longDate(published)}`]),
    ...(retrieved === null ? [] : [`retrieved ${longDate(retrieved)}`]),
  ].join(', ');
  if (url === null && dates === '') return null;
  return { url, host: url === null ? null : new URL(url).host, dates };
}

/** As many words at each end as tell a paragraph from the others of its article. */
const TERM = 5;

/** A term of a text directive. Its own marks, the hyphen, the comma and the ampersand, may not stand in it as they are. */
function termOf(words: string): string {
  return encodeURIComponent(words.replace(/\s+/gu, ' ')).replaceAll('-', '%2D');
}

/**
 * The address of a page with the words of one paragraph marked on it, in browsers that know text fragments; others open
 * the page. Only words are named, not the marks at the paragraph's ends, which pages set in many ways.
 *
 * @example addressOfWords('https://a.example/', 'Ten ships burned.') === 'https://a.example/#:~:text=Ten%20ships%20burned'
 */
export function addressOfWords(url: string, text: string): string {
  const words = tokenize(text.toWellFormed()).filter(({ kind }) => kind !== 'punctuation');
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return url;
  const cut = (from: Token, to: Token) => termOf(text.toWellFormed().slice(from.start, to.end));
  const terms =
    words.length <= 2 * TERM
      ? [cut(first, last)]
      : [cut(first, words[TERM - 1] ?? first), cut(words.at(-TERM) ?? last, last)];
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${terms.join(',')}`;
}
