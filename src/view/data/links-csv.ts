import type { LinkData, StoryData } from './story-data.ts';

/** The columns of `links.csv`, in order; further ones may come after them. */
const COLUMNS = [
  ...['id', 'left_outlet', 'left_paragraphs', 'right_outlet', 'right_paragraphs'],
  ...['kind', 'score', 'order', 'by', 'reasons', 'address'],
];

/** A cell as RFC 4180 has it: between quotation marks where it holds what divides cells or rows. */
function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Reasons with their numbers: `1. 2 of 3 sentences nearly word for word; 2. Both: Feb. 28`. An editor may write one that
 * begins as a formula does, and a spreadsheet would run it; a number before it is no formula, and changes no word of it.
 */
function numbered(reasons: readonly string[]): string {
  return reasons.map((reason, index) => `${index + 1}. ${reason}`).join('; ');
}

function rowOf({ id, left, right, kind, score, order, by, reasons, address }: LinkData): readonly string[] {
  return [
    ...[id, left.outlet, left.paragraphs.join(' '), right.outlet, right.paragraphs.join(' ')],
    ...[kind, String(score), order, by, numbered(reasons), address],
  ];
}

/** The links of a story as a table: RFC 4180 in UTF-8, the names of the columns first. It has no words of articles but in reasons. */
export function linksCsv({ links }: StoryData): string {
  return [COLUMNS, ...links.map(rowOf)].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
