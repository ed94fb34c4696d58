import type { Alignment, LinkKind, Member } from '../types.ts';

/** Paragraphs of two articles that the comparison brings together, and how surely they report the same. */
export interface Joint {
  readonly one: Member;
  readonly other: Member;
  readonly kind: LinkKind;
  readonly score: number;
}

/** The most paragraphs of one side of a link that are joined: a longer link is weak evidence for each of them. */
const WIDEST = 8;

const RANK: Readonly<Record<LinkKind, number>> = { related: 0, reworded: 1, same: 2 };

/** All pairs of paragraphs that a link joins, or a passage; the strongest where several do. */
export function jointsOf(
  { pairs, passages }: Pick<Alignment, 'pairs' | 'passages'>,
  outlets: readonly string[],
): ReadonlyMap<string, Joint> {
  const joints = new Map<string, Joint>();
  const add = (joint: Joint) => {
    const key = jointKey(joint.one, joint.other);
    const known = joints.get(key);
    if (known === undefined || RANK[known.kind] < RANK[joint.kind]) joints.set(key, joint);
  };
  for (const { left, right, links } of pairs) {
    const [a, b] = [outlets.indexOf(left), outlets.indexOf(right)];
    for (const { left: from, right: to, kind, score } of links) {
      for (const one of from.slice(0, WIDEST))
        for (const other of to.slice(0, WIDEST))
          add({ one: { article: a, paragraph: one }, other: { article: b, paragraph: other }, kind, score });
    }
  }
  for (const { members } of passages) addPassage(members, add);
  return joints;
}

/** The kind and score of two members of a passage that no link joins directly. */
const IN_PASSAGE = { kind: 'reworded', score: 0.5 } as const;

function addPassage(members: readonly Member[], add: (joint: Joint) => void): void {
  const few = [...Map.groupBy(members, ({ article }) => article).values()].map((own) => own.slice(0, WIDEST));
  few.forEach((own, at) => {
    for (const others of few.slice(at + 1))
      for (const one of own) for (const other of others) add({ one, other, ...IN_PASSAGE });
  });
}

/** Returns the key of two paragraphs, the same in either order. */
export function jointKey(one: Member, other: Member): string {
  const isFirst = one.article < other.article || (one.article === other.article && one.paragraph < other.paragraph);
  const [a, b] = isFirst ? [one, other] : [other, one];
  return `${a.article} ${a.paragraph} ${b.article} ${b.paragraph}`;
}
