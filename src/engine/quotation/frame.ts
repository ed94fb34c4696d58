import { isCapitalised } from '../rules/rule.ts';
import type { StoryReader } from '../story-reader.ts';
import { tokenize } from '../token.ts';
import type { Token } from '../types.ts';
import type { Lexicon } from './lexicon.ts';
import { isInWord } from './mark.ts';
import { partsOf } from './part.ts';
import type { QuotedSpan } from './span.ts';
import { type QuotationUse, useOf } from './use.ts';

/** A token outside quotation marks, or a whole quotation. */
export interface Item extends Token {
  /** The 0-based index among the paragraph’s quotations; null for a token. */
  readonly quotation: number | null;
  /** Whether it is a quotation after which an attribution may follow: it ends with a comma, a question mark or a dash. */
  readonly leadsOn: boolean;
  /** Whether it may be part of a name, by its capital. */
  readonly name: boolean;
}

/** A sentence in which each quotation is a single item, whatever it contains. */
export interface Frame {
  readonly paragraph: number;
  readonly items: readonly Item[];
  readonly lexicon: Lexicon;
  /** The paragraph’s quotations in it that nobody need have said, by index: they are words of the sentence. */
  readonly unsaid: ReadonlyMap<number, QuotationUse>;
}

/** The input of frames: the paragraphs of an article with their quotations. */
export interface FrameSource {
  readonly texts: readonly string[];
  readonly spans: readonly (readonly QuotedSpan[])[];
  readonly lexicon: Lexicon;
  /** BCP 47 tag. */
  readonly language: string;
  readonly reader: StoryReader;
}

const ENDS_SENTENCE = /[.。…]$/u;
const ASKS = /[?!？！]$/u;
const LEADS_ON = /[,?!，、？！—–-]$/u;

