import { describe, expect, it } from 'vitest';
import { idSource, numberOf } from '../../src/ledger/paragraph-id.ts';

describe('unused ids', () => {
  it('after ¶7 have letters, none of them twice', () => {
    const source = idSource(['p1', 'p7', 'p7a', 'p8']);
    expect([7, 7, 8].map(source.after)).toEqual(['p7b', 'p7c', 'p8a']);
  });
  it('continue with aa after z', () => {
    expect(idSource(['p7z']).after(7)).toBe('p7aa');
    expect(idSource(['p7az']).after(7)).toBe('p7ba');
  });
  it('at the end have the next number, even if the last paragraph is gone', () => {
    const { next } = idSource(['p1', 'p9', 'p2']);
    expect([next(), next()]).toEqual(['p10', 'p11']);
  });
  it('before the first paragraph start with ¶0a', () => expect(idSource(['p1']).after(0)).toBe('p0a'));
  it('between ¶7a and ¶7b continue the letters of ¶7', () => expect(numberOf('p7a')).toBe(7));
});
