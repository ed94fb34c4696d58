import type { Spot } from '../types.ts';

/** An editor's reason, as shown to readers. */
export interface Remark {
  readonly reason: string;
  readonly author: string;
}

/** Words that an editor chose in an article; `paragraph` is 0-based. */
export interface EditedWords {
  readonly outlet: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** An editor's correction of quotation or figure rows. Rows are identified by their words. */
export type RowEdit = Remark & { readonly words: readonly EditedWords[] } & (
    | { readonly kind: 'hide' | 'join' | 'part'; readonly of: 'quotation' | 'figure' }
    | { readonly kind: 'speaker'; readonly name: string }
    | { readonly kind: 'topic'; readonly topic: string }
  );

/** Whether a span contains words that an editor chose. */
export function isMeant(edit: RowEdit, spots: readonly Spot[], outlets: readonly string[]): boolean {
  return spots.some(({ article, paragraph, start, end }) =>
    edit.words.some(
      (words) =>
        words.outlet === outlets[article] && words.paragraph === paragraph && words.start < end && start < words.end,
    ),
  );
}
