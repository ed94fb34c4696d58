import { describe, expect, it } from 'vitest';
import { collateSources } from '../../src/engine/source-collation.ts';

/** The sources of some articles, each with what every article has of it: `2q` quotations, `1t` sentences in other words. */
function sources(...texts: readonly (readonly string[])[]): readonly string[] {
  const articles = texts.map((paragraphs, index) => ({
    outlet: `outlet-${index}`,
    language: 'en',
    blocks: paragraphs.map((text, at) => ({ role: 'body' as const, id: `p${at + 1}`, text })),
  }));
  const count = (kinds: readonly string[], kind: string) => kinds.filter((one) => one === kind).length;
  return collateSources(articles).sources.map(({ name, uses }) => {
    const cells = uses.map((own) => own.map(({ kind }) => kind));
    return `${name}: ${cells.map((kinds) => `${count(kinds, 'quoted')}q ${count(kinds, 'told')}t`).join(', ')}`;
  });
}

describe('the sources of a story', () => {
  it('are who is quoted and who is cited, those of most texts first', () => {
    expect(
      sources(
        ['“We stay,” the mayor said.', 'Ada Poe said it would rain.', '“We fight,” said Ms. Poe. “We win.”'],
        ['The pier is closed, according to Ada Poe.', 'The Portmere Gazette reported that it rained.'],
      ),
    ).toEqual(['Ada Poe: 2q 1t, 0q 1t', 'the mayor: 1q 0t, 0q 0t', 'Portmere Gazette: 0q 0t, 0q 1t']);
  });

  it('are one where they are named differently', () => {
    expect(sources(['Kim Ado-bero said it rained.'], ['Mr. Kim Ado Bero said: “It rained.”'])).toEqual([
      'Kim Ado Bero: 0q 1t, 1q 0t',
    ]);
    expect(sources(['The National Ferry League said it rained.'], ['The NFL said: “It rained.”'])).toEqual([
      'National Ferry League: 0q 1t, 1q 0t',
    ]);
    expect(sources(['The police said it rained.'], ['“It rained,” the police said.'])).toEqual([
      'The police: 0q 1t, 1q 0t',
    ]);
  });

  it('are nobody who is not named or described, and no thing', () => {
    expect(
      sources(['“We stay.”', 'He said it rained.', 'A painting by a pupil said it all.', 'Poe denied it.']),
    ).toEqual([]);
  });

  it('say how many words are quoted', () => {
    const block = (text: string) => ({ role: 'body' as const, id: 'p1', text });
    const article = { outlet: 'a', language: 'en', blocks: [block('“We stay,” Ada Poe said.')] };
    expect(collateSources([article]).shares).toEqual([{ quoted: 2, all: 5 }]);
    expect(collateSources([])).toEqual({ sources: [], shares: [] });
  });
});
