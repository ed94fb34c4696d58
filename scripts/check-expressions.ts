/*
 * Checks the time of every regular expression in `src` and writes `tests/expressions.txt`, which the unit tests use as
 * a cache: `npm run expressions`. With `-- --check`, writes nothing and exits with 1 if the file is out of date.
 */
import { makeExpressions } from '../tests/composing.ts';
import { composed, literals } from '../tests/expression-list.ts';
import { judged, keepVerdicts, keptVerdicts, type Verdict, written } from '../tests/verdict.ts';

const verdicts = new Map<string, Verdict>();
for (const expression of [...literals(), ...(await composed(makeExpressions))]) {
  if (verdicts.has(written(expression))) continue;
  const verdict = await judged(expression);
  verdicts.set(written(expression), verdict);
  if (verdict.growth !== 'linear')
    console.log(`${expression.file}:${expression.line} grows with the power ${verdict.growth}: ${written(expression)}`);
}
console.log(
  `${verdicts.size} expressions, ${[...verdicts.values()].filter(({ growth }) => growth === 'linear').length} linear`,
);
if (process.argv.includes('--check')) {
  const differing = [...keptVerdicts()].filter(
    ([expression, kept]) => verdicts.has(expression) && verdicts.get(expression)?.growth !== kept.growth,
  );
  for (const [expression, { growth }] of differing)
    console.error(`tests/expressions.txt says ${growth}: ${expression}`);
  process.exit(differing.length === 0 ? 0 : 1);
}
keepVerdicts(verdicts);
process.exit(0);
