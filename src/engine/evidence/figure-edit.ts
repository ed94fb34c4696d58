import type { FigureAnswer, FigureCollation, FigureRow, GivenValue, PlacedFigure } from '../figure-collation.ts';
import { differsFrom } from '../quantity/compare.ts';
import type { Spot } from '../types.ts';
import { isMeant, type RowEdit } from './row-edit.ts';

const spotOf = (article: number, { paragraph, figure: { start, end } }: PlacedFigure): Spot => ({
  article,
  paragraph,
  start,
  end,
});

function spotsOf({ answers }: FigureRow): readonly Spot[] {
  return answers.flatMap((answer, article) =>
    answer.kind === 'given' ? answer.figures.map((placed) => spotOf(article, placed)) : [],
  );
}

/** Returns a row with a single figure, so that it can be joined with others. */
function rowOf(placed: PlacedFigure, article: number, articles: number): FigureRow {
  const answers = Array.from(
    { length: articles },
    (_, index): FigureAnswer => (index === article ? { kind: 'given', figures: [placed] } : { kind: 'absent' }),
  );
  const { value, dimension, unit, part } = placed.figure;
  const values = [{ measure: { value, dimension, unit, part }, articles: [article] }];
  return { dimension, topic: null, isCompared: true, isToll: false, grew: false, answers, values };
}

function joinedAnswer(one: FigureAnswer, other: FigureAnswer): FigureAnswer {
  if (one.kind === 'given' && other.kind === 'given')
    return { kind: 'given', figures: [...one.figures, ...other.figures] };
  return one.kind === 'given' ? one : other;
}

function joinedValues(one: readonly GivenValue[], other: readonly GivenValue[]): readonly GivenValue[] {
  const known = one.map((value) => {
    const same = other.filter(({ measure }) => !differsFrom(value.measure, measure));
    const articles = new Set([value, ...same].flatMap((given) => given.articles));
    return { ...value, articles: [...articles].toSorted((a, b) => a - b) };
  });
  return [...known, ...other.filter(({ measure }) => !one.some((value) => !differsFrom(value.measure, measure)))];
}

function joinedRows(one: FigureRow, other: FigureRow): FigureRow {
  const answers = one.answers.map((answer, index) => joinedAnswer(answer, other.answers[index] ?? { kind: 'absent' }));
  const values = joinedValues(one.values, other.values);
  return { ...one, topic: one.topic ?? other.topic, isToll: one.isToll && other.isToll, grew: false, answers, values };
}

function without(
  singles: FigureCollation['singles'],
  edit: RowEdit,
  outlets: readonly string[],
): FigureCollation['singles'] {
  return singles.map((own, article) => own.filter((placed) => !isMeant(edit, [spotOf(article, placed)], outlets)));
}

function joined({ rows, singles }: FigureCollation, edit: RowEdit, outlets: readonly string[]): FigureCollation {
  const lone = singles.flatMap((own, article) =>
    own.flatMap((placed) =>
      isMeant(edit, [spotOf(article, placed)], outlets) ? [rowOf(placed, article, outlets.length)] : [],
    ),
  );
  const meant = rows.filter((row) => isMeant(edit, spotsOf(row), outlets));
  const [first, ...rest] = [...meant, ...lone];
  if (first === undefined || rest.length === 0) return { rows, singles };
  const whole = { ...rest.reduce(joinedRows, first), byHand: edit };
  const kept = rows.flatMap((row) => (row === first ? [whole] : meant.includes(row) ? [] : [row]));
  return { rows: meant.length === 0 ? [...kept, whole] : kept, singles: without(singles, edit, outlets) };
}

function inTextOrder(placed: readonly PlacedFigure[]): readonly PlacedFigure[] {
  return placed.toSorted((a, b) => a.paragraph - b.paragraph || a.figure.start - b.figure.start);
}

/** Removes the chosen figures from their rows. Rows with only one article left are removed. */
function parted({ rows, singles }: FigureCollation, edit: RowEdit, outlets: readonly string[]): FigureCollation {
  const alone = singles.map((own) => [...own]);
  const isOut = (article: number, placed: PlacedFigure) => isMeant(edit, [spotOf(article, placed)], outlets);
  const kept = rows.flatMap((row): readonly FigureRow[] => {
    if (!isMeant(edit, spotsOf(row), outlets)) return [row];
    const given = row.answers.flatMap((answer, article) =>
      answer.kind === 'given' ? answer.figures.map((placed) => ({ article, placed })) : [],
    );
    const rest = given.filter(({ article, placed }) => !isOut(article, placed));
    const isRow = new Set(rest.map(({ article }) => article)).size > 1;
    for (const { article, placed } of isRow ? given.filter((one) => !rest.includes(one)) : given)
      alone[article]?.push(placed);
    if (!isRow) return [];
    const { answers, values } = rest
      .map(({ article, placed }) => rowOf(placed, article, outlets.length))
      .reduce(joinedRows);
    return [{ ...row, answers, values, byHand: edit }];
  });
  return { rows: kept, singles: alone.map(inTextOrder) };
}

function applied(found: FigureCollation, edit: RowEdit, outlets: readonly string[]): FigureCollation {
  const { rows, singles } = found;
  if (edit.kind === 'topic') {
    const { topic } = edit;
    return {
      singles,
      rows: rows.map((row) => (isMeant(edit, spotsOf(row), outlets) ? { ...row, topic, byHand: edit } : row)),
    };
  }
  if (edit.kind === 'speaker' || edit.of !== 'figure') return found;
  if (edit.kind === 'join') return joined(found, edit, outlets);
  if (edit.kind === 'part') return parted(found, edit, outlets);
  return {
    rows: rows.filter((row) => !isMeant(edit, spotsOf(row), outlets)),
    singles: without(singles, edit, outlets),
  };
}

/** Applies an editor's corrections to the figures of a story, in order. */
export function editFigures(
  found: FigureCollation,
  edits: readonly RowEdit[],
  outlets: readonly string[],
): FigureCollation {
  return edits.reduce((now, edit) => applied(now, edit, outlets), found);
}
