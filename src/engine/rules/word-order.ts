import type { Edit } from '../diff.ts';
import { type Pair, type Reading, runWeight } from '../edits/side.ts';
import type { ChangeKind } from '../types.ts';

/** `Poe beat Lund` and `Lund beat Poe`: the same words with another meaning. */
export const wordOrder: { readonly kind: ChangeKind; readonly id: string } = { kind: 'wording', id: 'order of words' };

type SideName = 'left' | 'right';

/**
 * Finds the edits whose words one side has here and the other side has elsewhere: neither side says more by them. Light words
 * do not count.
 */
export function movedWords<E extends Edit>(pair: Pair, edits: readonly E[]): ReadonlySet<E> {
  const alone = (side: SideName, other: SideName) =>
    edits.filter((edit) => edit[other].from === edit[other].to && edit[side].from < edit[side].to);
  const [left, right] = [alone('left', 'right'), alone('right', 'left')];
  const onLeft = wordsOf(pair.left, left, 'left');
  const onRight = wordsOf(pair.right, right, 'right');
  const isElsewhere = (edit: E, side: SideName, words: ReadonlySet<string>): boolean => {
    const own = wordsOf(pair[side], [edit], side);
    return own.size > 0 && own.isSubsetOf(words);
  };
  return new Set([
    ...left.filter((edit) => isElsewhere(edit, 'left', onRight)),
    ...right.filter((edit) => isElsewhere(edit, 'right', onLeft)),
  ]);
}

/** Weight from which a word says something by itself. */
const CONTENT = 0.5;

function wordsOf(reading: Reading, edits: readonly Edit[], side: SideName): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { [side]: run } of edits)
    for (let at = run.from; at < run.to; at += 1)
      if (runWeight(reading, { from: at, to: at + 1 }) >= CONTENT) words.add(reading.tokens[at]?.norm ?? '');
  return words;
}
