import { expect, it } from 'vitest';
import { contentVersion, sourceDigest } from '../../src/library/digest.ts';

it('a source digest covers the non-blank lines, trimmed', () => {
  // printf 'one\ntwo' | sha256sum
  expect(sourceDigest('one\ntwo')).toBe('sha256:21066d108d5319ecb5a1fc4454f42ef22fc5f1c7df49c31d90294950e0ea8b2c');
  expect(sourceDigest('\r\n  one\u00a0\r\n\r\n\ttwo \n')).toBe(sourceDigest('one\ntwo'));
  expect(sourceDigest('one two')).not.toBe(sourceDigest('one\ntwo'));
});

it('a version depends on file names and contents, not on their order', () => {
  const version = contentVersion(
    new Map([
      ['a', '1'],
      ['b', '2'],
    ]),
  );
  expect(
    contentVersion(
      new Map([
        ['b', '2'],
        ['a', '1'],
      ]),
    ),
  ).toBe(version);
  expect(
    contentVersion(
      new Map([
        ['a', '2'],
        ['b', '1'],
      ]),
    ),
  ).not.toBe(version);
  expect(contentVersion(new Map([['a', '1b2']]))).not.toBe(version);
});
