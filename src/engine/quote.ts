import { type Cast, castOf } from './quotation/cast.ts';
import { continuedIn, framesOf } from './quotation/frame.ts';
import { type Lexicon, lexiconFor } from './quotation/lexicon.ts';
import { partsOf } from './quotation/part.ts';
import { type QuotedSpan, quotedSpans } from './quotation/span.ts';
import { quotationKey, type Speaker, type Speakers, speakersIn, type Told } from './quotation/speaker.ts';
import type { QuotationUse } from './quotation/use.ts';
import { type StoryReader, storyReader } from './story-reader.ts';
import { tokenize } from './token.ts';
import type { Article, Extent, Span } from './types.ts';

export type { Speaker } from './quotation/speaker.ts';

/** Text in quotation marks: speech, a title or a term. */
export interface Quotation {
  /** The words without quotation marks; several extents are joined by a space. */
  readonly words: string;
  /** The place of the words; several if the quotation spans paragraphs or is interrupted by an attribution. */
  readonly extents: readonly Extent[];
  /** Whether whole sentences or a part of one are quoted. */
  readonly kind: 'sentence' | 'fragment';
  /** Whether it is speech, the name of a work, person or tag, or a word that the text talks about. */
  readonly use: QuotationUse;
  /** Whether it continues the quotation before it in its paragraph, after the attribution: `“…,” Poe said. “…”` */
  readonly continued: boolean;
  /** False if no mark closes the quotation; it then ends with its paragraph. */
  readonly closed: boolean;
  /** The words of the quotations inside it. */
  readonly nested: readonly Extent[];
  /** The speaker; null if the text does not name one in or next to the sentence. */
  readonly speaker: Speaker | null;
}

/** A span of a paragraph, with its index among the paragraph’s own. */
interface Piece {
  readonly paragraph: number;
  readonly index: number;
  readonly span: QuotedSpan;
}

