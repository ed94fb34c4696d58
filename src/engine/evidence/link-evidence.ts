import type { PairComparison, Spot } from '../types.ts';
import type { Correspondence } from './correspondence.ts';

/**
 * Returns the links of a story as correspondences between whole paragraphs. Related links of the aligner are left out,
 * because a finer correspondence must show what the paragraphs share. An editor's related links are included, because
 * the editor's reason says it.
 */
export function linkEvidence(
  pairs: readonly PairComparison[],
  outlets: readonly string[],
  texts: readonly (readonly string[])[],
): readonly Correspondence[] {
  const spotsIn = (article: number, paragraphs: readonly number[]): readonly Spot[] =>
    paragraphs.map((paragraph) => ({ article, paragraph, start: 0, end: texts[article]?.[paragraph]?.length ?? 0 }));
  return pairs.flatMap(({ left, right, links }) =>
    links
      .filter(({ kind, by }) => kind !== 'related' || by === 'hand')
      .map(
        ({ kind, score, by, reasons, ...sides }): Correspondence => ({
          grain: 'paragraph',
          relation: kind === 'related' ? 'same fact' : kind,
          members: [...spotsIn(outlets.indexOf(left), sides.left), ...spotsIn(outlets.indexOf(right), sides.right)],
          probability: score,
          by,
          about: null,
          reasons,
        }),
      ),
  );
}
