import { describe, expect, it } from 'vitest';
import { checkDirectiveLines, unknownDirective } from '../../src/engine/directive.ts';

const check = (source: string, first = 0) => {
  const { lines, problems } = checkDirectiveLines(source.split('\n'), first, 'x.md');
  return { source: lines.join('\n'), problems: problems.map((p) => `${p.line}:${p.column} ${p.ruleId}`) };
};

describe('lines that begin with two colons', () => {
  it('are left alone where they are sound, and after a backslash', () => {
    const source = ':::caption\nx\n:::\n  ::::credit\ny\n::::\n::dek\n\\::: z\na :::';
    expect(check(source)).toEqual({ source, problems: [] });
  });

  it('are not looked for in the front matter', () => {
    expect(check('---\n::: x\n---', 3).problems).toEqual([]);
  });

  it.each([
    ['a closing line without an opening', 'x\n:::', 'x\n', ['2:1 stray-fence']],
    ['a container open at the end', ':::caption\nx', '\nx', ['1:1 unclosed-directive']],
    [
      'a container in a container',
      ':::caption\nx\n  :::credit\ny\n:::',
      '\nx\n  :::credit\ny\n:::',
      ['1:1 unclosed-directive'],
    ],
    ['words on the line, and its end with it', '::: caption\nx\n:::', '\nx\n', ['1:1 directive-syntax']],
    ['a label', '::headline[x]', '', ['1:1 directive-syntax']],
    ['two colons alone', '::', '', ['1:1 directive-syntax']],
  ])('%s', (_trouble, source, kept, problems) => {
    expect(check(source)).toEqual({ source: kept, problems });
  });
});

describe('the hint for an unknown directive', () => {
  const place = { file: 'x.md', line: 1, column: 1 };

  it.each([
    ['::', 'caption', 'write `:::caption`? '],
    [':::', 'Dek', 'write `::dek`? '],
    [':::', 'captions', 'write `:::caption`? '],
    [':::', 'video', 'known are'],
  ] as const)('%s%s', (colons, name, hint) => {
    expect(unknownDirective(colons, name, place).note?.startsWith(hint)).toBe(true);
  });
});
