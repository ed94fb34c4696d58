import { expect, it } from 'vitest';
import { starsIn } from '../../../src/engine/quotation/star.ts';
import { utterancesOf } from '../../../src/engine/quotation/utterance.ts';
import type { Quotation } from '../../../src/engine/quote.ts';

/** One quotation for each article. */
function utterances(...words: readonly string[]) {
  return words.flatMap((own, article) => {
    const extents = [{ paragraph: 0, start: 0, end: own.length }];
    const quotation: Quotation = {
      words: own,
      extents,
      kind: 'sentence',
      use: 'speech',
      continued: false,
      closed: true,
      nested: [],
      speaker: null,
    };
    return utterancesOf(article, [quotation], [own], () => 1);
  });
}

const ties = (...pairs: readonly (readonly [number, number])[]) => pairs.map(([one, other]) => ({ one, other }));

it('keeps together what one article quotes in full, and says which others have nothing in common', () => {
  const all = utterances('we stay in port', 'we stay in port until the storm is over', 'the storm is over');
  expect(starsIn([0, 1, 2], ties([0, 1], [1, 2]), all)).toEqual([{ members: [0, 1, 2], apart: [[0, 2]] }]);
});

it('takes the same words, and a part of them, as the same even where no tie was found', () => {
  const all = utterances('the old pier', 'pier', 'the old pier');
  expect(starsIn([0, 1, 2], ties([0, 1], [1, 2]), all)).toEqual([{ members: [0, 1, 2], apart: [] }]);
});

it('divides a chain in which nothing is tied to everything else', () => {
  const all = utterances('one two', 'two three', 'three four', 'four five');
  const chain = ties([0, 1], [1, 2], [2, 3]);
  const groups = starsIn([0, 1, 2, 3], chain, all);
  expect(groups.map(({ members }) => members).toSorted()).toEqual([[0], [1, 2, 3]]);
  expect(groups.find(({ members }) => members.length > 1)?.apart).toEqual([[1, 3]]);
});
