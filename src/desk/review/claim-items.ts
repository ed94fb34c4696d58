import { type Claim, claims } from '../../engine/index.ts';
import { type AlignedEdition, CHECKED, named, sidesOf } from './aligned-edition.ts';
import type { ReviewAction, ReviewItem, ReviewSide } from './item.ts';

/** The importance of a claim relative to a link: readers see claims first. */
const STAKE = 3;

/** Returns the paragraph of another article that is most similar; null if none shares a fact. */
function nearest({ aligned }: AlignedEdition, { article, paragraph }: Claim['shown'], other: number): number | null {
  const found = aligned.flatMap(({ left, right, candidates }) => {
    if (left === article && right === other)
      return candidates.filter((one) => one.left === paragraph).map(({ right: index, core }) => ({ index, core }));
    if (right === article && left === other)
      return candidates.filter((one) => one.right === paragraph).map(({ left: index, core }) => ({ index, core }));
    return [];
  });
  return found.toSorted((a, b) => b.core - a.core)[0]?.index ?? null;
}

function itemOf(of: AlignedEdition, { shown, certainty }: Claim): ReviewItem {
  const { slug: story, articles } = of.edition.story;
  const own = sidesOf(of, shown.article, [shown.paragraph]);
  const others = articles.flatMap((_, other): readonly ReviewSide[] => {
    const index = other === shown.article ? null : nearest(of, shown, other);
    return index === null ? [] : sidesOf(of, other, [index]);
  });
  const matching = others.map((side, at): ReviewAction => {
    const paragraphs = { [own[0]?.outlet ?? '']: own.map(({ id }) => id), [side.outlet]: [side.id] };
    const correction = { do: 'link', kind: 'reworded', paragraphs };
    const label = `Wrong: ${named([side])} says it, too`;
    return {
      key: at === 0 ? 'w' : String(at + 1),
      label,
      name: 'correct',
      fields: { story, correction },
      reason: CHECKED,
    };
  });
  return {
    key: `only in ${named(own)}`,
    kind: 'claim',
    question: `Only ${own[0]?.siglum} reports ${named(own)}.`,
    sides: [...own, ...others],
    reasons: [
      `${Math.round(100 * certainty)} in 100 such claims are right`,
      ...(others.length > 0 ? ['Below are the most similar paragraphs of the others'] : []),
    ],
    actions: [{ key: 'r', label: 'Right', name: null, fields: {} }, ...matching],
    risk: 1 - certainty,
    stake: STAKE,
  };
}

/** Returns an item for each paragraph that pages say only one outlet reports. */
export function claimItems(of: AlignedEdition): readonly ReviewItem[] {
  return claims(of.edition.comparison).onlyIn.map((claim) => itemOf(of, claim));
}
