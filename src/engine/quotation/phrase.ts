import type { Frame, Item } from './frame.ts';

/** A noun phrase or a pronoun in a frame, as half-open ranges of its items. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** A pronoun; a name, with what comes before it; or a description without one: `the mayor of Portmere`. */
  readonly kind: 'pronoun' | 'name' | 'noun';
  /** Where the name is in it, titles before it included; null in other phrases. */
  readonly name: { readonly from: number; readonly to: number } | null;
}

/** Tokens that a phrase may have. Also the bound on the work for one. */
const LONGEST_PHRASE = 24;
/** `officials in the two capitals`: a longer phrase without an article or a capital is none. */
const LONGEST_BARE = 4;
const SHORT_WORD = 5;
/** `Poe & Marsh`, `a 47-page indictment`. */
const JOINS = /^[&-]$/;

/** Whether an item is the stop of an abbreviation before a name: `Gen.`, `Mr.`, `J.`; sentences are cut before. */
export function isAbbreviationStop(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (items[at]?.norm !== '.' || before?.kind !== 'word' || before.quotation !== null) return false;
  return before.text !== before.norm && before.text.length <= SHORT_WORD && items[at + 1] !== undefined;
}

/** Whether a word is possessive: `Poe’s`. */
export function isPossessive({ norm }: Item): boolean {
  return norm.endsWith("'s");
}

function isLower({ text, norm }: Item): boolean {
  return text === norm;
}

/** Whether no noun phrase can go on over an item. */
function isBreak({ items, lexicon }: Frame, at: number): boolean {
  const item = items[at];
  if (item === undefined || item.quotation !== null) return true;
  if (item.kind === 'punctuation') return !isAbbreviationStop(items, at) && !JOINS.test(item.norm);
  if (item.name) return false;
  if (lexicon.is('boundaries', item)) return true;
  if (!isLower(item)) return false;
  return isVerb({ items, lexicon }, at) || lexicon.is('passives', item) || lexicon.is('otherVerbs', item);
}

/** Whether an item is a verb of saying, or a form that goes on with one. */
export function isVerb({ items, lexicon }: Pick<Frame, 'items' | 'lexicon'>, at: number): boolean {
  const item = items[at];
  if (item === undefined || item.kind !== 'word' || !isLower(item)) return false;
  const before = items[at - 1];
  if (lexicon.is('ambiguous', item)) return isSubject({ items, lexicon }, at - 1);
  if (lexicon.is('infinitives', item) && !lexicon.is('verbs', item)) return isContinued({ items, lexicon }, at);
  if (lexicon.is('verbs', item))
    return before === undefined || !lexicon.is('determiners', before) || before.kind !== 'word';
  return lexicon.is('participles', item) && (before === undefined || !lexicon.is('determiners', before));
}

/** Whether what is at an item may be the subject of a form that is a noun elsewhere: `the ministry also claims`. */
function isSubject({ items, lexicon }: Pick<Frame, 'items' | 'lexicon'>, at: number): boolean {
  const item = items[lexicon.is('adverbs', items[at]) ? at - 1 : at];
  if (item === undefined || item.quotation !== null) return false;
  if (item.name || lexicon.pronoun(item) !== null || lexicon.is('relatives', item)) return true;
  return lexicon.is('bodies', item) || lexicon.is('documents', item) || lexicon.is('titles', item);
}

/** `went on to say`. */
export function isContinued({ items, lexicon }: Pick<Frame, 'items' | 'lexicon'>, at: number): boolean {
  return items.slice(Math.max(0, at - LONGEST_BARE), at).some((item) => lexicon.is('continuing', item));
}

/** The noun phrase that ends before an item, back to where it begins; null where there is none. */
export function phraseBefore(frame: Frame, before: number): Phrase | null {
  const { items, lexicon } = frame;
  const end = isAbbreviationStop(items, before - 1) ? before - 1 : before;
  const last = items[end - 1];
  if (last === undefined) return null;
  if (lexicon.pronoun(last)) return pronounAt(end - 1);
  let from = end;
  while (from > 0 && end - from < LONGEST_PHRASE && !isBreak(frame, from - 1) && !isPronounOrNobody(frame, from - 1))
    from -= 1;
  if (end - from === LONGEST_PHRASE) return null;
  from = withJoined(frame, from);
  const start = phraseStart(frame, from, end);
  return start === null ? null : phraseIn(frame, start, end);
}

