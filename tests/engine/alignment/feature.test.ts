import { describe, expect, it } from 'vitest';
import { FEATURES } from '../../../src/engine/alignment/feature.ts';
import { pairOf } from './pairs.ts';

const LEFT = [
  'Mayor Ines Holm said on Friday that the storm cost “twelve million crowns” and 40 boats.',
  'Schools stay closed until Wednesday while engineers look for cracks.',
];
const RIGHT = [
  'The storm sank 40 boats in Port Alder, Mayor Holm said.',
  'She spoke of “twelve million crowns” on Friday, and of 12 ferries.',
];

function rows(left: readonly string[], right: readonly string[]) {
  const { overlaps, features } = pairOf(left, right);
  return overlaps.map(({ left: i, right: j }, index) => ({
    place: `${i}–${j}`,
    values: Array.from(features.values.subarray(index * features.width, (index + 1) * features.width)),
  }));
}

const featureOf = (place: string, name: string): number | undefined =>
  rows(LEFT, RIGHT).find((row) => row.place === place)?.values[FEATURES.indexOf(name)];

describe('what the first model sees of two paragraphs', () => {
  it('has one number for each name, and each name once', () => {
    expect(new Set(FEATURES).size).toBe(FEATURES.length);
    expect(rows(LEFT, RIGHT).every(({ values }) => values.length === FEATURES.length)).toBe(true);
  });

  it('counts names, figures and quoted words that both have', () => {
    expect(featureOf('0–0', 'names: weight')).toBeGreaterThan(0);
    expect(featureOf('0–0', 'figures: shared')).toBeCloseTo(Math.log(2));
    expect(featureOf('0–1', 'figures: shared')).toBe(0);
    expect(featureOf('0–1', 'quotations: words that the other side has, part')).toBe(1);
    expect(featureOf('0–0', 'quotations: on one side')).toBe(1);
  });

  it('knows the leads', () => {
    expect(featureOf('0–0', 'position: both are first')).toBe(1);
    expect(featureOf('0–1', 'position: one is first')).toBe(1);
  });

  it('is the same, bit for bit, whichever side is left', () => {
    const turned = rows(RIGHT, LEFT).map(({ place, values }) => ({
      place: place.split('–').reverse().join('–'),
      values,
    }));
    const byPlace = (a: { readonly place: string }, b: { readonly place: string }) => (a.place < b.place ? -1 : 1);
    expect(turned.toSorted(byPlace)).toEqual(rows(LEFT, RIGHT).toSorted(byPlace));
  });
});
