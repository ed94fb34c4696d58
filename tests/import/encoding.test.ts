import { expect, it } from 'vitest';
import { decode } from '../../src/import/encoding.ts';

const utf16 = (text: string, mark: readonly number[]) =>
  Uint8Array.from([
    ...mark,
    ...[...text].flatMap((sign) => [(sign.codePointAt(0) ?? 0) & 255, (sign.codePointAt(0) ?? 0) >> 8]),
  ]);
const latin = (text: string) => Uint8Array.from([...text].map((sign) => sign.codePointAt(0) ?? 0));

it.each([
  ['UTF-8', new TextEncoder().encode('Café'), 'utf-8', 'Café'],
  ['UTF-8 with a byte order mark', new TextEncoder().encode('\ufeffCafé'), 'utf-8', 'Café'],
  ['UTF-16 with a byte order mark', utf16('Café', [0xff, 0xfe]), 'utf-16le', 'Café'],
  ['UTF-16 without one', utf16('The harbour is closed', []), 'utf-16le', 'The harbour is closed'],
  [
    'Latin-1 that nothing declares',
    latin('Le caf\xe9 du port, \x93ferm\xe9\x94'),
    'windows-1252',
    'Le café du port, “fermé”',
  ],
  [
    'a page that declares its encoding',
    latin('<meta charset="iso-8859-2"><p>\xb1\xe6'),
    'iso-8859-2',
    '<meta charset="iso-8859-2"><p>ąć',
  ],
])('%s', (_trouble, bytes, encoding, text) => {
  expect(decode(bytes)).toMatchObject({ encoding, text });
});
