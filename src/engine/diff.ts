import { diffArrays } from 'diff';
import type { Token } from './types.ts';

/** A half-open range of token indices on one side: `{ from: 2, to: 4 }` is the third and fourth token. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Whether a run is empty. */
export function isEmpty({ from, to }: Run): boolean {
  return from === to;
}

/** A difference: a run of the left side and the run of the right side in its place. One of them may be empty. */
export interface Edit {
  readonly left: Run;
  readonly right: Run;
}

/** The differences of two token lists, ascending. Tokens between them are kept. */
export interface TokenDiff {
  readonly edits: readonly Edit[];
  /** False if the search was stopped: `edits` is then one edit from the first difference to the last. */
  readonly precise: boolean;
}

/**
 * The search stops after this many inserted and deleted tokens that both sides contain. Its time grows with the
 * square of this number. Two paragraphs of 600 words with enough in common for marks never need more.
 */
const MAX_EDIT_LENGTH = 1000;

/**
 * Finds the fewest deletions and insertions of words and figures that turn one list into the other, then, between those that both
 * keep, the fewest of punctuation, so that no comma is kept instead of a word. Tokens are compared by `norm`. Swapping
 * the sides swaps the result exactly.
 *
 * @example diffTokens(tokenize('two old ships'), tokenize('two ships')).edits
 *   // [{ left: { from: 1, to: 2 }, right: { from: 1, to: 1 } }]
 */
export function diffTokens(left: readonly Token[], right: readonly Token[]): TokenDiff {
  if (!comesFirst(right, left)) return diffInOrder(left, right);
  const { edits, precise } = diffInOrder(right, left);
  return { edits: edits.map((edit) => ({ left: edit.right, right: edit.left })), precise };
}

/**
 * Whether the first list sorts before the second in an order that depends only on their tokens. Among equally
 * short edit scripts, a search prefers one by side. Searching in this order always gives the same one.
 */
export function comesFirst(first: readonly Token[], second: readonly Token[]): boolean {
  if (first.length !== second.length) return first.length < second.length;
  const index = first.findIndex((token, at) => token.norm !== second[at]?.norm);
  if (index >= 0) return (first[index]?.norm ?? '') < (second[index]?.norm ?? '');
  const written = first.findIndex((token, at) => token.text !== second[at]?.text);
  return (first[written]?.text ?? '') < (second[written]?.text ?? '');
}

function diffInOrder(left: readonly Token[], right: readonly Token[]): TokenDiff {
  const numbers: FormNumbers = new Map();
  return diffForms(numberForms(left, numbers), numberForms(right, numbers));
}

/** The number of each known `norm`: positive for words and figures, negative for punctuation, never 0. */
export type FormNumbers = Map<string, number>;

/**
 * Returns the form numbers of a token list, which are fast to compare. New forms are added
 * to `numbers`, which compared lists must share.
 */
export function numberForms(tokens: readonly Token[], numbers: FormNumbers): readonly number[] {
  return tokens.map(({ norm, kind }) => {
    const known = numbers.get(norm);
    if (known !== undefined) return known;
    // From 1, because the library drops falsy values.
    const number = numbers.size + 1;
    const form = kind === 'punctuation' ? -number : number;
    numbers.set(norm, form);
    return form;
  });
}

/** Like `diffTokens`, but swapping the sides may give other edits of the same length. */
export function diffForms(left: readonly number[], right: readonly number[]): TokenDiff {
  const head = sharedHead(left, right);
  const tail = sharedTail(left, right, head);
  const whole: Edit = {
    left: { from: head, to: left.length - tail },
    right: { from: head, to: right.length - tail },
  };
  const kept = keptTokens(left, right, whole);
  return kept ? { edits: editsBetween(kept, whole), precise: true } : { edits: [whole], precise: false };
}

function sharedHead(left: readonly number[], right: readonly number[]): number {
  const most = Math.min(left.length, right.length);
  let head = 0;
  while (head < most && left[head] === right[head]) head += 1;
  return head;
}

