import { describe, expect, it } from 'vitest';
import { readSide, withTokens } from '../../../src/engine/edits/side.ts';

/** What is in quotation marks in some paragraphs. */
function quoted(...paragraphs: readonly string[]): readonly string[] {
  const { tokens, quotations } = readSide(
    withTokens(paragraphs.map((text, paragraph) => ({ paragraph, text }))),
    'en',
    true,
  );
  return quotations.map(({ from, to }) =>
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' '),
  );
}

describe('what is quoted', () => {
  it.each([
    ['between curly marks', ['a “fair deal” now'], ['“ fair deal ”']],
    ['between straight marks', ['a "fair deal" now'], ['" fair deal "']],
    ['between German marks', ['ein „fairer Preis“ heute'], ['„ fairer Preis “']],
    ['between guillemets', ['un « bon prix » hier'], ['« bon prix »']],
    ['between single marks', ['a ‘fair deal’ now'], ['‘ fair deal ’']],
    ['not behind an apostrophe', ['the crews’ port in the ’90s'], []],
    ['not before one', ['’tis the crew'], []],
    [
      'to the end of a paragraph whose quotation goes on',
      ['“We stay.', '“We fight,” she said.'],
      ['“ We stay .', '“ We fight , ”'],
    ],
    ['a quotation in a quotation as one', ['“he said ‘no’ twice” and left'], ['“ he said ‘ no ’ twice ”']],
    ['each of two', ['‘fair’ and ‘good’'], ['‘ fair ’', '‘ good ’']],
  ])('%s', (_, paragraphs, expected) => {
    expect(quoted(...paragraphs)).toEqual(expected);
  });
});
