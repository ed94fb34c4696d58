import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import { contentRoot, localDisk } from '../../src/library/disk.ts';

const here = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');

it('lists names in order, folders with a slash', () => {
  expect(localDisk.list(`${here}/../fixtures/throws/sound`)).toEqual(['content/', 'expected.txt']);
});

it('what is not there is no file and an empty folder', () => {
  expect(localDisk.list(`${here}/gone`)).toEqual([]);
  expect(localDisk.list(`${here}/disk.test.ts`)).toEqual([]);
  expect(localDisk.read(`${here}/gone.md`)).toBeNull();
  expect(localDisk.read(here)).toBeNull();
});

it('other failures are not hidden', () => {
  expect(() => localDisk.read('a\0b')).toThrow();
});

it('content stands where the command was given, or where CONTENT_ROOT says', () => {
  expect(contentRoot()).toBe(process.cwd().replaceAll('\\', '/'));
  vi.stubEnv('CONTENT_ROOT', `${here}/../fixtures/`);
  expect(contentRoot()).toMatch(/\/tests\/fixtures$/);
  vi.unstubAllEnvs();
});
