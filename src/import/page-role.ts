import type { Role } from '../engine/index.ts';
import { hasPhotoCredit, isByline, isCredit, isPhotoCredit } from './credit.ts';
import { isDateLine } from './date.ts';
import { withoutDoubles } from './double.ts';
import type { PageFacts } from './page-facts.ts';
import { endsSentence, isFurniture, wordCount } from './phrase.ts';
import type { LeftOut, Piece } from './piece.ts';
import { fold, type Placed } from './placement.ts';
import type { Segment } from './segment.ts';

/** A role, and why it should be looked at if it should. */
interface Verdict {
  readonly role: Role;
  readonly doubt: string | null;
}

/** So many pieces of a page can stand between its headline and its text. */
const ZONE = 200;
const SENTENCE_WORDS = 8;
/** A caption is no longer, its photographer included. */
const CAPTION_WORDS = 70;
/** A note on who reported is no longer amid the text. */
const CREDIT_WORDS = 40;

const sure = (role: Role): Verdict => ({ role, doubt: null });

/** What of a page is its article, with roles, and what is not. */
export interface PageRoles {
  readonly pieces: readonly Piece[];
  readonly leftOut: readonly LeftOut[];
  readonly extent: Extent;
}

/** Gives every segment of the article its role, and leaves the rest of the page out. */
export function pageRoles(placed: readonly Placed[], facts: PageFacts): PageRoles {
  const firstBody = placed.findIndex((one) => one.inside && isFirmBody(one));
  const headline = headlineIndex(placed, facts, firstBody === -1 ? placed.length : firstBody);
  const end = nextArticle(placed, headline, firstBody);
  const lastBody = placed.findLastIndex((one, index) => index < end && one.inside && isFirmBody(one));
  const dek = dekIndex(placed, facts, headline, firstBody);
  const page: Page = {
    placed,
    facts,
    headline,
    title: fold(placed[headline]?.segment.text ?? ''),
    firstBody,
    lastBody,
  };
  const lines = placed.map((one, index) => {
    const verdict = index < end ? verdictOf(one, index, dek, page) : null;
    const { text, line, column } = one.segment;
    return verdict === null
      ? { role: null, text, line, column }
      : { ...verdict, doubt: verdict.doubt ?? doubtOf(one, verdict.role), text, line, column };
  });
  return { ...withoutDoubles(lines), extent: { headline, firstBody, lastBody } };
}

function verdictOf(one: Placed, index: number, dek: number, page: Page): Verdict | null {
  if (index === page.headline) return sure('headline');
  if (index === dek) return sure('dek');
  if (index < page.firstBody) return headRole(one, index, page);
  return one.inside ? bodyRole(one, index, page) : null;
}

/** Where an article's parts are among the segments of its page; -1 for what is not there. */
export interface Extent {
  readonly headline: number;
  readonly firstBody: number;
  readonly lastBody: number;
}

/** What roles are decided by. */
interface Page extends Extent {
  readonly placed: readonly Placed[];
  readonly facts: PageFacts;
  /** The headline's letters. */
  readonly title: string;
}

function doubtOf({ segment }: Placed, role: Role): string | null {
  if (segment.struck) return 'struck-out words were left out';
  return segment.hidden && role === 'body' ? 'the saved page hides it' : null;
}

function headingLevel({ around }: Segment): number {
  const heading = around.findLast(({ tagName }) => /^h[1-6]$/.test(tagName));
  return heading === undefined ? 0 : Number(heading.tagName[1]);
}

function isIn({ around }: Segment, ...names: readonly string[]): boolean {
  return around.some(({ tagName }) => names.includes(tagName));
}

function isFirmBody({ segment, hints, kept, vouched, prose }: Placed): boolean {
  if (isIn(segment, 'figure', 'figcaption')) return false;
  if (vouched) return true;
  return (
    kept &&
    prose &&
    !hints.some((hint) => hint === 'furniture' || hint === 'caption' || hint === 'dek' || hint === 'credit') &&
    headingLevel(segment) === 0 &&
    !isFurniture(segment.text) &&
    !isCredit(segment.text) &&
    !isCaptionText(segment)
  );
}

