import type { Nodes, RootContent } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import { parse } from 'yaml';
import type { Role } from '../engine/index.ts';
import type { Line } from './line.ts';
import { lineRoles } from './line-role.ts';
import type { Said } from './page-facts.ts';
import type { Piece } from './piece.ts';

/** A text in Markdown: its pieces, and what its front matter says by the names that site generators use. */
export interface MarkdownArticle {
  readonly pieces: readonly Piece[];
  readonly facts: ReadonlyMap<string, Said>;
}

const processor = remark().use(remarkFrontmatter, ['yaml']).freeze();

/** The deepest nesting of block quotations that is read. */
const DEEP = /(?:>[ \t]?){20,}/g;

/** Reads Markdown: markup gives lines their roles; other lines get theirs as in a raw text. */
export function articleOfMarkdown(text: string): MarkdownArticle {
  const tree = processor.parse(text.replace(/(?!\n|\t)\p{Cc}/gu, ' ').replace(DEEP, '> '));
  const lines: Line[] = [];
  const known = new Map<number, Role>();
  const facts = new Map<string, Said>();
  const add = (node: Nodes, role: Role | null) => {
    for (const [index, written] of textOf(node).split('\n').entries()) {
      const words = written.trim();
      const start = node.position?.start;
      if (words === '') continue;
      if (role !== null) known.set(lines.length, role);
      lines.push({ text: words, line: (start?.line ?? 1) + index, column: start?.column ?? 1, apart: index === 0 });
    }
  };
  const visit = (node: RootContent, previous: RootContent | undefined): void => {
    if (node.type === 'yaml') for (const [key, said] of frontMatterOf(node.value)) facts.set(key, said);
    else if (node.type === 'heading')
      add(
        node,
        [...known.values()].includes('headline') || node.depth > 2
          ? 'subhead'
          : lines.length < 4 && node.depth === 1
            ? 'headline'
            : 'subhead',
      );
    else if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem')
      for (const [index, child] of node.children.entries()) visit(child, node.children[index - 1]);
    else if (node.type !== 'definition' && node.type !== 'thematicBreak')
      add(
        node,
        isPicture(node) || (isSlanted(node) && previous !== undefined && isPicture(previous)) ? 'caption' : null,
      );
  };
  for (const [index, node] of tree.children.entries()) visit(node, tree.children[index - 1]);
  return { pieces: lineRoles(lines, known), facts };
}

function isPicture(node: Nodes): boolean {
  return (
    node.type === 'paragraph' &&
    node.children.length > 0 &&
    node.children.every(({ type }) => type === 'image' || type === 'imageReference' || type === 'break')
  );
}

function isSlanted(node: Nodes): boolean {
  return node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'emphasis';
}

/** The words of a node without its markup; raw HTML without its tags. */
function textOf(node: Nodes): string {
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  if (node.type === 'break') return '\n';
  if (node.type === 'html')
    return node.value
      .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
      .replace(/<[^<>]{0,500}>/g, ' ')
      .replace(/ +/g, ' ');
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  const between = node.type === 'table' ? '\n' : node.type === 'tableRow' ? ' ' : '';
  const words = node.children.map((child) => textOf(child)).join(between);
  // A hard-wrapped paragraph is one paragraph.
  return node.type === 'paragraph' ? words.replace(/(?<![ \t])[ \t]*\n(?!\n)[ \t]*/g, ' ') : words;
}

/** Returns the plain words of front matter; other values are for the site generator. */
function frontMatterOf(yaml: string): readonly (readonly [string, Said])[] {
  let data: unknown;
  try {
    data = parse(yaml, { schema: 'failsafe', maxAliasCount: 0 });
  } catch {
    return [];
  }
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const words =
      typeof value === 'string'
        ? value.trim()
        : Array.isArray(value)
          ? value.filter((item) => typeof item === 'string').join(', ')
          : '';
    return words === '' || words === 'null'
      ? []
      : [[key.toLowerCase(), { words, where: `front matter ${key}` }] as const];
  });
}
