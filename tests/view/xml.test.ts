import fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { expect, it } from 'vitest';
import { XML_DECLARATION, xmlElement, xmlText } from '../../src/view/xml.ts';

function read(xml: string) {
  const document = XmlDocument.fromString(XML_DECLARATION + xml);
  const { root } = document;
  const found = { text: root.content, attribute: root.attr('a')?.content };
  document.dispose();
  return found;
}

/** What XML 1.0 may hold, by its own production for characters. */
const kept = (text: string) =>
  [...text]
    .map((one) => (/[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(one) ? one : '\ufffd'))
    .join('');

it('an XML parser returns every text unchanged, except characters that XML does not allow', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(read(xmlElement('e', { a: text }, xmlText(text)))).toEqual({ text: kept(text), attribute: kept(text) });
    }),
    { seed: 6 },
  );
});

it.each([
  ['a NUL', 'before\u0000after', 'before\ufffdafter'],
  ['half a pair', 'before\ud83dafter', 'before\ufffdafter'],
  ['no character', 'before\uffffafter', 'before\ufffdafter'],
  ['a letter beyond the first plane', '𝔄', '𝔄'],
  ['the end of a section of characters', 'a]]>b', 'a]]>b'],
])('%s leaves the words around it as they are', (_, text, expected) => {
  expect(read(xmlElement('e', {}, xmlText(text))).text).toBe(expected);
});
