import { describe, expect, it } from 'vitest';
import { termsOf } from '../../../src/engine/alignment/term.ts';

describe('texts are compared by', () => {
  it.each([
    ['the beginnings of words', 'Violating, violates', ['viola', 'viola']],
    ['whole figures', '10,000 shells for 2.5', ['10,000', 'shell', 'for', '2.5']],
    ['initials as one word', 'the U.N. and the UN', ['the', 'un', 'and', 'the', 'un']],
    ['pairs of characters where there are no spaces', '金正恩 met', ['金正', '正恩', 'met']],
    ['a single character that stands alone', '人 met', ['人', 'met']],
    ['nothing where there is nothing to read', '— “…”', []],
  ])('%s', (_, text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });
});
