import { describe, expect, it } from 'vitest';
import { currentParagraphs, livingIds } from '../../src/ledger/history.ts';
import { recordAbsence, recordText } from '../../src/ledger/record.ts';
import { blockOf, historyAfter, ledgerOf } from './sample.ts';

/** The ids of the last version, and how others ended in it. */
function numbered(...versions: readonly string[]): string {
  const history = historyAfter(...versions);
  const ids = currentParagraphs(history).map(({ id }) => id);
  const ended = history.endings
    .filter(({ version }) => version === history.versions.length)
    .map(({ id, into, as }) => `${id}→${into.join(',')}${as === null ? '' : `(${as})`}`);
  return [ids.join(' '), ...ended].join('; ');
}

describe('the ids of a text’s paragraphs', () => {
  it.each([
    ['of a new text, they count', ['A B C'], 'p1 p2 p3'],
    ['a corrected paragraph keeps its own', ['A B C', 'A B~ C'], 'p1 p2 p3'],
    ['so does one that moved', ['A B C', 'C A B'], 'p3 p1 p2'],
    ['what comes in after ¶2 is ¶2a, ¶2b', ['A B C', 'A B N D C'], 'p1 p2 p2a p2b p3'],
    ['what comes first is ¶0a', ['A B', 'N A B'], 'p0a p1 p2'],
    ['what comes last goes on with the count', ['A B', 'A B N D'], 'p1 p2 p3 p4'],
    ['a removed one leaves its id to nobody', ['A B C', 'A B', 'A B N'], 'p1 p2 p4'],
    ['something else in its place is another', ['A B C', 'A N C'], 'p1 p1a p3; p2→'],
    ['the parts of a split one are new', ['A+B C', 'A B C'], 'p1a p1b p2; p1→p1a,p1b'],
    ['a merged one is new', ['A B C', 'A+B C'], 'p1a p3; p1→p1a; p2→p1a'],
    ['drawn together again, a split one is itself', ['A+B C', 'A B C', 'A+B C'], 'p1 p2; p1a→p1; p1b→p1'],
    ['one that comes back word for word is itself', ['A B C', 'A C', 'A C B'], 'p1 p3 p2'],
    ['so is one that comes back corrected', ['A B C', 'A C', 'A C B~'], 'p1 p3 p2'],
    ['one that comes back told in other words is not', ['A B C', 'A C', 'A C D'], 'p1 p3 p4'],
    ['a crosshead has none', ['A B C', 'A #B C'], 'p1 p3; p2→(subhead)'],
    ['and a crosshead that was ¶2 is ¶2 again', ['A B C', 'A #B C', 'A B C'], 'p1 p2 p3'],
  ])('%s', (_, versions, expected) => expect(numbered(...versions)).toBe(expected));
});

it('an old id leads through all that came after it', () => {
  const history = historyAfter('A+B C D', 'A B C D', 'A B+C D', 'A B+C+D');
  expect(livingIds(history, 'p1')).toEqual(['p1a', 'p1d']);
  expect(livingIds(history, 'p1b')).toEqual(['p1d']);
});

it('a text that the ledger has is not recorded again', () => {
  const blocks = ['A', 'B'].map(blockOf);
  expect(
    recordText(
      historyAfter('A B'),
      { outlet: 'echo', language: 'en-GB', blocks, published: null, retrieved: null },
      '2031-05-06',
    ),
  ).toBe(null);
});

it('words that did not change are written once', () => {
  const [, second] = ledgerOf(['A B', 'A B~']).texts;
  expect(second?.blocks.map(({ text }) => text !== undefined)).toEqual([false, true]);
});

it('of an article that left the story all ids end, once', () => {
  const history = historyAfter('A B');
  expect(recordAbsence(history, '2031-05-06')?.ended.map(({ id }) => id)).toEqual(['p1', 'p2']);
  expect(recordAbsence({ ...history, versions: [] }, '2031-05-06')).toBe(null);
});
