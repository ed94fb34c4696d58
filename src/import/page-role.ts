import type { Role } from '../engine/index.ts';
import { hasPhotoCredit, isByline, isCredit, isPhotoCredit } from './credit.ts';
import type { PageFacts } from './page-facts.ts';
import { endsSentence, isFurniture, wordCount } from './phrase.ts';
import type { Piece } from './piece.ts';
import type { Segment } from './segment.ts';
import type { Placed } from './selection.ts';

/** A role, and why it should be looked at if it should. */
interface Verdict {
  readonly role: Role;
  readonly doubt: string | null;
}

/** So many pieces of a page can stand between its headline and its text. */
const ZONE = 200;

const sure = (role: Role): Verdict => ({ role, doubt: null });

/** Gives every segment of the article its role, and leaves the rest of the page out. */
export function pageRoles(placed: readonly Placed[], facts: PageFacts): readonly Piece[] {
  const firstBody = placed.findIndex((one) => one.inside && isFirmBody(one));
  const headline = headlineIndex(placed, facts, firstBody === -1 ? placed.length : firstBody);
  const end = nextArticle(placed, headline, firstBody);
  const lastBody = placed.findLastIndex((one, index) => index < end && one.inside && isFirmBody(one));
  const dek = dekIndex(placed, facts, headline, firstBody);
  const pieces: Piece[] = [];
  for (const [index, one] of placed.slice(0, end).entries()) {
    const verdict =
      index === headline
        ? sure('headline')
        : index === dek
          ? sure('dek')
          : index < firstBody
            ? headRole(one, index, headline, facts)
            : one.inside
              ? bodyRole(one, index > lastBody)
              : null;
    if (verdict === null) continue;
    const { text, line, column } = one.segment;
    pieces.push({ ...verdict, text, line, column });
  }
  return withoutDoubles(pieces);
}

function headingLevel({ around }: Segment): number {
  const heading = around.findLast(({ tagName }) => /^h[1-6]$/.test(tagName));
  return heading === undefined ? 0 : Number(heading.tagName[1]);
}

function isIn({ around }: Segment, ...names: readonly string[]): boolean {
  return around.some(({ tagName }) => names.includes(tagName));
}

function isFirmBody({ segment, hints, vouched }: Placed): boolean {
  if (vouched) return !isIn(segment, 'figure', 'figcaption');
  return (
    !hints.some(
      (hint) => hint === 'furniture' || hint === 'teaser' || hint === 'caption' || hint === 'dek' || hint === 'credit',
    ) &&
    headingLevel(segment) === 0 &&
    !isIn(segment, 'figure', 'figcaption', 'header') &&
    segment.linked < 0.6 &&
    wordCount(segment.text) >= 12 &&
    endsSentence(segment.text) &&
    !isFurniture(segment.text) &&
    !hasPhotoCredit(segment.text)
  );
}

/** Where the next article begins on a page that goes on and on: at a headline in another `article`. */
function nextArticle(placed: readonly Placed[], headline: number, firstBody: number): number {
  const articleOf = (one: Placed | undefined) => one?.segment.around.find(({ tagName }) => tagName === 'article');
  const own = articleOf(placed[headline]);
  const isNext = (one: Placed) =>
    headingLevel(one.segment) === 1 && articleOf(one) !== undefined && articleOf(one) !== own;
  const next = own === undefined ? -1 : placed.findIndex((one, index) => index > firstBody && isNext(one));
  return next === -1 ? placed.length : next;
}

