import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

/** The names of the tests in a file; what a name is filled with is an ellipsis: `axe finds nothing on a … page`. */
function testsIn(file: string): readonly string[] {
  const calls = read(file).matchAll(
    /\b(?:test|it|pageCheck)(?:\.each\([^)]*\))?\(\s*(?:'((?:[^'\\]|\\.)*)'|`([^`]*)`)/g,
  );
  return [...calls].map(([, plain, template]) => (plain ?? template ?? '').replace(/\$\{[^}]*\}|%s/g, '…'));
}

const table = read('docs/requirements.md');
const ROWS = table.split('\n').filter((line) => /^\| \d/.test(line));
const NAMED = [...table.matchAll(/`(tests\/[\w./-]+\.ts)`: “([^”]+)”/g)].map(([, file = '', name = '']) => ({
  file,
  name,
}));

describe('the table of requirements', () => {
  it('has every requirement once, in order, with what holds it or that nothing does', () => {
    expect(ROWS.map((row) => Number(row.split('|')[1]))).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
    expect(ROWS.filter((row) => !row.includes('.ts`: “') && !row.includes('not held'))).toEqual([]);
  });

  it('names tests that there are', () => {
    expect(NAMED.length).toBeGreaterThan(30);
    expect(NAMED.filter(({ file, name }) => !testsIn(file).includes(name))).toEqual([]);
  });
});
