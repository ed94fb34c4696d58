import type { Article } from '../engine/index.ts';

/** One paragraph as a model reads it: by a label of its own, so that no outlet's name sways the reading. */
export interface SentParagraph {
  /** `B4`: the fourth paragraph of the second article. */
  readonly label: string;
  /** The paragraph's id in the story: `p4`, `p4a`. */
  readonly id: string;
  readonly text: string;
}

/** One article as a model reads it: its paragraphs, without headlines, captions and the names of the outlet. */
export interface SentArticle {
  readonly outlet: string;
  /** `A` for the first article, `AA` for the twenty-seventh. */
  readonly letter: string;
  readonly paragraphs: readonly SentParagraph[];
}

const LETTERS = 26;

function letterOf(index: number): string {
  const own = String.fromCharCode(65 + (index % LETTERS));
  return index < LETTERS ? own : letterOf(Math.floor(index / LETTERS) - 1) + own;
}

/** Labels the paragraphs of the articles that are sent. */
export function sentArticles(articles: readonly Article[]): readonly SentArticle[] {
  return articles.map(({ outlet, blocks }, index) => {
    const letter = letterOf(index);
    const body = blocks.filter(({ role }) => role === 'body');
    const paragraphs = body.map(({ id, text }, place) => ({ label: `${letter}${place + 1}`, id: id ?? '', text }));
    return { outlet, letter, paragraphs };
  });
}
