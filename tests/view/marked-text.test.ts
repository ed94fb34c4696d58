import { expect, it } from 'vitest';
import { isStyle, markedText } from '../../src/view/marked-text.ts';
import { change } from './sample.ts';

const text = 'Ten ships burned on Monday.';
const changes = [
  change('added', [2, 17, 26], null),
  change('figure', [2, 0, 3], [1, 0, 3]),
  change('wording', [3, 0, 5], null),
];

it('cuts a text where it differs, in the order of the text', () => {
  expect(markedText(text, changes, 'left', 2)).toEqual([
    { text: 'Ten', kind: 'figure' },
    { text: ' ships burned ', kind: null },
    { text: 'on Monday', kind: 'added' },
    { text: '.', kind: null },
  ]);
});

it('takes only the changes of this paragraph and this side, and loses no character', () => {
  expect(markedText(text, changes, 'right', 2)).toEqual([{ text, kind: null }]);
  expect(
    markedText(text, changes, 'left', 2)
      .map((run) => run.text)
      .join(''),
  ).toBe(text);
  expect(markedText('Ten', changes.slice(1), 'left', 2)).toEqual([{ text: 'Ten', kind: 'figure' }]);
});

it('knows what a style book explains', () => {
  expect(isStyle('name form')).toBe(true);
  expect(isStyle('figure')).toBe(false);
});
