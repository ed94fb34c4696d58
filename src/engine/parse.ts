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
  /** The words; null for `::headline` and `::dek`, whose words stand in the front matter. */
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

/** What CommonMark would read into words, then what it would read into lines (ADR 0002). */
const INLINE = [
  ...['attention', 'autolink', 'characterEscape', 'characterReference', 'codeText', 'hardBreakEscape', 'htmlText'],
  ...['labelEnd', 'labelStartImage', 'labelStartLink'],
];
const STRUCTURE = [
  ...['blockQuote', 'codeFenced', 'codeIndented', 'definition', 'htmlFlow', 'list', 'setextUnderline', 'thematicBreak'],
];

const keepWords: Plugin<[], Root> = function () {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: [...INLINE, ...STRUCTURE] } }];
};

const compileElements: Plugin<[], Root, ParsedArticle> = function () {
  this.compiler = (tree, file) => readTree(tree as Root, String(file), file.path);
};

const processor = remark()
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkDirective)
  .use(keepWords)
  .use(compileElements)
  .freeze();

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
  const checked = checkDirectiveLines(lines, frontMatterLines(lines), file);
  const parsed = processor.processSync({ value: checked.lines.join('\n'), path: file }).result;
  return { ...parsed, problems: [...checked.problems, ...parsed.problems] };
}

/** How many lines the front matter takes, its two `---` included; 0 without one. */
function frontMatterLines(lines: readonly string[]): number {
  const fence = (line: string) => /^---[ \t]*$/.test(line);
  return fence(lines[0] ?? '') ? lines.findIndex((line, index) => index > 0 && fence(line)) + 1 : 0;
}

/** What the readers of single nodes need to know, and the list that they add to. */
interface Reading {
  readonly source: string;
  readonly file: string;
  readonly problems: VFileMessage[];
}

function readTree(tree: Root, source: string, file: string): ParsedArticle {
  const reading: Reading = { source, file, problems: [] };
  const elements: Element[] = [];
  for (const node of tree.children) elements.push(...readNode(node, reading, elements));
  const yaml = tree.children.find((node) => node.type === 'yaml');
  const frontMatter = yaml ? { text: yaml.value, line: placeOf(yaml, file).line + 1 } : null;
  return { frontMatter, elements, problems: reading.problems };
}

function readNode(node: RootContent, reading: Reading, before: readonly Element[]): readonly Element[] {
  if (node.type === 'yaml') return [];
  if (node.type === 'heading') return readHeading(node, reading);
  if (node.type === 'containerDirective') return readContainer(node, reading);
  if (node.type === 'leafDirective') return readMark(node, reading, before);
  return readParagraph(node, 'body', reading);
}

/** Cuts also at lines that only look blank (a no-break space): readers would see a paragraph end there. */
function readParagraph(node: Nodes, role: Role, reading: Reading): readonly Element[] {
  const start = placeOf(node, reading.file);
  const pieces: { words: string[]; line: number; column: number }[] = [];
  let isOpen = false;
  for (const [index, line] of sourceOf(node, reading).split('\n').entries()) {
    const words = line.trim();
    const column = (index === 0 ? start.column : 1) + line.length - line.trimStart().length;
    if (words !== '' && !isOpen) pieces.push({ words: [], line: start.line + index, column });
    if (words !== '') pieces.at(-1)?.words.push(words);
    isOpen = words !== '';
  }
  return pieces.map(({ words, line, column }) => ({ role, text: withoutGuard(words.join('\n')), line, column }));
}

/** A backslash before a mark of ASCII punctuation lets a paragraph begin with `##`, `:::` or `\`. */
function withoutGuard(text: string): string {
  return /^\\[!-/:-@[-`{-~]/.test(text) ? text.slice(1) : text;
}

function readHeading(node: Heading, reading: Reading): readonly Element[] {
  const place = placeOf(node, reading.file);
  const text = sourceOf(node, reading).replace(/^#+/, '').trim();
  if (node.depth === 2 && text !== '') return [{ role: 'subhead', text, line: place.line, column: place.column }];
  reading.problems.push(
    node.depth === 2 ? emptySubhead(place) : headingLevel(`${'#'.repeat(node.depth)} ${text}`, place),
  );
  return [];
}

function readContainer(node: ContainerDirective, reading: Reading): readonly Element[] {
  const place = placeOf(node, reading.file);
  const role = CONTAINERS.find((name) => name === node.name);
  if (role === undefined) {
    reading.problems.push(unknownDirective(':::', node.name, place));
    return [];
  }
  const headings = node.children.filter((child) => child.type === 'heading');
  for (const heading of headings) reading.problems.push(headingInside(role, placeOf(heading, reading.file)));
  const elements = node.children.flatMap((child) => readParagraph(child, role, reading));
  if (elements.length === 0) reading.problems.push(emptyDirective(role, place));
  return elements;
}

function readMark(node: LeafDirective, reading: Reading, before: readonly Element[]): readonly Element[] {
  const place = placeOf(node, reading.file);
  const role = MARKS.find((name) => name === node.name);
  if (role === undefined) reading.problems.push(unknownDirective('::', node.name, place));
  if (role === undefined) return [];
  if (before.some((element) => element.role === role)) reading.problems.push(repeatedMark(role, place));
  return [{ role, text: null, line: place.line, column: place.column }];
}

/** The parser gives every node of a file its position. */
function placeOf(node: Nodes, file: string): Place {
  return { file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

function sourceOf(node: Nodes, { source }: Reading): string {
  return source.slice(node.position?.start.offset, node.position?.end.offset);
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
