import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import type { Cited } from '../../src/citation/cited.ts';
import { bibtexOf, cslJsonOf, risOf } from '../../src/citation/formats.ts';
import { SLOT } from '../../src/citation/piece.ts';
import { COMPARISON, KNOWN, UNKNOWN } from './samples.ts';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

/** Each format, its citation-js type, and its date of access before and after the client script runs. */
const FILES = [
  ['BibTeX', bibtexOf, '@biblatex/text', '[date of access]', '2026-11-28'],
  ['CSL-JSON', cslJsonOf, '@else/json', '{ "literal": "[date of access]" }', '{ "date-parts": [[2026, 11, 28]] }'],
  ['RIS', risOf, '@ris/file', '///[date of access]', '2026/11/28/'],
] as const;

/** The fields that our citations may have, from the schema of CSL-JSON. */
const CSL_FIELDS = /^(id|type|author|title|container-title|version|issued|language|locator|note|URL|accessed)$/;

describe.each(FILES)('%s', (format, write, type, placeholder, today) => {
  /** The references that citation-js parses. */
  function readBack(cited: Cited, date: string): Readonly<Record<string, unknown>> {
    const text = write(cited).replace(SLOT.accessed, date);
    return new Cite(text, { forceType: type, generateGraph: false }).data[0] ?? {};
  }

  it('can be parsed with the date and with its placeholder', () => {
    for (const date of [placeholder, today]) {
      const item = readBack(KNOWN, date);
      expect(item).toMatchObject({ id: KNOWN.key, title: 'Harbour burns', URL: KNOWN.permalink, language: 'en-GB' });
      expect(item).toMatchObject({ issued: { 'date-parts': [[2024, 2, 29]] } });
      expect(item['note']).toBe('Paragraph 7 (¶7). First published at https://bugle.example/harbour_fire?id=1&page=2');
    }
    for (const cited of [UNKNOWN, COMPARISON]) expect(readBack(cited, today)).toMatchObject({ id: KNOWN.key });
  });

  it.each([
    ['braces', 'A { and a } and {{{'],
    ['what TeX means something by', '\\ & % $ # _ ~ ^ \\input{x}'],
    ['quotation marks and tags', `"double" 'single' “curly” <i>tag</i> </pre>`],
    ['other scripts', '港で火災 حريق في الميناء Пожар 🔥 é'],
    ['words that mean something to it', 'Fire and Water, TY and ER and @misc{x, url = {y}}'],
  ])('keeps %s in a title and in names', (_, words) => {
    const item = readBack({ ...KNOWN, title: words, outlet: words, byline: words }, today);
    expect(item['title']).toBe(words);
    expect(item['URL']).toBe(KNOWN.permalink);
    const names = (item['author'] as readonly Readonly<Record<string, string>>[]).map((name) => Object.values(name));
    const kept = format === 'RIS' ? words.replaceAll(', ', ' – ') : words;
    expect(names.map((name) => name.join(''))).toEqual([kept, kept]);
  });
});

it('the date of access is read as a date', () => {
  const [bibtex] = new Cite(bibtexOf(KNOWN).replace(SLOT.accessed, '2026-11-28')).data;
  expect(bibtex?.['accessed']).toMatchObject({ 'date-parts': [[2026, 11, 28]] });
  // citation-js ignores this field, although the format defines it.
  expect(risOf(KNOWN)).toContain(`\nY2  - ${SLOT.accessed}\nER  - `);
});

it('RIS dates have slashes', () => {
  expect(risOf(KNOWN)).toMatch(/\nDA {2}- \d{4}\/\d{2}\/\d{2}\/\n/);
});

it('CSL-JSON has only fields from the CSL schema', () => {
  for (const cited of [KNOWN, UNKNOWN, COMPARISON]) {
    const [item = {}] = JSON.parse(cslJsonOf(cited).replace(SLOT.accessed, 'null')) as readonly object[];
    expect(Object.keys(item).filter((field) => !CSL_FIELDS.test(field))).toEqual([]);
  }
});
