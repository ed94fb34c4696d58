import { describe, expect, it } from 'vitest';
import { linkInWords, linkVerdict, VERDICTS } from '../../../src/view/pair/verdict.ts';
import { at, change, link } from '../sample.ts';

const sigla = { left: 'AP', right: 'CB' };

function words(own: ReturnType<typeof link>): string {
  return linkInWords(own, false, sigla, at.strings.verdict);
}

describe('a verdict in words', () => {
  it.each([
    ['the same', link([0], [0])],
    ['the same apart from style', link([0], [0], { changes: [change('spelling', [0, 0, 1], [0, 0, 1])] })],
    ['quotation differs', link([0], [0], { changes: [change('quotation', [0, 0, 1], [0, 0, 1])] })],
    [
      'figure differs; wording differs',
      link([0], [0], { changes: [change('wording', [0, 5, 6], [0, 5, 6]), change('figure', [0, 0, 1], [0, 0, 1])] }),
    ],
    ['AP says more', link([0], [0], { changes: [change('added', [0, 0, 1], null)] })],
    ['CB says more', link([0], [0], { changes: [change('added', null, [0, 0, 1])] })],
    [
      'each says more',
      link([0], [0], { changes: [change('added', [0, 0, 1], null), change('added', null, [0, 0, 1])] }),
    ],
    ['split in CB; the same', link([0], [0, 1])],
    ['merged in CB; in other words', link([0, 1], [0], { precise: false, kind: 'reworded' })],
    ['partly the same', link([0], [0], { kind: 'related', precise: false })],
  ])('%s', (expected, own) => {
    expect(words(own)).toBe(expected);
  });

  it('says where the counterpart has moved', () => {
    expect(linkInWords(link([0], [4]), true, sigla, at.strings.verdict)).toBe('moved; the same');
  });
});

it('the form of quotation marks is not a difference', () => {
  const quoteMarks = { ...change('punctuation', [0, 0, 1], [0, 0, 1]), rule: 'quotation marks' };
  expect(words(link([0], [0], { changes: [quoteMarks] }))).toBe('the same');
});

it('a row counts under one verdict, and every verdict has a name', () => {
  const both = link([0], [0], {
    changes: [change('attribution', [0, 0, 1], [0, 0, 1]), change('added', [0, 2, 3], null)],
  });
  expect(linkVerdict(both)).toBe('attribution');
  expect(new Set(VERDICTS.map((verdict) => at.strings.counts[verdict]('AP', 'CB'))).size).toBe(VERDICTS.length);
});
