import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import { contentRoot, localDisk } from '../../src/library/disk.ts';

const here = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');

it('lists sorted names, with a slash after folders', () => {
  expect(localDisk.list(`${here}/../fixtures/throws/sound`)).toEqual(['content/', 'expected.txt']);
});

it('treats missing paths as null or an empty folder', () => {
  expect(localDisk.list(`${here}/gone`)).toEqual([]);
  expect(localDisk.list(`${here}/disk.test.ts`)).toEqual([]);
  expect(localDisk.read(`${here}/gone.md`)).toBeNull();
  expect(localDisk.read(here)).toBeNull();
});

it('rethrows other errors', () => {
  expect(() => localDisk.read('a\0b')).toThrow();
});

it('the content root is the current folder, or CONTENT_ROOT', () => {
  expect(contentRoot()).toBe(process.cwd().replaceAll('\\', '/'));
  vi.stubEnv('CONTENT_ROOT', `${here}/../fixtures/`);
  expect(contentRoot()).toMatch(/\/tests\/fixtures$/);
  vi.unstubAllEnvs();
});
