import { expect, it } from 'vitest';
import { hostOf, nameOfHost, siglumOf, slugOf } from '../../src/import/outlet-name.ts';

it('an outlet’s name becomes an address that no pair’s address can be taken for', () => {
  expect(slugOf('Le Courrier d’Été')).toBe('le-courrier-d-ete');
  expect(slugOf('Land vs. Sea')).toBe('land-sea');
  expect(slugOf('東京')).toBe('');
});

it('a siglum is two or three capitals that no other outlet has', () => {
  expect(siglumOf('The Harbour Times', new Set())).toBe('HT');
  expect(siglumOf('The Harbour Times', new Set(['HT']))).toBe('HA');
  expect(siglumOf('東京', new Set())).toBe('AA');
});

it('a site is named by its host where it does not say its name', () => {
  expect(hostOf('https://www.harbourtimes.example/fire?x=1')).toBe('harbourtimes.example');
  expect(hostOf('mailto:a@b.example')).toBeNull();
  expect(nameOfHost('news.harbourtimes.co.uk')).toBe('Harbourtimes');
});
