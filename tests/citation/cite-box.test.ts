import { describe, expect, it } from 'vitest';
import { citeBox } from '../../src/citation/cite-box.ts';
import { type Cited, permalinkOf } from '../../src/citation/cited.ts';
import { english } from '../../src/view/strings/en/english.ts';
import { COMPARISON, KNOWN, UNKNOWN } from './samples.ts';

const STYLES = ['apa', 'mla', 'chicago'];

/** The text of a citation in one format, before the client script runs. */
function textIn(format: string, cited: Cited): string {
  const { lines = [] } = citeBox(cited, '', english.citation).formats.find(({ id }) => id === format) ?? {};
  return lines.map(({ pieces }) => pieces.map(({ text }) => text).join('')).join('\n');
}

describe.each([...STYLES, 'bibtex', 'csl', 'ris'])('%s', (format) => {
  it('has the address, the edition’s version, the paragraph number and a placeholder for the date', () => {
    for (const cited of [KNOWN, UNKNOWN]) {
      const text = textIn(format, cited);
      for (const part of [cited.permalink, cited.version, '[date of access]', cited.outlet])
        expect(text).toContain(part);
      expect(text).toMatch(/para?\. 7\b|Paragraph 7\b/);
    }
  });

  it('for a comparison has its title, address and version, and no paragraph number', () => {
    const text = textIn(format, COMPARISON);
    for (const part of [COMPARISON.title, COMPARISON.permalink, COMPARISON.version]) expect(text).toContain(part);
    expect(text).not.toMatch(/para?\.|Paragraph|null|undefined/);
  });

  it('omits unknown fields', () => {
    const text = textIn(format, UNKNOWN);
    expect(text).toContain('The Bugle [inferred]');
    expect(text).not.toMatch(/null|undefined|Ray|2024|First published|Harbour burns/);
  });

  it('does not depend on what was formatted before', () => {
    const first = textIn(format, KNOWN);
    textIn(format, { ...KNOWN, title: 'Another', paragraph: '8', permalink: 'https://edition.example/other/' });
    expect(textIn(format, KNOWN)).toBe(first);
  });
});

it('a paragraph with all fields in APA, MLA and Chicago', () => {
  expect(STYLES.map((style) => textIn(style, KNOWN))).toMatchInlineSnapshot(`
    [
      "Ann Ray & The Bugle. (n.d.). Harbour burns. In The Harbour Desk (Version 0123456789ab). Retrieved [date of access], from https://edition.example/harbour-fire/bugle/p7/ (Original work published 2024)
    (Ann Ray & The Bugle, n.d., para. 7)",
      "Ann Ray and The Bugle. “Harbour burns.” 29 Feb. 2024. The Harbour Desk, Version 0123456789ab, https://edition.example/harbour-fire/bugle/p7/. Accessed [date of access].
    (Ann Ray and The Bugle, par. 7)",
      "Ann Ray and The Bugle. “Harbour burns.” In The Harbour Desk, version 0123456789ab. February 29, 2024. Accessed [date of access]. https://edition.example/harbour-fire/bugle/p7/.
    Ann Ray and The Bugle, “Harbour burns,” in The Harbour Desk, version 0123456789ab, February 29, 2024, para. 7, accessed [date of access], https://edition.example/harbour-fire/bugle/p7/.",
    ]
  `);
});

it('a paragraph of which only the inferred outlet is known', () => {
  expect(STYLES.map((style) => textIn(style, UNKNOWN))).toMatchInlineSnapshot(`
    [
      "The Bugle [inferred]. (n.d.). [Text without a headline on: Fire in the harbour]. In The Harbour Desk (Version 0123456789ab). Retrieved [date of access], from https://edition.example/harbour-fire/bugle/p7/
    (The Bugle [inferred], n.d., para. 7)",
      "The Bugle [inferred]. Text without a headline on: Fire in the harbour. The Harbour Desk, Version 0123456789ab, https://edition.example/harbour-fire/bugle/p7/. Accessed [date of access].
    (The Bugle [inferred], par. 7)",
      "The Bugle [inferred]. Text without a headline on: Fire in the harbour. In The Harbour Desk, version 0123456789ab. Accessed [date of access]. https://edition.example/harbour-fire/bugle/p7/.
    The Bugle [inferred], Text without a headline on: Fire in the harbour, in The Harbour Desk, version 0123456789ab, para. 7, accessed [date of access], https://edition.example/harbour-fire/bugle/p7/.",
    ]
  `);
});

it('a comparison', () => {
  expect(STYLES.map((style) => textIn(style, COMPARISON))).toMatchInlineSnapshot(`
    [
      "Fire in the harbour. (n.d.). In The Harbour Desk (Version 0123456789ab). Retrieved [date of access], from https://edition.example/harbour-fire/bugle/p7/",
      "“Fire in the harbour.” The Harbour Desk, Version 0123456789ab, https://edition.example/harbour-fire/bugle/p7/. Accessed [date of access].",
      "“Fire in the harbour.” In The Harbour Desk, version 0123456789ab. n.d. Accessed [date of access]. https://edition.example/harbour-fire/bugle/p7/.",
    ]
  `);
});

it('capitals, angle brackets and text that looks like markup are kept', () => {
  const title = 'kim Jong-un at <i>the</i> <b>port</b> & a < b';
  for (const style of STYLES) {
    const text = textIn(style, { ...KNOWN, title, byline: '<span class="nocase">A</span> & Co.' });
    expect(text).toContain(title);
    expect(text).toContain('<span class=');
  }
});

it('every format has a placeholder for an unknown host', () => {
  const { permalink, address, formats } = citeBox(
    { ...KNOWN, permalink: permalinkOf('/harbour/', undefined) },
    '',
    english.citation,
  );
  expect(address).toBe('/harbour/');
  expect(permalink.map(({ kind }) => kind)).toEqual(['origin', 'text']);
  for (const { lines } of formats)
    expect(lines.flatMap(({ pieces }) => pieces.map(({ kind }) => kind))).toContain('origin');
});
