import type { Role } from '../engine/index.ts';
import { hasPhotoCredit, isByline, isCredit, isPhotoCredit } from './credit.ts';
import { isDateLine } from './date.ts';
import { datelineOf } from './dateline.ts';
import type { Line } from './line.ts';
import { endsSentence, isFurniture, isListing, isRights, wordCount } from './phrase.ts';
import type { Piece } from './piece.ts';

/** What the words of a line alone show; null if only its place can tell. */
type Label = 'furniture' | 'credit' | 'byline' | 'caption' | 'sentence' | null;

/** The lines of a raw text with their labels. */
interface Reading {
  readonly lines: readonly Line[];
  readonly labels: readonly Label[];
  /** The first and last line that read as an article's text; -1 without one. */
  readonly first: number;
  readonly last: number;
}

interface Verdict {
  readonly role: Role;
  readonly doubt: string | null;
}

const sure = (role: Role): Verdict => ({ role, doubt: null });

/** The fewest words of a sentence of the article; shorter ones may be captions, labels or speech. */
const SENTENCE_WORDS = 8;
/** The most words of a headline, subhead or label. */
const HEADING_WORDS = 30;
const SUBHEAD_WORDS = 14;
const SECTION_WORDS = 4;

/**
 * Returns the lines of a raw text with their roles, found from words, neighbours and place.
 *
 * @param known roles that markup gives, by the index of their line
 */
export function lineRoles(lines: readonly Line[], known: ReadonlyMap<number, Role> = new Map()): readonly Piece[] {
  const repeated = repeatedLines(lines);
  const own = lines.map((line, index) =>
    known.has(index)
      ? labelOfRole(known.get(index))
      : repeated.has(line.text)
        ? 'furniture'
        : labelOf(line, index / Math.max(1, lines.length)),
  );
  const labels = withAltTexts(lines, own);
  const reading: Reading = { lines, labels, first: firstText(lines, labels), last: labels.lastIndexOf('sentence') };
  const head = headRoles(reading, [...known].find(([, role]) => role === 'headline')?.[0]);
  return lines.map(({ text, line, column }, index) => {
    const marked = known.get(index);
    const verdict =
      marked !== undefined
        ? sure(marked)
        : index < reading.first
          ? (head[index] ?? sure('furniture'))
          : index > reading.last
            ? tailRole(reading, index)
            : middleRole(reading, index);
    return { ...verdict, text, line, column };
  });
}

function labelOfRole(role: Role | undefined): Label {
  return role === 'caption' || role === 'furniture' || role === 'credit' ? role : role === 'body' ? 'sentence' : null;
}

/** A short line that repeats often is a label; a caption or a sentence may be printed twice. */
function repeatedLines(lines: readonly Line[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { text } of lines) if (wordCount(text) <= SECTION_WORDS) counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Set([...counts].flatMap(([text, count]) => (count > 1 ? [text] : [])));
}

/** @param place the relative position of the line in the text, 0 to 1 */
function labelOf({ text }: Line, place: number): Label {
  if (isRights(text) || isNoWords(text) || isShout(text)) return 'furniture';
  if (isByline(text) && !isFurniture(text)) return 'byline';
  if (place > 0.5 && isCredit(text)) return 'credit';
  // A site's label can open a caption: `Enlarge this image toggle caption Ada Moor/AP`.
  const isPicture = hasPhotoCredit(text) || isPhotoCredit(text);
  if (isDateLine(text) || (isFurniture(text) && !(isPicture && /^enlarge|^toggle/i.test(text)))) return 'furniture';
  if (isPicture) return 'caption';
  if (isQuestion(text)) return null;
  if (endsSentence(text) && wordCount(text) >= SENTENCE_WORDS) return 'sentence';
  return wordCount(text) > HEADING_WORDS ? 'sentence' : null;
}

