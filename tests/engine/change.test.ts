import { describe, expect, it } from 'vitest';
import { compareSides } from '../../src/engine/change.ts';
import { ENGLISH, sidesOf } from '../notation.ts';

const compare = (left: string, right: string) => compareSides(sidesOf(left), sidesOf(right), ENGLISH);
const many = (letter: string, count: number) => Array.from({ length: count }, (_, at) => `${letter}${at}x`).join(' ');

const backward = many('k', 3000).split(' ').toReversed().join(' ');

describe('where changes stand', () => {
  it('is told in the paragraphs of each side', () => {
    const left = [{ paragraph: 4, text: 'Ten ferries left.' }];
    const right = [
      { paragraph: 7, text: 'Two ferries left.' },
      { paragraph: 8, text: 'It rained.' },
    ];
    expect(compareSides(left, right, ENGLISH).changes).toEqual([
      {
        kind: 'figure',
        rule: 'figures',
        left: [{ paragraph: 4, start: 0, end: 3 }],
        right: [{ paragraph: 7, start: 0, end: 3 }],
      },
      { kind: 'added', rule: 'additions', left: [], right: [{ paragraph: 8, start: 0, end: 10 }] },
    ]);
  });

  it('is one extent for each paragraph that a change runs through', () => {
    const { changes } = compare('The ferry left Lund.', 'The ferry left Lund.\nIt rained.\nIt snowed.');
    expect(changes.flatMap(({ right }) => right)).toEqual([
      { paragraph: 1, start: 0, end: 10 },
      { paragraph: 2, start: 0, end: 10 },
    ]);
  });
});

describe('whether marks are worth showing', () => {
  it.each([
    ['nothing on either side', '', '', true],
    ['nothing on one side', '', 'The ferry left Lund.', true],
    ['other words', 'The ferry left Lund on Monday.', 'Teachers won a rise in pay.', false],
    ['the same words in another order', 'ferry port storm crew coast rope', 'rope coast crew storm port ferry', false],
    ['10,000 words that are all different', many('a', 10_000), many('b', 10_000), false],
    ['the same 3,000 words in another order', many('k', 3000), backward, false],
    [
      'what keeps nothing once small words are taken up',
      'ferry of big port in old town',
      'crew of big storm in new city',
      false,
    ],
  ])('%s', (_, left, right, precise) => {
    const compared = compare(left, right);
    expect(compared.precise).toBe(precise);
    if (!precise) expect(compared.changes).toEqual([]);
  });

  it('is not put in doubt by style: quotation marks everywhere do not push texts apart', () => {
    expect(compare("don't can't won't isn't", 'don’t can’t won’t isn’t').precise).toBe(true);
  });
});
