/** Why a page is too large to be parsed, and the offset of the excess. */
export interface Excess {
  readonly reason: string;
  readonly offset: number;
}

/** The largest saved news pages have a tenth of it; parsing them takes a second. */
const ELEMENTS = 100_000;
/** Browsers stop at 512, news pages at 60. Work grows with the depth, the parser's with its square. */
const NESTING = 300;
/** The sum of the depths of all elements, which bounds the search for the article. News pages have a tenth of it. */
const WORK = 4_000_000;
/** The parser compares each attribute of an element with all before it. */
const ATTRIBUTES = 1000;

/** Elements that HTML closes automatically, so that they do not nest if left open. */
const CLOSED = new Set(
  'p li dt dd tr td th thead tbody tfoot option optgroup colgroup rp rt area base br col embed hr img input link meta param source track wbr path circle rect line use polygon g html head body'.split(
    ' ',
  ),
);
const TAG = /<(\/?)([a-z][a-z0-9]*)/gi;

/** In SVG and MathML every element nests, unless its tag ends with `/>`; these HTML elements end the drawing. */
const ENDS_DRAWING = new Set(
  'body div p span a ul ol li table h1 h2 h3 h4 h5 h6 head img section article main'.split(' '),
);

/**
 * Checks a page in one pass before it is parsed, so that no page can keep the parser busy. Returns null if it is in bounds.
 */
export function excessOf(html: string): Excess | null {
  let elements = 0;
  let depth = 0;
  let work = 0;
  let isDrawing = false;
  const tags = new RegExp(TAG);
  for (let match = tags.exec(html); match !== null; match = tags.exec(html)) {
    const [, slash, written = ''] = match;
    const name = written.toLowerCase();
    // The content of scripts is not markup.
    if (slash === '' && (name === 'script' || name === 'style')) tags.lastIndex = endOf(html, name, match.index);
    elements += 1;
    if (elements > ELEMENTS) return { reason: `more than ${ELEMENTS} elements`, offset: match.index };
    const { count, end } = slash === '' ? attributesFrom(html, tags.lastIndex) : { count: 0, end: tags.lastIndex };
    if (count > ATTRIBUTES)
      return { reason: `an element with more than ${ATTRIBUTES} attributes`, offset: match.index };
    if (name === 'svg' || name === 'math') isDrawing = slash === '';
    else if (ENDS_DRAWING.has(name)) isDrawing = false;
    if (isDrawing ? html[end - 1] !== '/' : !CLOSED.has(name)) depth = Math.max(0, depth + (slash === '/' ? -1 : 1));
    work += depth;
    if (depth > NESTING || work > WORK)
      return { reason: `elements nested more than ${NESTING} deep`, offset: match.index };
  }
  return null;
}

function endOf(html: string, name: string, start: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = start;
  return end.exec(html)?.index ?? html.length;
}

/** How many attributes a tag has, and where it ends. A quotation mark opens a value only after `=`. */
function attributesFrom(html: string, start: number): { readonly count: number; readonly end: number } {
  let count = 0;
  let quote = '';
  let before = '';
  let index = start;
  for (; index < html.length && count <= ATTRIBUTES; index += 1) {
    const sign = html[index] ?? '';
    if (quote !== '') {
      if (sign === quote) quote = '';
      continue;
    }
    if (sign === '>') break;
    const isSpace = sign === ' ' || sign === '\n' || sign === '\t' || sign === '\r' || sign === '\f';
    if ((sign === '"' || sign === "'") && before === '=') quote = sign;
    if (!isSpace) {
      if (/\s/.test(html[index - 1] ?? '') || before === '/') count += 1;
      before = sign;
    }
  }
  return { count, end: index };
}