/** `Poe and Marsh said`: both, where the first of them begins the clause. */
function withJoined(frame: Frame, from: number): number {
  const { items, lexicon } = frame;
  const joint = items[from - 1];
  if (joint === undefined || !lexicon.is('and', joint) || !items[from]?.name) return from;
  let first = from - 1;
  while (first > 0 && (items[first - 1]?.name || isAbbreviationStop(items, first - 1))) first -= 1;
  const before = items[first - 1];
  const begins =
    before === undefined ||
    before.kind === 'punctuation' ||
    before.quotation !== null ||
    lexicon.is('boundaries', before);
  return first < from - 1 && begins ? first : from;
}

function isPronounOrNobody({ items, lexicon }: Frame, at: number): boolean {
  const item = items[at] as Item;
  if (item.name) return false;
  return lexicon.pronoun(item) !== null || (lexicon.is('nobody', item) && !lexicon.is('determiners', item));
}

/** The smallest noun phrase that ends before an item: `the crew` in `drew criticism from the crew who said`. */
export function lastPhrase(frame: Frame, end: number): Phrase | null {
  const { items, lexicon } = frame;
  let from = end;
  while (
    from > 0 &&
    end - from < LONGEST_PHRASE &&
    !isBreak(frame, from - 1) &&
    !lexicon.is('prepositions', items[from - 1])
  )
    from -= 1;
  const start = phraseStart(frame, from, end);
  return start === null ? null : phraseIn(frame, start, end);
}

/** Where in a run of words the phrase at its end begins. */
function phraseStart({ items, lexicon }: Frame, from: number, end: number): number | null {
  let start = from;
  const isLead = (item: Item) =>
    lexicon.is('adverbs', item) || lexicon.is('times', item) || lexicon.is('auxiliaries', item);
  while (start < end && isLead(items[start] as Item) && !items[start]?.name) start += 1;
  const governed = lexicon.is('prepositions', items[start]);
  for (let at = end - 1; at > start; at -= 1) {
    const [item, before] = [items[at] as Item, items[at - 1] as Item];
    const opens =
      lexicon.is('determiners', item) || (governed && item.name && !before.name && !isAbbreviationStop(items, at - 1));
    const isInner = lexicon.is('prepositions', before) || lexicon.is('determiners', before) || isPossessive(before);
    if (opens && !isInner && !lexicon.is('particles', before)) return at;
  }
  return governed || start === end ? null : start;
}

function pronounAt(at: number): Phrase {
  return { from: at, to: at + 1, kind: 'pronoun', name: null };
}

/** The noun phrase that begins at an item, on to where it ends; null where there is none. */
export function phraseAfter(frame: Frame, start: number): Phrase | null {
  const { items, lexicon } = frame;
  const first = items[start];
  if (first === undefined || first.quotation !== null) return null;
  if (lexicon.pronoun(first)) return pronounAt(start);
  if (lexicon.is('determiners', first) && lexicon.is('times', items[start + 1])) return null;
  if (first.kind !== 'word' || lexicon.is('prepositions', first) || lexicon.is('times', first)) return null;
  let to = start;
  while (to < items.length && to - start < LONGEST_PHRASE && !endsPhrase(frame, start, to)) to += 1;
  if (to - start === LONGEST_PHRASE) return null;
  const phrase = phraseIn(frame, start, nounEnd(frame, start, to));
  return phrase?.kind === 'name' && phrase.to === to ? withSecond(frame, phrase) : phrase;
}

/**
 * Where a phrase ends before a verb that is not known: behind a name, unless a noun that is known follows, or behind such a
 * noun: `Poe met the crew`, `Poe supporters met`, `the ministry expelled them`.
 */
function nounEnd({ items, lexicon }: Frame, start: number, limit: number): number {
  const past = items
    .slice(start + 1, limit)
    .findIndex((item, at) => isPast(item, lexicon) && (at > 0 || !lexicon.is('determiners', items[start])));
  const to = past < 0 ? limit : start + 1 + past;
  let end = lexicon.is('determiners', items[start]) ? start + 1 : start;
  while (end < to && (items[end]?.name || isAbbreviationStop(items, end))) end += 1;
  const isNamed = items[end - 1]?.name === true && !isPossessive(items[end - 1] as Item);
  const known = items.slice(end, to).findIndex((item) => isKnownNoun(item, lexicon));
  if (known < 0) return isNamed ? end : to;
  let last = end + known + 1;
  while (last < to && isKnownNoun(items[last] as Item, lexicon)) last += 1;
  return last === to || items[last]?.name || lexicon.is('prepositions', items[last]) ? to : last;
}

