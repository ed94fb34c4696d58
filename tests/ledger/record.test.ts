import { describe, expect, it } from 'vitest';
import { currentIds, currentParagraphs } from '../../src/ledger/history.ts';
import { recordAbsence, recordCorrection, recordText } from '../../src/ledger/record.ts';
import { blockOf, historyAfter, ledgerOf, PARAGRAPHS } from './sample.ts';

/** The ids of the last version, and those that ended in it. */
function numbered(...versions: readonly string[]): string {
  const history = historyAfter(...versions);
  const ids = currentParagraphs(history).map(({ id }) => id);
  const ended = history.endedIds
    .filter(({ version }) => version === history.versions.length)
    .map(({ id, into, as }) => `${id}→${into.join(',')}${as === null ? '' : `(${as})`}`);
  return [ids.join(' '), ...ended].join('; ');
}

describe('paragraph ids', () => {
  it.each([
    ['number a new text in order', ['A B C'], 'p1 p2 p3'],
    ['stay with a corrected paragraph', ['A B C', 'A B~ C'], 'p1 p2 p3'],
    ['stay with a moved paragraph', ['A B C', 'C A B'], 'p3 p1 p2'],
    ['of paragraphs inserted after ¶2 are p2a, p2b', ['A B C', 'A B N D C'], 'p1 p2 p2a p2b p3'],
    ['of a new first paragraph are p0a', ['A B', 'N A B'], 'p0a p1 p2'],
    ['of paragraphs added at the end continue the numbers', ['A B', 'A B N D'], 'p1 p2 p3 p4'],
    ['are not reused after a removal', ['A B C', 'A B', 'A B N'], 'p1 p2 p4'],
    ['are new for an unrelated paragraph in the same place', ['A B C', 'A N C'], 'p1 p1a p3; p2→'],
    ['are new for the parts of a split paragraph', ['A+B C', 'A B C'], 'p1a p1b p2; p1→p1a,p1b'],
    ['are new for a merged paragraph', ['A B C', 'A+B C'], 'p1a p3; p1→p1a; p2→p1a'],
    ['come back when a split is undone', ['A+B C', 'A B C', 'A+B C'], 'p1 p2; p1a→p1; p1b→p1'],
    ['come back with a paragraph that returns unchanged', ['A B C', 'A C', 'A C B'], 'p1 p3 p2'],
    ['come back with a paragraph that returns corrected', ['A B C', 'A C', 'A C B~'], 'p1 p3 p2'],
    ['are new for a paragraph that returns rewritten', ['A B C', 'A C', 'A C D'], 'p1 p3 p4'],
    ['end when a paragraph becomes a crosshead', ['A B C', 'A #B C'], 'p1 p3; p2→(subhead)'],
    ['come back when the crosshead becomes a paragraph again', ['A B C', 'A #B C', 'A B C'], 'p1 p2 p3'],
  ])('%s', (_, versions, expected) => expect(numbered(...versions)).toBe(expected));
});

it('an old id leads through all its successors', () => {
  const history = historyAfter('A+B C D', 'A B C D', 'A B+C D', 'A B+C+D');
  expect(currentIds(history, 'p1')).toEqual(['p1a', 'p1d']);
  expect(currentIds(history, 'p1b')).toEqual(['p1d']);
});

it('a paragraph that an id names wrongly gets an id of its own, and the old one ends', () => {
  const text = recordCorrection(historyAfter('A #E B C'), 'p2', '2031-05-07');
  expect(text.version).toBe(2);
  expect(text.blocks).toEqual([
    { id: 'p1' },
    { role: 'subhead', text: PARAGRAPHS['E'] },
    { id: 'p2a', text: PARAGRAPHS['B'] },
    { id: 'p3' },
  ]);
  expect(text.ended).toEqual([{ id: 'p2', into: [], corrected: 'p2a' }]);
});

it('a recorded text is not recorded again', () => {
  const blocks = ['A', 'B'].map(blockOf);
  expect(
    recordText(
      historyAfter('A B'),
      { outlet: 'echo', language: 'en-GB', blocks, published: null, retrieved: null },
      '2031-05-06',
    ),
  ).toBe(null);
});

it('unchanged text is written once', () => {
  const [, second] = ledgerOf(['A B', 'A B~']).texts;
  expect(second?.blocks.map(({ text }) => text !== undefined)).toEqual([false, true]);
});

it('all ids of an article that left the story end, once', () => {
  const history = historyAfter('A B');
  expect(recordAbsence(history, '2031-05-06')?.ended.map(({ id }) => id)).toEqual(['p1', 'p2']);
  expect(recordAbsence({ ...history, versions: [] }, '2031-05-06')).toBe(null);
});
