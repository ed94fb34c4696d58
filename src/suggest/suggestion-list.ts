import { paragraphDigest } from '../library/digest.ts';
import type { SentArticle } from './sent-article.ts';
import { keyOf, type Suggestion } from './suggestion.ts';

/** A suggestion of the file, and whether an editor rejected it. */
export interface ListedSuggestion {
  readonly suggestion: Suggestion;
  readonly isRejected: boolean;
}

/** Digests of paragraphs, by outlet and id. */
export type TextDigests = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What a model was asked, and what of its answer is not accepted. */
export interface SuggestionList {
  readonly model: string;
  /** The host that answered: `127.0.0.1:11434`. */
  readonly endpoint: string;
  /** The version of the instructions. */
  readonly instructions: number;
  /** `2031-05-05` */
  readonly date: string;
  /** Of every paragraph that was sent. */
  readonly texts: TextDigests;
  readonly entries: readonly ListedSuggestion[];
}

/** The digests of what is sent. */
export function textDigests(articles: readonly SentArticle[]): TextDigests {
  return Object.fromEntries(
    articles.map(({ outlet, paragraphs }) => [
      outlet,
      Object.fromEntries(paragraphs.map(({ id, text }) => [id, paragraphDigest(text)])),
    ]),
  );
}

/** Whether every paragraph of a suggestion still says what it said when it was sent. */
export function isFresh(suggestion: Suggestion, sent: TextDigests, now: TextDigests): boolean {
  return suggestion.members.every(({ outlet, id }) => {
    const digest = sent[outlet]?.[id];
    return digest !== undefined && digest === now[outlet]?.[id];
  });
}

/** Marks what an editor rejected in an earlier list: the same suggestion is not shown twice. */
export function withRejections(
  suggestions: readonly Suggestion[],
  earlier: readonly ListedSuggestion[],
): readonly ListedSuggestion[] {
  const rejected = new Set(earlier.flatMap((one) => (one.isRejected ? [keyOf(one.suggestion)] : [])));
  return suggestions.map((suggestion) => ({ suggestion, isRejected: rejected.has(keyOf(suggestion)) }));
}