/** Sites repeat a picture's description beside its caption, with or without the photographer. */
function withAltTexts(lines: readonly Line[], labels: readonly Label[]): readonly Label[] {
  const isSpaced = lines.filter(({ apart }) => apart).length > lines.length * 0.6;
  return labels.map((label, index) => {
    const here = lines[index];
    const next = lines[index + 1];
    if (here === undefined || next === undefined || labels[index + 1] !== 'caption' || label === 'caption')
      return label;
    const isTogether = isSpaced && !next.apart && here.apart;
    const shares = shareOf(here.text, next.text);
    if (label === 'sentence') return shares > 0.9 ? 'caption' : label;
    return isTogether || (shares >= 0.6 && label === null) ? 'caption' : label;
  });
}

/** Returns the share of a text's words that are also in another, 0 to 1. */
function shareOf(text: string, other: string): number {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const others = new Set(other.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  return words.length === 0 ? 0 : words.filter((word) => others.has(word)).length / words.length;
}

/** Returns the index of the line where the text begins: the dateline, or the first sentence that is not a dek. */
function firstText(lines: readonly Line[], labels: readonly Label[]): number {
  const sentence = labels.indexOf('sentence');
  if (sentence === -1) return lines.length;
  // A sentence under a headline, and then a byline, a picture or a dateline, is a dek.
  const hasHeadline = lines
    .slice(0, sentence)
    .some((line, index) => labels[index] === null && wordCount(line.text) >= 4);
  const next = labels.findIndex((label, index) => index > sentence && label === 'sentence');
  const between = labels.slice(sentence + 1, next === -1 ? undefined : next);
  const isDek =
    hasHeadline &&
    next !== -1 &&
    wordCount(lines[sentence]?.text ?? '') < 60 &&
    datelineOf(lines[sentence]?.text ?? '') === null &&
    between.length < 8 &&
    (between.some((label) => label === 'byline' || label === 'caption' || label === 'furniture') ||
      datelineOf(lines[next]?.text ?? '') !== null);
  return isDek ? next : sentence;
}

/** Before the text: a section’s short name, the headline, the dek; bylines, captions and furniture where they show. */
function headRoles({ lines, labels, first }: Reading, marked: number | undefined): readonly Verdict[] {
  const plain = lines
    .slice(0, first)
    .flatMap(({ text }, index) =>
      labels[index] === null || labels[index] === 'sentence' ? [{ index, words: wordCount(text) }] : [],
    );
  const isPerson = (index: number) => {
    const text = lines[index]?.text ?? '';
    return isName(text) && (plain.length > 1 || / and | und | et | y /.test(text));
  };
  const titles = plain.filter(({ index }) => !isPerson(index));
  const people = plain.filter(({ index }) => isPerson(index));
  const headline =
    marked ??
    titles.find(({ words }) => words > SECTION_WORDS)?.index ??
    (people.length > 0 ? undefined : titles.at(-1)?.index) ??
    -1;
  const dek = titles.find(({ index, words }) => index > headline && words > SECTION_WORDS)?.index ?? -1;
  return lines.slice(0, first).map(({ text }, index) => {
    const label = labels[index];
    if (label === 'byline' || label === 'credit') return sure('credit');
    if (label === 'caption' || label === 'furniture') return sure(label);
    if (index === headline) return sure('headline');
    if (index === dek) return endsSentence(text) ? { role: 'dek', doubt: 'a sentence above the text' } : sure('dek');
    if (isName(text)) return { role: 'credit', doubt: 'a name above the text' };
    if (index < headline) return sure('section');
    // Without a headline, the line below a name says whom the writer works for.
    if (headline === -1 && people.length > 0 && wordCount(text) <= SECTION_WORDS) return sure('credit');
    return { role: wordCount(text) <= SECTION_WORDS ? 'furniture' : 'subhead', doubt: 'a line above the text' };
  });
}

/** Remains of markup: entities, rules, marks. */
function isNoWords(text: string): boolean {
  return !/\p{L}{2}/u.test(text.replace(/&(?:amp;|#?[a-z\d]{2,6};)+/gi, '')) && !/\d/.test(text);
}

/** A long line in capitals is the title of another article: crossheads in capitals are short. */
function isShout(text: string): boolean {
  return wordCount(text) > 7 && !/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text) && !endsSentence(text);
}

/** A short question by itself is more often a subhead than a paragraph. */
function isQuestion(text: string): boolean {
  return /^[^.!?"“”„«»]+[?？]$/u.test(text) && wordCount(text) <= SUBHEAD_WORDS;
}

/** A line of two to four capitalised words, as bylines without a “By” are. */
function isName(text: string): boolean {
  if (text.length > 80) return false;
  return /^\p{Lu}[\p{L}\p{M}.'’-]+(?: (?:de|del|van|von|der|la|\p{Lu}[\p{L}\p{M}.'’-]*)){1,3}(?:(?: and | und | et | y |, )\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,2}){0,2}$/u.test(
    text,
  );
}

function middleRole({ lines, labels }: Reading, index: number): Verdict {
  const label = labels[index];
  const text = lines[index]?.text ?? '';
  if (label === 'sentence') return sure('body');
  if (label === 'caption' || label === 'furniture') return sure(label);
  if (label === 'byline' || label === 'credit') return { role: 'credit', doubt: 'a credit amid the text' };
  if (/^[—–-]{1,2} \p{Lu}[^.!?]{2,50}:$/u.test(text)) return sure('subhead');
  if (endsSentence(text) && !isQuestion(text))
    return wordCount(text) <= 3 ? { role: 'body', doubt: 'very short' } : sure('body');
  if (inFurniture(labels, lines, index)) return { role: 'furniture', doubt: 'a line beside furniture' };
  if (wordCount(text) > SUBHEAD_WORDS || /^[-•*–·▪◦]|^\p{Ll}/u.test(text))
    return { role: 'body', doubt: 'no full stop' };
  return shortRole({ lines, labels }, index);
}

/** Of several short lines without a full stop, the last before a paragraph is its subhead; after a colon they are a list. */
function shortRole({ lines, labels }: Pick<Reading, 'lines' | 'labels'>, index: number): Verdict {
  const before = labels.findLastIndex((label, other) => other < index && label !== null);
  const isListed = /:\s*$/.test(lines[before]?.text ?? '') && labels[before] === 'sentence';
  if (isListed) return { role: 'body', doubt: 'one of a list' };
  const next = labels.slice(index + 1).find((label) => label !== 'furniture' && label !== 'caption');
  if (next === 'sentence')
    return labels[index + 1] === 'sentence' || labels[index + 1] === 'caption'
      ? sure('subhead')
      : { role: 'subhead', doubt: 'not before a paragraph' };
  return wordCount(lines[index]?.text ?? '') <= SECTION_WORDS
    ? { role: 'furniture', doubt: 'one of several short lines' }
    : { role: 'body', doubt: 'one of several short lines' };
}

/** Titles listed under “Related” have no full stop either. */
function inFurniture(labels: readonly Label[], lines: readonly Line[], index: number): boolean {
  const opens = labels.findLastIndex((label, other) => other < index && label !== null);
  const opener = lines[opens]?.text ?? '';
  if (labels[opens] !== 'furniture' || index - opens > 8) return false;
  return isListing(opener) || (labels[index + 1] !== 'sentence' && wordCount(opener) <= 6);
}

/** Contributors follow the text, then furniture. */
function tailRole({ lines, labels, last }: Reading, index: number): Verdict {
  const label = labels[index];
  const text = lines[index]?.text ?? '';
  if (label === 'credit' || label === 'byline') return sure('credit');
  if (label === 'caption' || label === 'furniture') return sure(label);
  const isNext = labels.slice(last + 1, index).length === 0;
  if (endsSentence(text) && isNext) return { role: 'body', doubt: 'short' };
  return endsSentence(text) ? { role: 'furniture', doubt: 'after the text' } : sure('furniture');
}
