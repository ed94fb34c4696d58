import { expect, it } from 'vitest';
import { imported } from './import-cases.ts';

const PARAGRAPH = '<p>The ferry left the harbour at dawn and nobody on the quay waved to the people on board.</p>';

it.each([
  ['elements without end', '<p>x</p>'.repeat(100_000), 'page-too-large'],
  ['elements in elements in elements', '<div>'.repeat(5000), 'page-too-large'],
  ['an element with fifty thousand attributes', `<p ${'a=1 '.repeat(50_000)}>`, 'page-too-large'],
  ['scripts that are never closed', '<script>'.repeat(20_000), 'empty-page'],
  [
    'data nested without end',
    `<script type="application/ld+json">${'['.repeat(50_000)}</script>${PARAGRAPH.repeat(9)}`,
    undefined,
  ],
  ['a hundred thousand entities', `<p>${'&amp;'.repeat(100_000)}</p>${PARAGRAPH.repeat(9)}`, undefined],
  ['a script that would run', `<script>alert(1)</script><img src=x onerror=alert(1)>${PARAGRAPH.repeat(9)}`, undefined],
])('%s', (_trouble, html, ruleId) => {
  const { problems, text } = imported('x.html', `<html lang="en">${html}`);
  expect(problems[0]?.ruleId).toBe(ruleId);
  expect(text ?? '').not.toContain('alert');
});
