import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const tokens = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const COLOURS = new Map(
  [...tokens.matchAll(/--color-([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
);
const TINTS = ['left-tint', 'right-tint', 'moved-tint'];

function colour(name: string, theme: 'light' | 'dark'): string {
  const found = COLOURS.get(name);
  if (found === undefined) throw new Error(`colour: there is no --color-${name}`);
  return found[theme];
}

/** Relative luminance, as WCAG defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const between = (one: string, other: string) => contrast(colour(one, theme), colour(other, theme));

  it.each(['ink', 'quiet', 'accent'])('text in %s stands out from the paper, at least 7 to 1', (name) => {
    expect(between(name, 'paper')).toBeGreaterThanOrEqual(7);
  });

  it.each(TINTS)('words of an article stand out from the %s, at least 7 to 1', (tint) => {
    expect(between('ink', tint)).toBeGreaterThanOrEqual(7);
  });

  it.each(['left', 'right', 'moved'])(
    'the line of a %s mark stands out from its tint and the paper, 3 to 1',
    (side) => {
      expect(between(side, `${side}-tint`)).toBeGreaterThanOrEqual(3);
      expect(between(side, 'paper')).toBeGreaterThanOrEqual(3);
    },
  );

  it('the outline of what has the focus stands out from the paper and from every tint, 3 to 1', () => {
    for (const ground of ['paper', ...TINTS]) expect(between('left', ground), ground).toBeGreaterThanOrEqual(3);
  });

  it('a rule that says something stands out from the paper, 3 to 1', () => {
    expect(between('rule', 'paper')).toBeGreaterThanOrEqual(3);
  });
});
