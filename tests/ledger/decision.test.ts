import { describe, expect, it } from 'vitest';
import { type ArticleHistory, historyOf, livingIds } from '../../src/ledger/history.ts';
import type { Ledger } from '../../src/schemas/ledger.ts';
import { ledgerOf } from './sample.ts';

type Decision = Ledger['decisions'][number];

function said(id: string, into: readonly string[], kind?: Decision['kind'], recorded = '2031-05-05'): Decision {
  return { outlet: 'echo', id, into, ...(kind === undefined ? {} : { kind }), recorded };
}

/** Where an id leads after all versions, and what was said after the last of them, or on the day that is given. */
function leadsTo(id: string, versions: readonly string[], ...decisions: readonly Decision[]): readonly string[] {
  const history = historyOf({ ...ledgerOf(versions), decisions }, 'echo') as ArticleHistory;
  return livingIds(history, id);
}

/** `A+B` is p1 and is replaced by E, p0a. */
const REPLACED = ['A+B C D', 'E C D'];

describe('what an editor says of a paragraph that ended', () => {
  it('leads its address there', () => {
    expect(leadsTo('p1', REPLACED)).toEqual([]);
    expect(leadsTo('p1', REPLACED, said('p1', ['p0a']))).toEqual(['p0a']);
  });

  it('can be taken back', () => {
    expect(leadsTo('p1', REPLACED, said('p1', ['p0a']), said('p1', [], 'undone'))).toEqual([]);
  });

  it('says nothing of a later ending, after the paragraph came back: what is known of that one leads on', () => {
    const again = [...REPLACED, 'A+B C D', 'A B C D'];
    expect(leadsTo('p1', again)).toHaveLength(2);
    expect(leadsTo('p1', again, said('p1', ['p0a']))).toEqual(leadsTo('p1', again));
  });

  it('says nothing of an ending on a later day', () => {
    expect(leadsTo('p1', REPLACED, said('p1', ['p0a'], undefined, '2031-05-04'))).toEqual([]);
  });
});
