import { type ChangeKind, type Span, splitSentences } from '../../engine/index.ts';
import type { Run } from '../marked-text.ts';

/** Of a sentence longer than any in a newspaper so much stands around the words that differ, in characters each side. */
const REACH = 300;

/**
 * The sentence that words are in, or the sentences, cut into runs: what comes before them, the words with the kind of
 * change that they are, what comes after them; without white space at its ends.
 */
export function sentenceAround(text: string, { start, end }: Span, kind: ChangeKind, language: string): readonly Run[] {
  const from = Math.max(0, start - REACH);
  const sentences = splitSentences(text.slice(from, end + REACH), language);
  const first = sentences.findLast((sentence) => from + sentence.start <= start);
  const last = sentences.find((sentence) => from + sentence.end >= end);
  const before = text.slice(from + (first?.start ?? 0), start);
  const after = text.slice(end, from + (last?.end ?? 0));
  // What is cut in the middle of a word begins and ends with a whole one.
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
