import type { HedgeKind } from '../language/language.ts';
import { type Line, normAt, type Stretch } from './line.ts';
import { phraseAt, phraseBefore } from './phrase.ts';
import type { Bound } from './value.ts';

/** What words before or behind a number make of it, and the stretch with them. */
export interface Hedged extends Stretch {
  readonly bound: Bound;
}

const OPPOSITE: Readonly<Record<HedgeKind, HedgeKind>> = {
  about: 'about',
  nearly: 'nearly',
  'at least': 'at most',
  'at most': 'at least',
};

/** Takes into a quantity the words that hedge it: `just under`, `not more than`, `or so`, `mindestens`. */
export function hedge(line: Line, { from, to }: Stretch): Hedged {
  const behind = phraseAt(line, to, line.vocabulary.hedgesBehind);
  const before = hedgeBefore(line, from);
  const end = behind?.to ?? to;
  if (before === null) return { from, to: end, bound: behind?.meaning ?? 'exact' };
  return { from: before.from, to: end, bound: behind?.meaning ?? before.bound };
}

function hedgeBefore(line: Line, at: number): { readonly from: number; readonly bound: Bound } | null {
  const { hedges, between, articles } = line.vocabulary;
  const near = phraseBefore(line, at, hedges);
  if (near === null) {
    const range = phraseBefore(line, at, between);
    if (range !== null) return { from: range.from, bound: 'exact' };
    // At least a few hundred: an article or `just` between says nothing.
    const article = phraseBefore(line, at, articles);
    return article === null ? null : hedgeBefore(line, article.from);
  }
  // Twice as many as five compares, and bounds nothing.
  if (/^(?:twice|times|half)$/.test(normAt(line, near.from - 1)) && normAt(line, near.from) === 'as') return null;
  return negated(line, near.from, near.meaning) ?? stacked(line, near.from, near.meaning);
}

/** `not more than` is at most, `weren't fewer than` at least. */
function negated(
  line: Line,
  from: number,
  meaning: HedgeKind,
): { readonly from: number; readonly bound: Bound } | null {
  if (meaning !== 'at least' && meaning !== 'at most') return null;
  const not = phraseBefore(line, from, line.vocabulary.negations);
  const isContracted = line.vocabulary.english && /n't$/.test(normAt(line, from - 1));
  if (not === null && !isContracted) return null;
  return { from: not?.from ?? from, bound: OPPOSITE[meaning] };
}

/** `about at least`, `an estimated more than`: the words nearest to the number decide, the others belong to it. */
function stacked(line: Line, from: number, bound: Bound): { readonly from: number; readonly bound: Bound } {
  const before = phraseBefore(line, from, line.vocabulary.hedges);
  return { from: before?.from ?? from, bound };
}
