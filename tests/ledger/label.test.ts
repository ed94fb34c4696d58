import { describe, expect, it } from 'vitest';
import { idSource, numberOf } from '../../src/ledger/label.ts';

describe('ids that were never given', () => {
  it('of what comes in after ¶7: letters, and no letter twice', () => {
    const source = idSource(['p1', 'p7', 'p7a', 'p8']);
    expect([7, 7, 8].map(source.after)).toEqual(['p7b', 'p7c', 'p8a']);
  });
  it('after z comes aa', () => {
    expect(idSource(['p7z']).after(7)).toBe('p7aa');
    expect(idSource(['p7az']).after(7)).toBe('p7ba');
  });
  it('at the end: the next number, also where the last paragraph went long ago', () => {
    const { next } = idSource(['p1', 'p9', 'p2']);
    expect([next(), next()]).toEqual(['p10', 'p11']);
  });
  it('before the first: ¶0a', () => expect(idSource(['p1']).after(0)).toBe('p0a'));
  it('a paragraph between ¶7a and ¶7b is numbered after ¶7 as well', () => expect(numberOf('p7a')).toBe(7));
});
