import type { Change, ComparedLink, Extent } from '../../engine/index.ts';
import { markedChanges } from '../marked-text.ts';
import type { Pairing } from '../pair/pairing.ts';
import { wordsOf } from '../pair/row.ts';
import type { Report } from '../report.ts';

/** A difference as an apparatus gives it: the words of the text, then those of the reading: `aging ] ageing`. */
export interface Lemma {
  readonly left: string;
  readonly right: string;
  /** How often the two stand against each other in this reading. */
  readonly times: number;
}

/** The style changes of a reading: those of words as lemmas, those of mere punctuation by the name of their rule. */
export interface Style {
  readonly lemmas: readonly Lemma[];
  readonly rules: readonly string[];
}

/** So many lemmas are a line; more are easier to read in the text itself. */
const MOST_LEMMAS = 8;
/** Far enough to find the next word, and short enough that a text without spaces costs nothing. In UTF-16 units. */
const REACH = 40;
const HAS_WORDS = /[\p{L}\p{N}]/u;
const NEXT_WORD = /^\s+[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/u;

/** The word after some words, by which a reader finds the place where the other text has nothing. */
function wordAfter(extents: readonly Extent[], { paragraphs }: Report): string {
  const last = extents.at(-1);
  if (last === undefined) return '';
  const text = paragraphs[last.paragraph]?.text ?? '';
  return NEXT_WORD.exec(text.slice(last.end, last.end + REACH))?.[0].trim() ?? '';
}

/** `Kim ] Mr Kim` for the change of nothing into `Mr`. */
function pairOf(change: Change, pairing: Pairing): readonly [string, string] {
  const { left: base, right: other } = pairing.reports;
  const [left, right] = [wordsOf(change, 'left', base), wordsOf(change, 'right', other)];
  if (left !== '' && right !== '') return [left, right];
  const after = left === '' ? wordAfter(change.right, other) : wordAfter(change.left, base);
  return [`${left} ${after}`.trim() || '–', `${right} ${after}`.trim() || '–'];
}

/** Each pair once, in the order of the text. */
function lemmasOf(pairs: readonly (readonly [string, string])[]): readonly Lemma[] {
  const times = new Map<string, Lemma>();
  for (const [left, right] of pairs) {
    const key = `${left}\n${right}`;
    times.set(key, { left, right, times: (times.get(key)?.times ?? 0) + 1 });
  }
  return [...times.values()];
}

/** The style changes of a link in short, or null where they are too many for a line. */
export function styleOf({ changes }: ComparedLink, pairing: Pairing): Style | null {
  const { left, right } = pairing.reports;
  const isWorded = (change: Change): boolean =>
    HAS_WORDS.test(wordsOf(change, 'left', left) + wordsOf(change, 'right', right));
  const marked = markedChanges(changes);
  const lemmas = lemmasOf(marked.filter(isWorded).map((change) => pairOf(change, pairing)));
  const rules = [...new Set(marked.filter((change) => !isWorded(change)).map(({ rule }) => rule))];
  return lemmas.length > MOST_LEMMAS ? null : { lemmas, rules };
}
