import type { LinkData, StoryData } from './story-data.ts';

/** The columns of `links.csv`. Add new ones only at the end. */
const COLUMNS = [
  ...['id', 'left_outlet', 'left_paragraphs', 'right_outlet', 'right_paragraphs'],
  ...['kind', 'score', 'order', 'by', 'reasons', 'address', 'left_text', 'right_text'],
];

/** Quotes a cell as in RFC 4180 if it contains a quotation mark, comma or line end. */
function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Numbers reasons: `1. 2 of 3 sentences nearly word for word; 2. Both: Feb. 28`. Without the number, a spreadsheet would
 * run an editor's reason that begins like a formula.
 */
function numbered(reasons: readonly string[]): string {
  return reasons.map((reason, index) => `${index + 1}. ${reason}`).join('; ');
}

/** Returns the texts of one side, each after its id, so that no cell begins like a formula. */
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

/** Returns the links of a story as CSV (RFC 4180, with a header row). Texts are as in `story.json`. */
export function linksCsv(data: StoryData): string {
  return [COLUMNS, ...data.links.map((link) => rowOf(link, data))]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('');
}