/** `al-Maliki`, `d’Estaing`. */
const BEGINS_WITH_PARTICLE = /^\p{Ll}{1,3}[-‐‑'’]\p{Lu}/u;
/** `“Ready?” the mayor of Portmere asked`: the most words before the verb. */
const LONGEST_ASKER = 6;
/** `(D-Ga.)`, `(CNN)`: what is in parentheses of so many tokens says nothing of who speaks. */
const LONGEST_ASIDE = 8;

/** Splits an article into frames. Time is linear in its length. */
export function framesOf(source: FrameSource): readonly Frame[] {
  const drafts = source.texts.flatMap((text, paragraph) => draftsOf(text, paragraph, source));
  const lowered = new Set(
    drafts.flatMap(({ items }) => items.filter(({ text, norm }) => text === norm).map(({ norm }) => norm)),
  );
  return drafts.map(({ paragraph, items: drafted, unsaid }) => ({
    paragraph,
    items: withNames(drafted, source.lexicon, lowered),
    lexicon: source.lexicon,
    unsaid,
  }));
}

type DraftItem = Omit<Item, 'name'>;

interface Draft {
  readonly paragraph: number;
  readonly items: readonly DraftItem[];
  readonly unsaid: Frame['unsaid'];
}

function draftsOf(
  text: string,
  paragraph: number,
  { spans, lexicon, language, reader }: FrameSource,
): readonly Draft[] {
  const own = spans[paragraph] as readonly QuotedSpan[];
  const masked = maskedText(text, own, lexicon);
  const items = withoutAsides(itemsOf(partsOf(reader.tokens(masked), lexicon), text, own));
  const drafts: Draft[] = [];
  let next = 0;
  for (const { end } of reader.sentences(masked, language)) {
    const from = next;
    while (next < items.length && (items[next]?.start ?? end) < end) next += 1;
    if (next > from) drafts.push(draftOf(paragraph, items.slice(from, next), text, own, lexicon));
  }
  return drafts;
}

/** Titles and terms become words of their sentence, with the comma that is printed inside their marks behind them. */
function draftOf(
  paragraph: number,
  all: readonly DraftItem[],
  text: string,
  spans: readonly QuotedSpan[],
  lexicon: Lexicon,
): Draft {
  const unsaid = new Map<number, QuotationUse>();
  const items: DraftItem[] = [];
  all.forEach((item, at) => {
    const words = item.quotation === null ? '' : wordsOf(text, spans[item.quotation] as QuotedSpan);
    const use = words === '' ? 'speech' : useOf(words, items, all.slice(at + 1, at + 1 + LONGEST_ASIDE), lexicon);
    items.push(use === 'speech' ? item : { ...item, text: words, norm: words.toLowerCase(), quotation: null });
    if (item.quotation === null || use === 'speech') return;
    unsaid.set(item.quotation, use);
    if (words.endsWith(',')) items.push(commaAt(item.end));
  });
  return { paragraph, items, unsaid };
}

function commaAt(end: number): DraftItem {
  return { start: end, end, text: ',', norm: ',', kind: 'punctuation', quotation: null, leadsOn: false };
}

function wordsOf(text: string, { words }: QuotedSpan): string {
  return text.slice(words.start, words.end);
}

/** Returns the text with each quotation replaced by one long word, and a period after it if its words end a sentence. */
function maskedText(text: string, spans: readonly QuotedSpan[], lexicon: Lexicon): string {
  const parts: string[] = [];
  let position = 0;
  for (const { start, end, words } of spans) {
    const quoted = text.slice(words.start, words.end);
    const after = text.slice(end, end + 80);
    const stops = (ENDS_SENTENCE.test(quoted) || ASKS.test(quoted)) && !isAskedBy(after, lexicon);
    const lead = isInWord(text.charAt(start - 1)) ? ' ' : 'Q';
    const width = end - start - 1;
    parts.push(text.slice(position, start), lead, stops ? `${'Q'.repeat(width - 1)}.` : 'Q'.repeat(width));
    position = end;
  }
  return [...parts, text.slice(position)].join('');
}

/** Whether the attribution follows directly, although the words end a sentence: `“Ready?” the mayor asked`. */
function isAskedBy(after: string, lexicon: Lexicon): boolean {
  const tokens = partsOf(tokenize(after), lexicon);
  const verb = tokens.slice(0, LONGEST_ASKER + 1).findIndex((token) => lexicon.is('verbs', token));
  return verb >= 0 && tokens.slice(0, verb).every(({ kind }) => kind !== 'punctuation');
}

function itemsOf(tokens: readonly Token[], text: string, spans: readonly QuotedSpan[]): readonly DraftItem[] {
  const items: DraftItem[] = [];
  let next = 0;
  for (const token of tokens) {
    while (token.start >= (spans[next]?.end ?? Number.POSITIVE_INFINITY)) next += 1;
    const span = spans[next];
    if (!span || token.end <= span.start) items.push({ ...token, quotation: null, leadsOn: false });
    else if (items.at(-1)?.quotation !== next) items.push(quotationItem(token, next, text, span));
  }
  return items;
}

function quotationItem(token: Token, quotation: number, text: string, { words, start, end }: QuotedSpan): DraftItem {
  const leadsOn = LEADS_ON.test(text.slice(Math.max(words.start, words.end - 2), words.end));
  return { ...token, start, end, text: '', norm: '', kind: 'word', quotation, leadsOn };
}

function withoutAsides(items: readonly DraftItem[]): readonly DraftItem[] {
  const kept: DraftItem[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const aside = items[at]?.norm === '(' ? items.slice(at + 1, at + 2 + LONGEST_ASIDE) : [];
    const close = aside.findIndex(({ norm }) => norm === ')');
    const isAside = close >= 0 && aside.slice(0, close).every(({ quotation }) => quotation === null);
    if (isAside) at += close + 1;
    else kept.push(items[at] as DraftItem);
  }
  return kept;
}

/** A capitalized word at the start of a sentence may be a name if the article never writes it without a capital. */
function withNames(items: readonly DraftItem[], lexicon: Lexicon, lowered: ReadonlySet<string>): readonly Item[] {
  return items.map((item, at) => {
    const isOpener = at === 0 || opensSentence(items[at - 1] as DraftItem);
    const isAdjective = lexicon.hasEnd('adjectiveEnds', item.norm);
    const isInitials = /^\p{Lu}{2,}$/u.test(item.text);
    const name =
      isInitials ||
      (!isAdjective &&
        (isCapitalised(item) || BEGINS_WITH_PARTICLE.test(item.text)) &&
        !lexicon.isFunctionWord(item) &&
        !(isOpener && (lowered.has(item.norm) || isCommonWord(item, lexicon))));
    return { ...item, name };
  });
}

/** `Officials said`, `Rejecting claims`: a capital at the start of a sentence that is not a name’s. */
function isCommonWord({ norm }: DraftItem, lexicon: Lexicon): boolean {
  if (lexicon.hasEnd('participleEnds', norm)) return true;
  return (
    norm.endsWith('s') &&
    (['titles', 'bodies', 'documents'] as const).some((list) => lexicon.hasWord(list, norm.slice(0, -1)))
  );
}

function opensSentence({ kind, norm, quotation }: DraftItem): boolean {
  return quotation === null && kind === 'punctuation' && /^[:;—–•*]$/u.test(norm);
}

/** Whether a frame contains only quotations. */
export function isAlone({ items }: Frame): boolean {
  return items.every(({ quotation, kind }) => quotation !== null || kind === 'punctuation');
}

/** The quotations, by paragraph and index, that are sentences of their own behind another one of their paragraph: `“…,” Poe said. “…”` */
export function continuedIn(frames: readonly Frame[]): readonly (readonly [paragraph: number, quotation: number])[] {
  return frames.flatMap((frame, at) => {
    const before = frames[at - 1];
    const isNext = before?.paragraph === frame.paragraph && before.items.some(({ quotation }) => quotation !== null);
    const first = frame.items.find(({ quotation }) => quotation !== null)?.quotation;
    return isNext && isAlone(frame) && typeof first === 'number' ? [[frame.paragraph, first] as const] : [];
  });
}
