import { type Candidate, type Field, SURE } from './candidate.ts';
import { logOdds } from './logistic.ts';
import { FACT_ODDS, type Model, oddsNeeded } from './model.ts';
import { closenessOf, sequenceShare } from './sequence.ts';
import { type Texts, type View, viewOf } from './view.ts';

/**
 * Mostly word for word. In drafts of which one sentence was moved by half a text, 132 of 156 moved sentences are found
 * with it, 84 without.
 */
const MOST_TERMS = 0.75;
const MOST_BIGRAMS = 0.5;

/** The log-odds of paragraphs that a model does not let through, so that the other one can still outvote it. */
const RULED_OUT = -9;

/** The models for texts in any order, and for sentences that follow each other. */
export interface Models {
  readonly paragraphs: Model;
  readonly sentences: Model;
}

/** What is thought of each overlap of two texts. */
export interface Judgement {
  /** Log-odds that the two tell the same. */
  readonly odds: Float64Array;
  /** Log-odds from which two are taken to tell the same. */
  readonly needed: number;
  /** Log-odds from which two are taken to share a fact at least. */
  readonly factNeeded: number;
  /** The texts as paragraphs in any order. */
  readonly view: View;
}

/**
 * Whether the words alone are proof enough, so that nothing around them can take it away: twins, and sentences that are
 * mostly word for word the same and have no closer counterpart. Else what has moved would be lost in texts that
 * otherwise keep their order.
 */
function standsAlone(field: Field, place: number, similarity: readonly number[], inOrder: boolean): boolean {
  const { twin, likeness } = field.candidates[place] as Candidate;
  const [terms = 0, , bigrams = 0] = similarity;
  const mostly = inOrder && terms >= MOST_TERMS && bigrams >= MOST_BIGRAMS;
  if (twin || !mostly) return twin;
  return [field.rivalOnLeft(place), field.rivalOnRight(place)].every(
    (rival) => (field.candidates[rival]?.likeness ?? -SURE) <= likeness,
  );
}

function oddsOf(texts: Texts, view: View, model: Model, inOrder: boolean): Float64Array {
  const all = new Float64Array(texts.overlaps.length).fill(RULED_OUT);
  view.indices.forEach((index, place) => {
    const { likeness } = view.field.candidates[place] as Candidate;
    const odds = logOdds(model.tellsTheSame, view.features[place] as readonly number[]);
    const alone = standsAlone(view.field, place, texts.similarities[index] as readonly number[], inOrder);
    all[index] = alone ? Math.min(SURE, Math.max(odds, likeness)) : Math.max(RULED_OUT, odds);
  });
  return all;
}

/** Judges two texts by both models, each as far as the texts are of its form: by two opinions there are no jumps. */
export function judge(texts: Texts, { paragraphs, sentences }: Models): Judgement {
  const view = viewOf(texts, paragraphs.likeness, null);
  const odds = oddsOf(texts, view, paragraphs, false);
  const share = sequenceShare(view.course, texts.left, texts.right);
  const between = (one: number, other: number): number => one + share * (other - one);
  const factNeeded = between(FACT_ODDS.paragraphs, FACT_ODDS.sentences);
  if (share === 0) return { odds, needed: oddsNeeded(paragraphs, 0), factNeeded, view };
  const closeness = closenessOf(texts.overlaps, texts.left, texts.right);
  const inOrder = oddsOf(texts, viewOf(texts, sentences.likeness, closeness), sentences, true);
  return {
    odds: odds.map((own, index) => between(own, inOrder[index] as number)),
    needed: between(oddsNeeded(paragraphs, closeness), oddsNeeded(sentences, closeness)),
    factNeeded,
    view,
  };
}
