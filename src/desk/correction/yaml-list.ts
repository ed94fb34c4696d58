import { type CST, Document, isCollection, isMap, isScalar, isSeq, type Node, parseDocument, type YAMLSeq } from 'yaml';

/*
 * Lists of entries in a YAML text, changed where the parsed document says that they stand. Every byte outside of the
 * changed entry stays as it is: comments, order, quotation marks and line breaks of the other entries.
 */

/** What cannot be changed without rewriting what an editor wrote; the message says what to do. */
export class UnchangeableList extends Error {}

const parsed = (text: string) =>
  parseDocument(text, { version: '1.2', schema: 'core', uniqueKeys: false, keepSourceTokens: true });

type Parsed = ReturnType<typeof parsed>;

/** How new entries are written. */
export interface EntryStyle {
  /** Fields whose value is written on one line, in braces. */
  readonly inline: readonly string[];
  /** Whether a blank line is between entries, where the file does not show it. */
  readonly spaced: boolean;
}

/** One entry's lines: from the line of its dash to the end of its last line. */
interface Extent {
  readonly start: number;
  readonly end: number;
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

function lineEnd(text: string, offset: number): number {
  if (offset > 0 && text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

function listIn(document: Parsed, key: string | null): Node | null {
  const node: unknown = key === null ? document.contents : isMap(document.contents) ? document.get(key, true) : null;
  return (node ?? null) as Node | null;
}

function isEmpty(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.value === null) || (isCollection(node) && node.items.length === 0);
}

function extentsOf(text: string, list: YAMLSeq): readonly Extent[] {
  const { items } = list.srcToken as CST.BlockSequence;
  return items.map(({ start }, index) => {
    const dash = start.find(({ type }) => type === 'seq-item-ind')?.offset ?? 0;
    const [, valueEnd = dash] = (list.items[index] as Node).range ?? [];
    return { start: lineStart(text, dash), end: lineEnd(text, valueEnd) };
  });
}

function blockList(document: Parsed, key: string | null): YAMLSeq | null {
  const list = listIn(document, key);
  if (isEmpty(list)) return null;
  if (isSeq(list) && list.srcToken?.type === 'block-seq') return list;
  const name = key === null ? 'The file' : `\`${key}:\``;
  throw new UnchangeableList(`${name} is no list with each entry on lines of its own: write it so first.`);
}

/** The entries of a list as plain data; none where there is no list. */
export function entriesIn(text: string, key: string | null): readonly unknown[] {
  const list = listIn(parsed(text), key);
  return isSeq(list) ? (list.toJSON() as readonly unknown[]) : [];
}

function rendered(value: unknown, { inline }: EntryStyle): string {
  const document = new Document(value);
  for (const field of inline) {
    const node = document.getIn([0, field], true);
    if (isCollection(node)) node.flow = true;
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function indented(text: string, by: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(by));
}

/** The start of the comment lines right above an offset at the start of a line. */
function withComments(text: string, start: number): number {
  let from = start;
  while (from > 0) {
    const before = lineStart(text, from - 1);
    if (!/^[ \t]*#/.test(text.slice(before, from))) break;
    from = before;
  }
  return from;
}

function isSpaced(text: string, extents: readonly Extent[], style: EntryStyle): boolean {
  const [one, two] = extents.slice(-2);
  return one === undefined || two === undefined
    ? style.spaced
    : /^[ \t]*$/m.test(text.slice(one.end, two.start).replace(/\n$/, '')) && one.end !== two.start;
}

const endingLine = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

/** The text with the first entry of a list that has none. */
function withFirst(text: string, document: Parsed, key: string | null, block: string): string {
  const list = listIn(document, key);
  const [from, to] = list?.range ?? [];
  const hasBrackets = isSeq(list) && from !== undefined && to !== undefined;
  if (key === null) {
    if (!hasBrackets) return endingLine(text) + block;
    return text.slice(0, from) + block.trimEnd() + text.slice(to);
  }
  if (document.contents !== null && !isMap(document.contents))
    throw new UnchangeableList('The file holds no fields: write it as the other stories have it.');
  if (isMap(document.contents) && document.contents.flow)
    throw new UnchangeableList('The file is written in braces: write each field on a line of its own.');
  const pair = isMap(document.contents) ? document.contents.items.find((item) => String(item.key) === key) : undefined;
  if (pair === undefined) return `${endingLine(text)}${key}:\n${indented(block, 2)}`;
  const keyEnd = ((pair.key as Node).range?.[1] ?? 0) + 1;
  const emptied = hasBrackets ? text.slice(0, from).trimEnd() + text.slice(to) : text;
  const at = lineEnd(emptied, keyEnd);
  return endingLine(emptied.slice(0, at)) + indented(block, 2) + emptied.slice(at);
}

function insertBlock(text: string, key: string | null, index: number, block: string, style: EntryStyle): string {
  const document = parsed(text);
  const list = blockList(document, key);
  if (list === null) return withFirst(text, document, key, block);
  const extents = extentsOf(text, list);
  const own = indented(block, (list.srcToken as CST.BlockSequence).indent);
  const gap = isSpaced(text, extents, style) ? '\n' : '';
  const next = extents[index];
  if (next === undefined) {
    const at = extents.at(-1)?.end ?? text.length;
    return endingLine(text.slice(0, at)) + gap + own + text.slice(at);
  }
  const at = withComments(text, next.start);
  return text.slice(0, at) + own + gap + text.slice(at);
}

/**
 * The text with an entry more.
 *
 * @param key the field that holds the list; null where the file is the list
 * @param index the place that the entry gets; behind the last where there are fewer
 * @throws UnchangeableList where the list is written in a way that cannot be added to
 */
export function withEntry(text: string, key: string | null, index: number, value: unknown, style: EntryStyle): string {
  return insertBlock(text, key, index, rendered([value], style), style);
}

/** How long the blank lines at the end of a text are; 0 where its last line is not complete. */
function blankEnd(text: string): number {
  if (!text.endsWith('\n')) return 0;
  const words = text.trimEnd().length;
  return text.length - (words === 0 ? 0 : text.indexOf('\n', words) + 1);
}

/** What is to be cut so that an entry is gone: its lines, and the blank lines that set it off. */
function cutOf(text: string, extents: readonly Extent[], index: number, from: number): Extent {
  const { end } = extents[index] as Extent;
  const before = text.slice(extents[index - 1]?.end ?? 0, from);
  if (index > 0) return { start: from - blankEnd(before), end };
  const after = /^(?:[ \t]*\n)*/.exec(text.slice(end))?.[0] ?? '';
  return { start: from, end: extents.length > 1 ? end + after.length : end };
}

/** The text without an entry. Comments above it stay. A field whose list is empty then goes, too. */
export function withoutEntry(text: string, key: string | null, index: number): string {
  const document = parsed(text);
  const list = blockList(document, key);
  const extents = list === null ? [] : extentsOf(text, list);
  const extent = extents[index];
  if (extent === undefined) throw new Error(`no such entry: ${key ?? 'file'} ${index}`);
  if (extents.length === 1 && key !== null) return withoutField(text, document, key, extent);
  const { start, end } = cutOf(text, extents, index, extent.start);
  return text.slice(0, start) + text.slice(end);
}

function withoutField(text: string, document: Parsed, key: string, extent: Extent): string {
  const pair = isMap(document.contents) ? document.contents.items.find((item) => String(item.key) === key) : undefined;
  const [at = 0, keyEnd = 0] = (pair?.key as Node | undefined)?.range ?? [];
  const between = text.slice(keyEnd + 1, extent.start);
  if (between.trim() !== '')
    return `${text.slice(0, keyEnd + 1)} []${text.slice(keyEnd + 1, extent.start)}${text.slice(extent.end)}`;
  return text.slice(0, lineStart(text, at)) + text.slice(extent.end);
}

/** The text with an entry at another place, the comments right above it with it. */
export function withMovedEntry(text: string, key: string | null, from: number, to: number, style: EntryStyle): string {
  const list = blockList(parsed(text), key);
  const extents = list === null ? [] : extentsOf(text, list);
  const extent = extents[from];
  if (list === null || extent === undefined) throw new Error(`no such entry: ${key ?? 'file'} ${from}`);
  const start = from === 0 ? extent.start : withComments(text, extent.start);
  const { indent } = list.srcToken as CST.BlockSequence;
  const block = endingLine(text.slice(start, extent.end)).replace(new RegExp(`^ {0,${indent}}`, 'gm'), '');
  const cut = cutOf(text, extents, from, start);
  return insertBlock(text.slice(0, cut.start) + text.slice(cut.end), key, to, block, style);
}

/**
 * The text with some fields of an entry set, all others as they are.
 *
 * @param fields null takes a field out
 */
export function withFields(
  text: string,
  index: number,
  fields: Readonly<Record<string, unknown>>,
  style: EntryStyle,
): string {
  return Object.entries(fields).reduce((now, [name, value]) => withField(now, index, name, value, style), text);
}

function withField(text: string, index: number, name: string, value: unknown, style: EntryStyle): string {
  const list = blockList(parsed(text), null);
  const entry: unknown = list?.items[index];
  if (!isMap(entry) || entry.flow)
    throw new UnchangeableList('The entry is written in braces: write each field on a line.');
  const at = entry.items.findIndex((item) => String(item.key) === name);
  const pair = entry.items[at];
  const [start = 0] = (pair?.key as Node | undefined)?.range ?? [];
  const [first = 0] = (entry.items[0]?.key as Node | undefined)?.range ?? [];
  const column = first - lineStart(text, first);
  const written =
    value === null ? '' : indented(rendered([{ [name]: value }], style).replace(/^(?:- | {2})/gm, ''), column).trim();
  const [, end = 0] = ((pair?.value ?? pair?.key) as Node | undefined)?.range ?? [];
  if (pair === undefined) {
    if (value === null) return text;
    const [, firstEnd = 0] = (entry.items[0]?.value as Node | undefined)?.range ?? [];
    const place = lineEnd(text, firstEnd);
    return `${endingLine(text.slice(0, place))}${' '.repeat(column)}${written}\n${text.slice(place)}`;
  }
  if (value !== null) return text.slice(0, start) + written + (text[end - 1] === '\n' ? '\n' : '') + text.slice(end);
  return text.slice(0, lineStart(text, start)) + text.slice(lineEnd(text, end));
}
