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
    'a page that declares its encoding',
    latin('<meta charset="iso-8859-2"><p>\xb1\xe6'),
    'iso-8859-2',
    '<meta charset="iso-8859-2"><p>ąć',
  ],
  [
    'a page that declares its encoding after a long script',
    latin(`<script>${'a();'.repeat(2000)}</script><meta charset="windows-1251"><p>\xcc\xee\xf1\xf2`),
    'windows-1251',
    `<script>${'a();'.repeat(2000)}</script><meta charset="windows-1251"><p>Мост`,
  ],
  [
    'a page with another encoding in a comment',
    latin('<!-- <meta charset="windows-1252"> --><meta charset="iso-8859-2"><p>\xb1'),
    'iso-8859-2',
    '<!-- <meta charset="windows-1252"> --><meta charset="iso-8859-2"><p>ą',
  ],
  ['Japanese with escape codes', latin('\x1b$B66\x1b(B'), 'iso-2022-jp', '橋'],
  ['Russian in UTF-16 without a mark', utf16('Мост закрыт до утра.', []), 'utf-16le', 'Мост закрыт до утра.'],
])('%s', (_trouble, bytes, encoding, text) => {
  expect(decode(bytes)).toEqual({ encoding, text, doubt: null });
});

it('the server’s word counts where the page has none', () => {
  const bytes = latin('<p>\xcc\xee\xf1\xf2');
  expect(decode(bytes, 'text/html; charset=windows-1251').text).toBe('<p>Мост');
});

it('one broken byte leaves a UTF-8 page UTF-8, and is asked about', () => {
  const page = new TextEncoder().encode('<p>“Fermé” – le café du port');
  expect(decode(Uint8Array.of(...page, 0xe2))).toEqual({
    encoding: 'utf-8',
    text: '<p>“Fermé” – le café du port\ufffd',
    doubt: '1 character is broken (shown as \ufffd)',
  });
});

it('Hebrew that nothing declares is recognised by its letters, and is asked about', () => {
  const letters = [...'הגשר מעל הנהר סגור מאז יום שלישי. מפקח מצא סדק בכבל הראשי של הגשר, אמרה ראש העיר.'];
  const bytes = Uint8Array.from(letters.map((sign) => (sign < 'א' ? sign.charCodeAt(0) : sign.charCodeAt(0) - 0x4f0)));
  expect(decode(bytes)).toMatchObject({ encoding: 'windows-1255', text: letters.join('') });
  expect(decode(bytes).doubt).toMatch(/nothing says its encoding/);
});
