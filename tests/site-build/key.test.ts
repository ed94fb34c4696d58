import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeSyntheticContent } from '../../bench/synthetic-content.ts';
import { programKey, storyKey, storySlugs } from '../../src/site-build/key.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'collated-keys-'));
  writeSyntheticContent(root, 3, { outlets: 2, paragraphs: 2 });
});
afterEach(() => rmSync(root, { recursive: true }));

const keys = (program = 'program') => storySlugs(root).map((slug) => storyKey(root, slug, program));

/** The indices of the stories whose keys change. */
function changedBy(act: () => void): readonly number[] {
  const before = keys();
  act();
  return keys().flatMap((key, index) => (key === before[index] ? [] : [index + 1]));
}

it('a change in one article changes only the key of its story', () => {
  const article = join(root, 'content/stories/story-0002', 'outlet-a.md');
  expect(changedBy(() => appendFileSync(article, '\n\nOne more.\n'))).toEqual([2]);
});

it('any new file in a story’s folder changes its key, also in subfolders', () => {
  const folder = join(root, 'content/stories/story-0003/versions');
  const write = () => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'first.json'), '{}');
  };
  expect(changedBy(write)).toEqual([3]);
});

it('an outlet’s file changes the keys of its stories; a new outlet changes none', () => {
  const tellers = storySlugs(root).flatMap((slug, index) => {
    const first = changedBy(() => appendFileSync(join(root, 'content/outlets/outlet-a.yaml'), '# \n'));
    return first.includes(index + 1) ? [slug] : [];
  });
  expect(tellers.length).toBeLessThan(3);
  // An outlet that only a takedown mentions.
  appendFileSync(join(root, 'content/stories/story-0001/takedown.yaml'), '- outlet: outlet-l\n');
  const edit = () => appendFileSync(join(root, 'content/outlets/outlet-l.yaml'), '# \n');
  expect(changedBy(edit)).toContain(1);
  const copy = () => cpSync(join(root, 'content/outlets/outlet-a.yaml'), join(root, 'content/outlets/newcomer.yaml'));
  expect(changedBy(copy)).toEqual([]);
});

it('every key depends on program, base path and host', () => {
  writeFileSync(join(root, 'package-lock.json'), '{}');
  const program = programKey(root, root, ['/', '']);
  expect(programKey(root, root, ['/', ''])).toBe(program);
  expect(programKey(root, root, ['/below/', ''])).not.toBe(program);
  expect(programKey(root, root, ['/', 'https://example.org'])).not.toBe(program);
  writeFileSync(join(root, 'package-lock.json'), '{ "changed": true }');
  expect(programKey(root, root, ['/', ''])).not.toBe(program);
  expect(keys('other')).not.toEqual(keys());
});
