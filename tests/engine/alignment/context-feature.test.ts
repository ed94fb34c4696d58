import { describe, expect, it } from 'vitest';
import { CONTEXT_FEATURES, contextOf } from '../../../src/engine/alignment/context-feature.ts';
import { likelyPairsOf } from '../../../src/engine/alignment/third-article.ts';
import { candidates } from './candidates.ts';

const pair = candidates(
  [
    [0, 0, 6],
    [0, 1, 0],
    [1, 1, 6],
  ],
  2,
  2,
);

const featureOf = (index: number, name: string): number | undefined => {
  const { width, values } = contextOf(pair, null);
  return values[index * width + CONTEXT_FEATURES.indexOf(name)];
};

describe('what the second model sees beside', () => {
  it('knows rivals and neighbours', () => {
    expect(featureOf(1, 'first model: log-odds, larger margin')).toBe(-6);
    expect(featureOf(0, 'rivals: sum of probabilities, side with more')).toBeCloseTo(0.5);
    expect(featureOf(0, 'neighbours: before and after, same order')).toBeCloseTo(1, 2);
    expect(featureOf(1, 'neighbours: beside')).toBeCloseTo(1, 2);
    expect(featureOf(0, 'third articles: mean of the best ways')).toBe(0);
  });

  it('follows only likely pairs through a third article', () => {
    const pairs = [
      { ...candidates([[0, 0, 0]], 1, 1), left: 0, right: 1 },
      { ...candidates([[0, 0, 2]], 1, 1), left: 0, right: 2 },
      { ...candidates([[0, 0, 3]], 1, 1), left: 1, right: 2 },
    ] as const;
    const way = (likely: ReturnType<typeof likelyPairsOf>) => contextOf(pairs[0], likely).values.at(-1);
    expect(way(likelyPairsOf(pairs, [1, 1, 1]))).toBeCloseTo(0.88 * 0.95, 2);
    expect(way(likelyPairsOf([pairs[0], pairs[1], { ...pairs[2], logOdds: Float64Array.of(-4) }], [1, 1, 1]))).toBe(0);
    expect(way(likelyPairsOf([pairs[0]], [1, 1])), 'no third article').toBe(0.06);
  });

  it('takes the best way through each third article, and the mean of these', () => {
    const pair = (left: number, right: number, cells: Parameters<typeof candidates>[0]) => ({
      ...candidates(cells, 2, 2),
      left,
      right,
    });
    const pairs = [
      pair(0, 1, [[0, 0, 0]]),
      pair(0, 2, [
        [0, 0, 3],
        [0, 1, 2],
      ]),
      pair(1, 2, [
        [0, 0, 3],
        [0, 1, 2],
      ]),
      pair(0, 3, [[0, 1, 2]]),
      pair(1, 3, [[0, 1, 2]]),
    ];
    const [first] = pairs as [ReturnType<typeof pair>];
    const ways = (0.953 ** 2 + 0.881 ** 2 + 0) / 3;
    expect(contextOf(first, likelyPairsOf(pairs, [2, 2, 2, 2, 2])).values.at(-1)).toBeCloseTo(ways, 2);
  });
});
