import { expect, it } from 'vitest';
import type { ComparedLink, PairComparison, Passage } from '../../../src/engine/types.ts';
import { stretchesOf, unbroken } from '../../../src/view/synopsis/stretch.ts';
import { link, passagesOf } from '../sample.ts';

const OUTLETS = ['a', 'b', 'c'];

/** Links between every two members of different outlets, as passages have them; the first passage's are the strongest. */
function linksIn(passages: readonly Passage[], left: number, right: number): readonly ComparedLink[] {
  return passages.flatMap(({ members, number }) =>
    members
      .filter(({ article }) => article === left)
      .flatMap((one) =>
        members
          .filter(({ article }) => article === right)
          .map((other) => link([one.paragraph], [other.paragraph], { score: 1 - number / 100 })),
      ),
  );
}

/** A layout as `a1+2: b3` a stretch: the text's paragraphs, then those that have their place beside them. */
function laidOut(base: string, ...written: readonly string[]): readonly string[] {
  const passages = passagesOf(OUTLETS, ...written);
  const pairs = OUTLETS.flatMap((left, index) =>
    OUTLETS.slice(index + 1).map(
      (right, step): PairComparison => ({
        left,
        right,
        links: linksIn(passages, index, index + 1 + step),
      }),
    ),
  );
  return stretchesOf({ pairs, passages }, OUTLETS, OUTLETS.indexOf(base)).map(({ lead, paragraphs, members }) => {
    const beside = members.map(({ article, paragraph }) => ` ${OUTLETS[article]}${paragraph + 1}`);
    return `${OUTLETS[lead]}${paragraphs.map((index) => index + 1).join('+')}:${beside.join('')}`;
  });
}

it('keeps the base’s paragraphs in order, each with its counterparts', () => {
  expect(laidOut('a', 'c1 a2', 'a1 b1 c2')).toEqual(['a1: b1 c2', 'a2: c1']);
});

it('paragraphs of the base that are one passage are one stretch', () => {
  expect(laidOut('a', 'a1 a2 b1', 'a3 b2')).toEqual(['a1+2: b1', 'a3: b2']);
});

it('an insert follows what precedes it in the first text that has it', () => {
  expect(laidOut('a', 'a1 b1', 'a2 b3', 'b2 c1', 'b4')).toEqual(['a1: b1', 'b2: c1', 'a2: b3', 'b4:']);
});

it('an insert before everything else comes first', () => {
  expect(laidOut('a', 'b1', 'a1 b2')).toEqual(['b1:', 'a1: b2']);
});

it('neighbours that only one text has are one stretch, unless they are from two texts', () => {
  expect(laidOut('a', 'a1 b1 c1', 'b2', 'b3', 'c2')).toEqual(['a1: b1 c1', 'b2+3:', 'c2:']);
});

it('a paragraph of two passages is placed at its strongest link, whichever side is the base', () => {
  expect(laidOut('a', 'a1 b1', 'a2 b1 c1')).toEqual(['a1: b1', 'a2: c1']);
  expect(laidOut('b', 'a1 b1', 'a1 b2')).toEqual(['b1: a1', 'b2:']);
});

it('an insert of two texts occurs once, even if they share different parts with the base', () => {
  expect(laidOut('a', 'a1 b1', 'b1 c1')).toEqual(['c1:', 'a1: b1']);
});

it('numbers are cut where one is missing', () => {
  expect(unbroken([1, 2, 4, 7, 8])).toEqual([[1, 2], [4], [7, 8]]);
});
