import { tokenize } from '../token.ts';
import type { Sentence, Token } from '../types.ts';
import { isInWord } from './mark.ts';
import { isSayingVerb } from './saying.ts';
import type { QuotedSpan } from './span.ts';

/** A token outside of quotation marks, or a quotation as a whole. */
export interface Item extends Token {
  /** Which of the paragraph’s quotations it is, by 0-based index; null for a token. */
  readonly quotation: number | null;
  /** Whether it is a quotation whose words end so that who says them may follow: with a comma, a question mark, a dash. */
  readonly leadsOn: boolean;
}

/** One sentence as the teller has it: what is quoted in it is one item each, whatever sentences that holds. */
export interface Frame {
  readonly paragraph: number;
  readonly items: readonly Item[];
}

const ENDS_SENTENCE = /[.。…]$/u;
const ASKS = /[?!？！]$/u;
const LEADS_ON = /[,?!，、？！—–-]$/u;

/** `“Ready?” the mayor of Portmere asked`: so many words may stand before the verb. */
const LONGEST_ASKER = 6;

/** Cuts a paragraph into frames, in time linear in its length. */
export function framesOf(
  paragraph: number,
  text: string,
  spans: readonly QuotedSpan[],
  split: (text: string) => readonly Sentence[],
): readonly Frame[] {
  const masked = maskedText(text, spans);
  const items = itemsOf(tokenize(masked), text, spans);
  const frames: Frame[] = [];
  let next = 0;
  for (const { end } of split(masked)) {
    const from = next;
    while (next < items.length && (items[next]?.start ?? end) < end) next += 1;
    if (next > from) frames.push({ paragraph, items: items.slice(from, next) });
  }
  return frames;
}

/** The text with each quotation as one long word, behind it a stop where its words end a sentence. */
function maskedText(text: string, spans: readonly QuotedSpan[]): string {
  const parts: string[] = [];
  let position = 0;
  for (const { start, end, words } of spans) {
    const quoted = text.slice(words.start, words.end);
    const stops = ENDS_SENTENCE.test(quoted) || (ASKS.test(quoted) && !isAskedBy(text.slice(end, end + 80)));
    const lead = isInWord(text.charAt(start - 1)) ? ' ' : 'Q';
    const width = end - start - 1;
    parts.push(text.slice(position, start), lead, stops ? `${'Q'.repeat(width - 1)}.` : 'Q'.repeat(width));
    position = end;
  }
  return [...parts, text.slice(position)].join('');
}

function isAskedBy(after: string): boolean {
  const tokens = tokenize(after);
  const verb = tokens.slice(0, LONGEST_ASKER + 1).findIndex(isSayingVerb);
  return verb >= 0 && tokens.slice(0, verb).every(({ kind }) => kind !== 'punctuation');
}

function itemsOf(tokens: readonly Token[], text: string, spans: readonly QuotedSpan[]): readonly Item[] {
  const items: Item[] = [];
  let next = 0;
  for (const token of tokens) {
    while (token.start >= (spans[next]?.end ?? Number.POSITIVE_INFINITY)) next += 1;
    const span = spans[next];
    if (!span || token.end <= span.start) items.push({ ...token, quotation: null, leadsOn: false });
    else if (items.at(-1)?.quotation !== next) items.push(quotationItem(token, next, text, span));
  }
  return items;
}

function quotationItem(token: Token, quotation: number, text: string, { words, start, end }: QuotedSpan): Item {
  const leadsOn = LEADS_ON.test(text.slice(Math.max(words.start, words.end - 2), words.end));
  return { ...token, start, end, text: '', norm: '', kind: 'word', quotation, leadsOn };
}
