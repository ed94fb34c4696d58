import type { Element, ElementContent, Nodes, Root } from 'hast';

/** One run of words on a page that no block element interrupts, and where in the page's tree it stands. */
export interface Segment {
  /** The words, white space collapsed, `\n` where the page breaks the line. */
  readonly text: string;
  /** The elements around it, from the outermost. */
  readonly around: readonly Element[];
  /** How much of the words is a link's text, 0 to 1. */
  readonly linked: number;
  /** How much of the words is set in bold or italics, 0 to 1. */
  readonly stressed: number;
  readonly line: number;
  readonly column: number;
}

/** What is never an article's words, whatever it holds. */
const SKIPPED = new Set(
  (
    'script style noscript template svg math iframe object embed canvas audio video map head title button select ' +
    'textarea input datalist dialog option progress meter source track area base link meta'
  ).split(' '),
);

/** Elements that words run through: all others begin a new segment (HTML, “phrasing content”). */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark meter nobr q rp rt ruby s ' +
    'samp small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);
const STRESSED = new Set(['b', 'strong', 'em', 'i', 'u']);

/** A run of words that is being gathered. */
interface Run {
  /** In pieces: a hostile page has a hundred thousand in one paragraph. */
  readonly parts: string[];
  /** Whether a space that comes now would stand beside another. */
  isSpaced: boolean;
  linked: number;
  stressed: number;
  line: number;
  column: number;
}

/** Where a walk through the tree has come to. */
interface Walk {
  readonly segments: Segment[];
  run: Run;
}

/**
 * The words of a page in the order in which they stand, without what is hidden, scripts and controls.
 *
 * @param tree no deeper than `checkBounds` allows: the walk goes as deep
 */
export function segmentsOf(tree: Root): readonly Segment[] {
  const walk: Walk = { segments: [], run: emptyRun() };
  for (const child of tree.children) visit(child as Nodes, [], { link: false, stress: false }, walk);
  flush([], walk);
  return walk.segments;
}

function emptyRun(): Run {
  return { parts: [], isSpaced: true, linked: 0, stressed: 0, line: 0, column: 0 };
}

interface Voice {
  readonly link: boolean;
  readonly stress: boolean;
}

function visit(node: Nodes, around: readonly Element[], voice: Voice, walk: Walk): void {
  if (node.type === 'text') {
    addWords(node.value, voice, node.position?.start, walk.run);
    return;
  }
  if (node.type !== 'element' || SKIPPED.has(node.tagName) || isHidden(node)) return;
  if (node.tagName === 'br') {
    walk.run.parts.push('\n');
    walk.run.isSpaced = true;
    return;
  }
  const isInline = INLINE.has(node.tagName) && !holdsBlock(node);
  const inner = [...around, node];
  const heard = {
    link: voice.link || node.tagName === 'a',
    stress: voice.stress || STRESSED.has(node.tagName),
  };
  if (!isInline) flush(around, walk);
  for (const child of node.children) visit(child, isInline ? around : inner, heard, walk);
  if (!isInline) flush(inner, walk);
}

/** A link around a whole teaser is a block. Looked for two levels deep, so that the walk stays linear. */
function holdsBlock(node: Element): boolean {
  const isBlock = (child: ElementContent) =>
    child.type === 'element' && !INLINE.has(child.tagName) && child.tagName !== 'br';
  return node.children.some(
    (child) => isBlock(child) || (child.type === 'element' && child.children.some((inner) => isBlock(inner))),
  );
}

function isHidden({ properties }: Element): boolean {
  const style = String(properties['style'] ?? '').toLowerCase();
  return (
    properties['hidden'] !== undefined ||
    properties['ariaHidden'] === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/.test(style)
  );
}

function addWords(value: string, voice: Voice, start: { line: number; column: number } | undefined, run: Run): void {
  const words = value.replace(/[\s\u200b\u2028\u2029]+/g, ' ').replace(/(?!\n)\p{Cc}|\u00ad|\ufeff/gu, '');
  const added = run.isSpaced ? words.trimStart() : words;
  if (added === '') return;
  if (run.parts.length === 0) {
    run.line = start?.line ?? 1;
    run.column = start?.column ?? 1;
  }
  run.parts.push(added);
  run.isSpaced = added.endsWith(' ');
  const count = words.trim().length;
  if (voice.link) run.linked += count;
  if (voice.stress) run.stressed += count;
}

/** Two line breaks in a row are how old pages set a paragraph apart. */
function flush(around: readonly Element[], walk: Walk): void {
  const { run } = walk;
  walk.run = emptyRun();
  const whole = run.parts
    .join('')
    .replace(/ ?\n ?/g, '\n')
    .trim();
  const length = Math.max(1, whole.length);
  const share = (count: number) => Math.min(1, count / length);
  for (const part of whole.split(/\n\s*\n/)) {
    const text = part.trim();
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    const { line, column } = run;
    walk.segments.push({ text, around, linked: share(run.linked), stressed: share(run.stressed), line, column });
  }
}