function sharedTail(left: readonly number[], right: readonly number[], head: number): number {
  const most = Math.min(left.length, right.length) - head;
  let tail = 0;
  while (tail < most && left[left.length - 1 - tail] === right[right.length - 1 - tail]) tail += 1;
  return tail;
}

/** Returns the tokens that both sides keep in a part of the lists, as pairs of indices; undefined if the search stopped. */
function keptTokens(left: readonly number[], right: readonly number[], part: Edit): readonly KeptPair[] | undefined {
  const words = keptOf(left, right, part, isWord);
  if (words === undefined) return undefined;
  const kept: KeptPair[] = [];
  let from: KeptPair = [part.left.from, part.right.from];
  for (const pair of [...words, [part.left.to, part.right.to] as const]) {
    const gap: Edit = { left: { from: from[0], to: pair[0] }, right: { from: from[1], to: pair[1] } };
    if (!isEmpty(gap.left) && !isEmpty(gap.right)) kept.push(...(keptOf(left, right, gap, isMark) ?? []));
    kept.push(pair);
    from = [pair[0] + 1, pair[1] + 1];
  }
  return kept.slice(0, -1);
}

const isWord = (form: number): boolean => form > 0;
const isMark = (form: number): boolean => form < 0;

/**
 * Returns the tokens of one kind that both sides keep. Tokens that the other side does not contain are left out of
 * the search, which makes it several times faster (an idea of GNU diff) and does not change how much is kept.
 */
function keptOf(
  left: readonly number[],
  right: readonly number[],
  part: Edit,
  isSearched: (form: number) => boolean,
): readonly KeptPair[] | undefined {
  const among = (forms: readonly number[], { from, to }: Run) => new Set(forms.slice(from, to).filter(isSearched));
  const one = shared(left, part.left, among(right, part.right));
  const other = shared(right, part.right, among(left, part.left));
  if (one.length === 0) return [];
  const steps: Steps | undefined = diffArrays(
    one.map((index) => left[index]),
    other.map((index) => right[index]),
    { maxEditLength: MAX_EDIT_LENGTH },
  );
  return steps && pairsOf(steps, one, other);
}

/** Returns the indices of the tokens in a part of a list whose forms are in a set. */
function shared(forms: readonly number[], { from, to }: Run, onOtherSide: ReadonlySet<number>): readonly number[] {
  const indices: number[] = [];
  for (let at = from; at < to; at += 1) {
    if (onOtherSide.has(forms[at] as number)) indices.push(at);
  }
  return indices;
}

type Steps = readonly { readonly added: boolean; readonly removed: boolean; readonly count: number }[];
type KeptPair = readonly [left: number, right: number];

function pairsOf(steps: Steps, left: readonly number[], right: readonly number[]): readonly KeptPair[] {
  const pairs: KeptPair[] = [];
  let leftAt = 0;
  let rightAt = 0;
  for (const { added, removed, count } of steps) {
    for (let at = 0; at < count && !added && !removed; at += 1) {
      pairs.push([left[leftAt + at] ?? 0, right[rightAt + at] ?? 0]);
    }
    if (!added) leftAt += count;
    if (!removed) rightAt += count;
  }
  return pairs;
}

function editsBetween(pairs: readonly KeptPair[], whole: Edit): readonly Edit[] {
  const edits: Edit[] = [];
  let left = whole.left.from;
  let right = whole.right.from;
  const close = (leftEnd: number, rightEnd: number) => {
    if (leftEnd > left || rightEnd > right) {
      edits.push({ left: { from: left, to: leftEnd }, right: { from: right, to: rightEnd } });
    }
  };
  for (const [leftKept, rightKept] of pairs) {
    close(leftKept, rightKept);
    left = leftKept + 1;
    right = rightKept + 1;
  }
  close(whole.left.to, whole.right.to);
  return edits;
}
