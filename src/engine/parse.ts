import type { Heading, Nodes, Root, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import type { Plugin } from 'unified';
import type { VFileMessage } from 'vfile-message';
import {
  CONTAINERS,
  checkDirectiveLines,
  emptyDirective,
  headingInside,
  MARKS,
  repeatedMark,
  unknownDirective,
} from './directive.ts';
import { type Place, problem, quoteContent } from './problem.ts';
import type { Role } from './types.ts';

/** One element of an article's file. */
export interface Element {
  readonly role: Role;
  /** Null for `::headline` and `::dek`, whose text is in the front matter. */
  readonly text: string | null;
  readonly line: number;
  readonly column: number;
}

/** An article's file: its front matter (not yet parsed) and its elements in source order. */
export interface ParsedArticle {
  /** The YAML between the two `---` and the 1-based line where it starts; null if the file has none. */
  readonly frontMatter: { readonly text: string; readonly line: number } | null;
  readonly elements: readonly Element[];
  readonly problems: readonly VFileMessage[];
}

declare module 'unified' {
  interface CompileResultMap {
    ParsedArticle: ParsedArticle;
  }
}

/** The text of the file, which the parser does not see, is passed in `data`. */
const compileElements: Plugin<[], Root, ParsedArticle> = function () {
  this.compiler = (tree, file) => {
    const { lines, hidden } = file.data as Pick<Reading, 'lines' | 'hidden'>;
    return readTree(tree as Root, { lines, hidden, file: file.path, problems: [] });
  };
};

const processor = remark().use(remarkFrontmatter, ['yaml']).use(remarkDirective).use(compileElements).freeze();

/**
 * Parses an article's file. Only its block structure is Markdown: paragraphs, `## ` subheads and directives. The text is
 * returned character for character, so it cannot become markup.
 *
 * @param source the file's text, with `\n` line endings
 * @param file its path, for messages
 * @example parseArticle('A *quiet* day.', 'x.md').elements // [{ role: 'body', text: 'A *quiet* day.', … }]
 */
export function parseArticle(source: string, file: string): ParsedArticle {
  const lines = source.split('\n');
  const first = frontMatterLines(lines);
  const checked = checkDirectiveLines(lines, first, file);
  // The parser sees only the two fences of the front matter, not the YAML between them.
  const fences = first === 0 ? [] : ['---', '---'];
  const structure = [...fences, ...checked.lines.slice(first).map(structureOf)].join('\n');
  const data = { lines, hidden: first - fences.length };
  const parsed = processor.processSync({ value: structure, path: file, data }).result;
  return { ...parsed, problems: [...checked.problems, ...parsed.problems] };
}

/**
 * Returns what the parser sees of a line: blank lines and directives unchanged, the marks of a heading, and one letter
 * instead of any text. Text has no structure (ADR 0002), so inline Markdown must not apply to it, including constructs
 * that take quadratic time. It also halves the time of the parser.
 */
function structureOf(line: string): string {
  if (line.trim() === '') return '';
  if (/^ {0,3}::/.test(line)) return line;
  const [heading] = /^ {0,3}#{1,6}(?=[ \t]|$)/.exec(line) ?? [];
  return heading === undefined ? 'x' : `${heading} x`;
}

const FENCE = /^---[ \t]*$/;

/** Returns the number of lines of the front matter, including the two `---`; 0 if there is none. */
function frontMatterLines(lines: readonly string[]): number {
  if (!FENCE.test(lines[0] ?? '')) return 0;
  return lines.findIndex((line, index) => index > 0 && FENCE.test(line)) + 1;
}

/** What the functions that read nodes need, and the list to which they add problems. */
interface Reading {
  readonly lines: readonly string[];
  /** How many lines before the first element the parser did not see. */
  readonly hidden: number;
  readonly file: string;
  readonly problems: VFileMessage[];
}

function readTree(tree: Root, reading: Reading): ParsedArticle {
  const elements: Element[] = [];
  for (const node of tree.children) elements.push(...readNode(node, reading, elements));
  const yaml = tree.children.find((node) => node.type === 'yaml');
  const frontMatter = yaml
    ? { text: reading.lines.slice(1, linesOf(yaml, reading).last - 1).join('\n'), line: 2 }
    : null;
  return { frontMatter, elements, problems: reading.problems };
}

function readNode(node: RootContent, reading: Reading, before: readonly Element[]): readonly Element[] {
  if (node.type === 'yaml') return [];
  if (node.type === 'heading') return readHeading(node, reading);
  if (node.type === 'containerDirective') return readContainer(node, reading);
  if (node.type === 'leafDirective') return readMark(node, reading, before);
  return [readParagraph(node, 'body', reading)];
}

function readParagraph(node: Nodes, role: Role, reading: Reading): Element {
  const { line, column } = placeOf(node, reading);
  return { role, text: withoutGuard(wordsOf(node, reading)), line, column };
}

/** Removes the escaping backslash with which a paragraph can start with `##`, `:::` or `\`. */
function withoutGuard(text: string): string {
  return /^\\[!-/:-@[-`{-~]/.test(text) ? text.slice(1) : text;
}

function readHeading(node: Heading, reading: Reading): readonly Element[] {
  const place = placeOf(node, reading);
  const text = wordsOf(node, reading).replace(/^#+/, '').trim();
  if (node.depth === 2 && text !== '') return [{ role: 'subhead', text, line: place.line, column: place.column }];
  reading.problems.push(
    node.depth === 2 ? emptySubhead(place) : headingLevel(`${'#'.repeat(node.depth)} ${text}`, place),
  );
  return [];
}

function readContainer(node: ContainerDirective, reading: Reading): readonly Element[] {
  const place = placeOf(node, reading);
  const role = CONTAINERS.find((name) => name === node.name);
  if (role === undefined) {
    reading.problems.push(unknownDirective(':::', node.name, place));
    return [];
  }
  const headings = node.children.filter((child) => child.type === 'heading');
  for (const heading of headings) reading.problems.push(headingInside(role, placeOf(heading, reading)));
  const elements = node.children.map((child) => readParagraph(child, role, reading));
  if (elements.length === 0) reading.problems.push(emptyDirective(role, place));
  return elements;
}

function readMark(node: LeafDirective, reading: Reading, before: readonly Element[]): readonly Element[] {
  const place = placeOf(node, reading);
  const role = MARKS.find((name) => name === node.name);
  if (role === undefined) reading.problems.push(unknownDirective('::', node.name, place));
  if (role === undefined) return [];
  if (before.some((element) => element.role === role)) reading.problems.push(repeatedMark(role, place));
  return [{ role, text: null, line: place.line, column: place.column }];
}

/** Returns the 1-based first and last line of a node. The parser gives every node a position. */
function linesOf({ position }: Nodes, { hidden }: Reading): { readonly first: number; readonly last: number } {
  const { start, end } = position as NonNullable<Nodes['position']>;
  return { first: start.line + hidden, last: end.line + hidden };
}

/** Returns the place of the first character of a node that is not white space. */
function placeOf(node: Nodes, reading: Reading): Place {
  const { lines, file } = reading;
  const line = linesOf(node, reading).first;
  const written = lines[line - 1] as string;
  return { file, line, column: written.length - written.trimStart().length + 1 };
}

/** Returns the lines of a node as they are in the file, each trimmed. */
function wordsOf(node: Nodes, reading: Reading): string {
  const { first, last } = linesOf(node, reading);
  const own = reading.lines.slice(first - 1, last);
  return own.map((line) => line.trim()).join('\n');
}

function emptySubhead(place: Place): VFileMessage {
  return problem('empty-subhead', place, 'this subhead is empty', 'write its text after `## `, or remove the line');
}

function headingLevel(written: string, place: Place): VFileMessage {
  const note =
    'a subhead starts with `## `, the headline is `headline:` in the front matter; write text that starts with # as `\\#`';
  return problem('heading-level', place, `${quoteContent(written)} is not a subhead`, note);
}
