/*
 * Looks at every regular expression of `src` anew, and writes down how its time grows: `tests/expressions.txt`, from
 * which the tests take what they know already. `npm run expressions`
 */
import { makeExpressions } from '../tests/composing.ts';
import { composed, literals } from '../tests/expression-list.ts';
import { judged, keepVerdicts, type Verdict, written } from '../tests/verdict.ts';

const verdicts = new Map<string, Verdict>();
for (const expression of [...literals(), ...(await composed(makeExpressions))]) {
  if (verdicts.has(written(expression))) continue;
  const verdict = await judged(expression);
  verdicts.set(written(expression), verdict);
  if (verdict.growth !== 'linear')
    console.log(`${expression.file}:${expression.line} grows with the power ${verdict.growth}: ${written(expression)}`);
}
keepVerdicts(verdicts);
console.log(
  `${verdicts.size} expressions, ${[...verdicts.values()].filter(({ growth }) => growth === 'linear').length} linear`,
);
process.exit(0);
