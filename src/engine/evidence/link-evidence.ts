import type { PairComparison, Spot } from '../types.ts';
import type { Correspondence } from './correspondence.ts';

/**
 * The links of a story as correspondences between whole paragraphs. A related link of the aligner is none: what its
 * paragraphs share must be shown by a finer grain. An editor's related link is one: the editor's reason says what.
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
