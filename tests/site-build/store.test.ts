import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/site-build/store.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'collated-store-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** A store with entries, oldest first. */
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

describe('the build store', () => {
  it('keeps entries unchanged and read-only', () => {
    const store = storeOf('a');
    expect(store.has('a')).toBe(true);
    expect(store.has('b')).toBe(false);
    expect(store.read('a', 'page.html')).toBe('a');
    expect(statSync(`${store.folder('a')}/page.html`).mode & 0o222).toBe(0);
  });

  it('keeps the first of two equal entries', () => {
    const store = storeOf('a');
    const folder = store.scratch('again');
    writeFileSync(`${folder}/page.html`, 'made again');
    store.take('a', folder);
    expect(store.read('a', 'page.html')).toBe('a');
  });

  it('deletes temporary folders of killed builds, but not of running ones', () => {
    const store = storeOf('a');
    // No process has the first number, which is out of range. The second is this test's parent.
    const [killed, running] = [`${root}/unfinished/999999999`, `${root}/unfinished/${process.ppid}`];
    for (const folder of [killed, running]) mkdirSync(folder, { recursive: true });
    openStore(root);
    expect(existsSync(killed)).toBe(false);
    expect(existsSync(running)).toBe(true);
    expect(store.has('a')).toBe(true);
  });

  it('stays bounded: deletes the oldest unused entries', () => {
    const keys = Array.from({ length: 70 }, (_, index) => `key-${index}`);
    const store = storeOf(...keys);
    store.prune(new Set(['key-0', 'key-1']));
    const kept = readdirSync(`${root}/entries`);
    expect(kept).toHaveLength(66);
    expect(kept).toEqual(expect.arrayContaining(['key-0', 'key-1', 'key-69']));
    expect(kept).not.toContain('key-2');
  });
});
