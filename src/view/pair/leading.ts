import { type LeadingDifference, type LeadingKind, leadingDifferences, type Spot } from '../../engine/index.ts';
import { cutAround, type Surroundings } from '../around.ts';
import type { Edition } from '../edition.ts';
import { markedText, type Run } from '../marked-text.ts';

/** The kinds of change as which the marked words of a leading difference are shown. */
function markOf(kind: LeadingKind): NonNullable<Run['kind']> {
  return kind === 'reversal' || kind === 'opening' ? 'wording' : kind;
}

/** A leading difference with what each of its two texts has of it. */
export interface TwoSided {
  readonly difference: LeadingDifference;
  readonly spots: readonly [readonly Spot[], readonly Spot[]];
}

/** The leading differences of two texts of a story, by the 0-based indices of their outlets. */
export function leadingBetween({ comparison, story }: Edition, left: number, right: number): readonly TwoSided[] {
  const articles = [left, right].map((index) =>
    comparison.articles.findIndex(({ outlet }) => outlet === story.outlets[index]?.slug),
  );
  const [one = 0, other = 0] = articles;
  return leadingDifferences(comparison, one, other).map((difference) => {
    const own = (article: number) => difference.spots.filter((spot) => spot.article === article);
    return { difference, spots: [own(one), own(other)] };
  });
}

/** The words of each paragraph around those that differ, which are marked. */
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
