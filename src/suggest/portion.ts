import type { SentArticle, SentParagraph } from './sent-article.ts';
import { tokensIn } from './token-estimate.ts';

/** What one request asks about: articles, or runs of their paragraphs. */
export type Portion = readonly SentArticle[];

/** The tokens that a request may have beside the instructions: those of the texts and those of the answer. */
export interface Room {
  readonly tokens: number;
}

/** What no cut makes small enough: two paragraphs that a model cannot read together. */
export interface Unfit {
  readonly labels: readonly [string, string];
  readonly needed: number;
}

/** An answer is as long as there are paragraphs, and longer where each may correspond to several others. */
const ANSWER_BASE = 20;
const ANSWER_PER_OTHER = 30;
/** Services allow answers of this length, and models keep their attention for it. */
const MOST_ANSWER = 8000;
/** The label, the line end, and what a chat template puts around them. */
const AROUND = 4;

const textTokens = (paragraphs: readonly SentParagraph[]): number =>
  paragraphs.reduce((sum, { text }) => sum + tokensIn(text) + AROUND, 0);

/** How many tokens the answer to a portion may need, generously. */
export function answerTokens(portion: Portion): number {
  const count = portion.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
  return ANSWER_BASE + count * (ANSWER_BASE + ANSWER_PER_OTHER * (portion.length - 1));
}

/** How many tokens a portion needs beside the instructions. */
export function neededTokens(portion: Portion): number {
  return portion.reduce((sum, { paragraphs }) => sum + textTokens(paragraphs), 0) + answerTokens(portion);
}

function fits(portion: Portion, room: Room): boolean {
  return neededTokens(portion) <= room.tokens && answerTokens(portion) <= MOST_ANSWER;
}

/** Cuts an article of at least two paragraphs where half of its tokens are. */
function halved(article: SentArticle): readonly [SentArticle, SentArticle] {
  const { paragraphs } = article;
  const half = textTokens(paragraphs) / 2;
  let at = 0;
  for (let tokens = 0; at < paragraphs.length - 1 && (at === 0 || tokens < half); at += 1)
    tokens += textTokens(paragraphs.slice(at, at + 1));
  return [
    { ...article, paragraphs: paragraphs.slice(0, at) },
    { ...article, paragraphs: paragraphs.slice(at) },
  ];
}

/** Two articles, or runs of them, so cut that every two paragraphs are together in exactly one portion. */
function cutPair(one: SentArticle, other: SentArticle, room: Room): readonly (Portion | Unfit)[] {
  const portion = [one, other];
  if (fits(portion, room)) return [portion];
  const [first, second] = [one.paragraphs, other.paragraphs];
  const isOneLonger = textTokens(first) >= textTokens(second);
  if (first.length > 1 && (isOneLonger || second.length <= 1))
    return halved(one).flatMap((half) => cutPair(half, other, room));
  if (second.length > 1) return halved(other).flatMap((half) => cutPair(one, half, room));
  return [{ labels: [first[0]?.label ?? '', second[0]?.label ?? ''], needed: neededTokens(portion) }];
}

/**
 * Cuts a story by what a model can read at once: the whole story where it fits, else each pair of articles, else runs of
 * the pair's paragraphs. However it is cut, every two paragraphs of different articles are together in a portion.
 *
 * @returns the portions in the story's order, or the first two paragraphs that do not fit
 */
export function portionsOf(articles: readonly SentArticle[], room: Room): readonly Portion[] | Unfit {
  if (fits(articles, room)) return [articles];
  const portions: Portion[] = [];
  for (const [index, one] of articles.entries()) {
    for (const other of articles.slice(index + 1)) {
      for (const portion of cutPair(one, other, room)) {
        if ('needed' in portion) return portion;
        portions.push(portion);
      }
    }
  }
  return portions;
}
