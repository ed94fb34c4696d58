import { expect, it } from 'vitest';
import { mergeLedgers } from '../../src/ledger/merge.ts';
import type { Ledger } from '../../src/schemas/ledger.ts';
import { ledgerOf } from './sample.ts';

it('a decision keeps its ending when its version gets another number in a merge', () => {
  const kept = ledgerOf(['A B C D', 'A B C D N']);
  const edited = ledgerOf(['A B C D', 'A E C D']);
  const decision = { outlet: 'echo', id: 'p2', into: ['p1a'], version: 2, recorded: '2031-05-06' };
  const other: Ledger = { ...edited, decisions: [decision] };
  const { ledger } = mergeLedgers({ kept, other });
  const ended = ledger.texts.find((text) => text.ended.some(({ id }) => id === 'p2'));
  expect(ended?.version).toBe(3);
  expect(ledger.decisions).toEqual([{ ...decision, version: 3 }]);
});
