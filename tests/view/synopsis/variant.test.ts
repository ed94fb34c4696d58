import { expect, it } from 'vitest';
import type { Change } from '../../../src/engine/types.ts';
import { variantText } from '../../../src/view/synopsis/variant.ts';
import { change, link } from '../sample.ts';

/** A text with what others tell differently in brackets, each with the kind: `[Ten|figure] ships`. */
function marked(text: string, ...readings: readonly (readonly Change[])[]): string {
  const runs = variantText(
    text,
    readings.map((changes) => link([0], [0], { changes })),
    0,
  );
  return runs.map((run) => (run.kind === null ? run.text : `[${run.text}|${run.kind}]`)).join('');
}

const wording = change('wording', [0, 4, 16], [0, 0, 1]);
const figure = change('figure', [0, 0, 9], [0, 0, 1]);

it('what any other outlet tells differently is marked once, under the most substantial kind', () => {
  expect(marked('Ten ships burned.', [wording])).toBe('Ten [ships burned|wording].');
  expect(marked('Ten ships burned.', [wording], [figure])).toBe('[Ten ships burned|figure].');
  expect(marked('Ten ships burned.', [figure], [wording])).toBe('[Ten ships burned|figure].');
});

it('words beside each other keep their kinds', () => {
  const first = change('figure', [0, 0, 3], [0, 0, 1]);
  expect(marked('Ten ships burned.', [first], [wording])).toBe('[Ten|figure] [ships burned|wording].');
});

it('style is not marked in the text, nor what others say more, nor another paragraph', () => {
  const style = change('spelling', [0, 0, 3], [0, 0, 3]);
  expect(marked('Ten ships burned.', [style, change('added', null, [0, 0, 3])])).toBe('Ten ships burned.');
  expect(marked('Ten ships burned.', [change('figure', [1, 0, 3], [0, 0, 3])])).toBe('Ten ships burned.');
});
