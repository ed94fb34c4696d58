import type { LinkData, StoryData } from './story-data.ts';

/** The columns of `links.csv`, in order; further ones may come after them. */
const COLUMNS = [
  ...['id', 'left_outlet', 'left_paragraphs', 'right_outlet', 'right_paragraphs'],
  ...['kind', 'score', 'order', 'by', 'reasons', 'address', 'left_text', 'right_text'],
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

/** The texts of one side, each after its id: what begins as a formula does is none then. */
function textsOf({ outlet, paragraphs }: LinkData['left'], { articles }: StoryData): string {
  const blocks = articles.find((article) => article.outlet === outlet)?.blocks ?? [];
  return paragraphs.map((id) => `${id}: ${blocks.find((block) => block.id === id)?.text ?? ''}`).join('\n');
}

function rowOf(link: LinkData, data: StoryData): readonly string[] {
  const { id, left, right, kind, score, order, by, reasons, address } = link;
  return [
    ...[id, left.outlet, left.paragraphs.join(' '), right.outlet, right.paragraphs.join(' ')],
    ...[kind, String(score), order, by, numbered(reasons), address],
    ...[textsOf(left, data), textsOf(right, data)],
  ];
}

/** The links of a story as a table: RFC 4180 in UTF-8, the names of the columns first. Of texts it has what `story.json` has. */
export function linksCsv(data: StoryData): string {
  return [COLUMNS, ...data.links.map((link) => rowOf(link, data))]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('');
}
