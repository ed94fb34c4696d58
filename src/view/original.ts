import { type Token, tokenize } from '../engine/index.ts';
import { longDate } from './wording.ts';

/** Where and when a text was published, as far as known. Every page that shows the text shows this. */
export interface Original {
  /** Null if not recorded. */
  readonly url: string | null;
  /** The host of `url`, shown as the text of the link: `harbour-times.example`. */
  readonly host: string | null;
  /** `published 28 February 2024, retrieved 1 March 2024`; may be empty. */
  readonly dates: string;
}

export interface Publication {
  readonly url: string | null;
  readonly published: string | null;
  readonly retrieved: string | null;
}

/** Returns where and when a text was published; null if neither is known. */
export function originalOf({ url, published, retrieved }: Publication): Original | null {
  const dates = [
    ...(published === null ? [] : [`published ${longDate(published)}`]),
    ...(retrieved === null ? [] : [`retrieved ${longDate(retrieved)}`]),
  ].join(', ');
  if (url === null && dates === '') return null;
  return { url, host: url === null ? null : new URL(url).host, dates };
}

/** The words in each term of a text fragment; the start gets more if another paragraph contains the same words. */
const TERM = 5;
/** The longest start to try, in words. */
const LONGEST_TERM = 30;

/** Encodes a term of a text fragment, in which hyphens, commas and ampersands have a meaning of their own. */
function termOf(words: string): string {
  return encodeURIComponent(words.replace(/\s+/gu, ' ')).replaceAll('-', '%2D');
}

/** Returns how many words of a text are needed so that no other text contains them in a row. */
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
 * Returns the address of a page with a text fragment that highlights one paragraph. Browsers without support open the
 * page. The terms contain no punctuation at the paragraph's ends, because pages write it in many ways. Browsers take the
 * first match, so the start must not occur in another paragraph.
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