/** Of the headings of the first rank before the text, the one that shares most with what the page's head says. */
function headlineIndex(placed: readonly Placed[], facts: PageFacts, end: number): number {
  const named = new Set([facts.headline?.words, facts.title].flatMap((words) => (words ? wordsOf(words) : [])));
  const candidates = placed.flatMap(({ segment, hints }, index) => {
    const level = headingLevel(segment);
    const own = wordsOf(segment.text);
    if (index >= end || own.length < 2 || (segment.linked > 0.9 && level !== 1)) return [];
    const shared = own.filter((word) => named.has(word)).length / own.length;
    const isTitle = level === 1 && !hints.includes('furniture') && !isIn(segment, 'li', 'nav');
    if (!isTitle && shared < (level > 0 && hints.includes('headline') ? 0.5 : 0.75)) return [];
    if (level === 0 && (shared < 0.9 || own.length < 4 || !hints.includes('headline'))) return [];
    return [{ index, worth: shared + (isTitle ? 0.6 : level === 2 ? 0.2 : 0) + (own.length > 2 ? 0.2 : 0) }];
  });
  return candidates.reduce((best, one) => (one.worth >= best.worth ? one : best), { index: -1, worth: 0 }).index;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Between the headline and the text: what is called a dek, says what the page's description says, or is set apart. */
function dekIndex(placed: readonly Placed[], facts: PageFacts, headline: number, firstBody: number): number {
  if (headline === -1) return -1;
  const described = facts.dek === null ? '' : fold(facts.dek.words);
  const zone = placed
    .slice(0, firstBody + 1)
    .map((one, index) => ({ one, index }))
    .slice(headline + 1, headline + ZONE)
    .filter(({ one }) => canBeDek(one));
  const called =
    zone.find(({ one }) => one.hints.includes('dek')) ??
    zone.find(({ one, index }) => one.hints.includes('teaser') && (index < firstBody || isApart(placed, index)));
  const same = zone.find(
    ({ one, index }) =>
      described.length > 30 && fold(one.segment.text) === described && (index < firstBody || isApart(placed, index)),
  );
  const ranked = zone.find(
    ({ one, index }) =>
      index === headline + 1 && index < firstBody && headingLevel(one.segment) > 1 && wordCount(one.segment.text) >= 6,
  );
  return (
    (
      called ??
      same ??
      ranked ??
      zone.find(({ one, index }) => index === firstBody && one.segment.stressed > 0.9 && isApart(placed, index))
    )?.index ?? -1
  );
}

function canBeDek({ segment, hints }: Placed): boolean {
  const { text } = segment;
  const isOther = hints.some((hint) => hint === 'furniture' || hint === 'caption' || hint === 'credit');
  return (
    !isOther &&
    !isIn(segment, 'figure', 'figcaption', 'li') &&
    segment.linked < 0.5 &&
    wordCount(text) >= 4 &&
    wordCount(text) < 90 &&
    !isByline(text) &&
    !isFurniture(text)
  );
}

/** Whether a paragraph is not set like those after it: in an element of its own, or in bold. */
function isApart(placed: readonly Placed[], index: number): boolean {
  const own = placed[index]?.segment;
  const next = placed.slice(index + 1, index + ZONE).find((one) => one.inside && isFirmBody(one))?.segment;
  if (own === undefined || next === undefined) return false;
  const isSetApart =
    own.around.at(-2) !== next.around.at(-2) &&
    own.around.at(-1) !== next.around.at(-1) &&
    own.around.at(-1)?.tagName !== own.around.at(-2)?.tagName;
  return (
    (own.stressed > 0.9 && next.stressed < 0.5) ||
    (isSetApart && !own.around.some((element) => element === next.around.at(-2)))
  );
}

/** Around the headline stand the section before it, bylines and pictures after it; all else is the site's. */
function headRole(one: Placed, index: number, headline: number, facts: PageFacts): Verdict | null {
  const { segment, hints, inside } = one;
  const { text } = segment;
  const isNear = headline !== -1 && index >= headline - 3;
  if (!isNear && !inside) return null;
  if (isIn(segment, 'figure', 'figcaption') || hints.includes('caption'))
    return index > headline || inside ? sure('caption') : null;
  if (index < headline) {
    const isSection = (facts.section !== null && fold(facts.section.words) === fold(text)) || hints.includes('section');
    return isSection && wordCount(text) <= 5 ? sure('section') : null;
  }
  if (isByline(text) || isCredit(text)) return sure('credit');
  if (hasPhotoCredit(text)) return sure('caption');
  if (hints.includes('credit') && wordCount(text) <= 20 && !hints.includes('furniture')) return sure('credit');
  if (!inside) return null;
  if (hints.includes('furniture') || isFurniture(text) || segment.linked > 0.6 || wordCount(text) < 6)
    return sure('furniture');
  if (headingLevel(segment) > 0) return sure('subhead');
  return { role: 'body', doubt: 'stands before the text' };
}

function bodyRole(one: Placed, isTail: boolean): Verdict {
  const { segment, hints, vouched } = one;
  const { text } = segment;
  // Sites put newsletter boxes into figures, too.
  if (!isIn(segment, 'figcaption') && isIn(segment, 'figure') && isFurniture(text)) return sure('furniture');
  if (isIn(segment, 'figure', 'figcaption') || (hints.includes('caption') && !vouched)) return sure('caption');
  const isHeading = headingLevel(segment) > 0;
  if (vouched && !isFurniture(text)) return sure(isHeading ? 'subhead' : 'body');
  if (hints.includes('furniture') || hints.includes('teaser') || segment.linked > 0.7 || isFurniture(text))
    return sure('furniture');
  if (isTail && isCredit(text)) return sure('credit');
  if (isPhotoCredit(text) || hasPhotoCredit(text)) return sure('caption');
  if (isByline(text)) return sure('credit');
  if (hints.includes('credit')) return sure(wordCount(text) > 25 ? 'furniture' : 'credit');
  if (isTail)
    return endsSentence(text) && wordCount(text) > 5
      ? { role: 'body', doubt: 'stands after the text' }
      : sure('furniture');
  if (headingLevel(segment) > 0) return sure('subhead');
  if (isSubheadLike(segment)) return { role: 'subhead', doubt: 'a short line without a full stop' };
  return isIn(segment, 'table') ? { role: 'body', doubt: 'from a table' } : sure('body');
}

/** A paragraph that is all bold and no sentence is a subhead that was not marked up as one. */
function isSubheadLike({ text, stressed, around }: Segment): boolean {
  return (
    stressed > 0.9 && wordCount(text) <= 12 && !endsSentence(text) && !around.some(({ tagName }) => tagName === 'li')
  );
}

/** Pages hold pictures and boxes twice, for narrow and for wide screens. */
function withoutDoubles(pieces: readonly Piece[]): readonly Piece[] {
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  for (const { text } of pieces) counts.set(text, (counts.get(text) ?? 0) + 1);
  return pieces.filter(({ role, text }) => {
    const key = `${role === 'body' ? 'body' : 'other'} ${fold(text)}`;
    const isDouble = seen.has(key) && (role !== 'body' || text.length > 60);
    seen.add(key);
    // Labels for readers who listen stand between the paragraphs again and again.
    const isLabel = (counts.get(text) ?? 0) > 2 && wordCount(text) <= 4;
    return !isDouble && !(isLabel && role === 'body');
  });
}
