import type { Frame, Item } from './frame.ts';
import type { Gender } from './lexicon.ts';
import { isAbbreviationStop, isPossessive, isVerb } from './phrase.ts';

/** A name where it is in a frame, read for what it says of whom it names. */
export interface Mention {
  /** The items of the name itself, half-open, without titles and honorifics. */
  readonly from: number;
  readonly to: number;
  /** Where the titles and honorifics before it begin. */
  readonly outer: number;
  /** Its words as they are compared, without a possessive ending. */
  readonly words: readonly string[];
  readonly kind: 'person' | 'body' | 'place' | 'unknown';
  readonly gender: Gender;
  /** Words of the offices given with it: `senator`, `prime`, `minister`. */
  readonly offices: readonly string[];
  /** Whether an honorific or an office says that it is a person. */
  readonly titled: boolean;
  /** Whether it is the word of an office alone, `the President`, unless somebody has that name. */
  readonly isOffice: boolean;
}

const LONGEST_NAME = 12;
const LONGEST_OFFICE = 6;
/** Characters between two words of a name. */
const LONGEST_GAP = 3;
const LONGEST_APPOSITION = 12;
/** Words of a person’s name, most often: where an office has a name of its own, the person’s are the last. */
const USUAL_NAME = 2;

/** All names of a frame, in order, in time linear in the frame. */
export function mentionsIn(frame: Frame): readonly Mention[] {
  const { items } = frame;
  const mentions: Mention[] = [];
  let at = 0;
  while (at < items.length) {
    if (!items[at]?.name) {
      at += 1;
      continue;
    }
    const to = nameEnd(frame, at);
    const mention = mentionIn(frame, at, to);
    if (mention) mentions.push(mention);
    at = to;
  }
  return mentions;
}

function nameEnd({ items, lexicon }: Frame, from: number): number {
  let to = from + 1;
  while (to - from < LONGEST_NAME) {
    const [item, next] = [items[to], items[to + 1]];
    const before = items[to - 1] as Item;
    // An aside in parentheses has been taken out: `Poe (@poe) May 3` is no longer name.
    if (item === undefined || isPossessive(before) || item.start - before.end > LONGEST_GAP) break;
    const joins = (isAbbreviationStop(items, to) || item.norm === '&' || lexicon.is('particles', item)) && next?.name;
    if (!item.name && !joins) break;
    to += 1;
  }
  return to;
}

