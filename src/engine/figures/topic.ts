import type { Dimension } from '../quantity/value.ts';
import type { Candidate } from './candidate.ts';
import { isPeople } from './people.ts';

/** How a dimension is named before what is measured. */
const NAMES: Readonly<Partial<Record<Dimension, string>>> = {
  count: 'Number of',
  duration: 'Length of the',
  share: 'Share of',
  money: 'Sum for',
  distance: 'Distance of the',
  mass: 'Weight of',
  volume: 'Amount of',
  area: 'Area of',
};

/** Nouns that are too vague to name a fact. */
const VAGUE =
  /^(?:people|men|women|others|persons|days|years|hours|things|parts|more|dead|members|folks|individuals|cases|numbers)$/;
/** The most words of a name; longer ones read like sentences. */
const MOST_WORDS = 3;

/**
 * What a fact is about, in plain English words: `Number of ballistic missiles`, `Length of the talks`, `People killed`.
 * Null where the texts do not agree on a noun or are not in English: then a page shows the sentence, which never
 * misleads.
 */
export function topicOf(cluster: readonly Candidate[], isEnglish: (article: number) => boolean): string | null {
  if (!cluster.every(({ mention }) => isEnglish(mention.article))) return null;
  return outcome(cluster) ?? measured(cluster);
}

/** What happened to the people counted, if all texts that say it agree. */
function outcome(cluster: readonly Candidate[]): string | null {
  if (!cluster.every(({ people, mention }) => people && mention.quantity.dimension === 'count')) return null;
  const outcomes = new Set(cluster.map((candidate) => candidate.outcome));
  const [only] = outcomes;
  return outcomes.size === 1 && only ? `People ${only}` : null;
}

function measured(cluster: readonly Candidate[]): string | null {
  const heads = new Set(cluster.flatMap(({ head }) => head ?? []));
  const name = NAMES[cluster[0]?.mention.quantity.dimension ?? 'count'];
  if (heads.size !== 1 || name === undefined) return null;
  const phrases = cluster.flatMap(({ mention }) => phraseOf(mention.quantity.counted) ?? []);
  const phrase = mostFrequent(phrases);
  return phrase === undefined ? null : `${name} ${phrase}`;
}

/** The last words of what is counted, if they are plain: no names, no marks, and more than a vague noun. */
function phraseOf(counted: string | null): string | null {
  const words = counted?.split(/\s+/u) ?? [];
  const plain = words.slice(-MOST_WORDS);
  const last = plain.at(-1) ?? '';
  if (words.length > MOST_WORDS || VAGUE.test(last.toLowerCase()) || (words.length === 1 && isPeople(last)))
    return null;
  return plain.length > 0 && plain.every((word) => /^[\p{L}-]+$/u.test(word)) ? plain.join(' ') : null;
}

/** The most frequent value; of equally frequent ones the shortest, then the first by its letters. */
function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ranked = [...counts].sort(([a, one], [b, other]) => other - one || a.length - b.length || (a < b ? -1 : 1));
  return ranked[0]?.[0];
}