/** A paragraph may end in a source in brackets; a caption is short, or names the trade of its photographer. */
function isCaptionText({ text }: Segment): boolean {
  return isPhotoCredit(text) || (hasPhotoCredit(text) && wordCount(text) < CAPTION_WORDS);
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
  const site = new Set(wordsOf(facts.outlet?.words ?? ''));
  const titles = [facts.headline?.words, facts.title].flatMap((words) => (words ? wordsOf(words) : []));
  const named = new Set(facts.headline === null ? titles : wordsOf(facts.headline.words).concat(titles));
  const candidates = placed.flatMap(({ segment, hints }, index) => {
    const level = headingLevel(segment);
    const own = wordsOf(segment.text);
    if (index >= end || own.length < 2 || (segment.linked > 0.9 && level !== 1)) return [];
    // A logo is a heading of the first rank on many pages, and is in the page's title, too.
    if (own.every((word) => site.has(word))) return [];
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
function headRole(one: Placed, index: number, { headline, title, facts }: Page): Verdict | null {
  const { segment, hints, inside, kept } = one;
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
  if (isCaptionText(segment)) return sure('caption');
  if (hints.includes('credit') && wordCount(text) <= 20 && !hints.includes('furniture') && !isDateLine(text))
    return sure('credit');
  if (!inside || hints.includes('comments')) return null;
  const isSmall = wordCount(text) < 6 && !endsSentence(text);
  if (!kept || isSmall || isFurniture(text) || isDateLine(text) || fold(text) === title || segment.linked > 0.6)
    return sure('furniture');
  if (hints.includes('furniture')) return sure('furniture');
  if (headingLevel(segment) > 0) return sure('subhead');
  return { role: 'body', doubt: 'stands before the text' };
}

function bodyRole(one: Placed, index: number, page: Page): Verdict {
  const { segment, hints, vouched, kept } = one;
  const { text } = segment;
  const isFigure = isIn(segment, 'figure', 'figcaption');
  // Sites put newsletter boxes into figures, too.
  if (isFigure) return sure(isFurniture(text) && !isIn(segment, 'figcaption') ? 'furniture' : 'caption');
  const isHeading = headingLevel(segment) > 0;
  if (fold(text) === page.title || isDateLine(text)) return sure('furniture');
  if (vouched && !isFurniture(text)) return sure(isHeading ? 'subhead' : 'body');
  if (hints.includes('comments') || isFurniture(text)) return sure('furniture');
  if (isCredit(text) && (index > page.lastBody || wordCount(text) < CREDIT_WORDS)) return sure('credit');
  if (isCaptionText(segment)) return sure('caption');
  if (isByline(text) || isSignature(segment)) return sure('credit');
  return kept ? keptRole(one, index, page) : leftOutRole(one);
}

/** Who wrote an embedded post, `— Ada Moor (@adamoor) March 4, 2031`, or a post of a live blog, `12:30 Ivo Brask`. */
function isSignature({ text, authors }: Segment): boolean {
  if (wordCount(text) > 12) return false;
  return authors.length > 0 || /^[—–-] [^(]{2,60}\(@\w{1,20}\)/u.test(text);
}

/** What Readability keeps is the text, unless its place or its form speaks against it. */
function keptRole({ segment, hints, prose }: Placed, index: number, { placed, lastBody }: Page): Verdict {
  const { text, linked } = segment;
  const isHeading = headingLevel(segment) > 0;
  if (!prose && hints.includes('caption')) return sure('caption');
  if (!prose && hints.includes('credit')) return sure(wordCount(text) > 25 ? 'furniture' : 'credit');
  if (hints.includes('furniture'))
    return prose ? { role: 'body', doubt: 'the page calls this part furniture' } : sure('furniture');
  const isSentence = endsSentence(text) && wordCount(text) >= SENTENCE_WORDS;
  if (linked > 0.7 && !isSentence && !(isHeading && index < lastBody)) return sure('furniture');
  if (index > lastBody) return tailRole(segment, placed[lastBody]?.segment);
  if (isHeading) return sure('subhead');
  if (isSubheadLike(segment)) return { role: 'subhead', doubt: 'a short line without a full stop' };
  return isIn(segment, 'table') ? { role: 'body', doubt: 'from a table' } : sure('body');
}

/** After the last paragraph, lines of the same part of the page close the text: a list, a farewell, a sign-off. */
function tailRole(segment: Segment, last: Segment | undefined): Verdict {
  const { text } = segment;
  const isSign = !/\p{L}{2}/u.test(text);
  if (isSign) return sure('furniture');
  const part = last?.around.at(-2);
  const isClose = part !== undefined && segment.around.slice(-4, -1).includes(part);
  if (endsSentence(text) && (isClose || wordCount(text) > 5)) return sure('body');
  if (headingLevel(segment) > 0) return sure(isClose ? 'subhead' : 'furniture');
  return isClose ? { role: 'body', doubt: 'stands after the text' } : sure('furniture');
}

/** Amid the text, but left out by Readability: boxes, mostly. A paragraph of the text's own part is asked about. */
function leftOutRole({ segment, hints, prose }: Placed): Verdict {
  if (hints.includes('caption')) return sure('caption');
  const isBox = hints.includes('furniture') || hints.includes('teaser') || hints.includes('credit');
  return prose && !isBox && headingLevel(segment) === 0
    ? { role: 'body', doubt: 'Readability leaves it out' }
    : sure('furniture');
}

/** A paragraph that is all bold and no sentence is a subhead that was not marked up as one. */
function isSubheadLike({ text, stressed, around }: Segment): boolean {
  return (
    stressed > 0.9 && wordCount(text) <= 12 && !endsSentence(text) && !around.some(({ tagName }) => tagName === 'li')
  );
}
