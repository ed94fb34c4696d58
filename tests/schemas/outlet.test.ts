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
    ['as it should be', {}],
    ['of an unknown country without a home page', { country: null, homepage: null }],
    ['with three letters, none of them Latin', { siglum: 'ЖУР', language: 'sr-Cyrl-RS' }],
  ])('%s is passed', (_kind, change) => {
    expect(isSound(change)).toBe(true);
  });

  it.each([
    ['one letter for a siglum', { siglum: 'H' }],
    ['small letters for a siglum', { siglum: 'hb' }],
    ['a country’s name', { country: 'Norway' }],
    ['a country that is none', { country: 'QQ' }],
    ['a language’s name', { language: 'English' }],
    ['a language tag with a double part', { language: 'en-a-bb-a-cc' }],
    ['a name of spaces', { name: '   ' }],
    ['a home page to be sent to', { homepage: 'mailto:editor@bugle.example' }],
  ])('%s is refused', (_trouble, change) => {
    expect(isSound(change)).toBe(false);
  });
});
