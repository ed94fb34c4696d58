import { expect, it } from 'vitest';
import { matrixOf } from '../../../src/view/story/matrix.ts';
import { matrixPicture } from '../../../src/view/story/matrix-picture.ts';
import { at, edition } from '../sample.ts';

const areasOf = (path: string) =>
  [...path.matchAll(/h([\d.]+)v/g)].map(([, edge = '']) => Math.round(Number(edge) ** 2));

it('the matrix diagram: areas are proportional to shares', () => {
  const verbatim = [
    [1, 0.25, 0],
    [0.5, 1, 0],
    [0, 0, 1],
  ];
  const picture = matrixPicture(matrixOf(edition, at), verbatim);
  expect(picture.labels.map(({ text }) => text)).toEqual(['GZ', 'GZ', 'HE', 'HE', 'TI', 'TI']);
  const whole = 38 * 38;
  expect(areasOf(picture.whole)).toEqual(Array.from({ length: 6 }, () => whole));
  expect(areasOf(picture.told)).toEqual([whole, expect.closeTo(0.8 * whole, -2)]);
  expect(areasOf(picture.verbatim)).toEqual([whole / 4, expect.closeTo(whole / 2, -2)]);
});
