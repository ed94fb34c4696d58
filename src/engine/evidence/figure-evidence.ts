import type { FigureAnswer, FigureCollation, FigureRow } from '../figure-collation.ts';
import type { Dimension } from '../quantity/value.ts';
import type { Spot } from '../types.ts';
import { articlesIn, type Correspondence, compareSpots } from './correspondence.ts';

/** Probability that figures in one row are about the same fact, by cross-validation on annotated stories. */
const JOINED = 0.83;

/** Dates that are everywhere in a story. Two paragraphs that share one need not report the same thing. */
const NAMED: ReadonlySet<Dimension> = new Set(['weekday', 'relative date']);

function spotsOf(answer: FigureAnswer, article: number): readonly Spot[] {
  switch (answer.kind) {
    case 'given':
      return answer.figures.map(({ paragraph, figure: { start, end } }) => ({ article, paragraph, start, end }));
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
    about: topic === null ? null : { text: topic, article: null },
    reasons: [{ kind: 'figure', text }],
  };
}

/** Returns facts with figures in several articles as correspondences, except days of the week. */
export function figureEvidence(
  { rows }: FigureCollation,
  texts: readonly (readonly string[])[],
): readonly Correspondence[] {
  return rows
    .filter(({ dimension }) => !NAMED.has(dimension))
    .map((row) => evidenceOf(row, texts))
    .filter(({ members }) => articlesIn(members) > 1);
}
