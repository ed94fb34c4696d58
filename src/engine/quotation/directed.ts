import { closesFor, type Mark, marksIn, mayOpen } from './mark.ts';

/** A pair of marks. `closer` is null if the quotation runs to the end of its paragraph. */
export interface MarkPair {
  readonly opener: number;
  readonly closer: number | null;
}

const DIRECTED = /[“”„«»‹›「」『』]/g;

/** The deepest nesting. It also limits the search for the opening mark of a closing one. */
const DEEPEST = 8;

/** Pairs of marks, and the marks without a partner. */
export interface Paired {
  readonly pairs: readonly MarkPair[];
  readonly openers: readonly Mark[];
  readonly closers: readonly Mark[];
}

/** Pairs the marks that have a direction: `“”`, `„“`, `«»`, `»«`, `「」` and their like. */
export function directedPairs(text: string): Paired {
  const pairs: MarkPair[] = [];
  const openers: Mark[] = [];
  const closers: Mark[] = [];
  const open: Mark[] = [];
  for (const mark of marksIn(text, DIRECTED)) {
    const depth = open.findLastIndex((opener) => closesFor(opener.text, mark));
    const opener = open[depth];
    if (opener) {
      pairs.push({ opener: opener.at, closer: mark.at });
      open.length = depth;
    } else if (mayOpen(mark)) {
      if (open.length === DEEPEST) openers.push(open.shift() as Mark);
      open.push(mark);
    } else closers.push(mark);
  }
  return { pairs, openers: [...openers, ...open], closers };
}

/**
 * Returns the opening mark that runs to the end of its paragraph: the first unclosed one after which none of its kind opens
 * again. Others count as errors.
 */
export function runningOn(openers: readonly Mark[], text: string): readonly MarkPair[] {
  const unclosed = openers.find(({ text: kind, at }) => text.indexOf(kind, at + 1) < 0);
  return unclosed ? [{ opener: unclosed.at, closer: null }] : [];
}

/**
 * Pairs remaining marks of different kinds, `“…"`, `"…”` and `«…"`: each opening one with the next mark, if that closes and
 * is in the same enclosing quotation.
 */
export function mixedPairs(one: Paired, other: Paired, enclosing: (at: number) => number): readonly MarkPair[] {
  const isCloser = new Set([...one.closers, ...other.closers]);
  const rest = [...one.openers, ...other.openers, ...isCloser].toSorted((a, b) => a.at - b.at);
  const places = rest.map(({ at }) => enclosing(at));
  return rest.flatMap((mark, at): readonly MarkPair[] => {
    const next = rest[at + 1];
    const isSame = places[at] === places[at + 1];
    return !isCloser.has(mark) && next && isSame && isCloser.has(next) && DOUBLE.test(mark.text + next.text)
      ? [{ opener: mark.at, closer: next.at }]
      : [];
  });
}

const DOUBLE = /^[“”„"«»]{2}$/u;
