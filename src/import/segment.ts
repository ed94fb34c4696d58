import type { Element, Nodes, Root, Text } from 'hast';
import {
  digitsRaised,
  isFootnoteMark,
  isInlineIn,
  isSkipped,
  isUnseen,
  namesAuthor,
  STRESSED,
  STRUCK,
  textIn,
} from './element.ts';
import { endsSentence } from './phrase.ts';

/** One run of words on a page that no block element interrupts, and its place in the page's tree. */
export interface Segment {
  /** The words, white space collapsed, `\n` where the page breaks the line. */
  readonly text: string;
  /** The block elements around it, from the outermost. */
  readonly around: readonly Element[];
  /** Share of the words that are a link's text, 0 to 1. */
  readonly linked: number;
  /** Share of the words in bold or italics, 0 to 1. */
  readonly stressed: number;
  /** Share of the words that Readability keeps as the article's text, 0 to 1. */
  readonly kept: number;
  /** Whether the page as saved hides it. */
  readonly hidden: boolean;
  /** Whether struck-out words were left out of it. */
  readonly struck: boolean;
  /** The machine-readable times in it: `2031-01-08T15:51`. */
  readonly times: readonly string[];
  /** The words in it that the page marks as the author’s name. */
  readonly authors: readonly string[];
  readonly line: number;
  readonly column: number;
}

type Count = 'linked' | 'stressed' | 'kept' | 'control';

/** A segment under construction. */
interface Run {
  /** A list of parts, because a hostile page may have a hundred thousand in one paragraph. */
  readonly parts: { readonly text: string; readonly control: boolean }[];
  readonly counts: Record<Count, number>;
  /** Whether the last character is a space, so that another one would be redundant. */
  readonly times: string[];
  readonly authors: string[];
  isSpaced: boolean;
  struck: boolean;
  hidden: boolean;
  /** The inline element that has just ended, if it had a class of its own. */
  ended: Element | null;
  line: number;
  column: number;
}

/** The properties of a word that come from the inline elements around it. */
interface Voice {
  readonly link: boolean;
  readonly stress: boolean;
  readonly control: boolean;
  readonly hidden: boolean;
}

interface Walk {
  readonly segments: Segment[];
  readonly kept: ReadonlySet<Text>;
  run: Run;
}

/**
 * The words of a page in source order, without scripts, controls and what only screen readers get.
 *
 * @param tree no deeper than `excessOf` allows: the walk recurses
 * @param kept the text nodes that Readability keeps
 */
export function segmentsOf(tree: Root, kept: ReadonlySet<Text>): readonly Segment[] {
  const walk: Walk = { segments: [], kept, run: emptyRun() };
  visit(tree, [], { link: false, stress: false, control: false, hidden: false }, walk);
  flush([], walk);
  return walk.segments;
}

function emptyRun(): Run {
  return {
    parts: [],
    counts: { linked: 0, stressed: 0, kept: 0, control: 0 },
    times: [],
    authors: [],
    isSpaced: true,
    struck: false,
    hidden: false,
    ended: null,
    line: 0,
    column: 0,
  };
}

function visit(node: Nodes, around: readonly Element[], voice: Voice, walk: Walk): void {
  if (node.type === 'text') addWords(node, voice, walk);
  else if (node.type === 'root') for (const child of node.children) visit(child, around, voice, walk);
  else if (node.type === 'element' && !isSkipped(node)) visitElement(node, around, voice, walk);
}

function visitElement(node: Element, around: readonly Element[], voice: Voice, walk: Walk): void {
  if (STRUCK.has(node.tagName)) walk.run.struck = true;
  if (STRUCK.has(node.tagName) || isFootnoteMark(node)) return;
  if (node.tagName === 'br') {
    breakLine(walk.run);
    return;
  }
  const isInline = isInlineIn(node, around.at(-1));
  const inner = isInline ? around : [...around, node];
  const heard = voiceIn(node, voice);
  if (!isInline) flush(around, walk);
  else if (followsAnother(node, walk.run)) addSpace(walk.run);
  noteFacts(node, walk.run);
  const raised = digitsRaised(node);
  if (raised !== null) addWords({ type: 'text', value: raised }, heard, walk);
  else for (const child of node.children) visit(child, inner, heard, walk);
  if (!isInline) flush(inner, walk);
  else walk.run.ended = isLabel(node) ? node : null;
}

