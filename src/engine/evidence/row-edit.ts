import type { Spot } from '../types.ts';

/** Why an editor corrected something, as readers see it. */
export interface Remark {
  readonly reason: string;
  readonly author: string;
}

/** Words of one article that an editor means: of a paragraph, by its 0-based index. */
export interface EditedWords {
  readonly outlet: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** What an editor corrects of the rows of quotations and figures; rows are meant by words of theirs. */
export type RowEdit = Remark & { readonly words: readonly EditedWords[] } & (
    | { readonly kind: 'hide' | 'join' | 'part'; readonly of: 'quotation' | 'figure' }
    | { readonly kind: 'speaker'; readonly name: string }
    | { readonly kind: 'topic'; readonly topic: string }
  );

/** Whether some of the words that an editor means are in a span. */
export function isMeant(edit: RowEdit, spots: readonly Spot[], outlets: readonly string[]): boolean {
  return spots.some(({ article, paragraph, start, end }) =>
    edit.words.some(
      (words) =>
        words.outlet === outlets[article] && words.paragraph === paragraph && words.start < end && start < words.end,
    ),
  );
}
