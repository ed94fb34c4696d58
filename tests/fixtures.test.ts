import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compareSides, type Languages } from '../src/engine/change.ts';
import type { Side } from '../src/engine/edits/side.ts';
import type { Change } from '../src/engine/types.ts';
import { printNotation, sidesOf } from './notation.ts';

const FOLDER = fileURLToPath(new URL('./fixtures/', import.meta.url));

const cases = readdirSync(FOLDER).filter((name) => existsSync(join(FOLDER, name, 'left.txt')));

function read(name: string, file: string): string {
  const path = join(FOLDER, name, file);
  return existsSync(path) ? readFileSync(path, 'utf8').trimEnd() : '';
}

function languagesOf(name: string): Languages {
  const [left = 'en-US', right = left] = read(name, 'language.txt').split(/\s+/).filter(Boolean);
  return { left, right };
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
}

function marked(sides: readonly Side[], changes: readonly Change[], side: 'left' | 'right'): string {
  return sides
    .map(({ paragraph, text }) => {
      let at = 0;
      let html = '';
      for (const change of changes) {
        for (const { start, end } of change[side].filter((extent) => extent.paragraph === paragraph)) {
          html += `${escapeHtml(text.slice(at, start))}<mark title="${change.kind}: ${escapeHtml(change.rule)}">${escapeHtml(text.slice(start, end))}</mark>`;
          at = end;
        }
      }
      return `    <p dir="auto">${html}${escapeHtml(text.slice(at))}</p>`;
    })
    .join('\n');
}

function page(about: string, left: string, right: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${escapeHtml(about)}</title>
<style>body{display:grid;grid-template-columns:1fr 1fr;gap:2rem;font:1rem/1.5 serif;max-width:60rem;margin:2rem auto}h1{grid-column:1/-1;font-size:1.1rem}mark{background:#dfecf5;border-bottom:2px solid #0b4f7d}</style>
<body>
  <h1>${escapeHtml(about)}</h1>
  <div>
${left}
  </div>
  <div>
${right}
  </div>
</body>
</html>
`;
}

describe.each(cases)('%s', (name) => {
  const [left, right] = [sidesOf(read(name, 'left.txt')), sidesOf(read(name, 'right.txt'))];
  const compared = compareSides(left, right, languagesOf(name));
  const about = read(name, 'about.txt');

  it('says what the trouble is', () => {
    expect(about).toMatch(/\.$/);
  });

  it('is marked as expected', async () => {
    const text = `${about}\n\n${printNotation(left, right, compared)}\n`;
    await expect(text).toMatchFileSnapshot(join(FOLDER, name, 'expected.txt'));
  });

  it('has a page to look at', async () => {
    const html = page(about, marked(left, compared.changes, 'left'), marked(right, compared.changes, 'right'));
    await expect(html).toMatchFileSnapshot(join(FOLDER, name, 'expected.html'));
  });
});
