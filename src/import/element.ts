import type { Element, ElementContent } from 'hast';

/** Elements whose content is never part of an article. */
const SKIPPED = new Set(
  (
    'script style noscript template svg math iframe object embed canvas audio video head title select ' +
    'textarea input datalist option progress meter source track area base link meta rt rp'
  ).split(' '),
);

/** Inline elements (HTML, “phrasing content”). All other HTML elements begin a new segment. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big button cite code data del dfn em font i img ins kbd label map mark nobr output q ' +
    'ruby s samp slot small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);
/** A custom element inside one of these is a word or two; elsewhere it may be a part of the page. */
const HOLDS_WORDS = new Set('p h1 h2 h3 h4 h5 h6 li dd dt td th figcaption blockquote cite'.split(' '));

export const STRESSED: ReadonlySet<string> = new Set(['b', 'strong', 'em', 'i', 'u']);
/** Elements with words that the outlet has withdrawn. */
export const STRUCK: ReadonlySet<string> = new Set(['del', 's', 'strike']);

/** Hidden prose of at least this length may be an article under a consent dialog, or behind “Read more”. */
const HIDDEN_PROSE = 120;

/** Whether readers never see an element: controls, scripts, words for screen readers, small hidden parts. */
export function isSkipped(node: Element): boolean {
  return SKIPPED.has(node.tagName) || isForScreenReaders(node) || (isUnseen(node) && proseIn(node) < HIDDEN_PROSE);
}

/** Whether the page as saved hides an element. */
export function isUnseen({ properties }: Element): boolean {
  const style = String(properties['style'] ?? '').toLowerCase();
  return (
    properties['hidden'] !== undefined ||
    properties['ariaHidden'] === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/.test(style)
  );
}

const SCREEN_READER =
  /(?:^|[_-])(?:visually-?hidden|hidden-?visually|sr-?only|screen-?reader(?:-?(?:text|only))?)(?:[_-]|$)/i;

function isForScreenReaders({ properties }: Element): boolean {
  const names = [properties['className']].flat().map(String);
  return names.some((name) => name.length < 60 && !/^(?:not|un)-/.test(name) && SCREEN_READER.test(name));
}

/** The characters of an element's paragraphs, counted two levels deep, so that a page's work stays linear. */
function proseIn(node: Element, depth = 4): number {
  let sum = 0;
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'p') sum += lengthOf(child);
    else if (depth > 0) sum += proseIn(child, depth - 1);
    if (sum >= HIDDEN_PROSE) break;
  }
  return sum;
}

function lengthOf(node: Element): number {
  return node.children.reduce(
    (sum, child) =>
      sum + (child.type === 'text' ? child.value.trim().length : child.type === 'element' ? lengthOf(child) : 0),
    0,
  );
}

/** Whether an element inside `parent` is inline. */
export function isInlineIn(node: Element, parent: Element | undefined): boolean {
  const isCustom = node.tagName.includes('-');
  const canRun = INLINE.has(node.tagName) || (isCustom && parent !== undefined && HOLDS_WORDS.has(parent.tagName));
  return canRun && !holdsBlock(node);
}

/** A link around a whole teaser is a block. Looked for two levels deep, so that the walk stays linear. */
function holdsBlock(node: Element): boolean {
  const isBlock = (child: ElementContent) =>
    child.type === 'element' &&
    !INLINE.has(child.tagName) &&
    !SKIPPED.has(child.tagName) &&
    !child.tagName.includes('-') &&
    child.tagName !== 'br';
  return node.children.some(
    (child) => isBlock(child) || (child.type === 'element' && child.children.some((inner) => isBlock(inner))),
  );
}

/** Whether an element is a raised link to a note: `40<sup><a href="#note-2">2</a></sup>`. */
export function isFootnoteMark(node: Element): boolean {
  if (node.tagName !== 'sup' && node.tagName !== 'a') return false;
  const [link, raised] = node.tagName === 'a' ? [node, childNamed(node, 'sup')] : [childNamed(node, 'a'), node];
  const words = textIn(node).trim();
  return raised !== null && link !== null && words.length < 8 && String(link.properties['href'] ?? '').includes('#');
}

function childNamed(node: Element, name: string): Element | null {
  const found = node.children.find((child) => child.type === 'element' && child.tagName === name);
  return found === undefined ? null : (found as Element);
}

export function textIn(node: Element): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textIn(child) : ''))
    .join('');
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * The digits of a superscript as raised digits: set on the line, they would change the number before them.
 *
 * @example digitsRaised(<sup>2</sup>) === '²'
 */
export function digitsRaised(node: Element): string | null {
  if (node.tagName !== 'sup' || node.children.length !== 1) return null;
  const digits = textIn(node).trim();
  return /^\d{1,3}$/.test(digits) ? [...digits].map((digit) => RAISED[Number(digit)]).join('') : null;
}

const AUTHOR =
  /^(?:[a-z]+[-_]{1,2})?(?:author|byline|autor|auteur|verfasser|writer|fn)(?:s|[-_]{1,2}?names?|name|[-_]{1,2}link)?$/i;

/** Whether a page marks an element as the author's name. */
export function namesAuthor({ tagName, properties }: Element): boolean {
  if (/^(?:body|html|article|main|section)$/.test(tagName)) return false;
  const names = [properties['rel'], properties['itemProp'], properties['className']].flat().map(String);
  return names.some((name) => name.length < 40 && AUTHOR.test(name));
}
