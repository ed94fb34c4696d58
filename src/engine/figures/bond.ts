import type { Alignment, Member } from '../types.ts';
import type { Bond } from './kinship.ts';

/** Paragraphs of two articles that the comparison brings together. */
export interface Joint {
  readonly one: Member;
  readonly other: Member;
  readonly bond: Bond;
}

/** Paragraphs of one link that are joined with each other, on either side: a longer link is no evidence for its ends. */
const WIDEST = 8;

/** All pairs of paragraphs that a link or a passage joins, the stronger bond where both do. */
export function jointsOf(
  { pairs, passages }: Pick<Alignment, 'pairs' | 'passages'>,
  outlets: readonly string[],
): ReadonlyMap<string, Joint> {
  const joints = new Map<string, Joint>();
  const add = (one: Member, other: Member, bond: Bond) => {
    const key = jointKey(one, other);
    if ((joints.get(key)?.bond ?? 0) < bond) joints.set(key, { one, other, bond });
  };
  for (const { left, right, links } of pairs) {
    const [a, b] = [outlets.indexOf(left), outlets.indexOf(right)];
    for (const link of links) {
      for (const from of link.left.slice(0, WIDEST)) {
        for (const to of link.right.slice(0, WIDEST)) {
          add({ article: a, paragraph: from }, { article: b, paragraph: to }, link.kind === 'related' ? 1 : 2);
        }
      }
    }
  }
  for (const { members } of passages) addPassage(members, add);
  return joints;
}

function addPassage(members: readonly Member[], add: (one: Member, other: Member, bond: Bond) => void): void {
  const few = [...Map.groupBy(members, ({ article }) => article).values()].map((own) => own.slice(0, WIDEST));
  few.forEach((own, at) => {
    for (const others of few.slice(at + 1)) for (const one of own) for (const other of others) add(one, other, 2);
  });
}

/** The same for two paragraphs whichever is named first. */
export function jointKey(one: Member, other: Member): string {
  const [a, b] = one.article < other.article ? [one, other] : [other, one];
  return `${a.article} ${a.paragraph} ${b.article} ${b.paragraph}`;
}
