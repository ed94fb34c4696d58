import { Readability } from '@mozilla/readability';
import JSDOMParser from '@mozilla/readability/JSDOMParser.js';
import type { Nodes, Properties, Root, Text } from 'hast';
import { isSkipped } from './element.ts';

/** Elements without an end tag. */
const VOID = new Set('area base br col hr img input param source track wbr'.split(' '));
/** Longer attribute values are pictures and data. */
const VALUE_LENGTH = 500;
/** The mark around each text. Readability takes `data` for a part of a sentence and counts nothing by it. */
const MARK = 'data';

/**
 * The text nodes of a page that Readability, the library behind Firefox's reader view, keeps as the article. It gets
 * the page as markup in which every text is numbered, reads it with the small parser that comes with it, and neither
 * runs nor fetches anything.
 */
export function readableTexts(tree: Root): ReadonlySet<Text> {
  const texts: Text[] = [];
  const page = new JSDOMParser().parse(markupOf(tree, texts), 'https://page.invalid/');
  const article = new Readability<ParsedNode>(page, {
    disableJSONLD: true,
    serializer: (node) => node as unknown as ParsedNode,
  }).parse();
  const kept = new Set<Text>();
  const open = article?.content ? [article.content] : [];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const number = node.localName === MARK ? node.getAttribute('value') : null;
    const text = number === null ? undefined : texts[Number(number)];
    if (text !== undefined) kept.add(text);
    open.push(...(node.childNodes ?? []));
  }
  return kept;
}

/** The parts of the parser's nodes that are used here. */
interface ParsedNode {
  readonly localName?: string;
  readonly childNodes?: readonly ParsedNode[];
  getAttribute(name: string): string | null;
}

function markupOf(tree: Root, texts: Text[]): string {
  const parts: string[] = [];
  const write = (node: Nodes): void => {
    if (node.type === 'root') for (const child of node.children) write(child);
    else if (node.type === 'text') parts.push(markedText(node, texts));
    else if (node.type === 'element' && !isSkipped(node)) {
      // Elements whose names are invalid in XML are skipped; their words are kept.
      const name = /^[a-z][a-z0-9-]*$/.test(node.tagName) && node.tagName !== MARK ? node.tagName : 'span';
      parts.push(`<${name}${attributesOf(node.properties)}${VOID.has(name) ? '/>' : '>'}`);
      for (const child of node.children) write(child);
      if (!VOID.has(name)) parts.push(`</${name}>`);
    }
  };
  write(tree);
  return parts.join('');
}

function markedText(node: Text, texts: Text[]): string {
  if (node.value.trim() === '') return ' ';
  return `<${MARK} value="${texts.push(node) - 1}">${escaped(node.value)}</${MARK}>`;
}

/** hast has `className`, `dataSrc` and `ariaLabel` for `class`, `data-src` and `aria-label`. What hides is left out. */
function attributesOf(properties: Properties): string {
  return Object.entries(properties)
    .map(([key, value]) => {
      const name = /^(?:data|aria)[A-Z]/.test(key)
        ? key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
        : key.toLowerCase().replace(/^classname$/, 'class');
      if (HIDING.has(name) || value === null || value === undefined || !/^[a-z][a-z0-9-]*$/.test(name)) return '';
      const words = Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value);
      return ` ${name}="${escaped(words.slice(0, VALUE_LENGTH))}"`;
    })
    .join('');
}

/** Whether a hidden part belongs to the article is decided here, not by Readability. */
const HIDING = new Set(['hidden', 'aria-hidden', 'style']);

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(words: string): string {
  return words.replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, ' ').replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}
