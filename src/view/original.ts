import { type Token, tokenize } from '../engine/index.ts';
import { longDate } from './wording.ts';

/** Where a text was published, and when, as far as that is known: what is beside it on every page that shows it. */
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

/** As many words at each end are named, and more at its start where another paragraph has the same ones. */
const TERM = 5;
/** A start that is shared by so many words is not made unique. */
const LONGEST_TERM = 30;

/** A term of a text directive. Its own marks, the hyphen, the comma and the ampersand, may not be in it as they are. */
function termOf(words: string): string {
  return encodeURIComponent(words.replace(/\s+/gu, ' ')).replaceAll('-', '%2D');
}

/** How many words of a text it takes until none of the others has them in a row. */
function wordsToTellApart(text: string, words: readonly Token[], others: readonly string[]): number {
  const lowered = others.map((other) => other.toLowerCase());
  const most = Math.min(LONGEST_TERM, words.length - TERM);
  let count = TERM;
  while (count < most) {
    const start = text.slice(words[0]?.start, words[count - 1]?.end).toLowerCase();
    if (!lowered.some((other) => other.includes(start))) break;
    count += 1;
  }
  return count;
}

/**
 * The address of a page with the words of one paragraph marked on it, in browsers that know text fragments; others open
 * the page. Only words are named, not the marks at the paragraph's ends, which pages set in many ways. Browsers take the
 * first place that fits, so that the start must be in no other paragraph.
 *
 * @param others the other paragraphs of the page
 * @example addressOfWords('https://a.example/', 'Ten ships burned.') === 'https://a.example/#:~:text=Ten%20ships%20burned'
 */
export function addressOfWords(url: string, source: string, others: readonly string[] = []): string {
  const text = source.toWellFormed();
  const words = tokenize(text).filter(({ kind }) => kind !== 'punctuation');
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return url;
  const cut = (from: Token, to: Token) => termOf(text.slice(from.start, to.end));
  const terms =
    words.length <= 2 * TERM
      ? [cut(first, last)]
      : [cut(first, words[wordsToTellApart(text, words, others) - 1] ?? first), cut(words.at(-TERM) ?? last, last)];
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${terms.join(',')}`;
}
