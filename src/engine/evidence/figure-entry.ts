import { bodyTexts } from '../block.ts';
import type { FigureCollation, FigureRow, PlacedFigure } from '../figure-collation.ts';
import { isExplainedByTime } from '../figures/later.ts';
import { differsFrom } from '../quantity/compare.ts';
import { writeQuantity } from '../quantity/writing.ts';
import type { Article } from '../types.ts';

/** A figure in a paragraph, for data exports. */
export interface FigureMember {
  /** 0-based, like `paragraph`. */
  readonly article: number;
  readonly paragraph: number;
  /** The text in the paragraph, with what is counted: `more than 130 people`. */
  readonly text: string;
  /** Normalized: `at least 130`, `13 September`. */
  readonly value: string;
  /** Relation to the first member of the entry; null for the first one. `later` if the time of publication explains it. */
  readonly relation: 'same' | 'differs' | 'later' | null;
}

/** A fact with all figures that the texts give for it. A figure of a single text is also an entry. */
export interface FigureEntry {
  readonly topic?: string;
  readonly members: readonly FigureMember[];
}

interface Placed {
  readonly article: number;
  readonly placed: PlacedFigure;
}

/** The data from which entries are made. */
interface Source {
  readonly articles: readonly Article[];
  readonly texts: readonly (readonly string[])[];
}

function memberOf(one: Placed, first: Placed, source: Source, isToll: boolean): FigureMember {
  const { article, placed } = one;
  const { paragraph, figure } = placed;
  const relation = one === first ? null : relationOf(first, one, source, isToll);
  const text = source.texts[article]?.[paragraph]?.slice(figure.phrase.start, figure.phrase.end) ?? '';
  return { article, paragraph, text, value: writeQuantity(figure), relation };
}

function relationOf(first: Placed, other: Placed, { articles }: Source, isToll: boolean): FigureMember['relation'] {
  if (!differsFrom(first.placed.figure, other.placed.figure)) return 'same';
  const given = ({ article, placed }: Placed) => ({ article: articles[article] as Article, measure: placed.figure });
  return isToll && isExplainedByTime(given(first), given(other)) ? 'later' : 'differs';
}

function entryOf(own: readonly Placed[], source: Source, isToll = false): FigureEntry {
  return { members: own.map((one) => memberOf(one, own[0] as Placed, source, isToll)) };
}

function placedIn({ answers }: FigureRow): readonly Placed[] {
  return answers.flatMap((answer, article) =>
    answer.kind === 'given' ? answer.figures.map((placed) => ({ article, placed })) : [],
  );
}

/** Returns the figures of a story as plain entries: first facts of several texts, then figures of a single text. */
export function figureEntries(
  articles: readonly Article[],
  { rows, singles }: FigureCollation,
): readonly FigureEntry[] {
  const source = { articles, texts: articles.map(bodyTexts) };
  const shared = rows.map((row) => ({
    ...(row.topic === null ? {} : { topic: row.topic }),
    ...entryOf(placedIn(row), source, row.isToll),
  }));
  const alone = singles.flatMap((own, article) => own.map((placed) => entryOf([{ article, placed }], source)));
  return [...shared, ...alone];
}