const NOBODY: Speakers = { quoted: new Map(), told: [] };
/** Words that start a sentence with a capital and are not titles. */
const FEWEST_WORDS = 4;
const SENTENCE_ENDS = /[.!?…。！？؟।]$/u;
const SENTENCE_ENDS_WITHIN = /[.!?…。！？؟।]["”’»」']?\s*(?=\p{Lu}|\p{Lo})/u;
const LONGEST_INTERRUPTION = 120;

/**
 * Finds the direct quotations in an article’s paragraphs, in order. Time is linear in the length of the article.
 * Finds speakers only in languages whose pack has words of speech.
 *
 * @example
 * quotationsOf({ outlet: 'gazette', language: 'en', blocks: [{ role: 'body', id: 'p1', text: '“We stay,” Ada Poe said.' }] })
 * // [{ words: 'We stay,', extents: [{ paragraph: 0, start: 1, end: 9 }], kind: 'fragment', closed: true, nested: [],
 * //   speaker: { name: 'Ada Poe', named: { paragraph: 0, start: 11, end: 18 }, how: 'stated' } }]
 */
export function quotationsOf(article: Article): readonly Quotation[] {
  return readQuotations(article, storyReader()).quotations;
}

/** Whether speakers are found in a language, given as a BCP 47 tag. */
export function isReadForSpeakers(language: string): boolean {
  return lexiconFor(language) !== null;
}

/** An article’s quotations, and everybody it names; null if speakers are not found in its language. */
export interface ReadQuotations {
  readonly quotations: readonly Quotation[];
  /** Sentences that cite a source without quoting it. */
  readonly told: readonly Told[];
  readonly cast: Cast | null;
}

/** Reads the quotations of an article, and the people and bodies it names. */
export function readQuotations({ blocks, language }: Article, reader: StoryReader): ReadQuotations {
  const texts = blocks.filter(({ role }) => role === 'body').map(({ text }) => text);
  const heads = texts.map((text) => /\S/u.exec(text)?.[0] ?? '');
  const spans = texts.map((text, paragraph) => quotedSpans(text, heads[paragraph + 1]));
  const lexicon = lexiconFor(language);
  const frames = lexicon ? framesOf({ texts, spans, lexicon, language, reader }) : [];
  const cast = lexicon ? castOf(frames, texts) : null;
  const { quoted: speakers, told } = cast ? speakersIn(frames, texts, cast) : NOBODY;
  const unsaid = new Map(
    frames.flatMap((frame) =>
      [...frame.unsaid].map(([index, use]) => [quotationKey(frame.paragraph, index), use] as const),
    ),
  );
  const continued = new Set(continuedIn(frames).map(([paragraph, index]) => quotationKey(paragraph, index)));
  const found = { texts, speakers, unsaid, continued };
  return {
    cast,
    told,
    quotations: joinedPieces({ texts, spans, lexicon, speakers }).map((pieces) => quotationOf(pieces, found)),
  };
}

interface Found {
  readonly texts: readonly string[];
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly unsaid: ReadonlyMap<string, QuotationUse>;
  readonly continued: ReadonlySet<string>;
}

function quotationOf(pieces: readonly Piece[], { texts, speakers, unsaid, continued }: Found): Quotation {
  const extentIn = (paragraph: number, { start, end }: Span): Extent => ({ paragraph, start, end });
  const extents = pieces.map(({ paragraph, span }) => extentIn(paragraph, span.words));
  const words = extents.map(({ paragraph, start, end }) => texts[paragraph]?.slice(start, end)).join(' ');
  return {
    words,
    extents,
    kind: isSentence(words) ? 'sentence' : 'fragment',
    use: pieces.map(({ paragraph, index }) => unsaid.get(quotationKey(paragraph, index))).find(Boolean) ?? 'speech',
    continued: pieces.slice(0, 1).some(({ paragraph, index }) => continued.has(quotationKey(paragraph, index))),
    closed: pieces.at(-1)?.span.closed ?? true,
    nested: pieces.flatMap(({ paragraph, span }) => span.nested.map((inner) => extentIn(paragraph, inner))),
    speaker: pieces.map(({ paragraph, index }) => speakers.get(quotationKey(paragraph, index))).find(Boolean) ?? null,
  };
}

function isSentence(words: string): boolean {
  if (SENTENCE_ENDS_WITHIN.test(words)) return true;
  if (!/^[^\p{L}\p{N}]*[\p{Lu}\p{Lo}\p{N}]/u.test(words)) return false;
  return (
    SENTENCE_ENDS.test(words) || tokenize(words).filter(({ kind }) => kind !== 'punctuation').length >= FEWEST_WORDS
  );
}

/** The parts from which quotations are joined. */
interface Source {
  readonly texts: readonly string[];
  readonly spans: readonly (readonly QuotedSpan[])[];
  readonly lexicon: Lexicon | null;
  readonly speakers: ReadonlyMap<string, Speaker>;
}

/** Joins the parts of a quotation: across paragraphs, and around an attribution. */
function joinedPieces({ spans, ...source }: Source): readonly (readonly Piece[])[] {
  const joined: Piece[][] = [];
  spans.forEach((own, paragraph) => {
    own.forEach((span, index) => {
      const piece = { paragraph, index, span };
      const before = joined.at(-1)?.at(-1);
      if (before && goesOn(before, piece, source)) joined.at(-1)?.push(piece);
      else joined.push([piece]);
    });
  });
  return joined;
}

function goesOn(before: Piece, after: Piece, { texts, lexicon, speakers }: Omit<Source, 'spans'>): boolean {
  if (before.paragraph === after.paragraph) {
    const text = texts[before.paragraph] ?? '';
    const between = text.slice(before.span.end, after.span.start);
    return between.length <= LONGEST_INTERRUPTION && isInterruption(before, after, between, text, lexicon);
  }
  const isNext = after.paragraph === before.paragraph + 1 && after.index === 0;
  if (!isNext || before.span.closed || after.span.mark !== before.span.mark) return false;
  const [own, next] = [before, after].map(({ paragraph, index }) => speakers.get(quotationKey(paragraph, index)));
  // If the next paragraph names another speaker, a closing mark is missing.
  const isOthers = next?.stated === 'direct' && own !== undefined && own.name !== next.name;
  return !isOthers && texts[after.paragraph]?.slice(0, after.span.start).trim() === '';
}

/** `“We will,” Poe said, “always stay.”`: between two commas, with a reporting verb if the language pack has them. */
function isInterruption(before: Piece, after: Piece, between: string, text: string, lexicon: Lexicon | null): boolean {
  const beginsWithComma = text.charAt(before.span.words.end - 1) === ',' || between.startsWith(',');
  if (!beginsWithComma || !/,\s*$/u.test(between)) return false;
  const tokens = tokenize(between);
  if (lexicon)
    return (
      partsOf(tokens, lexicon).some((token) => lexicon.is('verbs', token)) &&
      !tokens.some(({ norm }) => /^[.!?;:]$/.test(norm))
    );
  const isLower = /^\p{Ll}/u.test(text.slice(after.span.words.start));
  return isLower && between.startsWith(',') && tokens.filter(({ kind }) => kind === 'word').length >= 2;
}
