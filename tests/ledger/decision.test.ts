import { describe, expect, it } from 'vitest';
import { type ArticleHistory, currentIds, historyOf } from '../../src/ledger/history.ts';
import type { Ledger } from '../../src/schemas/ledger.ts';
import { ledgerOf } from './sample.ts';

type Decision = Ledger['decisions'][number];

function said(id: string, into: readonly string[], kind?: Decision['kind'], recorded = '2031-05-05'): Decision {
  return { outlet: 'echo', id, into, ...(kind === undefined ? {} : { kind }), recorded };
}

/** The current ids that an id leads to after all versions and decisions. */
function leadsTo(id: string, versions: readonly string[], ...decisions: readonly Decision[]): readonly string[] {
  const history = historyOf({ ...ledgerOf(versions), decisions }, 'echo') as ArticleHistory;
  return currentIds(history, id);
}

/** `A+B` is p1 and is replaced by E, p0a. */
const REPLACED = ['A+B C D', 'E C D'];

describe('an editor’s decision on an ended paragraph', () => {
  it('redirects its address', () => {
    expect(leadsTo('p1', REPLACED)).toEqual([]);
    expect(leadsTo('p1', REPLACED, said('p1', ['p0a']))).toEqual(['p0a']);
  });

  it('can be undone', () => {
    expect(leadsTo('p1', REPLACED, said('p1', ['p0a']), said('p1', [], 'undone'))).toEqual([]);
  });

  it('does not apply to a later ending, after the paragraph came back', () => {
    const again = [...REPLACED, 'A+B C D', 'A B C D'];
    expect(leadsTo('p1', again)).toHaveLength(2);
    expect(leadsTo('p1', again, said('p1', ['p0a']))).toEqual(leadsTo('p1', again));
  });

  it('applies to the ending that it names, whenever that was recorded', () => {
    const again = [...REPLACED, 'A+B C D', 'E C D'];
    const decision = said('p1', ['p0a'], undefined, '2031-06-01');
    expect(leadsTo('p1', again, { ...decision, version: 4 })).toEqual(['p0a']);
    expect(leadsTo('p1', again, { ...decision, version: 2 })).toEqual([]);
  });

  it('does not apply to an ending on a later day', () => {
    expect(leadsTo('p1', REPLACED, said('p1', ['p0a'], undefined, '2031-05-04'))).toEqual([]);
  });
});
