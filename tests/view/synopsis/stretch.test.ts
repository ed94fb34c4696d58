import { expect, it } from 'vitest';
import type { PairComparison } from '../../../src/engine/types.ts';
import { stretchesOf, unbroken } from '../../../src/view/synopsis/stretch.ts';
import { link, passagesOf } from '../sample.ts';

const OUTLETS = ['a', 'b', 'c'];
const NOBODY: readonly PairComparison[] = [];

/** A layout as `a1+2: b3` a stretch: the text's paragraphs, then those that have their place beside them. */
function laidOut(base: string, pairs: readonly PairComparison[], ...passages: readonly string[]): readonly string[] {
  const comparison = { pairs, passages: passagesOf(OUTLETS, ...passages) };
  return stretchesOf(comparison, OUTLETS, OUTLETS.indexOf(base)).map(({ lead, paragraphs, members }) => {
    const beside = members.map(({ article, paragraph }) => ` ${OUTLETS[article]}${paragraph + 1}`);
    return `${OUTLETS[lead]}${paragraphs.map((index) => index + 1).join('+')}:${beside.join('')}`;
  });
}

it('the base’s paragraphs stand in their order, each with what tells the same', () => {
  expect(laidOut('a', NOBODY, 'c1 a2', 'a1 b1 c2')).toEqual(['a1: b1 c2', 'a2: c1']);
});

it('paragraphs of the base that are one passage are one stretch', () => {
  expect(laidOut('a', NOBODY, 'a1 a2 b1', 'a3 b2')).toEqual(['a1+2: b1', 'a3: b2']);
});

it('what the base has not stands after what precedes it in the first text that has it', () => {
  expect(laidOut('a', NOBODY, 'a1 b1', 'a2 b3', 'b2 c1', 'b4')).toEqual(['a1: b1', 'b2: c1', 'a2: b3', 'b4:']);
});

it('what stands before everything that the base has stands at the head', () => {
  expect(laidOut('a', NOBODY, 'b1', 'a1 b2')).toEqual(['b1:', 'a1: b2']);
});

it('neighbours that only one text has are one stretch, those of two texts are not', () => {
  expect(laidOut('a', NOBODY, 'a1 b1 c1', 'b2', 'b3', 'c2')).toEqual(['a1: b1 c1', 'b2+3:', 'c2:']);
});

it('a passage that the base tells in two places is shared out by the links, what has none goes to the first', () => {
  const pairs = [{ left: 'a', right: 'b', links: [link([2], [1]), link([0], [0])] }];
  expect(laidOut('a', pairs, 'a1 a3 b1 b2 c1', 'a2')).toEqual(['a1: b1 c1', 'a2:', 'a3: b2']);
});

it('links are read from either side', () => {
  const pairs = [{ left: 'a', right: 'b', links: [link([1], [2]), link([0], [0])] }];
  expect(laidOut('b', pairs, 'a1 a2 b1 b3', 'b2')).toEqual(['b1: a1', 'b2:', 'b3: a2']);
});

it('numbers are cut where one is missing', () => {
  expect(unbroken([1, 2, 4, 7, 8])).toEqual([[1, 2], [4], [7, 8]]);
});
