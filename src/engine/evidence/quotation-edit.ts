import type { Quotation } from '../quote.ts';
import type { QuotationReading, QuotationRow } from '../quote-collation.ts';
import type { Spot } from '../types.ts';
import { isMeant, type RowEdit } from './row-edit.ts';

function spotsIn(article: number, quotations: readonly Quotation[]): readonly Spot[] {
  return quotations.flatMap(({ extents }) => extents.map((extent) => ({ article, ...extent })));
}

function spotsOf({ readings }: QuotationRow): readonly Spot[] {
  return readings.flatMap(({ article, quotations }) => spotsIn(article, quotations));
}

/** Joins an article's quotations of several rows that an editor calls the same quotation. */
function joinedReading(own: QuotationReading, others: readonly QuotationReading[]): QuotationReading {
  const more = others.flatMap(({ quotations }) => quotations);
  if (more.length === 0) return own;
  const quotations = [...own.quotations, ...more];
  return own.quotations.length > 0
    ? { ...own, quotations }
    : { ...own, kind: 'other wording', quotations, paraphrase: null };
}

function joined(rows: readonly QuotationRow[], edit: RowEdit, outlets: readonly string[]): readonly QuotationRow[] {
  const meant = rows.filter((row) => isMeant(edit, spotsOf(row), outlets));
  const [first, ...rest] = meant;
  if (first === undefined || rest.length === 0) return rows;
  const readings = first.readings.map((reading, index) =>
    joinedReading(
      reading,
      rest.flatMap((row) => row.readings[index] ?? []),
    ),
  );
  const whole = { ...first, readings, apart: [], byHand: edit };
  return rows.flatMap((row) => (row === first ? [whole] : meant.includes(row) ? [] : [row]));
}

/** Returns a row of the chosen quotations, compared with the first of them; null if none are chosen. */
function partOf(row: QuotationRow, isIn: (article: number, one: Quotation) => boolean): QuotationRow | null {
  const chosen = row.readings.map(({ article, quotations }) => quotations.filter((one) => isIn(article, one)));
  const base = (chosen[row.base] ?? []).length > 0 ? row.base : chosen.findIndex((own) => own.length > 0);
  if (base < 0) return null;
  const readings = row.readings.map((reading, index): QuotationReading => {
    const quotations = chosen[index] ?? [];
    if (quotations.length === 0) return { ...reading, kind: 'absent', quotations, paraphrase: null, changes: [] };
    if (base === row.base) return { ...reading, quotations };
    return { ...reading, kind: index === base ? 'whole' : 'other wording', quotations, changes: [] };
  });
  return { ...row, base, readings };
}

/** Moves the chosen quotations from their rows to a row of their own. */
function parted(row: QuotationRow, edit: RowEdit, outlets: readonly string[]): readonly QuotationRow[] {
  const isOut = (article: number, one: Quotation) => isMeant(edit, spotsIn(article, [one]), outlets);
  const rest = partOf(row, (article, one) => !isOut(article, one));
  const out = partOf(row, isOut);
  if (rest === null || out === null) return [row];
  return [
    { ...rest, byHand: edit },
    { ...out, byHand: edit },
  ];
}

function named(
  row: QuotationRow,
  edit: RowEdit & { readonly kind: 'speaker' },
  outlets: readonly string[],
): QuotationRow {
  if (!isMeant(edit, spotsOf(row), outlets)) return row;
  const readings = row.readings.map((reading) => ({
    ...reading,
    quotations: reading.quotations.map((quotation) =>
      isMeant(edit, spotsIn(reading.article, [quotation]), outlets) ? withSpeaker(quotation, edit.name) : quotation,
    ),
  }));
  return { ...row, readings, byHand: edit };
}

function withSpeaker(quotation: Quotation, name: string): Quotation {
  const [named] = quotation.extents;
  if (named === undefined) return quotation;
  const speaker = quotation.speaker ?? { named, as: named, member: null, stated: 'earlier' };
  return { ...quotation, speaker: { ...speaker, name, full: name } };
}

/** Applies an editor's corrections to the quotation rows, in order. */
export function editQuotations(
  rows: readonly QuotationRow[],
  edits: readonly RowEdit[],
  outlets: readonly string[],
): readonly QuotationRow[] {
  return edits.reduce<readonly QuotationRow[]>((now, edit) => {
    if (edit.kind === 'speaker') return now.map((row) => named(row, edit, outlets));
    if (edit.kind === 'topic' || edit.of !== 'quotation') return now;
    if (edit.kind === 'part') return now.flatMap((row) => parted(row, edit, outlets));
    return edit.kind === 'join'
      ? joined(now, edit, outlets)
      : now.filter((row) => !isMeant(edit, spotsOf(row), outlets));
  }, rows);
}
