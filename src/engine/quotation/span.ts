import type { Span } from '../types.ts';
import { directedPairs, type MarkPair, mixedPairs, runningOn } from './directed.ts';
import type { Mark } from './mark.ts';
import { singlePairs, straightPairs, unclosed } from './plain.ts';

/** An outermost quotation in a paragraph. `start` and `end` include the marks. */
export interface QuotedSpan extends Span {
  /** The words without the marks, and without the spaces that French puts inside them. */
  readonly words: Span;
  /** The opening mark. */
  readonly mark: string;
  /** False if no mark closes it; it then ends with its paragraph. */
  readonly closed: boolean;
  /** The words of nested quotations of any depth, in order. */
  readonly nested: readonly Span[];
}

const HAS_WORDS = /[\p{L}\p{N}]/u;
const ANY_MARK = /["'‘‚“”„«»‹›「」『』]/;
const NO_PLACE = -1;

/**
 * Finds the quotations in a paragraph: curly and straight, double and single, `„…“`, `»…«`, `« … »`,
 * `「…」`; the outermost ones, ascending, with nested ones inside. Time is linear in the text.
 *
 * @param next the first character of the next paragraph; an opening mark there shows that a quotation continues
 * @example quotedSpans('a “fair ‘deal’” now') // one: words { start: 3, end: 14 }, nested [{ start: 9, end: 13 }]
 */
export function quotedSpans(text: string, next = ''): readonly QuotedSpan[] {
  if (!ANY_MARK.test(text)) return [];
  const directed = directedPairs(text);
  const around = { text, next, enclosing: enclosingIn(directed.pairs, text.length) };
  const straight = straightPairs(around);
  const mixed = mixedPairs(directed, straight, enclosingIn([...directed.pairs, ...straight.pairs], text.length));
  const closed = [...directed.pairs, ...straight.pairs, ...mixed];
  const left = unenclosed([...directed.openers, ...straight.openers], closed, text);
  const doubles = [
    ...closed,
    ...runningOn(
      left.filter(({ text: kind }) => kind !== '"'),
      text,
    ),
    ...left.filter(({ text: kind }) => kind === '"').flatMap((opener) => unclosed(opener, around)),
  ];
  const pairs = [...doubles, ...singlePairs({ text, next, enclosing: enclosingIn(doubles, text.length) })];
  return nestedSpans(withoutSlips(pairs, text), text);
}

/** Returns opening marks that are not inside any pair. */
function unenclosed(openers: readonly Mark[], pairs: readonly MarkPair[], text: string): readonly Mark[] {
  const paired = new Set(pairs.map(({ opener }) => opener));
  const enclosing = enclosingIn(pairs, text.length);
  const left = openers.filter(({ at }) => !paired.has(at)).toSorted((a, b) => a.at - b.at);
  return left.filter(({ at }) => enclosing(at) === NO_PLACE);
}

/** A single mark that runs on cannot begin inside a quotation, nor can two run on: the first does. */
function withoutSlips(pairs: readonly MarkPair[], text: string): readonly MarkPair[] {
  const sorted = pairs
    .filter(({ opener, closer }) => HAS_WORDS.test(text.slice(opener, closer ?? text.length)))
    .toSorted((a, b) => a.opener - b.opener);
  const firstOpen = sorted.find(({ closer }) => closer === null);
  return sorted.filter((pair) => pair.closer !== null || pair === firstOpen);
}

/** Returns a function that gives the opening place of the pair around a place, or -1. Places must be ascending. */
function enclosingIn(pairs: readonly MarkPair[], length: number): (at: number) => number {
  const sorted = pairs.toSorted((a, b) => a.opener - b.opener);
  const around: { readonly opener: number; readonly end: number }[] = [];
  let next = 0;
  return (at) => {
    for (let pair = sorted[next]; pair && pair.opener < at; pair = sorted[next]) {
      leave(pair.opener);
      around.push({ opener: pair.opener, end: pair.closer ?? length });
      next += 1;
    }
    leave(at);
    return around.at(-1)?.opener ?? NO_PLACE;
  };
  function leave(at: number): void {
    while (around.length > 0 && (around.at(-1)?.end ?? 0) <= at) around.pop();
  }
}

function nestedSpans(pairs: readonly MarkPair[], text: string): readonly QuotedSpan[] {
  const spans: (QuotedSpan & { readonly nested: Span[] })[] = [];
  for (const { opener, closer } of pairs) {
    const words = trimmed(text, opener + 1, closer ?? text.length);
    const outer = spans.at(-1);
    if (outer && opener < outer.end) {
      outer.nested.push(words);
      continue;
    }
    const end = closer === null ? text.length : closer + 1;
    spans.push({ start: opener, end, words, mark: text.charAt(opener), closed: closer !== null, nested: [] });
  }
  return spans;
}

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
