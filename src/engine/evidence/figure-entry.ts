import { bodyTexts } from '../block.ts';
import type { FigureCollation, FigureRow, PlacedFigure } from '../figure-collation.ts';
import { isExplainedByTime } from '../figures/later.ts';
import { differsFrom } from '../quantity/compare.ts';
import { writeQuantity } from '../quantity/writing.ts';
import type { Article } from '../types.ts';

/** One figure in one paragraph, as programs get it. */
export interface FigureMember {
  /** 0-based, like `paragraph`. */
  readonly article: number;
  readonly paragraph: number;
  /** Exactly as the paragraph has it, with what is counted: `more than 130 people`. */
  readonly text: string;
  /** Normalised: `at least 130`, `13 September`. */
  readonly value: string;
  /** To the first member of the entry: null for the first one itself; `later` where the time of publication explains it. */
  readonly relation: 'same' | 'differs' | 'later' | null;
}

/** One fact with all figures that the texts give for it; a figure that one text alone has is an entry, too. */
export interface FigureEntry {
  readonly topic?: string;
  readonly members: readonly FigureMember[];
}

interface Placed {
  readonly article: number;
  readonly placed: PlacedFigure;
}

/** What all entries are made from. */
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

/** The figures of a story as plain entries: first the facts that several texts give, then what one text alone has. */
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
