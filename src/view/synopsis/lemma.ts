import type { Change, ComparedLink, Extent } from '../../engine/index.ts';
import { markedChanges } from '../marked-text.ts';
import type { Pairing } from '../pair/pairing.ts';
import { wordsOf } from '../pair/row.ts';
import type { Report } from '../report.ts';

/** A difference in the notation of an apparatus: the words of the text, then those of the other: `aging ] ageing`. */
export interface Lemma {
  readonly left: string;
  readonly right: string;
  /** How often the difference occurs. */
  readonly times: number;
}

/** The style changes of an entry: words as lemmas, punctuation by the name of its rule. */
export interface Style {
  readonly lemmas: readonly Lemma[];
  readonly rules: readonly string[];
}

/** The most lemmas on a line; more are easier to read in the text itself. */
const MOST_LEMMAS = 8;
/** Limits the search for the next word, in UTF-16 units. */
const REACH = 40;
const HAS_WORDS = /[\p{L}\p{N}]/u;
const NEXT_WORD = /^\s+[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/u;

/** Returns the word after some extents, to show the place of an insertion or deletion. */
function wordAfter(extents: readonly Extent[], { paragraphs }: Report): string {
  const last = extents.at(-1);
  if (last === undefined) return '';
  const text = paragraphs[last.paragraph]?.text ?? '';
  return NEXT_WORD.exec(text.slice(last.end, last.end + REACH))?.[0].trim() ?? '';
}

/** Returns both sides of a change, with the next word if one is empty: `Kim ] Mr Kim`. */
function pairOf(change: Change, pairing: Pairing): readonly [string, string] {
  const { left: base, right: other } = pairing.reports;
  const [left, right] = [wordsOf(change, 'left', base), wordsOf(change, 'right', other)];
  if (left !== '' && right !== '') return [left, right];
  const after = left === '' ? wordAfter(change.right, other) : wordAfter(change.left, base);
  return [`${left} ${after}`.trim() || '–', `${right} ${after}`.trim() || '–'];
}

/** Counts equal pairs, in text order. */
function lemmasOf(pairs: readonly (readonly [string, string])[]): readonly Lemma[] {
  const times = new Map<string, Lemma>();
  for (const [left, right] of pairs) {
    const key = `${left}\n${right}`;
    times.set(key, { left, right, times: (times.get(key)?.times ?? 0) + 1 });
  }
  return [...times.values()];
}

/** Returns the style changes of a link; null if there are too many for a line. */
export function styleOf({ changes }: ComparedLink, pairing: Pairing): Style | null {
  const { left, right } = pairing.reports;
  const isWorded = (change: Change): boolean =>
    HAS_WORDS.test(wordsOf(change, 'left', left) + wordsOf(change, 'right', right));
  const marked = markedChanges(changes);
  const lemmas = lemmasOf(marked.filter(isWorded).map((change) => pairOf(change, pairing)));
  const rules = [...new Set(marked.filter((change) => !isWorded(change)).map(({ rule }) => rule))];
  return lemmas.length > MOST_LEMMAS ? null : { lemmas, rules };
}
