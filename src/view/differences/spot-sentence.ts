import { type ChangeKind, type Span, splitSentences } from '../../engine/index.ts';
import type { Run } from '../marked-text.ts';

/** The most text on each side of the words, in UTF-16 units: longer than most sentences in newspapers. */
const REACH = 300;

/**
 * Returns the sentence or sentences that contain a span, as runs, with the span marked as a change of `kind`. White space
 * at the ends is removed.
 */
export function sentenceAround(text: string, { start, end }: Span, kind: ChangeKind, language: string): readonly Run[] {
  const from = Math.max(0, start - REACH);
  const sentences = splitSentences(text.slice(from, end + REACH), language);
  const first = sentences.findLast((sentence) => from + sentence.start <= start);
  const last = sentences.find((sentence) => from + sentence.end >= end);
  const before = text.slice(from + (first?.start ?? 0), start);
  const after = text.slice(end, from + (last?.end ?? 0));
  // Drop a partial word where the text was cut at `REACH`.
  const isCut = {
    before: from > 0 && first?.start === 0,
    after: end + REACH < text.length && last === sentences.at(-1),
  };
  const runs: readonly Run[] = [
    { text: isCut.before ? before.replace(/^\S*\s*/u, '') : before.trimStart(), kind: null },
    { text: text.slice(start, end), kind },
    { text: isCut.after ? after.replace(/\s*\S*$/u, '') : after.trimEnd(), kind: null },
  ];
  return runs.filter((run) => run.text !== '');
}