function noteFacts(node: Element, run: Run): void {
  const time = node.properties['dateTime'] ?? (isPublished(node) ? node.properties['content'] : null);
  if (typeof time === 'string') run.times.push(time);
  if (namesAuthor(node)) run.authors.push(textIn(node).replace(/\s+/g, ' ').trim());
}

function voiceIn(node: Element, voice: Voice): Voice {
  return {
    link: voice.link || node.tagName === 'a',
    stress: voice.stress || STRESSED.has(node.tagName),
    control: voice.control || node.tagName === 'button',
    hidden: voice.hidden || isUnseen(node),
  };
}

function breakLine(run: Run): void {
  run.parts.push({ text: '\n', control: false });
  run.isSpaced = true;
}

/** Sites separate two labels only by style: `<span class="name">Ada Moor</span><span class="post">Editor</span>`. */
function followsAnother(node: Element, run: Run): boolean {
  return run.ended !== null && isLabel(node);
}

function isLabel({ tagName, properties }: Element): boolean {
  return tagName === 'time' || (tagName === 'span' && properties['className'] !== undefined);
}

function addSpace(run: Run): void {
  if (!run.isSpaced) run.parts.push({ text: ' ', control: false });
  run.isSpaced = true;
}

function addWords(node: Text, voice: Voice, { run, kept }: Walk): void {
  const words = node.value.replace(/[\s\u200b\u2028\u2029]+/g, ' ').replace(/\p{Cc}|\u00ad|\ufeff/gu, '');
  const added = run.isSpaced ? words.trimStart() : words;
  if (added === '') return;
  if (run.parts.length === 0) {
    run.line = node.position?.start.line ?? 1;
    run.column = node.position?.start.column ?? 1;
    run.hidden = voice.hidden;
  }
  run.ended = null;
  run.parts.push({ text: added, control: voice.control });
  run.isSpaced = added.endsWith(' ');
  const count = words.trim().length;
  if (voice.link) run.counts.linked += count;
  if (voice.stress) run.counts.stressed += count;
  if (voice.control) run.counts.control += count;
  if (kept.has(node)) run.counts.kept += count;
}

/** Old pages separate paragraphs by two line breaks. */
function flush(around: readonly Element[], walk: Walk): void {
  const { run } = walk;
  walk.run = emptyRun();
  const whole = wordsOf(run)
    .replace(/ ?\n ?/g, '\n')
    .trim();
  const length = Math.max(1, whole.length);
  const share = (count: Count) => Math.min(1, run.counts[count] / length);
  if (share('control') > 0.9) return;
  const { line, column, hidden, struck, times, authors } = run;
  for (const part of whole.split(/\n\s*\n/)) {
    const text = part.trim();
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    const shares = { linked: share('linked'), stressed: share('stressed'), kept: share('kept') };
    walk.segments.push({ text, around, ...shares, hidden, struck, times, authors, line, column });
  }
}

/** A button inside a sentence explains a word, and is kept; a button after its end is a control. */
function wordsOf({ parts }: Run): string {
  const last = parts.findLastIndex(({ control, text }) => !control && text.trim() !== '');
  const sentence = parts.slice(0, last + 1);
  const text = (some: Run['parts']) => some.map((part) => part.text).join('');
  return endsSentence(text(sentence)) ? text(sentence) : text(parts);
}

function isPublished({ properties }: Element): boolean {
  return [properties['itemProp']].flat().map(String).includes('datePublished');
}
