import { describe, expect, it } from 'vitest';
import { quotedSpans } from '../../../src/engine/quotation/span.ts';

/** The words of each quotation in a paragraph; those inside it behind a stroke, `…` behind one that is never closed. */
function quoted(text: string, next?: string): readonly string[] {
  return quotedSpans(text, next).map(({ words, closed, nested }) =>
    [words, ...nested]
      .map(({ start, end }) => text.slice(start, end))
      .join(' | ')
      .concat(closed ? '' : ' …'),
  );
}

describe('what stands between quotation marks', () => {
  it.each([
    ['curly', 'a “fair deal” now', ['fair deal']],
    ['straight', 'a "fair deal," she said. "No."', ['fair deal,', 'No.']],
    ['single, straight or curly', "a 'fair' and ‘good’ deal", ['fair', 'good']],
    ['German', 'ein „fairer Preis“ und ein »guter«', ['fairer Preis', 'guter']],
    ['German single', 'ein ‚guter‘ Preis', ['guter']],
    ['French, without their spaces', 'un « bon prix » hier', ['bon prix']],
    ['Swedish', 'ett ”bra pris” i dag', ['bra pris']],
    ['Japanese, one in the other', '彼は「いい『値段』だ」と言った', ['いい『値段』だ | 値段']],
    ['Chinese, without spaces around', '他说“很好”的价格', ['很好']],
    ['American: single in double', '“She said ‘no’ twice,” he said', ['She said ‘no’ twice, | no']],
    ['British: double in single', '‘She said “no” twice’, he said', ['She said “no” twice | no']],
    ['both closed at once', '“He said ‘no’” and left', ['He said ‘no’ | no']],
    ['opened and closed by the same curly mark', 'a “fair“ deal', ['fair']],
    ['French, closed by a straight mark', 'un « bon prix" et un « juste » prix', ['bon prix', 'juste']],
  ])('%s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});

describe('what looks like a quotation mark', () => {
  it.each([
    ['an apostrophe', 'the crew’s port didn’t open', []],
    ['a plural’s apostrophe', 'the crews’ port and the boats’ pier', []],
    ['a plural’s apostrophe inside a quotation', '‘The crews’ port is ours’, she said', ['The crews’ port is ours']],
    ['a plural’s apostrophe behind a quoted plural', 'the ‘heroes’ of the crews’ port', ['heroes']],
    ['letters left out', "'tis the '90s, rock 'n' roll and ‘em", []],
    ['feet and inches', 'a 6\'2" man with a 12" pipe', []],
    ['inches inside a quotation', '"He is 6\'2" tall," she said', ['He is 6\'2" tall,']],
    ['a quotation that ends in a year', '"In 2000" he said. "No" he said', ['In 2000', 'No']],
    ['nothing between marks', '“” "..." ‘’', []],
  ])('%s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});

describe('marks that are never closed', () => {
  it.each([
    ['a curly one runs to the end of its paragraph', 'She said “we stay', ['we stay …']],
    ['not over another quotation: it was a slip', '“A “B” C', ['B']],
    ['a straight one runs on at the head only', '"We stay', ['We stay …']],
    ['elsewhere it is a slip', 'a 6 " pipe "and more', []],
    ['a single one is an apostrophe', "said 'and more", []],
    ['a closing one closes nothing', 'fair” deal» and ‘', []],
  ])('%s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it('runs on where the next paragraph opens with the same mark', () => {
    expect(quoted("Poe said: 'We saw the crews' port.", "'")).toEqual(["We saw the crews' port. …"]);
  });

  it.each(['“', '"', "'a ", '“»', '«"', '‘a’ ', "'s' ", '‹'])(
    'a paragraph of nothing but %s is read in bounded work',
    (mark) => {
      expect(quotedSpans(mark.repeat(100_000)).length).toBeLessThanOrEqual(100_000);
    },
  );
});
