import { closesFor, type Mark, marksIn, mayOpen } from './mark.ts';

/** A pair of marks: where each stands. `closer` is null where the quotation runs on to the end of its paragraph. */
export interface MarkPair {
  readonly opener: number;
  readonly closer: number | null;
}

const DIRECTED = /[“”„«»‹›「」『』]/g;

/** Nobody quotes deeper. Also the bound on the search for the mark that a closing mark belongs to. */
const DEEPEST = 8;

/**
 * Pairs the marks that have a direction: `“”`, `„“`, `«»`, `»«`, `「」` and their like. Of opening marks that are never
 * closed the first one behind which none of its kind opens again runs on to the end; the others are taken for slips.
 */
export function directedPairs(text: string): readonly MarkPair[] {
  const pairs: MarkPair[] = [];
  const open: Mark[] = [];
  const lastOf = new Map<string, number>();
  for (const mark of marksIn(text, DIRECTED)) {
    const depth = open.findLastIndex((opener) => closesFor(opener.text, mark));
    const opener = open[depth];
    if (opener) {
      pairs.push({ opener: opener.at, closer: mark.at });
      open.length = depth;
    } else if (mayOpen(mark)) {
      if (open.length === DEEPEST) open.shift();
      open.push(mark);
      lastOf.set(mark.text, mark.at);
    }
  }
  const unclosed = open.find(({ text: kind, at }) => lastOf.get(kind) === at);
  return unclosed ? [...pairs, { opener: unclosed.at, closer: null }] : pairs;
}
