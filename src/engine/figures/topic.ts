import { clauseAround } from './clause.ts';
import { type Candidate, headOf } from './kinship.ts';

/** What a row of figures is about, in words of one article. */
export interface Topic {
  /** What is counted, or the words around a figure, which is `…` in them: `visited the island in …`. */
  readonly text: string;
  /** Whether it is what is counted. */
  readonly isCounted: boolean;
  readonly article: number;
}

/** Words before and behind a figure that say what it is about, where nothing is counted. */
const WORDS_AROUND = 4;
const MARK = /[,.;:!?—–"“”()]$/u;

/** What most of the figures count, else the words around most of them; null where there is neither. */
export function topicOf(candidates: readonly Candidate[], texts: readonly (readonly string[])[]): Topic | null {
  return countedTopic(candidates) ?? surroundings(candidates, texts);
}

/** The most frequent value; of equally frequent ones the shortest, then the first by its letters. */
function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ranked = [...counts].sort(([a, one], [b, other]) => other - one || a.length - b.length || (a < b ? -1 : 1));
  return ranked[0]?.[0];
}

/** The text that most of the topics have. */
function leading(topics: readonly Topic[]): Topic | null {
  const text = mostFrequent(topics.map((topic) => topic.text));
  return topics.find((topic) => topic.text === text) ?? null;
}

function countedTopic(candidates: readonly Candidate[]): Topic | null {
  const heads = candidates.flatMap(({ mention }) => headOf(mention.figure.counted) ?? []);
  const head = mostFrequent(heads);
  const topics = candidates.flatMap(({ mention: { figure, article } }): readonly Topic[] => {
    if (figure.counted === null || head === undefined || headOf(figure.counted) !== head) return [];
    return [{ text: figure.counted.replace(/\s+/gu, ' '), isCounted: true, article }];
  });
  return leading(topics);
}

function surroundings(candidates: readonly Candidate[], texts: readonly (readonly string[])[]): Topic | null {
  const topics = candidates.flatMap(({ mention }): readonly Topic[] => {
    const { article, paragraph, figure, sentence } = mention;
    const text = texts[article]?.[paragraph] ?? '';
    const { start, end } = clauseAround(text, sentence.sentence, figure);
    const before = text.slice(start, figure.start).split(/\s+/u).filter(Boolean).slice(-WORDS_AROUND);
    const behind = text.slice(figure.end, end).split(/\s+/u).filter(Boolean).slice(0, WORDS_AROUND);
    // From the last mark before the figure to the first one behind it.
    const from = before.findLastIndex((word) => MARK.test(word)) + 1;
    const mark = behind.findIndex((word) => MARK.test(word));
    const near = behind.slice(0, mark < 0 ? behind.length : mark + 1);
    const isGlued = !/^\s/u.test(text.slice(figure.end, end));
    const words = [...before.slice(from), '…', ...(isGlued ? [] : near)];
    return words.length === 1
      ? []
      : [{ text: words.join(' ').replace(/(?<![,.;:!?])[,.;:!?]+$/u, ''), isCounted: false, article }];
  });
  return leading(topics);
}
