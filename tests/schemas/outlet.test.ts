import { describe, expect, it } from 'vitest';
import { outletSchema } from '../../src/schemas/outlet.ts';

const sound = {
  name: 'Harbour Bugle',
  siglum: 'HB',
  country: 'GB',
  language: 'en-GB',
  homepage: 'https://bugle.example/',
};
const isSound = (change: Readonly<Record<string, unknown>>) => outletSchema.safeParse({ ...sound, ...change }).success;

describe('an outlet', () => {
  it.each([
    ['that is complete', {}],
    ['without country and homepage', { country: null, homepage: null }],
    ['with a siglum of three non-Latin letters', { siglum: 'ЖУР', language: 'sr-Cyrl-RS' }],
  ])('%s is passed', (_kind, change) => {
    expect(isSound(change)).toBe(true);
  });

  it.each([
    ['one letter as a siglum', { siglum: 'H' }],
    ['lower-case letters as a siglum', { siglum: 'hb' }],
    ['the name of a country', { country: 'Norway' }],
    ['an unassigned country code', { country: 'QQ' }],
    ['the name of a language', { language: 'English' }],
    ['a language tag with a duplicate part', { language: 'en-a-bb-a-cc' }],
    ['a name with spaces only', { name: '   ' }],
    ['an e-mail address as a homepage', { homepage: 'mailto:editor@bugle.example' }],
  ])('%s is refused', (_trouble, change) => {
    expect(isSound(change)).toBe(false);
  });
});
