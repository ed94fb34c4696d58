import { describe, expect, it } from 'vitest';
import { countName, VERDICTS, verdictInWords, verdictOf } from '../../../src/view/pair/verdict.ts';
import { change, link } from '../sample.ts';

const sigla = { left: 'AP', right: 'CB' };

function words(own: ReturnType<typeof link>): string {
  return verdictInWords({ left: own.left, right: own.right, link: own }, own, sigla);
}

describe('a verdict in words', () => {
  it.each([
    ['The same', link([0], [0])],
    ['The same but for style', link([0], [0], { changes: [change('spelling', [0, 0, 1], [0, 0, 1])] })],
    ['Quotation differs', link([0], [0], { changes: [change('quotation', [0, 0, 1], [0, 0, 1])] })],
    [
      'Figure differs; wording differs',
      link([0], [0], { changes: [change('wording', [0, 5, 6], [0, 5, 6]), change('figure', [0, 0, 1], [0, 0, 1])] }),
    ],
    ['AP says more', link([0], [0], { changes: [change('added', [0, 0, 1], null)] })],
    ['CB says more', link([0], [0], { changes: [change('added', null, [0, 0, 1])] })],
    [
      'Each says more',
      link([0], [0], { changes: [change('added', [0, 0, 1], null), change('added', null, [0, 0, 1])] }),
    ],
    ['Split in CB; the same', link([0], [0, 1])],
    ['Merged in CB; told in other words', link([0, 1], [0], { precise: false, kind: 'reworded' })],
    ['Related', link([0], [0], { kind: 'related', precise: false })],
  ])('%s', (expected, own) => {
    expect(words(own)).toBe(expected);
  });

  it('of a paragraph that only one side has names that side', () => {
    expect(verdictInWords({ left: [0], right: [], link: null }, null, sigla)).toBe('Only in AP');
    expect(verdictInWords({ left: [], right: [0], link: null }, null, sigla)).toBe('Only in CB');
    const related = link([0], [4], { kind: 'related', precise: false });
    expect(verdictInWords({ left: [0], right: [], link: null }, related, sigla)).toBe('Only in AP');
  });
});

it('how an outlet sets its quotation marks is no difference', () => {
  const quoteMarks = { ...change('punctuation', [0, 0, 1], [0, 0, 1]), rule: 'quotation marks' };
  expect(words(link([0], [0], { changes: [quoteMarks] }))).toBe('The same');
});

it('a row counts under one verdict, and every verdict has a name', () => {
  const both = link([0], [0], {
    changes: [change('attribution', [0, 0, 1], [0, 0, 1]), change('added', [0, 2, 3], null)],
  });
  expect(verdictOf({ left: [0], right: [0], link: both }, both)).toBe('attribution');
  expect(new Set(VERDICTS.map((verdict) => countName(verdict, sigla))).size).toBe(VERDICTS.length);
});
