import type { FigureRow } from '../../engine/index.ts';
import { type Collation, type Snippet, snippetAddress } from '../collation.ts';
import type { Contrast } from '../differences/contrast.ts';
import { type Edition, reportsIn } from '../edition.ts';
import type { Frame } from '../frame.ts';
import { sectionFrame } from '../metadata/subject.ts';
import type { Report } from '../report.ts';
import type { Site } from '../site.ts';
import { type Excerpt, excerpt, figureCollation, figureContrast } from './figure-row.ts';

/** A figure that only one text gives, with the words around it. */
export interface LoneFigure extends Pick<Snippet, 'label' | 'address'>, Excerpt {}

/** The figures that only one outlet gives. */
export interface LoneFigures {
  readonly report: Report;
  readonly figures: readonly LoneFigure[];
}

/** The content of a story's page of figures. */
export interface FiguresPage {
  readonly frame: Frame;
  readonly differing: readonly Collation[];
  readonly alike: readonly Collation[];
  readonly alone: readonly LoneFigures[];
  /** A sentence about what the page leaves out; null if it shows everything. */
  readonly left: string | null;
}

/** The most elements for figures on the page, and the elements per row, reading and lone figure. */
const MOST_ELEMENTS = 2400;
const PER_ROW = 5;
const PER_READING = 9;
const PER_LONE_FIGURE = 4;

function differs({ values }: FigureRow): boolean {
  return values.length > 1;
}

interface Numbered {
  readonly row: FigureRow;
  readonly index: number;
}

/** Sorts differing rows first. */
function ranked(rows: readonly FigureRow[]): readonly Numbered[] {
  const rank = ({ row }: Numbered) => (differs(row) ? 0 : 1);
  return rows.map((row, index) => ({ row, index })).sort((a, b) => rank(a) - rank(b) || a.index - b.index);
}

function loneFigures(edition: Edition, reports: readonly Report[], most: number): readonly LoneFigures[] {
  let room = most;
  return reports.flatMap((report, article): readonly LoneFigures[] => {
    const own = (edition.figures.singles[article] ?? []).slice(0, Math.max(0, room));
    room -= own.length;
    const figures = own.map((placed): LoneFigure => {
      const { text = '', label = '' } = report.paragraphs[placed.paragraph] ?? {};
      const address = snippetAddress(report, placed.paragraph);
      return { label, address, ...excerpt(text, placed.clause, placed.figure) };
    });
    return figures.length === 0 ? [] : [{ report, figures }];
  });
}

/** Builds the page of a story's figures. */
export function figuresPage(edition: Edition, at: Site): FiguresPage {
  const { story, figures } = edition;
  const words = at.strings.figures;
  const title = at.strings.frame.sections.figures;
  const reports = reportsIn(edition, at);
  const cost = PER_ROW + PER_READING * reports.length;
  const rows = ranked(figures.rows);
  const shown = rows.slice(0, Math.max(1, Math.floor(MOST_ELEMENTS / cost)));
  const collate = ({ row, index }: Numbered) => figureCollation(row, index, reports, words);
  const room = Math.floor((MOST_ELEMENTS - shown.length * cost) / PER_LONE_FIGURE);
  const alone = loneFigures(edition, reports, room);
  const lone = alone.reduce((sum, own) => sum + own.figures.length, 0);
  const rowsLeft = rows.length - shown.length;
  const figuresLeft = figures.singles.flat().length - lone;
  return {
    frame: sectionFrame(edition, title, words.description(reports.length, story.title), at.figures(story.slug), at),
    differing: shown.filter(({ row }) => differs(row)).map(collate),
    alike: shown.filter(({ row }) => !differs(row)).map(collate),
    alone,
    left: rowsLeft + figuresLeft === 0 ? null : words.leftOut(rowsLeft, figuresLeft),
  };
}

/** Returns the facts with differing figures, in reading order. */
export function differingFigures(edition: Edition, at: Site): readonly Contrast[] {
  const reports = reportsIn(edition, at);
  return edition.figures.rows.flatMap((row, index) =>
    !differs(row) ? [] : [figureContrast(row, index, reports, at.figures(edition.story.slug), at.strings.figures)],
  );
}
