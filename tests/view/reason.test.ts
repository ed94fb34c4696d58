import { expect, it } from 'vitest';
import { reasonsInWords } from '../../src/view/reason.ts';

it('everything that both sides share is one statement', () => {
  const shared = reasonsInWords([
    { kind: 'sentences', repeated: 1, all: 2 },
    { kind: 'quotation', text: 'very cold,' },
    { kind: 'names', names: ['Mattis'] },
    { kind: 'figure', text: 'Feb. 28' },
    { kind: 'words', words: ['harbor'] },
  ]);
  expect(shared).toEqual(['1 of 2 sentences nearly word for word', 'Both: “very cold”, Mattis, Feb. 28, harbor']);
});

it('a single sentence is not counted', () => {
  expect(reasonsInWords([{ kind: 'sentences', repeated: 1, all: 1 }])).toEqual(['One sentence, nearly word for word']);
});

it('a long quotation is cut after a word', () => {
  const quoting = (text: string) => reasonsInWords([{ kind: 'quotation', text }])[0];
  expect(quoting('we will rebuild the harbour stone by stone until the last of the boats is home again.')).toBe(
    'Both: “we will rebuild the harbour stone by stone until the last of …”',
  );
  expect(quoting('x'.repeat(70))).toBe(`Both: “${'x'.repeat(60)} …”`);
});

it('an editor is named', () => {
  expect(reasonsInWords([{ kind: 'editor', text: 'both report the fire', author: 'the editor' }])).toEqual([
    'both report the fire (the editor)',
  ]);
});
