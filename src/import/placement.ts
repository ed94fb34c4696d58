import type { Element } from 'hast';
import { type Hint, hintsOf } from './element-hint.ts';
import { endsSentence, wordCount } from './phrase.ts';
import type { Segment } from './segment.ts';

/** A segment with what the page's structure says of it. */
export interface Placed {
  readonly segment: Segment;
  /** Readability keeps it, and it is not among the readers' comments. */
  readonly kept: boolean;
  /** In the part of the page that holds the article's text, from its first to its last words. */
  readonly inside: boolean;
  /** What the elements around it hint at, the nearest first. */
  readonly hints: readonly Hint[];
  /** One of the sentences that the page's JSON-LD gives as the article's text. */
  readonly vouched: boolean;
  /** A paragraph by its length and its end, and no link. */
  readonly prose: boolean;
}

/** An element that holds so much of the kept prose is the article, whatever its name: `has-newsletter-box`. */
const MOST = 0.3;
/** The part of the page that holds the article holds so much of the kept prose. */
const NEARLY_ALL = 0.85;
/** So much of a text must be JSON-LD’s for its sentences to be believed. */
const BODY = 300;
/** Longer texts and more paragraphs are not looked through: no news article has them. */
const BODY_MOST = 100_000;
const VOUCHED = 3000;
const PROSE_WORDS = 10;
/** An element with less prose, in characters, is no article that Readability overlooked. */
const LEAST = 400;

/** Puts each segment of a page in its place: in the article or beside it. */
export function place(segments: readonly Segment[], body: string | null): readonly Placed[] {
  const vouched = vouchedBy(segments, body);
  const hints = hintsAround(segments);
  const prose = segments.map(isProse);
  const ofReaders = hints.map((found) => found.includes('comments'));
  const readable = segments.map((segment, index) => segment.kept > 0.5 && !ofReaders[index]);
  const kept = readable.some((is, index) => is && prose[index]) ? readable : fullest(segments, prose, ofReaders);
  const text = segments.map((_, index) => (kept[index] || vouched[index]) === true && prose[index] === true);
  const container = containerOf(segments, text);
  const [first, last] = [text.indexOf(true), text.lastIndexOf(true)];
  return segments.map((segment, index) => ({
    segment,
    kept: kept[index] ?? false,
    inside:
      kept[index] === true ||
      vouched[index] === true ||
      (index >= first && index <= last && container !== null && segment.around.includes(container)),
    hints: hints[index] ?? [],
    vouched: vouched[index] ?? false,
    prose: prose[index] ?? false,
  }));
}

/**
 * Where Readability keeps no prose at all: what is in the element with the most paragraphs of prose of its own. Paragraphs
 * count for the element around them and, where each is in a box, half for the one around that.
 */
function fullest(
  segments: readonly Segment[],
  prose: readonly boolean[],
  ofReaders: readonly boolean[],
): readonly boolean[] {
  const sums = new Map<Element, number>();
  for (const [index, { text, around, hidden }] of segments.entries()) {
    if (!prose[index] || ofReaders[index] || hidden) continue;
    const [inner, outer] = around
      .filter(({ tagName }) => tagName !== 'p')
      .slice(-2)
      .toReversed();
    if (inner) sums.set(inner, (sums.get(inner) ?? 0) + sizeOf(text));
    if (outer) sums.set(outer, (sums.get(outer) ?? 0) + sizeOf(text) / 2);
  }
  const [best, most] = [...sums].reduce((a, b) => (b[1] > a[1] ? b : a), [null, LEAST] as [Element | null, number]);
  return segments.map(
    ({ around }, index) => best !== null && most > LEAST && around.includes(best) && !ofReaders[index],
  );
}

function isProse({ text, linked }: Segment): boolean {
  const words = wordCount(text);
  return linked < 0.6 && (words >= PROSE_WORDS ? endsSentence(text) || words > 3 * PROSE_WORDS : false);
}

/** Letters and digits alone: JSON-LD has other quotation marks and spaces than the page. */
export function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function vouchedBy(segments: readonly Segment[], body: string | null): readonly boolean[] {
  if (body === null || body.length < BODY) return segments.map(() => false);
  const vouching = fold(body.slice(0, BODY_MOST));
  let looked = 0;
  return segments.map(({ text }) => {
    const folded = fold(text);
    if (folded.length < 40 || looked > VOUCHED) return false;
    looked += 1;
    return vouching.includes(folded);
  });
}

/** A text's length in letters of an alphabet: a character of Chinese or Japanese says more. */
function sizeOf(text: string): number {
  return Math.max(text.length, wordCount(text) * 5);
}

/** The innermost element that holds nearly all of the article's prose. */
function containerOf(segments: readonly Segment[], text: readonly boolean[]): Element | null {
  const sums = proseSums(segments, (index) => text[index] === true);
  let best: Element | null = null;
  // Elements are met in the order in which they were opened: an inner one comes later.
  for (const [element, sum] of sums.of) if (sum >= sums.total * NEARLY_ALL) best = element;
  return best;
}

function proseSums(segments: readonly Segment[], counts: (index: number) => boolean) {
  const of = new Map<Element, number>();
  let total = 0;
  for (const [index, { text, around }] of segments.entries()) {
    if (!counts(index)) continue;
    const size = sizeOf(text);
    total += size;
    for (const element of around) of.set(element, (of.get(element) ?? 0) + size);
  }
  return { of, total };
}

function hintsAround(segments: readonly Segment[]): readonly (readonly Hint[])[] {
  const titled = new Set(
    segments.flatMap(({ around }) => (around.some(({ tagName }) => tagName === 'h1') ? around : [])),
  );
  const sums = proseSums(segments, (index) => {
    const segment = segments[index];
    return segment !== undefined && segment.kept > 0.5 && isProse(segment);
  });
  const known = new Map<Element, readonly Hint[]>();
  const hintsIn = (element: Element): readonly Hint[] => {
    const found = known.get(element) ?? hintsOf(element);
    known.set(element, found);
    const isTitled = titled.has(element) && !/^h\d$/.test(element.tagName);
    if (isTitled) return found.filter((hint) => hint === 'body');
    const isMost = (sums.of.get(element) ?? 0) > sums.total * MOST;
    return isMost ? found.filter((hint) => hint === 'body' || hint === 'comments') : found;
  };
  // Segments of one element have the same elements around them, and a page has many more segments than such elements.
  const around = new Map<Element | undefined, readonly Hint[]>();
  return segments.map((segment) => {
    const inner = segment.around.at(-1);
    const found = around.get(inner) ?? hintsOfPath(segment.around, hintsIn);
    around.set(inner, found);
    return found;
  });
}

/** What the elements around an article's body are called is said of the page: only those inside it count. */
function hintsOfPath(path: readonly Element[], hintsIn: (element: Element) => readonly Hint[]): readonly Hint[] {
  const body = path.findLastIndex((element) => hintsIn(element).includes('body'));
  const comments = path.some((element) => hintsIn(element).includes('comments')) ? (['comments'] as const) : [];
  return [...new Set([...path.slice(Math.max(body, 0)).toReversed().flatMap(hintsIn), ...comments])];
}
