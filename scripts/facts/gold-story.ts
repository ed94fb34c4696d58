/** A link of two annotated paragraphs: article and paragraph, twice; `partial` where only a fact is shared. */
export type StoryLink = readonly [
  article: number,
  paragraph: number,
  article: number,
  paragraph: number,
  label: string,
  certain: boolean,
];

/** Words of one paragraph; all indices are 0-based. */
export interface Words {
  readonly article: number;
  readonly paragraph: number;
  readonly text: string;
}

/** What is between quotation marks, annotated; the quotations of one group are one. */
export interface GoldQuotation extends Words {
  /** `speech`, `block`, `title` or `scare`; only speech is counted. */
  readonly kind: string;
  readonly speaker: string | null;
  readonly group: string;
}

/** A figure, annotated; the figures of one fact are of the same quantity of the same thing. */
export interface GoldFigure extends Words {
  readonly fact: string;
  readonly value: string;
  /** To the first line of the same fact in another article: `same`, `same-other-words`, `differs`, `later`, `-`. */
  readonly relation: string;
}

/** A whole story with its annotations: one line of a file of facts. */
export interface GoldStory {
  readonly id: string;
  readonly articles: readonly (readonly string[])[];
  readonly links: readonly StoryLink[];
  readonly quotations: readonly GoldQuotation[];
  readonly figures: readonly GoldFigure[];
}

type Place = readonly [article: number, paragraph: number];

/** What `npm run align` answers to a whole story, as far as it is scored. */
export interface StoryAnswer {
  readonly quotations: readonly { readonly members: readonly (Words & { readonly speaker: string | null })[] }[];
  readonly figures: readonly {
    readonly members: readonly (Words & { readonly value: string; readonly relation: string | null })[];
  }[];
  readonly claims: {
    readonly onlyIn: readonly Place[];
    readonly all: readonly (readonly Place[])[];
    readonly allButOne: readonly (readonly Place[])[];
  };
}
