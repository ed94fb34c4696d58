import { similarityOf } from '../similarity.ts';
import { type Candidate, type Field, fieldOf, SURE } from './candidate.ts';
import { contextsOf } from './context.ts';
import { type Course, courseOf } from './course.ts';
import { type Logistic, logOdds } from './logistic.ts';
import { LEAST_LIKENESS } from './model.ts';
import { type Digest, type Overlap, overlapsOf } from './overlap.ts';
import type { ProfiledStory } from './profile.ts';
import { sequencesOf } from './sequence.ts';

/** Two texts with every pair of their paragraphs that has a part in common. */
export interface Texts {
  readonly left: Digest;
  readonly right: Digest;
  readonly termWeights: Int32Array;
  readonly overlaps: readonly Overlap[];
  /** `similarityOf`'s features of each overlap. */
  readonly similarities: readonly (readonly number[])[];
}

/** Reads two texts of a story for comparison. */
export function textsOf(left: Digest, right: Digest, story: ProfiledStory): Texts {
  const overlaps = overlapsOf(left, right, story);
  const similarities = overlaps.map((overlap) => similarityOf(overlap, left, right));
  return { left, right, termWeights: story.termWeights, overlaps, similarities };
}

/** Two texts as a model sees them: the pairs of paragraphs that their words let through, and what stands around them. */
export interface View {
  /** Which overlaps the candidates are, ascending. */
  readonly indices: readonly number[];
  readonly field: Field;
  readonly course: Course;
  /** `contextsOf`'s features of each candidate, followed by `sequencesOf`'s where the order is followed. */
  readonly features: readonly (readonly number[])[];
}

/** What a model of sentences looks at beside their order: the words of each overlap, and how close the texts are. */
export function sentenceSimilarities({ similarities }: Texts, closeness: number): readonly (readonly number[])[] {
  return similarities.map((similarity) => [...similarity, closeness]);
}

/**
 * `likeness` gives the log-odds by the words alone; `closeness`, 0 to 1, is null where the order of the texts is not
 * followed.
 */
export function viewOf(texts: Texts, likeness: Logistic, closeness: number | null): View {
  const { left, right, overlaps } = texts;
  const similarities = closeness === null ? texts.similarities : sentenceSimilarities(texts, closeness);
  const indices: number[] = [];
  const candidates: Candidate[] = [];
  overlaps.forEach((overlap, index) => {
    const odds = overlap.twin ? SURE : logOdds(likeness, similarities[index] as readonly number[]);
    if (odds < LEAST_LIKENESS) return;
    indices.push(index);
    candidates.push({ ...overlap, likeness: Math.min(SURE, odds) });
  });
  const field = fieldOf(candidates, right.profiles.length);
  const course = courseOf(field, left.profiles.length, right.profiles.length);
  const contexts = contextsOf(field, course, left, right, texts.termWeights);
  if (closeness === null) return { indices, field, course, features: contexts };
  const sequences = sequencesOf(field, course, left, right, closeness);
  const features = contexts.map((context, place) => [...context, ...(sequences[place] as readonly number[])]);
  return { indices, field, course, features };
}
