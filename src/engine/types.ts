/**
 * The values that the engine takes and gives: plain, readonly, serialisable.
 *
 * Every position in a text is a half-open range of UTF-16 offsets, `[start, end)`, into the text of one paragraph,
 * so that `paragraph.text.slice(start, end)` is what the range means.
 */

import type { Absence } from './evidence/absence.ts';
import type { Correspondence } from './evidence/correspondence.ts';
import type { FigureCollation } from './figure-collation.ts';
import type { QuotationRow } from './quote-collation.ts';
import type { Role } from './role.ts';

export type { Role } from './role.ts';

/** One element of an article, in source order. `text` is what is in the source, line ends within it as `\n`. */
export interface Block {
  readonly role: Role;
  /** `p1`, `p2` … on body blocks, null on all others. */
  readonly id: string | null;
  readonly text: string;
}

/** One outlet's text in one story. */
export interface Article {
  /** The outlet's slug: `ap`, `the-hill`. */
  readonly outlet: string;
  /** BCP 47 tag of the language that the text is in: `en-US`. */
  readonly language: string;
  readonly blocks: readonly Block[];
  /** When it was published: `2031-03-01`, or a moment with its offset; absent or null where that is not known. */
  readonly published?: string | null;
}

/** Half-open range of UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One sentence of a paragraph. The sentences of a paragraph cover it whole: `start` of the next is `end` of the last. */
export interface Sentence extends Span {
  readonly text: string;
}

/** What a token is: a word, a figure with its digits (`10,000`, `2.5`, `1950-53`), or a mark of punctuation. */
export type TokenKind = 'word' | 'figure' | 'punctuation';

/** The smallest thing that is compared. White space is no token: it is between them. */
export interface Token extends Span {
  /** As it is written. */
  readonly text: string;
  /** As it is compared: lower case, straight quotation marks, one hyphen, NFKC. */
  readonly norm: string;
  readonly kind: TokenKind;
}

/** How far two paragraphs tell the same: near-verbatim; the main content in other words; one specific shared fact. */
export type LinkKind = 'same' | 'reworded' | 'related';

/**
 * Why two sides are linked, as data. Words, names, figures and quotations are as one of the sides writes them.
 * `src/view/reason.ts` makes sentences of them.
 */
export type Reason =
  | { readonly kind: 'sentences'; readonly repeated: number; readonly all: number }
  | { readonly kind: 'quotation'; readonly text: string }
  | { readonly kind: 'figure'; readonly text: string }
  | { readonly kind: 'names'; readonly names: readonly string[] }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'editor'; readonly text: string; readonly author: string };

/** An m:n correspondence between paragraphs of two texts, by 0-based index, each side ascending and without gaps. */
export interface Link {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly kind: LinkKind;
  /** Probability that a careful reader calls the two sides same or reworded; for related, that they share a fact. */
  readonly score: number;
  /** Why, strongest first. */
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

/** Whether a link keeps the order in which the other links of its pair stand, or breaks it. */
export type Order = 'in place' | 'moved';

/** A run of one paragraph's text, the paragraph by its 0-based index in its article. */
export interface Extent extends Span {
  readonly paragraph: number;
}

/** A run of one paragraph's text in a story; the article by its 0-based index, too. */
export interface Spot extends Extent {
  readonly article: number;
}

/** The kinds that a style book explains, then the kinds that are substance. */
export const STYLE_KINDS = ['spelling', 'punctuation', 'house style', 'name form'] as const;
export const SUBSTANCE_KINDS = ['figure', 'quotation', 'attribution', 'wording', 'added'] as const;

export type ChangeKind = (typeof STYLE_KINDS)[number] | (typeof SUBSTANCE_KINDS)[number];

/** One word-level difference inside a link. `added` has one empty side: the side that does not have the words. */
export interface Change {
  readonly kind: ChangeKind;
  /** The rule that gave the kind: `hyphens`, `quotation marks`. */
  readonly rule: string;
  readonly left: readonly Extent[];
  readonly right: readonly Extent[];
}

/** A link with what a pair page needs to show it. */
export interface ComparedLink extends Link {
  /** Who made the link: the aligner, or an editor who corrected it. */
  readonly by: 'machine' | 'hand';
  readonly order: Order;
  /**
   * Whether the two sides were compared word by word: false where they are so far apart that marks on words would be
   * noise. `changes` then has only the figures and quotations that differ.
   */
  readonly precise: boolean;
  readonly changes: readonly Change[];
}

/** Two articles of a story compared; `left` comes before `right` in the story's order. */
export interface PairComparison {
  readonly left: string;
  readonly right: string;
  readonly links: readonly ComparedLink[];
}

/** Where one paragraph stands: its article's and its own 0-based index. */
export interface Member {
  readonly article: number;
  readonly paragraph: number;
}

/**
 * What reports the same thing across all articles: every two members of different articles are linked, and a paragraph
 * may be in several passages. Numbered from 1 in reading order of the story.
 */
export interface Passage {
  readonly number: number;
  readonly members: readonly Member[];
}

/** A passage, and how likely every two of its articles share a fact in it, 0 to 1. */
export interface WeighedPassage extends Passage {
  readonly certainty: number;
}

/** The links of a story: every unordered pair of articles once, in the story's order, and what they form together. */
export interface Alignment {
  readonly pairs: readonly PairComparison[];
  readonly passages: readonly Passage[];
}

/** What the aligner finds beside links. */
export interface AlignedStory extends Alignment {
  readonly passages: readonly WeighedPassage[];
  /** Sentences that correspond in paragraphs that no link joins. */
  readonly sentences: readonly Correspondence[];
  readonly absence: Absence;
}

/** A whole story compared: everything that shows who has what. `counterparts` and `claims` answer from it. */
export interface Comparison extends Alignment {
  readonly passages: readonly WeighedPassage[];
  readonly absence: Absence;
  readonly articles: readonly Article[];
  readonly quotations: readonly QuotationRow[];
  readonly figures: FigureCollation;
  /** All of them, of every grain. */
  readonly correspondences: readonly Correspondence[];
  /** For each article, for each of its paragraphs, those that have a part of it. */
  readonly touching: readonly (readonly (readonly Correspondence[])[])[];
}
