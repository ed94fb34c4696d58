import { termsOf } from '../alignment/term.ts';
import type { StoryReader } from '../story-reader.ts';
import type { Extent, Member, Span } from '../types.ts';
import { inCommon } from './likeness.ts';
import { type Nearness, type Neighbour, type Neighbours, placeOf } from './neighbour.ts';
import { type TermWeight, type Utterance, weightOf } from './utterance.ts';

/** An article to search. */
export interface SearchedArticle {
  readonly language: string;
  /** The texts of its paragraphs. */
  readonly texts: readonly string[];
  /** The quotations of each paragraph. */
  readonly quoted: readonly (readonly Span[])[];
}

/**
 * Of what a quotation says, by weight: what a sentence without quotation marks must say too; more of it where the
 * paragraphs only share a fact. Set by hand on the first story, on the cautious side.
 */
const LEAST: Readonly<Record<Nearness, number>> = { 'told alike': 0.45, related: 0.6 };
/** The least common words, so that a shared name or common word is not a paraphrase. */
const FEWEST_TERMS = 2;

/** A longer paragraph is no newspaper’s, and is not searched. In characters; with it the work for a row is bounded. */
const LONGEST_SEARCHED = 5000;

/** A sentence with its terms. */
interface SearchedSentence {
  readonly extent: Extent;
  readonly terms: readonly string[];
}

/** Finds the sentence of an article, by 0-based index, that paraphrases quotations of other articles. */
export type ParaphraseSearch = (quoted: readonly Utterance[], article: number) => Extent | null;

/**
 * Makes a search for sentences that tell in their own words what is quoted elsewhere: of the paragraphs that the
 * comparison links to those of the quotations the sentence that has most of their words; null where none has enough.
 * Each paragraph is read only once.
 */
export function paraphraseSearch(
  articles: readonly SearchedArticle[],
  neighbours: Neighbours,
  weigh: TermWeight,
  reader: StoryReader,
): ParaphraseSearch {
  const read = new Map<string, readonly SearchedSentence[]>();
  const sentencesOf = (member: Member): readonly SearchedSentence[] => {
    const known =
      read.get(placeOf(member)) ?? sentencesIn(articles[member.article] as SearchedArticle, member.paragraph, reader);
    read.set(placeOf(member), known);
    return known;
  };
  return (quoted, article) => {
    const searched = quoted.filter(({ crowded }) => !crowded);
    const told = counterpartsOf(searched, article, neighbours).flatMap((counterpart) =>
      sentencesOf(counterpart).flatMap(({ extent, terms }) => {
        const share = toldBy(terms, searched, weigh);
        return share >= LEAST[counterpart.nearness] ? [{ extent, share }] : [];
      }),
    );
    const most = Math.max(...told.map(({ share }) => share));
    return told.find(({ share }) => share === most)?.extent ?? null;
  };
}

function sentencesIn(
  { language, texts, quoted }: SearchedArticle,
  paragraph: number,
  reader: StoryReader,
): readonly SearchedSentence[] {
  const whole = texts[paragraph] as string;
  if (whole.length > LONGEST_SEARCHED) return [];
  return reader.sentences(whole, language).map(({ text, start }) => ({
    extent: { paragraph, start, end: start + text.trimEnd().length },
    terms: termsOf(unquoted(text, start, quoted[paragraph] ?? [])),
  }));
}

/** Returns the words of a sentence outside quotation marks, because quoted words are not a paraphrase. */
function unquoted(sentence: string, start: number, quoted: readonly Span[]): string {
  const inside = quoted.filter((span) => span.start < start + sentence.length && span.end > start);
  const parts: string[] = [];
  let position = 0;
  for (const span of inside) {
    parts.push(sentence.slice(position, Math.max(0, span.start - start)));
    position = Math.min(sentence.length, span.end - start);
  }
  return [...parts, sentence.slice(position)].join(' ');
}

/** Returns the largest share of a quotation that a sentence contains, 0 to 1. */
function toldBy(terms: readonly string[], quoted: readonly Utterance[], weigh: TermWeight): number {
  const shares = quoted.map((utterance) => {
    const common = inCommon(utterance.terms, terms);
    return common.length < FEWEST_TERMS || utterance.weight === 0 ? 0 : weightOf(common, weigh) / utterance.weight;
  });
  return Math.max(0, ...shares);
}

/** Returns the article’s paragraphs that are connected with those of the quotations, in order. */
function counterpartsOf(quoted: readonly Utterance[], article: number, neighbours: Neighbours): readonly Neighbour[] {
  const found = new Map<number, Neighbour>();
  for (const { article: from, quotation } of quoted) {
    for (const { paragraph } of quotation.extents) {
      for (const neighbour of neighbours.get(placeOf({ article: from, paragraph }))?.values() ?? []) {
        if (neighbour.article !== article || found.get(neighbour.paragraph)?.nearness === 'told alike') continue;
        found.set(neighbour.paragraph, neighbour);
      }
    }
  }
  return [...found.values()].toSorted((a, b) => a.paragraph - b.paragraph);
}