function isPast(item: Item, lexicon: Frame['lexicon']): boolean {
  return isLower(item) && lexicon.hasEnd('pastEnds', item.norm);
}

/** Whether a word is one of the nouns that a language’s lists have, in the singular or with an s. */
export function isKnownNoun({ norm }: Pick<Item, 'norm'>, lexicon: Frame['lexicon']): boolean {
  const forms = [norm, norm.replace(/s$/, '')];
  return NOUN_LISTS.some((list) => forms.some((form) => lexicon.hasWord(list, form)));
}

const NOUN_LISTS = ['titles', 'bodies', 'documents', 'women', 'men'] as const;

/** `Poe and Marsh`: both names. */
function withSecond(frame: Frame, phrase: Phrase): Phrase {
  const { items, lexicon } = frame;
  const second =
    lexicon.is('and', items[phrase.to]) && items[phrase.to + 1]?.name ? phraseAfter(frame, phrase.to + 1) : null;
  return second?.kind === 'name' ? { ...second, from: phrase.from } : phrase;
}

function endsPhrase(frame: Frame, start: number, at: number): boolean {
  const { items, lexicon } = frame;
  const item = items[at] as Item;
  if (isBreak(frame, at) || isPronounOrNobody(frame, at)) return true;
  if (at === start) return false;
  if (item.name) return false;
  if (lexicon.is('times', item) || lexicon.is('adverbs', item)) return true;
  if (!lexicon.is('prepositions', item)) return lexicon.is('determiners', item) && !isInner(frame, at - 1);
  const next = items[at + 1];
  if (next === undefined || !lexicon.is('innerPrepositions', item)) return true;
  return !(next.name || lexicon.is('determiners', next)) && !isLower(next);
}

function isInner({ items, lexicon }: Frame, at: number): boolean {
  return lexicon.is('prepositions', items[at]) || lexicon.is('determiners', items[at]);
}

/** Reads a run of items as a phrase, or null where it names nobody: what is not clear is not guessed. */
function phraseIn(frame: Frame, from: number, to: number): Phrase | null {
  const { items, lexicon } = frame;
  const head = headEnd(frame, from, to);
  const last = items[head - 1];
  const [first] = items.slice(from, to);
  if (first === undefined || last === undefined || head <= from) return null;
  if (last.kind !== 'word' || lexicon.is('nobody', last) || lexicon.is('negations', first) || lexicon.is('times', last))
    return null;
  if (lexicon.is('determiners', last) || isPossessive(last)) return null;
  if (last.name) return { from, to: head, kind: 'name', name: { from: nameStart(frame, from, head), to: head } };
  const isOpened = lexicon.is('determiners', first) || first.name || isPossessive(first);
  if (!isOpened && (head - from > LONGEST_BARE || !isPlural(last))) return null;
  return { from, to: trimmedEnd(frame, head, to), kind: 'noun', name: null };
}

const PLURAL = /(?:s|media|police|people|men|women|n|x|i|e)$/u;

function isPlural({ norm }: Item): boolean {
  return PLURAL.test(norm);
}

/** Where the head of a phrase ends: before its first preposition, `Department of Justice` and `Secretary of State` aside. */
function headEnd({ items, lexicon }: Frame, from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) {
    const item = items[at] as Item;
    if (!lexicon.is('prepositions', item)) continue;
    const isInName = lexicon.is('particles', item) && items[at - 1]?.name && items[at + 1]?.name;
    if (!isInName) return at;
  }
  return to;
}

/** A phrase ends with a word. */
function trimmedEnd({ items, lexicon }: Frame, least: number, to: number): number {
  let end = to;
  while (end > least && (items[end - 1]?.kind !== 'word' || lexicon.is('prepositions', items[end - 1]))) end -= 1;
  return end;
}

/** Where the name that ends before an item begins, titles included. */
export function nameStart(frame: Frame, from: number, to: number): number {
  const { items } = frame;
  let start = to - 1;
  while (start > from && goesBack(frame, start - 1)) start -= 1;
  while (start < to - 1 && !items[start]?.name) start += 1;
  return start;
}

function goesBack({ items, lexicon }: Frame, at: number): boolean {
  const item = items[at] as Item;
  if (item.name) return !isPossessive(item);
  if (isAbbreviationStop(items, at) || item.norm === '&') return true;
  return lexicon.is('particles', item) && items[at - 1]?.name === true && !isPossessive(items[at - 1] as Item);
}
