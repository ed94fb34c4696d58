import type { GoldFigure, GoldStory, StoryAnswer, Words } from './gold-story.ts';
import { matchOf, pairsAcross } from './match.ts';

/** How well figures were found, brought together, and told apart. */
export interface FigureScore {
  /** Found spans, those of them that are annotated; annotated spans, those of them that were found. */
  readonly said: number;
  readonly true: number;
  readonly asked: number;
  readonly hit: number;
  /** The same for pairs of spans in two articles that are of one fact. */
  readonly joinedSaid: number;
  readonly joinedTrue: number;
  readonly joinedAsked: number;
  readonly joinedHit: number;
  /** Of the pairs that are rightly joined, how many are rightly called the same or different. */
  readonly relationsRight: number;
}

const LEAST = 0.34;

interface Held extends Words {
  readonly value: string;
  readonly relation: string | null;
  readonly row: number;
  readonly truth: GoldFigure | null;
}

const SAME: ReadonlySet<string | null> = new Set([null, '-', 'same', 'same-other-words']);

/** Both relations are to the first figure of a row: two that differ from it are the same where their values are. */
function agree(one: Pick<Held, 'relation' | 'value'>, other: Pick<Held, 'relation' | 'value'>): boolean {
  const [a, b] = [SAME.has(one.relation), SAME.has(other.relation)];
  if (a && b) return true;
  return a === b && one.value === other.value;
}

/** Holds the figures of a story against its annotations. */
export function scoreFigures(gold: GoldStory, { figures }: StoryAnswer): FigureScore {
  const held = figures.flatMap(({ members }, row) =>
    members.map((member): Held => ({ ...member, row, truth: matchOf(member, gold.figures, LEAST) })),
  );
  const truths = held.flatMap(({ truth }) => truth ?? []);
  const pairs = pairsAcross(held, ({ row }) => row);
  const right = pairs.flatMap(([one, other]) =>
    one.truth && one.truth.fact === other.truth?.fact
      ? [{ one, other, truths: [one.truth, other.truth] as const }]
      : [],
  );
  const hits = new Set(
    right.map(({ truths: [a, b] }) =>
      [gold.figures.indexOf(a), gold.figures.indexOf(b)].toSorted((x, y) => x - y).join(),
    ),
  );
  return {
    said: held.length,
    true: truths.length,
    asked: gold.figures.length,
    hit: new Set(truths).size,
    joinedSaid: pairs.length,
    joinedTrue: right.length,
    joinedAsked: pairsAcross(gold.figures, ({ fact }) => fact).length,
    joinedHit: hits.size,
    relationsRight: right.filter(({ one, other, truths: [a, b] }) => agree(one, other) === agree(a, b)).length,
  };
}
