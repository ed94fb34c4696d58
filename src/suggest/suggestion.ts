import type { LinkKind } from '../engine/index.ts';

/** Words of one paragraph, as they are in it. */
export interface Quoted {
  readonly outlet: string;
  /** The paragraph's id: `p4`. */
  readonly id: string;
  readonly words: string;
}

/** Two paragraphs that correspond, each with the words that show it. */
export interface LinkSuggestion {
  readonly of: 'link';
  readonly kind: LinkKind;
  readonly members: readonly [Quoted, Quoted];
}

/** Two paragraphs that the aligner links and the model does not. */
export interface UnlinkSuggestion {
  readonly of: 'unlink';
  readonly members: readonly [Omit<Quoted, 'words'>, Omit<Quoted, 'words'>];
}

/** Words that are one utterance; a single member where the model only says who speaks. */
export interface QuotationSuggestion {
  readonly of: 'quotation';
  readonly speaker: string | null;
  readonly members: readonly Quoted[];
}

/** Figures of one fact, and whether they differ: `later` where that is because of the time of publication. */
export interface FigureSuggestion {
  readonly of: 'figure';
  readonly topic: string;
  readonly relation: 'same' | 'differs' | 'later';
  readonly members: readonly Quoted[];
}

/** Says how the figures of one fact relate, as the end of a sentence about them. */
export const FIGURE_RELATIONS: Readonly<Record<FigureSuggestion['relation'], string>> = {
  same: 'they agree',
  differs: 'they differ',
  later: 'they differ because one article was written later',
};

/** A point that articles report differently. */
export interface TopicSuggestion {
  readonly of: 'topic';
  readonly topic: string;
  readonly members: readonly Quoted[];
}

/** What a model suggests, after it was held against the texts. Nothing of it is shown before an editor accepts it. */
export type Suggestion = LinkSuggestion | UnlinkSuggestion | QuotationSuggestion | FigureSuggestion | TopicSuggestion;

/** What identifies a suggestion when the same question is asked again: what it says, whichever words it names. */
export function keyOf(suggestion: Suggestion): string {
  const places = [...new Set(suggestion.members.map(({ outlet, id }) => `${outlet}:${id}`))].toSorted();
  if (suggestion.of === 'link') return [suggestion.of, suggestion.kind, ...places].join(' ');
  if (suggestion.of === 'unlink') return [suggestion.of, ...places].join(' ');
  const words = suggestion.members.map((member) => member.words).toSorted();
  return JSON.stringify([suggestion.of, places, words]);
}
