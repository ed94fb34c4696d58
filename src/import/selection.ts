import type { Element } from 'hast';
import { type Hint, hintsOf } from './name.ts';
import { wordCount } from './phrase.ts';
import type { Segment } from './segment.ts';

/** A segment with what the page's structure says of it. */
export interface Placed {
  readonly segment: Segment;
  /** Inside the part of the page that holds the article. */
  readonly inside: boolean;
  /** What the elements around it hint at, the nearest first. */
  readonly hints: readonly Hint[];
  /** One of the sentences that the page's JSON-LD gives as the article's text. */
  readonly vouched: boolean;
}

/** Prose is what is read as text: shorter is a label, a name or a button. */
const PROSE = 60;
/** A name of furniture is not believed of an element that holds so much of the page's prose: `has-newsletter-box`. */
const MOST = 0.4;
/** What furniture weighs that can be told from the text, beside what cannot. */
const KNOWN = 0.15;
/** So much of a text must be JSON-LD’s for its sentences to be believed. */
const BODY = 300;
/** Longer texts and more paragraphs are not looked through: no news article has them. */
const BODY_MOST = 100_000;
const VOUCHED = 3000;

/** Finds which part of a page is the article, by where its prose is densest. */
export function place(segments: readonly Segment[], body: string | null): readonly Placed[] {
  const vouching = body !== null && body.length >= BODY ? fold(body.slice(0, BODY_MOST)) : null;
  let looked = 0;
  const vouched = segments.map(({ text }) => {
    const folded = vouching === null ? '' : fold(text);
    if (vouching === null || sizeOf(folded) < 40 || looked > VOUCHED) return false;
    looked += 1;
    return vouching.includes(folded);
  });
  const hints = hintsAround(segments);
  const isProse = segments.map(
    (segment, index) =>
      prose(segment) && !(hints[index] ?? []).some((hint) => hint === 'furniture' || hint === 'teaser'),
  );
  const weights = segments.map(({ text, linked }, index) => {
    const size = sizeOf(text);
    if (vouched[index]) return size * 3;
    if (isProse[index]) return size;
    // What is known to be furniture does no harm inside.
    return (hints[index] ?? []).includes('furniture') ? -size * KNOWN : -size * (0.5 + linked);
  });
  const container = densest(segments, weights);
  return segments.map((segment, index) => ({
    segment,
    inside: container !== null && segment.around.includes(container),
    hints: hints[index] ?? [],
    vouched: vouched[index] ?? false,
  }));
}

function prose({ text, linked, around }: Segment): boolean {
  const inParagraph = around.at(-1)?.tagName === 'p' || around.at(-2)?.tagName === 'p';
  return linked < 0.5 && sizeOf(text) >= (inParagraph ? PROSE / 2 : PROSE) && wordCount(text) >= 5;
}

/** A text's length in letters of an alphabet: a character of Chinese or Japanese says more. */
function sizeOf(text: string): number {
  return Math.max(text.length, wordCount(text) * 5);
}

/** Letters and digits alone: JSON-LD has other quotation marks and spaces than the page. */
function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function hintsAround(segments: readonly Segment[]): readonly (readonly Hint[])[] {
  const known = new Map<Element, readonly Hint[]>();
  const titled = new Set(
    segments.flatMap(({ around }) => (around.some(({ tagName }) => tagName === 'h1') ? around : [])),
  );
  const proseIn = new Map<Element, number>();
  let total = 0;
  for (const segment of segments) {
    if (!prose(segment)) continue;
    total += sizeOf(segment.text);
    for (const element of segment.around) proseIn.set(element, (proseIn.get(element) ?? 0) + sizeOf(segment.text));
  }
  const hintsIn = (element: Element): readonly Hint[] => {
    const found = known.get(element) ?? hintsOf(element);
    known.set(element, found);
    const isMost =
      (proseIn.get(element) ?? 0) > total * MOST || (titled.has(element) && !/^h\d$/.test(element.tagName));
    return isMost ? found.filter((hint) => hint === 'body') : found;
  };
  // Segments of one element stand in the same elements: a page has many more segments than elements that hold them.
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
  return [...new Set(path.slice(Math.max(body, 0)).toReversed().flatMap(hintsIn))];
}

/** The element whose prose most outweighs what else is in it; of equals the innermost. */
function densest(segments: readonly Segment[], weights: readonly number[]): Element | null {
  const sums = new Map<Element, number>();
  for (const [index, { around }] of segments.entries()) {
    for (const element of around) sums.set(element, (sums.get(element) ?? 0) + (weights[index] ?? 0));
  }
  let best: Element | null = null;
  // Elements stand in the order in which they were opened: an inner one of the same sum comes later.
  for (const [element, sum] of sums) if (sum > 0 && sum >= (sums.get(best as Element) ?? 0)) best = element;
  return best;
}
