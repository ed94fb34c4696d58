import type { Text } from './text.ts';
import type { MeasuredRun, SharedWording } from './wording.ts';

/** For each word of a text 1 where it is in another in a shared run, else 0. */
export type Cover = Uint8Array;

/** Outside common text only what both sides quote counts. */
function coverQuoted(cover: Cover, left: Text, right: Text, run: MeasuredRun): void {
  for (let at = 0; at < run.length; at += 1) {
    if (left.words[run.left + at]?.quoted && right.words[run.right + at]?.quoted) cover[run.left + at] = 1;
  }
}

/** Marks the words of the left text that are in the right one. */
export function coverOf(left: Text, right: Text, { common, quotations }: SharedWording): Cover {
  const cover = new Uint8Array(left.words.length);
  for (const run of common) cover.fill(1, run.left, run.left + run.length);
  for (const run of quotations) coverQuoted(cover, left, right, run);
  return cover;
}

/** The words that at least one of several covers of the same text has. */
export function unionOf(text: Text, covers: readonly Cover[]): Cover {
  const union = new Uint8Array(text.words.length);
  for (const cover of covers)
    cover.forEach((isCovered, at) => {
      union[at] = (union[at] as number) | isCovered;
    });
  return union;
}
