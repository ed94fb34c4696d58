import type { Code, ListItem, Nodes } from 'mdast';
import { remark } from 'remark';

/** One step or expected result of a guide, with its line. */
export type Step = { readonly line: number } & (
  | { readonly does: 'type'; readonly command: string }
  | { readonly does: 'read'; readonly lines: readonly string[] }
  | { readonly does: 'write'; readonly path: string; readonly text: string }
  | { readonly does: 'edit'; readonly path: string; readonly before: string; readonly after: string }
  | { readonly does: 'open'; readonly address: string; readonly words: readonly string[] }
);

/** A distributive `Omit`, so that each kind of step keeps its own fields. */
type WithoutLine<T> = T extends unknown ? Omit<T, 'line'> : never;
type Act = WithoutLine<Step>;

/**
 * Parses the steps of a guide. `sh` is a command, `output` its expected output, `yaml` a new file and `diff` an edit, both
 * of the file named last. An item that starts with a local address is a page to open; it must contain the words between
 * “ and ”.
 */
export function stepsOf(markdown: string): readonly Step[] {
  let path: string | null = null;
  return remark()
    .parse(markdown)
    .children.flatMap((node): readonly Step[] => {
      const at = (acts: readonly Act[]): readonly Step[] =>
        acts.map((act) => ({ ...act, line: node.position?.start.line ?? 0 }) as Step);
      if (node.type === 'paragraph') path = fileIn(node) ?? path;
      if (node.type === 'code') return at(actsOf(node, path));
      return node.type === 'list' ? at(node.children.flatMap(openingOf)) : [];
    });
}

/** Returns the last content file that a paragraph names. */
function fileIn(node: Nodes): string | null {
  if (node.type === 'inlineCode') return /^content\/.*\.\w+$/.test(node.value) ? node.value : null;
  return 'children' in node ? (node.children.map(fileIn).findLast((path) => path !== null) ?? null) : null;
}

function actsOf({ lang, value }: Code, path: string | null): readonly Act[] {
  const lines = value.split('\n');
  if (lang === 'sh') return lines.map((command) => ({ does: 'type', command }));
  if (lang === 'output') return [{ does: 'read', lines: lines.map((line) => line.trim()) }];
  if (path === null || (lang !== 'yaml' && lang !== 'diff')) throw new Error(`cannot follow this step: ${value}`);
  if (lang === 'yaml') return [{ does: 'write', path, text: `${value}\n` }];
  const side = (other: string) =>
    lines.flatMap((line) => (line.startsWith(other) ? [] : [`${line.slice(1)}\n`])).join('');
  return [{ does: 'edit', path, before: side('+'), after: side('-') }];
}

function openingOf(item: ListItem): readonly Act[] {
  const first = item.children[0]?.type === 'paragraph' ? item.children[0].children[0] : undefined;
  if (first?.type !== 'link' || !first.url.startsWith('http://localhost:')) return [];
  const words = [...wordsOf(item).matchAll(/“([^”]+)”/g)].map(([, said = '']) => said.replace(/\s+/g, ' '));
  return [{ does: 'open', address: first.url, words }];
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
