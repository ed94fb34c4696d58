import { describe, expect, it } from 'vitest';
import { orderChart } from '../../../src/view/story/order-chart.ts';
import { at, edition } from '../sample.ts';

describe('the chart of the order of shared passages', () => {
  const chart = orderChart(edition, at);

  it('has a column for each outlet, a tick for each paragraph', () => {
    expect(chart.columns.map(({ siglum }) => siglum)).toEqual(['GZ', 'HE', 'TI']);
    expect(chart.columns.map(({ axis }) => axis.split('M').length - 2)).toEqual([4, 5, 1]);
  });

  it('has a line for each shared passage, with moved ones last so that they are on top', () => {
    expect(chart.lines.map(({ title, isMoved }) => [title, isMoved])).toEqual([
      ['GZ 1, HE 1, TI 1: Ten ships burned.', false],
      ['GZ 2, HE 5: It rained.', true],
    ]);
  });

  it('names what moved, with where each outlet has it', () => {
    expect(chart.moved.map(({ words, places }) => [words, places.map(({ address }) => address)])).toEqual([
      ['It rained.', ['/harbour/gazette/#p2', '/harbour/herald/#p5']],
    ]);
    expect(chart.leftOut).toBeNull();
  });

  it('draws the parts that skip an outlet separately', () => {
    const members = [0, 2].map((article) => ({ article, paragraph: 0 }));
    const [line] = orderChart(
      { ...edition, comparison: { ...edition.comparison, passages: [{ number: 1, members, certainty: 1 }] } },
      at,
    ).lines;
    expect(line?.path).toBe('');
    expect(line?.gaps).toMatch(/^M26 .*C116 /);
  });

  it('draws the passages that most outlets have, where there are more than can be told apart', () => {
    const passages = Array.from({ length: 130 }, (_, index) => ({
      number: index + 1,
      members: [0, 1].map((article) => ({ article, paragraph: 0 })),
      certainty: 1,
    }));
    const crowded = orderChart({ ...edition, comparison: { ...edition.comparison, passages } }, at);
    expect(crowded.lines).toHaveLength(120);
    expect(crowded.leftOut).toBe('Ten more passages, which fewer outlets have, are not shown.');
  });
});
