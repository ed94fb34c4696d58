/**
 * The input and output of the engine: plain, readonly, serializable data.
 *
 * A position in a text is a half-open range of UTF-16 offsets, `[start, end)`, in the text of one paragraph:
 * `paragraph.text.slice(start, end)` is the text of the range.
 */

import type { Absence } from './evidence/absence.ts';
import type { Correspondence } from './evidence/correspondence.ts';
import type { FigureCollation } from './figure-collation.ts';
import type { QuotationRow } from './quote-collation.ts';
import type { Role } from './role.ts';

export type { Role } from './role.ts';

/** One element of an article. `text` is the text of the source, with `\n` line endings. */
export interface Block {
  readonly role: Role;
  /** `p1`, `p2` … for body blocks, null for all others. */
  readonly id: string | null;
  readonly text: string;
}

/** The text of one outlet in a story. */
export interface Article {
  /** The outlet's slug: `ap`, `the-hill`. */
  readonly outlet: string;
  /** BCP 47 tag of the text's language: `en-US`. */
  readonly language: string;
  readonly blocks: readonly Block[];
  /** Publication date, `2031-03-01`, or time with offset; absent or null if unknown. */
  readonly published?: string | null;
}

/** A half-open range of UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sentence of a paragraph. Sentences cover the whole paragraph: each starts where the one before it ends. */
export interface Sentence extends Span {
  readonly text: string;
}

/** A word, a figure with its digits (`10,000`, `2.5`, `1950-53`), or a punctuation mark. */
export type TokenKind = 'word' | 'figure' | 'punctuation';

/** The smallest unit of comparison. White space is between tokens. */
export interface Token extends Span {
  /** As written. */
  readonly text: string;
  /** Normalized for comparison: lower case, straight quotation marks, one kind of hyphen, NFKC. */
  readonly norm: string;
  readonly kind: TokenKind;
}

/** How far two paragraphs correspond: nearly verbatim; main content in other words; one specific shared fact. */
export type LinkKind = 'same' | 'reworded' | 'related';

/**
 * A reason why two sides are linked, as data. Words, names, figures and quotations are as written on one of the sides.
 * `src/view/reason.ts` turns reasons into sentences.
 */
export type Reason =
  | { readonly kind: 'sentences'; readonly repeated: number; readonly all: number }
  | { readonly kind: 'quotation'; readonly text: string }
  | { readonly kind: 'figure'; readonly text: string }
  | { readonly kind: 'names'; readonly names: readonly string[] }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'editor'; readonly text: string; readonly author: string };

/** An m:n link between paragraphs of two texts, by 0-based index, each side ascending and without gaps. */
export interface Link {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly kind: LinkKind;
  /** Probability that a careful reader calls the sides same or reworded; for `related`, that they share a fact. */
  readonly score: number;
  /** Strongest first. */
  readonly reasons: readonly Reason[];
}

/**
 * Two paragraphs of two articles, by 0-based index, and how likely they correspond. Both probabilities are 0 to 1:
 * `core` that a careful reader calls them same or reworded, `fact` that they share at least one specific fact.
 */
export interface Candidate {
  readonly left: number;
  readonly right: number;
  readonly core: number;
  readonly fact: number;
}

/** Whether a link keeps the order of the pair's other links. */
export type Order = 'in place' | 'moved';

/** A range of a paragraph's text; `paragraph` is its 0-based index in the article. */
export interface Extent extends Span {
  readonly paragraph: number;
}

/** A range of a paragraph's text in a story; `article` is the 0-based index of its article. */
export interface Spot extends Extent {
  readonly article: number;
}

/** Kinds of change that house style explains, and kinds that change the content. */
export const STYLE_KINDS = ['spelling', 'punctuation', 'house style', 'name form'] as const;
export const SUBSTANCE_KINDS = ['figure', 'quotation', 'attribution', 'wording', 'added'] as const;

export type ChangeKind = (typeof STYLE_KINDS)[number] | (typeof SUBSTANCE_KINDS)[number];

/** A word-level difference inside a link. For `added`, the side without the words is empty. */
export interface Change {
  readonly kind: ChangeKind;
  /** The rule that decided the kind: `hyphens`, `quotation marks`. */
  readonly rule: string;
  readonly left: readonly Extent[];
  readonly right: readonly Extent[];
}

/** A link with everything that a pair page shows of it. */
export interface ComparedLink extends Link {
  /** Whether the aligner or an editor made the link. */
  readonly by: 'machine' | 'hand';
  readonly order: Order;
  /**
   * Whether the two sides are compared word by word. False if they have so little in common that word marks would be
   * noise; `changes` then contains only figures and quotations that differ.
   */
  readonly precise: boolean;
  readonly changes: readonly Change[];
}

/** The comparison of two articles, by outlet; `left` comes before `right` in the story's order. */
export interface PairComparison {
  readonly left: string;
  readonly right: string;
  readonly links: readonly ComparedLink[];
}

/** A paragraph: the 0-based indices of its article and of itself. */
export interface Member {
  readonly article: number;
  readonly paragraph: number;
}

/**
 * Paragraphs of several articles that report the same thing: every two members of different articles are linked. A
 * paragraph may be in several passages. Numbered from 1 in reading order of the story.
 */
export interface Passage {
  readonly number: number;
  readonly members: readonly Member[];
}

/** A passage with the probability, 0 to 1, that every two of its articles share a fact in it. */
export interface WeighedPassage extends Passage {
  readonly certainty: number;
}

/** The links of a story: every unordered pair of articles once, in the story's order, and the passages they form. */
export interface Alignment {
  readonly pairs: readonly PairComparison[];
  readonly passages: readonly Passage[];
}

/** Links and everything else that the aligner finds. */
export interface AlignedStory extends Alignment {
  readonly passages: readonly WeighedPassage[];
  /** Corresponding sentences of paragraphs that are not linked. */
  readonly sentences: readonly Correspondence[];
  readonly absence: Absence;
}

/** The comparison of a whole story. `counterparts` and `claims` use it. */
export interface Comparison extends Alignment {
  readonly passages: readonly WeighedPassage[];
  readonly absence: Absence;
  readonly articles: readonly Article[];
  readonly quotations: readonly QuotationRow[];
  readonly figures: FigureCollation;
  /** Correspondences of every grain. */
  readonly correspondences: readonly Correspondence[];
  /** For each article and paragraph, the correspondences that include a part of it. */
  readonly touching: readonly (readonly (readonly Correspondence[])[])[];
  /** For each article, for each of its paragraphs, the paragraphs that an editor unlinked from it. */
  readonly apart: readonly (readonly (readonly Member[])[])[];
}
