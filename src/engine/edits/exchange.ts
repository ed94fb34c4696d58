import type { Edit, Run } from '../diff.ts';
import type { Pair } from './side.ts';

/**
 * Turns the edits for two phrases that changed places around a third, of which the shortest edits move one, into an exchange:
 * `{+Lund beat+} Poe [-beat Lund-]` becomes `[-Poe-]{+Lund+} beat [-Lund-]{+Poe+}`.
 */
export function exchangedPhrases(pair: Pair, edits: readonly Edit[]): readonly Edit[] {
  const shown: Edit[] = [];
  for (let at = 0; at < edits.length; at += 1) {
    const edit = edits[at] as Edit;
    const next = edits[at + 1];
    const exchange =
      next && (exchanged(pair, edit, next) ?? mirrored(exchanged(exchangedSides(pair), flip(edit), flip(next))));
    shown.push(...(exchange ?? [edit]));
    if (exchange) at += 1;
  }
  return shown;
}

const flip = ({ left, right }: Edit): Edit => ({ left: right, right: left });
const exchangedSides = (pair: Pair): Pair => ({ ...pair, left: pair.right, right: pair.left });
const mirrored = (edits: readonly Edit[] | null): readonly Edit[] | null => edits?.map(flip) ?? null;

/** Returns words that only the right side has before the kept words and only the left side after them. */
function exchanged(pair: Pair, before: Edit, after: Edit): readonly Edit[] | null {
  if (before.left.from < before.left.to || after.right.from < after.right.to) return null;
  const added = formsOf(pair.right.forms, before.right);
  const removed = formsOf(pair.left.forms, after.left);
  if (added.length !== removed.length) return null;
  const moved = added.findIndex((_, at) => at > 0 && isTurned(added, removed, at));
  if (moved < 0) return null;
  return [
    {
      left: { from: before.left.to, to: after.left.from },
      right: { from: before.right.from, to: before.right.from + moved },
    },
    {
      left: { from: after.left.to - moved, to: after.left.to },
      right: { from: before.right.to, to: after.right.from },
    },
  ];
}

const formsOf = (forms: readonly number[], { from, to }: Run): readonly number[] => forms.slice(from, to);

/** Whether the second list is the first one rotated at the cut. */
function isTurned(one: readonly number[], other: readonly number[], cut: number): boolean {
  return other.every((form, at) => form === one[(at + cut) % one.length]);
}
