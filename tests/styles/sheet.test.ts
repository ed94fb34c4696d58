import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const folder = new URL('../../src/styles/', import.meta.url);

/** The lines of all style sheets, without their comments: `diff.css:12: margin: 0`. */
const FILES = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
const LINES = FILES.flatMap((file) =>
  readFileSync(new URL(file, folder), 'utf8')
    .replace(/\/\*.*?\*\//gs, (comment) => comment.replace(/[^\n]/g, ''))
    .split('\n')
    .map((line, index) => ({ file, line: line.trim(), place: `${file}:${index + 1}: ${line.trim()}` })),
);

it('no style sheet knows left from right or top from bottom: every script runs its own way', () => {
  const physical =
    /^(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right|top|bottom)\b|(?:left|right|top|bottom|width|height|min-width|max-width|min-height|max-height):|(?:text-align|float|clear):\s*(?:left|right)\b)/;
  expect(LINES.length).toBeGreaterThan(500);
  expect(LINES.filter(({ line }) => physical.test(line)).map(({ place }) => place)).toEqual([]);
});

it('every colour has a name in tokens.css; only on paper, ink is black', () => {
  const raw = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab)a?\(|:[^;]*\b(?:black|white|red|green|blue|gray|grey)\b/i;
  const named = (file: string) => file === 'tokens.css' || file === 'print.css';
  expect(LINES.filter(({ file, line }) => !named(file) && raw.test(line)).map(({ place }) => place)).toEqual([]);
});
