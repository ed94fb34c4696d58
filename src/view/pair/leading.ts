import { type LeadingDifference, type LeadingKind, leadingDifferences, type Spot } from '../../engine/index.ts';
import { cutAround, type Surroundings } from '../around.ts';
import type { Edition } from '../edition.ts';
import { markedText, type Run } from '../marked-text.ts';

/** Returns the kind of change that the words of a leading difference are marked as. */
function markOf(kind: LeadingKind): NonNullable<Run['kind']> {
  return kind === 'reversal' || kind === 'opening' ? 'wording' : kind;
}

/** A leading difference with its spots in either text. */
export interface TwoSided {
  readonly difference: LeadingDifference;
  readonly spots: readonly [readonly Spot[], readonly Spot[]];
}

/** Returns the leading differences of two texts, given by 0-based index. */
export function leadingBetween({ comparison }: Edition, left: number, right: number): readonly TwoSided[] {
  return leadingDifferences(comparison, left, right).map((difference) => {
    const own = (article: number) => difference.spots.filter((spot) => spot.article === article);
    return { difference, spots: [own(left), own(right)] };
  });
}

/** Returns the differing words, marked, with the words around them in each paragraph. */
export function runsAround(
  spots: readonly Spot[],
  kind: LeadingKind,
  paragraphs: readonly { readonly text: string }[],
  around: Surroundings,
): readonly Run[] {
  const byParagraph = Map.groupBy(spots, ({ paragraph }) => paragraph);
  return [...byParagraph].flatMap(([paragraph, own]) => {
    const change = { kind: markOf(kind), rule: kind, left: own, right: [] };
    const runs = markedText(paragraphs[paragraph]?.text ?? '', [change], 'left', paragraph);
    return cutAround(runs, around);
  });
}
