import { describe, expect, it } from 'vitest';
import { editionOf } from '../../../src/view/edition.ts';
import { sourcesLine, sourcesPage } from '../../../src/view/sources/sources-page.ts';
import { at, edition } from '../sample.ts';

/** The page and the line of a story with other texts for the sample’s three outlets. */
function pageOf(...texts: readonly (readonly string[])[]) {
  const articles = edition.story.articles.map((article, index) => ({
    ...article,
    blocks: (texts[index] ?? []).map((text, place) => ({ role: 'body' as const, id: `p${place + 1}`, text })),
  }));
  const own = editionOf({ ...edition.story, articles });
  return { page: sourcesPage(own, at), line: sourcesLine(own, at.strings.sources) };
}

const FOUR = [
  '“One,” Ada Poe said.',
  '“Two,” Ada Poe said.',
  '“Three,” Ada Poe said.',
  'Ada Poe said no.',
  'Ada Poe said yes.',
];

describe('the page of sources', () => {
  const { page, line } = pageOf(FOUR, ['“One,” said Ms. Poe.', 'The Portmere Gazette reported rain.'], ['It rained.']);

  it('has a section for what several texts have, and one for each text with its own', () => {
    expect(page.sections.map(({ id, entries }) => [id, entries.map(({ title }) => title)])).toEqual([
      ['several', ['Ada Poe']],
      ['only-herald', ['Portmere Gazette']],
    ]);
    expect(page.summary).toBe('Two sources, one of them in more than one text.');
  });

  it('shows what each outlet has of a source, quotations first, and leads to the rest', () => {
    const [gazette, herald, times] = page.sections[0]?.entries[0]?.readings ?? [];
    expect(gazette?.snippets.map(({ label, runs }) => [label, runs[0]?.text])).toEqual([
      ['1', '“One,”'],
      ['2', '“Two,”'],
      ['3', '“Three,”'],
      ['4', undefined],
      ['5', undefined],
    ]);
    expect(herald?.snippets).toHaveLength(1);
    expect(times?.isMissing).toBe(true);
  });

  it('counts the words that each outlet quotes, and its sources', () => {
    expect(page.shares.map(({ quoted, percent, sources, own }) => [quoted, percent, sources, own])).toEqual([
      ['3 of 20', '15%', 1, 0],
      ['1 of 9', '11%', 2, 1],
      ['0 of 2', '0%', 0, 0],
    ]);
  });

  it('is one line on the page of the story', () => {
    expect(line).toMatch(/^Two sources; one is only in /);
    expect(pageOf(['It rained.'], [], []).line).toBe('No sources');
  });

  it('shortens long lists, and says what it leaves out', () => {
    const words = `“${'We stay in the port and '.repeat(9)}fight,” Ada Poe said.`;
    const { page: long } = pageOf([words], [], []);
    expect(long.sections[0]?.entries[0]?.readings[0]?.snippets[0]?.runs[0]?.text).toMatch(/^“We stay.* …”$/);
    const names = Array.from({ length: 210 }, (_, index) =>
      String.fromCharCode(97 + (index % 26), 97 + Math.floor(index / 26)),
    );
    const { page: many } = pageOf(
      names.map((name) => `“No,” Ada X${name} said.`),
      [],
      [],
    );
    expect(many.leftOut).toBe('Ten more sources are left out to keep this page short.');
  });
});
