import { describe, expect, it } from 'vitest';
import { comesFirst, diffTokens } from '../../src/engine/diff.ts';
import { tokenize } from '../../src/engine/token.ts';

const diff = (left: string, right: string) => diffTokens(tokenize(left), tokenize(right));
const words = (letter: string, count: number) => Array.from({ length: count }, (_, at) => `${letter}${at}x`);

describe('what differs', () => {
  it('is nothing in equal texts, however they are typeset', () => {
    expect(diff('“Didn’t they?”', '"didn\'t  they?"')).toEqual({ edits: [], precise: true });
  });

  it('is nothing where both are empty', () => {
    expect(diff('', ' ')).toEqual({ edits: [], precise: true });
  });

  it('is a run of tokens on each side', () => {
    expect(diff('two old ships left', 'two ships came').edits).toEqual([
      { left: { from: 1, to: 2 }, right: { from: 1, to: 1 } },
      { left: { from: 3, to: 4 }, right: { from: 2, to: 3 } },
    ]);
  });

  it('is everything where one side is empty', () => {
    expect(diff('', 'two ships').edits).toEqual([{ left: { from: 0, to: 0 }, right: { from: 0, to: 2 } }]);
  });

  it('is mirrored when the sides are, even where several ways are equally short', () => {
    const there = diff('a b c a b b a', 'c b a b a c').edits;
    const back = diff('c b a b a c', 'a b c a b b a').edits;
    expect(back.map(({ left, right }) => ({ left: right, right: left }))).toEqual(there);
  });

  it('counts an invisible character as a token', () => {
    expect(diff('a \u200b b', 'x b').edits).toEqual([{ left: { from: 0, to: 2 }, right: { from: 0, to: 1 } }]);
  });
});

describe('texts of 10,000 words', () => {
  const whole = { left: { from: 0, to: 10_000 }, right: { from: 0, to: 10_000 } };
  const forward = words('a', 10_000);

  it('are one edit where they share none', () => {
    expect(diff(forward.join(' '), words('b', 10_000).join(' '))).toEqual({ edits: [whole], precise: true });
  });

  it('are given up, as one edit, where they share all in another order', () => {
    expect(diff(forward.join(' '), forward.toReversed().join(' '))).toEqual({ edits: [whole], precise: false });
  });
});

describe('which side is asked first', () => {
  it.each([
    ['one', 'one two'],
    ['apple', 'pear'],
    ['“', '”'],
  ])('“%s” stands before “%s”', (first, second) => {
    expect(comesFirst(tokenize(first), tokenize(second))).toBe(true);
    expect(comesFirst(tokenize(second), tokenize(first))).toBe(false);
  });

  it('does not matter where both are the same', () => {
    expect(comesFirst(tokenize('one'), tokenize('one'))).toBe(false);
  });
});
