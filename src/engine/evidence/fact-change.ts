import type { FigureCollation, FigureRow } from '../figure-collation.ts';
import type { QuotationRow } from '../quote-collation.ts';
import { tokenize } from '../token.ts';
import type { Change, ComparedLink, Extent } from '../types.ts';

/** The 0-based indices of the left and right article of a pair. */
type Sides = readonly [left: number, right: number];

/** The quotation and figure rows of a story. */
interface Facts {
  readonly figures: FigureCollation;
  readonly quotations: readonly QuotationRow[];
}

/**
 * Returns the facts that differ in a link whose wording is too different for a word comparison: different figures for one
 * fact, and different wordings of one quotation. In ascending order of their place on the left.
 */
export function factChanges(link: ComparedLink, sides: Sides, { figures, quotations }: Facts): readonly Change[] {
  return [
    ...figures.rows.flatMap((row) => figureChange(row, link, sides)),
    ...quotations.flatMap((row) => quotationChange(row, link, sides)),
  ].toSorted(byPlace);
}

const byPlace = (a: Change, b: Change): number => placeOf(a) - placeOf(b);

/** Larger than the length of any paragraph, in UTF-16 units. */
const PARAGRAPH = 2 ** 24;
const placeOf = ({ left: [first] }: Change): number => (first?.paragraph ?? 0) * PARAGRAPH + (first?.start ?? 0);

function figureChange(row: FigureRow, link: ComparedLink, [left, right]: Sides): readonly Change[] {
  const one = figuresIn(row, left, link.left);
  const other = figuresIn(row, right, link.right);
  const agree = row.values.some(({ articles }) => articles.includes(left) && articles.includes(right));
  if (agree || one.length === 0 || other.length === 0) return [];
  return [{ kind: 'figure', rule: 'figures', left: one, right: other }];
}

function figuresIn({ answers }: FigureRow, article: number, paragraphs: readonly number[]): readonly Extent[] {
  const answer = answers[article];
  if (answer?.kind !== 'given') return [];
  return answer.figures
    .filter(({ paragraph }) => paragraphs.includes(paragraph))
    .map(({ paragraph, figure: { start, end } }) => ({ paragraph, start, end }));
}

interface Quoted {
  readonly extents: readonly Extent[];
  /** The words without punctuation, with a space between them and at both ends. */
  readonly key: string;
}

function quotationChange({ readings }: QuotationRow, link: ComparedLink, [left, right]: Sides): readonly Change[] {
  const [one, other] = [quotedIn(readings[left], link.left), quotedIn(readings[right], link.right)];
  if (one === null || other === null || one.key.includes(other.key) || other.key.includes(one.key)) return [];
  return [{ kind: 'quotation', rule: 'quotations', left: one.extents, right: other.extents }];
}

function quotedIn(reading: QuotationRow['readings'][number] | undefined, paragraphs: readonly number[]): Quoted | null {
  const own = (reading?.quotations ?? []).filter(({ extents }) =>
    extents.every(({ paragraph }) => paragraphs.includes(paragraph)),
  );
  if (own.length === 0) return null;
  const words = own.flatMap((quotation) => tokenize(quotation.words)).filter(({ kind }) => kind !== 'punctuation');
  return { extents: own.flatMap(({ extents }) => extents), key: ` ${words.map(({ norm }) => norm).join(' ')} ` };
}
