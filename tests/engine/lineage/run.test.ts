import { describe, expect, it } from 'vitest';
import { sharedRuns } from '../../../src/engine/lineage/run.ts';
import { textsOf } from '../../../src/engine/lineage/text.ts';
import { article } from './article.ts';

function runs(left: readonly string[], right: readonly string[]) {
  const [one, other] = textsOf([article('left', left), article('right', right)]);
  if (one === undefined || other === undefined) throw new Error('two articles are two texts');
  return sharedRuns(one, other).map(({ left: from, length }) =>
    one.words
      .slice(from, from + length)
      .map(({ form }) => form)
      .join(' '),
  );
}

describe('a shared run', () => {
  it('is as long as it goes, and no shorter than four words', () => {
    expect(runs(['a b c d e f', 'x y z'], ['q a b c d e r', 'x y z'])).toEqual(['a b c d e']);
  });

  it('ends with its paragraph on both sides', () => {
    expect(runs(['a b c d e f g h'], ['a b c d', 'e f g h'])).toEqual(['a b c d', 'e f g h']);
  });

  it('is found wherever it stands, and at every place', () => {
    expect(runs(['a b c d', 'x', 'a b c d'], ['y', 'a b c d'])).toEqual(['a b c d', 'a b c d']);
  });

  it('is put to one place each where it stands very often', () => {
    const [few, many] = [Array(3).fill('a b c d'), Array(50).fill('a b c d')];
    expect(runs(many, few)).toHaveLength(50);
    expect(runs(few, many)).toHaveLength(50);
  });

  it('of one word over and over is one run', () => {
    expect(runs(['a '.repeat(5000)], ['a '.repeat(4000)]).length).toBeLessThan(5000);
  });
});
