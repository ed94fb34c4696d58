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

/** One element of an article as its file has it. */
export interface Element {
  readonly role: Role;
  /** The words; null for `::headline` and `::dek`, whose words are in the front matter. */
  readonly text: string | null;
  readonly line: number;
  readonly column: number;
}

/** An article's file, cut into its front matter (not yet read) and its elements in source order. */
export interface ParsedArticle {
  /** The YAML between the two `---`, and the line that it begins on; null if the file has none. */
  readonly frontMatter: { readonly text: string; readonly line: number } | null;
  readonly elements: readonly Element[];
  readonly problems: readonly VFileMessage[];
}

declare module 'unified' {
  interface CompileResultMap {
    ParsedArticle: ParsedArticle;
  }
}

/** The words of the file, which the parser does not see, ride along in `data`. */
const compileElements: Plugin<[], Root, ParsedArticle> = function () {
  this.compiler = (tree, file) => {
    const { lines, hidden } = file.data as Pick<Reading, 'lines' | 'hidden'>;
    return readTree(tree as Root, { lines, hidden, file: file.path, problems: [] });
  };
};

const processor = remark().use(remarkFrontmatter, ['yaml']).use(remarkDirective).use(compileElements).freeze();

/**
 * Reads an article's file. Its blocks are Markdown (paragraphs, `## ` subheads, directives), its words are not: they
 * come out character for character, so no article can become markup.
 *
 * @param source the file's text, with `\n` as its line ends
 * @param file its path, for messages
 * @example parseArticle('A *quiet* day.', 'x.md').elements // [{ role: 'body', text: 'A *quiet* day.', … }]
 */
export function parseArticle(source: string, file: string): ParsedArticle {
  const lines = source.split('\n');
  const first = frontMatterLines(lines);
  const checked = checkDirectiveLines(lines, first, file);
  // Of the front matter the parser is shown the two fences: what is between is YAML.
  const fences = first === 0 ? [] : ['---', '---'];
  const structure = [...fences, ...checked.lines.slice(first).map(structureOf)].join('\n');
  const data = { lines, hidden: first - fences.length };
  const parsed = processor.processSync({ value: structure, path: file, data }).result;
  return { ...parsed, problems: [...checked.problems, ...parsed.problems] };
}

/**
 * What the parser is shown of a line: blank lines and directives as they are, of headings the mark, and of all words one
 * letter. Words are no structure (ADR 0002), so no construct of Markdown may see them, and none of those whose time
 * grows with the square of the words; and they are most of the file, which halves the parser's time.
 */
function structureOf(line: string): string {
  if (line.trim() === '') return '';
  if (/^ {0,3}::/.test(line)) return line;
  const [heading] = /^ {0,3}#{1,6}(?=[ \t]|$)/.exec(line) ?? [];
  return heading === undefined ? 'x' : `${heading} x`;
}

const FENCE = /^---[ \t]*$/;

/** How many lines the front matter takes, its two `---` included; 0 without one. */
function frontMatterLines(lines: readonly string[]): number {
  if (!FENCE.test(lines[0] ?? '')) return 0;
  return lines.findIndex((line, index) => index > 0 && FENCE.test(line)) + 1;
}

/** What the readers of single nodes need to know, and the list that they add to. */
interface Reading {
  readonly lines: readonly string[];
  /** How many lines before its first element the parser was not shown. */
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

/** A backslash before a mark of ASCII punctuation lets a paragraph begin with `##`, `:::` or `\`. */
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

/** The lines that a node begins and ends on, from 1: the parser gives every node of a file its position. */
function linesOf({ position }: Nodes, { hidden }: Reading): { readonly first: number; readonly last: number } {
  const { start, end } = position as NonNullable<Nodes['position']>;
  return { first: start.line + hidden, last: end.line + hidden };
}

/** Where a node's first word stands. */
function placeOf(node: Nodes, reading: Reading): Place {
  const { lines, file } = reading;
  const line = linesOf(node, reading).first;
  const written = lines[line - 1] as string;
  return { file, line, column: written.length - written.trimStart().length + 1 };
}

/** The lines of a node as the file has them, white space at their ends aside. */
function wordsOf(node: Nodes, reading: Reading): string {
  const { first, last } = linesOf(node, reading);
  const own = reading.lines.slice(first - 1, last);
  return own.map((line) => line.trim()).join('\n');
}

function emptySubhead(place: Place): VFileMessage {
  return problem(
    'empty-subhead',
    place,
    'this subhead has no words',
    'write its words after `## `, or take the line out',
  );
}

function headingLevel(written: string, place: Place): VFileMessage {
  const note =
    'a subhead is `## `, the headline is `headline:` in the front matter; words that begin with # are written `\\#`';
  return problem('heading-level', place, `${quoteContent(written)} is not a subhead`, note);
}
