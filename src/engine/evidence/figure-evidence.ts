import type { FigureAnswer, FigureCollation, FigureRow } from '../figure-collation.ts';
import type { Spot } from '../types.ts';
import { articlesIn, type Correspondence, compareSpots } from './correspondence.ts';

/** Probability that figures put in one row are of one fact: measured on annotated stories, as `npm run eval` does. */
const JOINED = 0.6;

function spotsOf(answer: FigureAnswer, article: number): readonly Spot[] {
  switch (answer.kind) {
    case 'given':
      return answer.figures.map(({ paragraph, figure: { start, end } }) => ({ article, paragraph, start, end }));
    case 'without':
      return [{ article, paragraph: answer.paragraph, start: answer.clause.start, end: answer.clause.end }];
    case 'absent':
      return [];
  }
}

function evidenceOf({ topic, answers, values }: FigureRow, texts: readonly (readonly string[])[]): Correspondence {
  const members = answers.flatMap(spotsOf).toSorted(compareSpots);
  const first = members[0];
  const text = texts[first?.article ?? 0]?.[first?.paragraph ?? 0]?.slice(first?.start, first?.end) ?? '';
  return {
    grain: 'figure',
    relation: values.length > 1 ? 'differs' : 'same fact',
    members,
    probability: JOINED,
    by: 'machine',
    about: topic,
    reasons: [{ kind: 'figure', text }],
  };
}

/** The facts that several articles give a figure for as correspondences, a text that gives none included. */
export function figureEvidence(
  { rows }: FigureCollation,
  texts: readonly (readonly string[])[],
): readonly Correspondence[] {
  return rows.map((row) => evidenceOf(row, texts)).filter(({ members }) => articlesIn(members) > 1);
}
