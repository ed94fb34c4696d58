import { describe, expect, it } from 'vitest';
import { compareStory } from '../../../src/engine/compare.ts';
import { NO_EDITS } from '../../../src/engine/evidence/edits.ts';
import { articlesOf } from './sample.ts';

/** What differs in the one link between two paragraphs that an editor says are reworded, as `kind: left | right`. */
function differences(left: string, right: string): readonly string[] {
  const sides = [
    { outlet: 'a', paragraphs: [0] },
    { outlet: 'b', paragraphs: [0] },
  ] as const;
  const links = [{ sides, kind: 'reworded', reason: 'one event', author: 'the editor' }] as const;
  const [pair] = compareStory(articlesOf([left], [right]), { ...NO_EDITS, links }).pairs;
  const link = pair?.links[0];
  expect(link?.precise).toBe(false);
  return (link?.changes ?? []).map(({ kind, ...change }) => {
    const words = ([text, extents]: readonly [string, typeof change.left]) =>
      extents.map(({ start, end }) => text.slice(start, end)).join(' … ');
    return `${kind}: ${words([left, change.left])} | ${words([right, change.right])}`;
  });
}

describe('in paragraphs that share few words', () => {
  it('figures of one fact that differ are marked', () => {
    expect(
      differences(
        'The coastguard counted 14 injured passengers on the Halcyon.',
        'Twenty injured passengers were brought ashore, according to a nurse who met them in the rain.',
      ),
    ).toEqual(['figure: 14 | Twenty']);
  });

  it('nothing is marked where the figures agree', () => {
    expect(
      differences(
        'The coastguard counted 20 injured passengers on the Halcyon.',
        'Twenty injured passengers were brought ashore, according to a nurse who met them in the rain.',
      ),
    ).toEqual([]);
  });

  it('one quotation in other words is marked on both sides', () => {
    expect(
      differences(
        'The harbourmaster praised how calmly the whole crew had behaved that morning: “We closed every fire door within two minutes of the alarm,” said Edda Vollan.',
        'In a hall full of rescued bakers, nurses and reporters, Edda Vollan later told her side: “We shut every fire door within three minutes of the alarm.”',
      ).filter((line) => line.startsWith('quotation')),
    ).toEqual([
      'quotation: We closed every fire door within two minutes of the alarm, | We shut every fire door within three minutes of the alarm.',
    ]);
  });
});
