import { expect, it } from 'vitest';
import type { Change } from '../../../src/engine/types.ts';
import { reportIn } from '../../../src/view/edition.ts';
import { pairingOf } from '../../../src/view/pair/pairing.ts';
import { styleOf } from '../../../src/view/synopsis/lemma.ts';
import { at, change, editionFrom, link } from '../sample.ts';

/** The style changes between two texts, written as an apparatus writes them. */
function styleIn(left: string, right: string, changes: readonly Change[]): string | null {
  const edition = editionFrom({ a: [left], b: [right] });
  const tied = link([0], [0], { changes });
  const style = styleOf(tied, pairingOf(edition, reportIn(edition, 'a', at), reportIn(edition, 'b', at), ''));
  if (style === null) return null;
  const lemmas = style.lemmas.map((lemma) => `${lemma.left} ] ${lemma.right} ${lemma.times}`);
  return [...lemmas, ...style.rules].join(' · ');
}

it('a word stands against the other’s word', () => {
  const changes = [change('spelling', [0, 0, 5], [0, 0, 6])];
  expect(styleIn('Aging ships.', 'Ageing ships.', changes)).toBe('Aging ] Ageing 1');
});

it('a title that one text leaves out is shown once, with the name after it', () => {
  const changes = [change('house style', null, [0, 0, 2]), change('house style', null, [0, 8, 10])];
  expect(styleIn('Rook, Rook.', 'Mr Rook, Mr Rook.', changes.slice(0, 1))).toBe('Rook ] Mr Rook 1');
  const twice = [change('house style', null, [0, 0, 2]), change('house style', null, [0, 9, 11])];
  expect(styleIn('Rook, Rook.', 'Mr Rook, Mr Rook.', twice)).toBe('Rook ] Mr Rook 2');
  expect(styleIn('Mr Rook.', 'Rook.', [change('house style', [0, 0, 2], null)])).toBe('Mr Rook ] Rook 1');
});

it('an empty side is a dash if no word follows', () => {
  expect(styleIn('Rook', 'Rook sr', [change('house style', null, [0, 5, 7])])).toBe('– ] sr 1');
});

it('mere punctuation is named by its rule', () => {
  expect(styleIn('Ships', 'Ships,', [change('punctuation', null, [0, 5, 6])])).toBe('punctuation');
});

it('the form of quotation marks is not marked', () => {
  const marks = { ...change('punctuation', [0, 0, 1], [0, 0, 1]), rule: 'quotation marks' };
  expect(styleIn('“Ships', '"Ships', [marks])).toBe('');
});

it('more than a line can hold is null', () => {
  const words = 'one two three four five six seven eight nine'.split(' ');
  const text = words.join(' ');
  const changes = words.map((word) => {
    const start = text.indexOf(word);
    return change('spelling', [0, start, start + word.length], [0, start, start + word.length]);
  });
  expect(styleIn(text, text, changes)).toBeNull();
});
