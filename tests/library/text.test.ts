import { describe, expect, it } from 'vitest';
import { readText } from '../../src/library/text.ts';

const bytes = (...values: readonly (number | string)[]) =>
  new Uint8Array(
    values.flatMap((value) => (typeof value === 'string' ? [...new TextEncoder().encode(value)] : [value])),
  );
const told = (content: Uint8Array) =>
  readText(content, 'x.md').problems.map((p) => `${p.line}:${p.column} ${p.ruleId}: ${p.reason}`);

describe('UTF-8 text', () => {
  it('is read with any line ends, with or without a byte order mark', () => {
    expect(readText(bytes(0xef, 0xbb, 0xbf, 'é\r\nb\rc\n'), 'x.md')).toEqual({ text: 'é\nb\nc\n', problems: [] });
  });

  it.each([
    [
      'a byte of another encoding',
      bytes('ab\nh', 0xf4, 'tel'),
      ['2:2 invalid-utf8: the byte 0xf4 at offset 4 is not UTF-8'],
    ],
    [
      'a character cut off at the end',
      bytes('a€').subarray(0, 3),
      ['1:2 invalid-utf8: the byte 0xe2 at offset 1 is not UTF-8'],
    ],
    ['a stray byte at the start', bytes(0x80), ['1:1 invalid-utf8: the byte 0x80 at offset 0 is not UTF-8']],
    [
      'a broken byte after a broken line end',
      bytes('a\r\nb\rc', 0xff),
      ['3:2 invalid-utf8: the byte 0xff at offset 6 is not UTF-8'],
    ],
  ])('%s is told with its place', (_trouble, content, expected) => {
    expect(told(content)).toEqual(expected);
  });
});

describe('invisible characters', () => {
  it.each([
    ['NUL', 'a\nb\0', '2:2 control-character: there is an invisible character U+0000'],
    ['escape', '\u001b[31m', '1:1 control-character: there is an invisible character U+001B'],
    ['a line separator', 'a\u2028b', '1:2 control-character: there is an invisible character U+2028'],
  ])('%s', (_name, text, expected) => {
    expect(told(bytes(text))).toEqual([expected]);
  });

  it('do not include tabs and no-break spaces', () => {
    expect(told(bytes('a\tb\u00a0c'))).toEqual([]);
  });
});

it('a file that is too large is not read', () => {
  expect(told(new Uint8Array(262_145))).toEqual(['1:1 file-too-large: the file has 262145 bytes']);
});
