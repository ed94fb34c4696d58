/** An annotated link between two paragraphs, 0-based; `certain` is false if two annotators disagree. */
export type GoldLink = readonly [left: number, right: number, label: string, certain?: boolean];

/** One line of a gold file. */
export interface Gold {
  readonly id: string;
  /** The collection it is from; missing for the first story. */
  readonly source?: string;
  readonly lang?: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly links: readonly GoldLink[];
}

/** A predicted link and its kind. */
export interface Said {
  readonly left: number;
  readonly right: number;
  readonly kind: string;
}

/** Counts of predicted, expected and correct links. */
export interface Tally {
  readonly hit: number;
  readonly said: number;
  readonly asked: number;
}

/** Which links count: core links (same or reworded), all, or those of one kind. */
export type Level = 'core' | 'any' | 'same' | 'reworded' | 'related';

const CORE: readonly string[] = ['same', 'reworded'];
/** Gold files call related links `partial`. */
const kindOf = (label: string): string => (label === 'partial' ? 'related' : label);

/** Whether a label is same or reworded, or from a set without kinds. */
export const isCoreLabel = (label: string): boolean => label !== 'partial';

function counts(level: Level, kind: string, hasKinds: boolean): boolean {
  if (level === 'any' || (level === 'core' && !hasKinds)) return true;
  return level === 'core' ? CORE.includes(kind) : kind === level;
}

const keyOf = (left: number, right: number): string => `${left} ${right}`;

/**
 * Scores an aligner on one pair of texts. Links on which annotators disagree are ignored. If the gold has no kinds,
 * every gold link counts as a core link.
 */
export function tallyOf(gold: Gold, said: readonly Said[], level: Level): Tally {
  const hasKinds = gold.links.some(([, , label]) => [...CORE, 'related'].includes(kindOf(label)));
  const ofLevel = gold.links.filter(([, , label]) => counts(level, kindOf(label), hasKinds));
  const keys = (links: readonly GoldLink[]) => new Set(links.map(([left, right]) => keyOf(left, right)));
  const asked = keys(ofLevel.filter(([, , , certain]) => certain !== false));
  const unsure = keys(ofLevel.filter(([, , , certain]) => certain === false));
  const own = said.filter(({ kind }) => counts(level, kind, true));
  const judged = new Set(own.map(({ left, right }) => keyOf(left, right))).difference(unsure);
  return { hit: judged.intersection(asked).size, said: judged.size, asked: asked.size };
}

/** Adds tallies. */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, { hit, said, asked }) => ({ hit: all.hit + hit, said: all.said + said, asked: all.asked + asked }),
    { hit: 0, said: 0, asked: 0 },
  );
}

/** Returns precision, recall and F1, each 0 to 1; 0 if there is nothing to count. */
export function rates({ hit, said, asked }: Tally): { precision: number; recall: number; f1: number } {
  const f1 = said + asked === 0 ? 0 : (2 * hit) / (said + asked);
  return { precision: said === 0 ? 0 : hit / said, recall: asked === 0 ? 0 : hit / asked, f1 };
}
