import { expect, it } from 'vitest';
import { cutAround } from '../../src/view/around.ts';
import type { Run } from '../../src/view/marked-text.ts';

/** `met for [two] hours`: what is between brackets is marked. */
function runsOf(text: string): readonly Run[] {
  return text
    .split(/[[\]]/u)
    .map((part, index) => ({ text: part, kind: index % 2 === 1 ? ('figure' as const) : null }))
    .filter((run) => run.text !== '');
}

const shown = (runs: readonly Run[]) =>
  runs
    .map(({ text, kind }) => (kind === null ? text : `[${text}]`))
    .join('')
    .replaceAll('\u00a0', ' ');

it.each([
  ['a mark in the middle', 'The two men met for [two] hours on the quay that day.', '… met for [two] hours on …'],
  ['a mark at the start', '[Ten] ships left.', '[Ten] ships left.'],
  ['a mark at the end', 'They met for about [two hours]', '… for about [two hours]'],
  ['two marks close together', 'He said [two] or [three] ships burned.', 'He said [two] or [three] ships burned.'],
  ['no mark', 'One two three four five six.', 'One two three four …'],
  ['nothing but a short text', 'One two.', 'One two.'],
])('cuts a text around %s', (_, text, expected) => {
  expect(shown(cutAround(runsOf(text), { words: 2, longest: 30 }))).toBe(expected);
});

it('leaves out the middle between two marks that are far apart, and the end of a long mark', () => {
  const text =
    'On [Monday] the harbour was quiet and nobody saw the boats go out before [noon today and all the ships] left.';
  expect(shown(cutAround(runsOf(text), { words: 2, longest: 20 }))).toBe(
    'On [Monday] the harbour … out before [noon today and all …] left.',
  );
});

it('a text without spaces is cut by its characters', () => {
  const [run] = cutAround([{ text: '船'.repeat(400), kind: null }], { words: 4, longest: 40 });
  expect(run?.text.length).toBeLessThan(140);
});
