import { describe, expect, it } from 'vitest';
import { amountsIn } from '../../../src/engine/edits/quantity.ts';
import { tokenize } from '../../../src/engine/token.ts';

/** The amounts in a text: their words, what they say, what they measure. */
function amounts(text: string, english = true): readonly string[] {
  const tokens = tokenize(text);
  return amountsIn(tokens, { from: 0, to: tokens.length }, english).map(({ from, to, value, measure }) => {
    const words = tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(' ');
    return `${words} = ${value} (${measure})`;
  });
}

describe('amounts in English', () => {
  it.each([
    ['it took four to five hours', ['four to five hours = 4 5 hour (time)']],
    ['in just under five hours', ['just under five hours = below 5 hour (time)']],
    ['between two and three million euros', ['between two and three million euros = 2 3000000 euro (size)']],
    ['at least 1,200 crews', ['at least 1,200 = above 1200 (count)']],
    ['well over twenty-five ferries', ['over twenty-five = above 25 (count)']],
    ['2.5% to $10 million', ['2.5% = 2.5 (count)', '$10 million = 10000000 (size)']],
    ['from 1998 on', ['1998 = 1998 (year)']],
    ['in 1950-53', ['1950-53 = 1950 1953 (year)']],
    ['about $5bn', ['about $5bn = about 5000000000 (size)']],
    ['tens of thousands of crews', ['tens of thousands = 10 1000 (count)']],
    ['twenty-odd and forty-two-three crews', []],
    ['only at sea', []],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });
});

describe('amounts in other languages', () => {
  it('are figures alone, whose points may part thousands or not', () => {
    expect(amounts('über 1.500 Euro, zwei Schiffe', false)).toEqual(['1.500 = 1.5 (count)']);
  });
});
