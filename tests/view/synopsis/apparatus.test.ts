import { describe, expect, it } from 'vitest';
import type { Alignment, ComparedLink } from '../../../src/engine/types.ts';
import type { Entry } from '../../../src/view/synopsis/entry.ts';
import { synopsisPage } from '../../../src/view/synopsis/synopsis-page.ts';
import { at, change, editionFrom, link, passagesOf } from '../sample.ts';

type Links = Readonly<Record<string, readonly ComparedLink[]>>;
const TEXTS = {
  a: ['Ten ships.', 'It rained.', 'Aging ships.'],
  b: ['Two ships.', 'It rained.'],
  c: ['A fire.', 'Rain.'],
};

function said({ mentions, verdict, words, style }: Entry): string {
  const who = mentions.map(({ text }) => text).join(', ');
  const lemmas = style === null ? '' : ` (${style.lemmas.map(({ left, right }) => `${left} ] ${right}`).join(', ')})`;
  const own = words.map(({ runs }) => runs.map(({ text, kind }) => (kind === null ? text : `[${text}]`)).join(''));
  return [`${who}: ${verdict}${lemmas}`, ...own].join(' / ');
}

/** What is beside each stretch of `a`, or beside what `a` has not, an entry a line; links as `{ 'a b': […] }`. */
function apparatus(
  links: Links,
  passages: readonly string[],
  texts: Readonly<Record<string, readonly string[]>> = TEXTS,
  isBase = true,
) {
  const slugs = Object.keys(texts);
  const pairs = slugs.flatMap((left, index) =>
    slugs.slice(index + 1).map((right) => ({ left, right, links: links[`${left} ${right}`] ?? [] })),
  );
  const alignment: Alignment = { pairs, passages: passagesOf(slugs, ...passages) };
  const { items } = synopsisPage(editionFrom(texts, alignment), 'a', at);
  return items.filter((item) => item.isBase === isBase).map(({ entries }) => entries.map(said));
}

const LONE = ['a2', 'a3', 'b2', 'c2'];

describe('what another outlet has of a paragraph', () => {
  it('in other words stands in full, with what only it has marked', () => {
    const links = { 'a b': [link([0], [0], { changes: [change('figure', [0, 0, 3], [0, 0, 3])] })] };
    const [first] = apparatus(links, ['a1 b1', 'c1', ...LONE]);
    expect(first).toEqual(['B 1: Figure differs / [Two] ships.', 'C: No counterpart found']);
  });

  it('retold too freely for marks is shown in full without them', () => {
    const links = { 'a c': [link([0], [0], { kind: 'reworded', precise: false })] };
    expect(apparatus(links, ['a1 c1', 'b1', ...LONE])[0]?.[0]).toBe('C 1: In other words / A fire.');
  });

  it('outlets with the same words share one line, without the words', () => {
    const links = { 'a b': [link([0], [0])], 'a c': [link([0], [0])] };
    expect(apparatus(links, ['a1 b1 c1', ...LONE])[0]).toEqual(['B 1, C 1: The same']);
  });

  it('the same apart from style is said in one line, word against word', () => {
    const links = { 'a b': [link([2], [0], { changes: [change('spelling', [2, 0, 5], [0, 0, 3])] })] };
    const items = apparatus(links, ['a3 b1', 'a1', 'a2', 'b2', 'c1', 'c2']);
    expect(items[2]?.[0]).toBe('B 1: The same apart from style (Aging ] Two)');
  });

  it('printed in another place says where', () => {
    const passages = ['a1 b2', 'a2 b1', 'a3', 'c1', 'c2'];
    const [far, near] = [link([0], [1]), link([1], [0])];
    const later = apparatus({ 'a b': [{ ...far, order: 'moved' }, near] }, passages);
    expect(later.map(([entry]) => entry).slice(0, 2)).toEqual(['B 2: Later; the same', 'B 1: The same']);
    const earlier = apparatus({ 'a b': [far, { ...near, order: 'moved' }] }, passages);
    expect(earlier.map(([entry]) => entry).slice(0, 2)).toEqual(['B 2: The same', 'B 1: Earlier; the same']);
  });

  it('in several paragraphs names them all', () => {
    const links = { 'a b': [link([0], [0, 1], { kind: 'reworded', precise: false })] };
    const [first] = apparatus(links, ['a1 b1 b2', 'a2', 'a3', 'c1', 'c2']);
    expect(first?.[0]).toBe('B 1, B 2: Split in B; in other words; figure differs / [Two] ships. / It rained.');
  });

  it('a shared fact only is one line with the reason', () => {
    const related = link([0], [1], {
      kind: 'related',
      by: 'hand',
      precise: false,
      reasons: [{ kind: 'figure', text: '10' }],
    });
    const [first] = apparatus({ 'a c': [related] }, ['a1', 'b1', 'c1', ...LONE]);
    expect(first).toEqual(['C 2: Partly the same', 'B: No counterpart found']);
    const unexplained = apparatus({ 'a c': [{ ...related, reasons: [] }] }, ['a1', 'b1', 'c1', ...LONE]);
    expect(unexplained[0]?.[0]).toBe('C 2: Partly the same');
  });

  it('set beside another paragraph of the same passage leads there', () => {
    const links = { 'a b': [link([0], [0], { score: 0.9 }), link([2], [0], { score: 0.8 })] };
    const items = apparatus(links, ['a1 a3 b1', 'a2', 'b2', 'c1', 'c2']);
    expect(items[2]?.[0]).toBe('B 1: Shown beside another paragraph of A');
  });
});

it('what an editor aligned says so', () => {
  const links = { 'a b': [link([0], [0], { by: 'hand' })], 'a c': [link([0], [0])] };
  const [first] = apparatus(links, ['a1 b1 c1', ...LONE]);
  expect(first).toEqual(['B 1: The same; matched by hand', 'C 1: The same']);
});

it('words that two outlets share are printed once, with both sigla', () => {
  const changes = [change('figure', [0, 0, 3], [0, 0, 3])];
  const links = { 'a b': [link([0], [0], { changes })], 'a c': [link([0], [0], { changes })], 'b c': [link([0], [0])] };
  const texts = { ...TEXTS, c: ['Two ships.', 'Rain.'] };
  const [first] = apparatus(links, ['a1 b1 c1', ...LONE], texts);
  expect(first).toEqual(['B 1, C 1: Figure differs / [Two] ships.']);
});

it('an insert is collated with the other texts, without an entry for the base', () => {
  const links = { 'b c': [link([0], [0], { kind: 'reworded', precise: false })] };
  const texts = { ...TEXTS, d: ['Fish.'] };
  const items = apparatus(links, ['a1', 'b1 c1', 'd1', ...LONE], texts, false);
  expect(items[0]).toEqual(['C 1: In other words / A fire.', 'D: No counterpart found']);
});
