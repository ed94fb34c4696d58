import type { HedgeKind } from '../language/language.ts';
import { digitsAt, type Line, normAt, type Stretch } from './line.ts';
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

/** Takes into a quantity the words that hedge it: `just under`, `not more than`, `or so`, `mindestens`, 200人以下. */
export function hedge(line: Line, { from, to }: Stretch): Hedged {
  const { hedgesBehind, han } = line.vocabulary;
  const behind = phraseAt(line, to, hedgesBehind) ?? (han ? phraseAt(line, to + 1, hedgesBehind) : null);
  const before = hedgeBefore(line, from);
  const end = behind?.to ?? to;
  if (before === null) return { from, to: end, bound: behind?.meaning ?? 'exact' };
  return { from: before.from, to: end, bound: behind?.meaning ?? before.bound };
}

function hedgeBefore(line: Line, at: number): { readonly from: number; readonly bound: Bound } | null {
  const { hedges, between, articles, to, changing } = line.vocabulary;
  const near = phraseBefore(line, at, hedges);
  if (near === null) {
    const range = phraseBefore(line, at, between);
    if (range !== null) return { from: range.from, bound: 'exact' };
    // At least a few hundred: an article or `just` between says nothing.
    const article = phraseBefore(line, at, articles);
    return article === null ? null : hedgeBefore(line, article.from);
  }
  // Subió de dos hasta 14, steeg tot 14: what joins the ends of a change bounds none of them.
  const isChange = isNumberBefore(line, near.from) || phraseBefore(line, near.from, changing) !== null;
  if (isChange && phraseAt(line, near.from, to)?.to === at) return null;
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
  if (not !== null) return { from: not.from, bound: OPPOSITE[meaning] };
  return isNegatedBefore(line, from) ? { from, bound: OPPOSITE[meaning] } : null;
}

/** `about at least`, `an estimated more than`: the words nearest to the number decide, the others belong to it. */
function stacked(line: Line, from: number, bound: Bound): { readonly from: number; readonly bound: Bound } {
  const before = phraseBefore(line, from, line.vocabulary.hedges);
  return { from: before?.from ?? from, bound };
}

/**
 * `never had more than 40`, `weren't fewer than`: a negation before the verb. Before a preposition it is not said of the
 * bound: not seen for more than 30 years.
 */
function isNegatedBefore(line: Line, from: number): boolean {
  const { negations, beforeYear } = line.vocabulary;
  if (/n't$/.test(normAt(line, from - 1))) return true;
  const verb = line.words[from - 1];
  if (verb?.kind !== 'letters' || phraseBefore(line, from, beforeYear) !== null) return false;
  return phraseBefore(line, from - 1, negations) !== null || /n't$/.test(normAt(line, from - 2));
}

function isNumberBefore(line: Line, at: number): boolean {
  return digitsAt(line, at - 1) || phraseBefore(line, at, line.vocabulary.numbers) !== null;
}
