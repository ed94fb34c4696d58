import type { Text } from './text.ts';
import type { MeasuredRun, SharedWording } from './wording.ts';

/** For each word of a text, 1 if it is in a run shared with another text, else 0. */
export type Cover = Uint8Array;

/** Outside common text, only words that both sides quote count. */
function coverQuoted(cover: Cover, left: Text, right: Text, run: MeasuredRun): void {
  for (let at = 0; at < run.length; at += 1) {
    if (left.words[run.left + at]?.quoted && right.words[run.right + at]?.quoted) cover[run.left + at] = 1;
  }
}

/** Marks the words of the left text that the right one contains. */
export function coverOf(left: Text, right: Text, { common, quotations }: SharedWording): Cover {
  const cover = new Uint8Array(left.words.length);
  for (const run of common) cover.fill(1, run.left, run.left + run.length);
  for (const run of quotations) coverQuoted(cover, left, right, run);
  return cover;
}

/** Returns the union of several covers of the same text. */
export function unionOf(text: Text, covers: readonly Cover[]): Cover {
  const union = new Uint8Array(text.words.length);
  for (const cover of covers)
    cover.forEach((isCovered, at) => {
      union[at] = (union[at] as number) | isCovered;
    });
  return union;
}
