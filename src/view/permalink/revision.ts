import { compareSides } from '../../engine/index.ts';

/** A run of words in two versions of a text: in both, only in the newer, or only in the older. */
export interface RevisionRun {
  readonly kind: 'kept' | 'inserted' | 'deleted';
  readonly text: string;
}

function wholly(before: string, after: string): readonly RevisionRun[] {
  return [
    { kind: 'deleted', text: before },
    { kind: 'inserted', text: after },
  ];
}

/**
 * Merges two versions of a paragraph into one text. The kept and inserted runs, joined, equal the newer version.
 *
 * @param language BCP 47 tag of both versions
 */
export function revisionRuns(before: string, after: string, language: string): readonly RevisionRun[] {
  const side = (text: string) => [{ paragraph: 0, text }];
  const { precise, changes } = compareSides(side(before), side(after), { left: language, right: language });
  if (!precise) return wholly(before, after);
  const runs: RevisionRun[] = [];
  const add = (kind: RevisionRun['kind'], text: string) => {
    if (text !== '') runs.push({ kind, text });
  };
  let [old, now] = [0, 0];
  for (const { left, right } of changes) {
    const from = left[0]?.start ?? null;
    const start = right[0]?.start ?? now + sameLength(before.slice(old, from ?? old), after.slice(now));
    add('kept', after.slice(now, start));
    // Words deleted without replacement take the space before them along.
    const isBare = right.length === 0 && from !== null && /\s/.test(before.charAt(from - 1));
    if (from !== null) add('deleted', before.slice(isBare ? from - 1 : from, left.at(-1)?.end));
    for (const extent of right) add('inserted', after.slice(extent.start, extent.end));
    old = left.at(-1)?.end ?? old + sameLength(after.slice(now, start), before.slice(old));
    now = right.at(-1)?.end ?? start;
  }
  add('kept', after.slice(now));
  return runs;
}

/** Returns the length of the start of `text` that has as many characters as `wanted`, not counting white space. */
function sameLength(wanted: string, text: string): number {
  let left = wanted.replace(/\s/gu, '').length;
  let at = 0;
  for (; left > 0 && at < text.length; at += 1) if (!/\s/.test(text.charAt(at))) left -= 1;
  return at;
}
