import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { linesOf } from '../../src/import/line.ts';
import { lineRoles } from '../../src/import/line-role.ts';

const SEEDS = '../shared/seeds';
const GOLD = '../shared/gold/summit-roles.tsv';

it('of the five raw files’ lines at least 95 in 100 get the role that people gave them', ({ skip }) => {
  skip(!existsSync(GOLD), 'it needs the raw files in ../shared, which are not part of this project');
  const rows = readFileSync(GOLD, 'utf8').trim().split('\n').slice(1);
  const found = readdirSync(SEEDS)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) =>
      lineRoles(linesOf(readFileSync(`${SEEDS}/${file}`, 'utf8'))).map(({ line, role }) => `${file}\t${line}\t${role}`),
    );
  expect(found).toHaveLength(rows.length);
  expect(rows.filter((row) => found.includes(row)).length / rows.length).toBeGreaterThanOrEqual(0.95);
});