/** Reads the run of a name: titles and honorifics before it, what kind of name it is. */
export function mentionIn(frame: Frame, from: number, end: number): Mention | null {
  const { items, lexicon } = frame;
  const start = coreStart(frame, from, end);
  if (start === null) return null;
  const to = start > from ? personEnd(frame, start, end) : end;
  const core = items.slice(start, to).filter(({ kind }) => kind === 'word');
  const isOffice = start === from && core.length === 1 && lexicon.is('titles', core[0]);
  const words = core.map(({ norm }) => norm.replace(/'s$/, ''));
  const before = items.slice(from, start).filter(({ kind }) => kind === 'word');
  const honorific = before.map((item) => lexicon.honorific(item)).find(Boolean);
  const offices = [
    ...before.filter((item) => !lexicon.honorific(item)).map(({ norm }) => norm),
    ...officesBefore(frame, from),
    ...officesBehind(frame, to),
  ];
  const titled = start > from || offices.some((office) => lexicon.hasWord('titles', office));
  const isDefinite = lexicon.is('determiners', items[from - 1]) && !lexicon.is('indefinites', items[from - 1]);
  const isBody = !titled && (isDefinite || core.some((item) => lexicon.is('bodies', item)) || isAcronym(core));
  const isPlace = lexicon.is('places', items[from - 1]);
  const gender = honorific && honorific !== 'any' ? honorific : genderOf(frame, offices);
  return {
    from: start,
    to,
    outer: from,
    words,
    kind: kindOf({ titled, isBody, isPlace }),
    gender,
    offices,
    titled,
    isOffice,
  };
}

/** `Senator Ada Poe of Portmere`: her name ends before the particle. */
function personEnd({ items, lexicon }: Frame, start: number, end: number): number {
  const of = items.slice(start + 1, end).findIndex((item) => lexicon.is('prepositions', item));
  return of < 0 ? end : start + 1 + of;
}

function kindOf(is: {
  readonly titled: boolean;
  readonly isBody: boolean;
  readonly isPlace: boolean;
}): Mention['kind'] {
  if (is.titled) return 'person';
  if (is.isBody) return 'body';
  return is.isPlace ? 'place' : 'unknown';
}

/** Where the name begins behind titles and honorifics, or null where there is nothing else. */
function coreStart({ items, lexicon }: Frame, from: number, to: number): number | null {
  let start = from;
  for (let at = from; at < to - 1; at += 1) {
    const item = items[at] as Item;
    // `Senator Angus King of Maine`: what is an office elsewhere is her name here.
    const isName = start > from && lexicon.is('prepositions', items[at + 1]) && at > start;
    if (!isName && (lexicon.is('titles', item) || lexicon.honorific(item))) start = at + 1;
  }
  while (start < to && items[start]?.kind === 'punctuation') start += 1;
  if (start > from && lexicon.is('particles', items[start]) && to - start > USUAL_NAME + 1) return to - USUAL_NAME;
  if (start > from && lexicon.is('particles', items[start]) && items[start]?.norm === 'of') return null;
  return start >= to ? null : start;
}

function isAcronym(core: readonly Item[]): boolean {
  return core.length === 1 && /^\p{Lu}[\p{Lu}\p{N}.&]+$/u.test(core[0]?.text ?? '');
}

function genderOf({ lexicon }: Frame, offices: readonly string[]): Gender {
  const has = (list: 'women' | 'men') => offices.some((norm) => lexicon.hasWord(list, norm));
  if (has('women')) return 'she';
  return has('men') ? 'he' : 'any';
}

/** `State Department spokeswoman Poe`: the words in small letters right before a name, and the name before those. */
function officesBefore(frame: Frame, from: number): readonly string[] {
  const { items, lexicon } = frame;
  const offices: string[] = [];
  for (let at = from - 1; at >= 0 && offices.length < LONGEST_OFFICE; at -= 1) {
    const item = items[at] as Item;
    if (item.kind !== 'word' || item.quotation !== null || lexicon.isFunctionWord(item) || isAnyVerb(frame, at)) break;
    if (offices.length === 0 && item.name) break;
    offices.push(item.norm);
  }
  return offices;
}

/** `Poe, a senior adviser to the mayor,`: the words up to the preposition. */
function officesBehind(frame: Frame, to: number): readonly string[] {
  const { items, lexicon } = frame;
  if (items[to]?.norm !== ',') return [];
  const rest = items.slice(to + 1, to + 1 + LONGEST_APPOSITION);
  const [first] = rest;
  if (first === undefined || first.quotation !== null || first.name || first.kind !== 'word') return [];
  if (!lexicon.is('determiners', first) && lexicon.isFunctionWord(first)) return [];
  const end = rest.findIndex(
    (item) => item.kind === 'punctuation' || lexicon.is('prepositions', item) || lexicon.is('boundaries', item),
  );
  if (rest.slice(0, end).some((_, at) => isAnyVerb(frame, to + 1 + at))) return [];
  return rest
    .slice(0, end < 0 ? 0 : end)
    .filter((item) => !lexicon.is('determiners', item))
    .map(({ norm }) => norm);
}

function isAnyVerb(frame: Frame, at: number): boolean {
  const { items, lexicon } = frame;
  return isVerb(frame, at) || lexicon.is('otherVerbs', items[at]) || lexicon.is('passives', items[at]);
}
