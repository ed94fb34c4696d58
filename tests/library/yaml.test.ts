import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/library/yaml.ts';

const read = (text: string) => readYaml(text, 'x.md', 2);
const told = (text: string) => read(text).problems.map((p) => `${p.line}:${p.column} ${p.ruleId}`);

describe('YAML', () => {
  it('reads a date as text and the country NO as text', () => {
    expect(read('date: 2031-05-04\ncountry: NO').data?.value).toEqual({ date: '2031-05-04', country: 'NO' });
  });

  it('gives the places of values and keys in their file', () => {
    const { data } = read('a: 1\nlist:\n  - b: x\n    c: null');
    expect(data?.placeOf(['list', 0, 'b'])).toEqual({ file: 'x.md', line: 4, column: 8 });
    expect(data?.placeOf(['list', 0, 'gone'])).toEqual({ file: 'x.md', line: 4, column: 5 });
    expect(data?.placeOf(['list', 7])).toEqual({ file: 'x.md', line: 4, column: 3 });
    expect(data?.placeOfKey(['list', 0], 'c')).toEqual({ file: 'x.md', line: 5, column: 5 });
    expect(data?.placeOfKey([], 'gone')).toEqual({ file: 'x.md', line: 2, column: 1 });
    expect(data?.placeOfKey(['a'], 'gone')).toEqual({ file: 'x.md', line: 2, column: 4 });
  });

  it('reads an empty text as null', () => {
    expect(read('').data?.value).toBeNull();
    expect(read('').data?.placeOf([])).toEqual({ file: 'x.md', line: 2, column: 1 });
  });
});

describe('problems of YAML', () => {
  it.each([
    ['two equal keys', 'a: 1\na: 2', ['3:1 duplicate-key']],
    ['an anchor and an alias', 'a: &x 1\nb: *x', ['2:7 yaml-reference', '3:4 yaml-reference']],
    ['an alias as a key', 'a: &x 1\n*x : 2', ['2:7 yaml-reference', '3:1 yaml-reference']],
    ['a tag', 'a: !thing 1', ['2:4 yaml-syntax']],
    ['two documents', 'a: 1\n---\nb: 2', ['3:1 yaml-syntax']],
    ['deep nesting', `a: ${'['.repeat(30)}${']'.repeat(30)}`, ['2:1 yaml-nesting']],
    ['nesting deeper than the stack', `a: ${'['.repeat(30_000)}`, ['2:1 yaml-nesting']],
    ['a text that is too long', `a: ${'x'.repeat(40_000)}`, ['2:1 file-too-large']],
  ])('%s', (_trouble, text, expected) => {
    expect(told(text)).toEqual(expected);
    expect(read(text).data).toBeNull();
  });

  it('stop after ten', () => {
    expect(told('a: 1\n'.repeat(50))).toHaveLength(10);
  });
});
