import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../../scripts/build/store.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'collated-store-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** A store with entries, the first the oldest. */
function storeOf(...keys: readonly string[]) {
  const store = openStore(root);
  for (const [index, key] of keys.entries()) {
    const folder = store.scratch(`new-${key}`);
    writeFileSync(`${folder}/page.html`, key);
    store.take(key, folder);
    utimesSync(store.folder(key), index + 1, index + 1);
  }
  return store;
}

describe('the store of finished pages', () => {
  it('has what it took, as it was, safe from being written over', () => {
    const store = storeOf('a');
    expect(store.has('a')).toBe(true);
    expect(store.has('b')).toBe(false);
    expect(store.read('a', 'page.html')).toBe('a');
    expect(statSync(`${store.folder('a')}/page.html`).mode & 0o222).toBe(0);
  });

  it('keeps the first of two builds that made the same', () => {
    const store = storeOf('a');
    const folder = store.scratch('again');
    writeFileSync(`${folder}/page.html`, 'made again');
    store.take('a', folder);
    expect(store.read('a', 'page.html')).toBe('a');
  });

  it('takes away what killed builds were at, and nothing of builds that run', () => {
    const store = storeOf('a');
    // No process has the first number: it is beyond what systems give. The second is this test's own parent.
    const [killed, running] = [`${root}/unfinished/999999999`, `${root}/unfinished/${process.ppid}`];
    for (const folder of [killed, running]) mkdirSync(folder, { recursive: true });
    openStore(root);
    expect(existsSync(killed)).toBe(false);
    expect(existsSync(running)).toBe(true);
    expect(store.has('a')).toBe(true);
  });

  it('does not grow for ever: of what a build did not use, the oldest goes', () => {
    const keys = Array.from({ length: 70 }, (_, index) => `key-${index}`);
    const store = storeOf(...keys);
    store.prune(new Set(['key-0', 'key-1']));
    const kept = readdirSync(`${root}/entries`);
    expect(kept).toHaveLength(66);
    expect(kept).toEqual(expect.arrayContaining(['key-0', 'key-1', 'key-69']));
    expect(kept).not.toContain('key-2');
  });
});
