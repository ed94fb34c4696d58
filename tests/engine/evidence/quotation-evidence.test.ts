import { expect, it } from 'vitest';
import { quotationEvidence } from '../../../src/engine/evidence/quotation-evidence.ts';
import { collateQuotations } from '../../../src/engine/quote-collation.ts';
import type { Article } from '../../../src/engine/types.ts';

const FIRST = 'The old pier will be closed until the last of the storms is over';
const SECOND = 'the fishing boats stay in the inner harbour';

/** Which articles each correspondence joins, where their only paragraphs are one passage. */
function joinedBy(...texts: readonly string[]): readonly (readonly number[])[] {
  const articles = texts.map(
    (text, index): Article => ({
      outlet: `outlet-${index}`,
      language: 'en',
      blocks: [{ role: 'body', id: 'p1', text }],
    }),
  );
  const passage = { number: 1, members: texts.map((_, article) => ({ article, paragraph: 0 })) };
  const rows = collateQuotations(articles, { pairs: [], passages: [passage] });
  return quotationEvidence(rows).map(({ members }) => [...new Set(members.map(({ article }) => article))]);
}

it('joins all articles that quote the same words', () => {
  expect(joinedBy(`“${FIRST},” Poe said.`, `“${FIRST},” she said.`, `Poe: “${FIRST}.”`)).toEqual([[0, 1, 2]]);
});

it('does not join two articles of which each quotes another part', () => {
  const whole = `“${FIRST}, and ${SECOND},” Ada Poe said.`;
  expect(joinedBy(`“${FIRST},” Ada Poe said.`, whole, `Ada Poe said that “${SECOND}.”`)).toEqual([
    [0, 1],
    [1, 2],
  ]);
});

it('joins those that quote the same part, beside those that quote another one', () => {
  const whole = `“${FIRST}, and ${SECOND},” Ada Poe said.`;
  const part = `Ada Poe said that “${SECOND}.”`;
  expect(joinedBy(`“${FIRST},” Ada Poe said.`, whole, part, part)).toEqual([
    [0, 1],
    [1, 2],
    [1, 3],
    [2, 3],
  ]);
});
