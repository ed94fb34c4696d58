import type { Frame, Item } from './frame.ts';
import { isContinued, isVerb, lastPhrase, type Phrase, phraseAfter, phraseBefore } from './phrase.ts';
import { isPerson } from './referent.ts';

/** A reporting verb in a frame, and its subject. */
export interface Act {
  readonly verb: number;
  /** Null if nobody is named or the subject is unclear. */
  readonly subject: Phrase | null;
  /** The start of the subject with its descriptions, or of the verb if that comes first. */
  readonly from: number;
  /** The end of subject and verb. */
  readonly to: number;
  /** Whether it denies that something was said: `denied`, `never said`. */
  readonly denied: boolean;
  /** Whether the verb is passive: `was described`. */
  readonly passive: boolean;
}

const LONGEST_SUBJECT = 40;
const CLAUSE_END = /^[;:—–.?!]$/u;
const LONGEST_BY = 8;
const LONGEST_DESCRIPTION = 12;
const LONGEST_OBJECT = 24;

/** Returns the acts of saying in a frame. Time is linear in the frame. */
export function actsIn(frame: Frame): readonly Act[] {
  const acts: Act[] = [];
  frame.items.forEach((item, verb) => {
    if (item.quotation !== null || !isVerb(frame, verb)) return;
    const isParticiple = frame.lexicon.is('participles', item) && !isProgressive(frame, verb);
    acts.push(isParticiple ? participleAct(frame, verb, acts) : finiteAct(frame, verb, acts));
  });
  return acts;
}

function isProgressive({ items, lexicon }: Frame, verb: number): boolean {
  return lexicon.is('passives', items[verb - 1]);
}

function actOf(frame: Frame, verb: number, subject: Phrase | null, from = subject?.from ?? verb): Act {
  const start = Math.min(from, verb);
  const to = Math.max(subject?.to ?? 0, verb + 1);
  return { verb, subject, from: start, to, denied: isDenied(frame, verb), passive: false };
}

function isDenied({ items, lexicon }: Frame, verb: number): boolean {
  if (lexicon.is('denials', items[verb]) || isRejection(items, verb, lexicon)) return true;
  return items.slice(Math.max(0, verb - 3), verb).some((item) => lexicon.is('negations', item));
}

/** `rejected claims that the pier was “a trap”`: the words belong to somebody else. */
function isRejection(items: Frame['items'], verb: number, lexicon: Frame['lexicon']): boolean {
  if (!lexicon.is('rejections', items[verb])) return false;
  return items.slice(verb + 1, verb + 3).some((item) => lexicon.is('claims', item));
}

/** `…, adding that`, `released a statement saying`: the subject of the clause continues to speak. */
function participleAct(frame: Frame, verb: number, acts: readonly Act[]): Act {
  const { items, lexicon } = frame;
  const before = items[verb - 1];
  const isFree = before === undefined || before.kind === 'punctuation' || before.quotation !== null;
  if (!isFree && before && !lexicon.isFunctionWord(before)) {
    const noun = phraseBefore(frame, verb);
    if (noun && !isDocument(frame, noun)) return actOf(frame, verb, noun, verb);
    const author = noun && clauseSubject(frame, verb);
    return actOf(frame, verb, author && author.from < (noun?.from ?? 0) ? author : null, verb);
  }
  const prior = acts.at(-1);
  const isLed = before !== undefined && lexicon.is('boundaries', before);
  const subject = prior?.subject && !prior.denied ? prior.subject : clauseSubject(frame, isLed ? verb - 1 : verb);
  return actOf(frame, verb, subject, verb);
}

function isDocument({ items, lexicon }: Frame, phrase: Phrase): boolean {
  const norm = (items[phrase.to - 1] as Item).norm;
  return [norm, norm.replace(/s$/, '')].some((form) => lexicon.hasWord('documents', form));
}

function finiteAct(frame: Frame, verb: number, acts: readonly Act[]): Act {
  const { items, lexicon } = frame;
  if (lexicon.is('infinitives', items[verb]) && isContinued(frame, verb))
    return actOf(frame, verb, clauseSubject(frame, verb));
  const auxiliary = skipBack(frame, verb - 1);
  const passive = skipPassive(frame, auxiliary);
  if (passive < auxiliary && !lexicon.is('participles', items[verb])) return passiveAct(frame, verb, passive);
  const object = quotedObject(frame, verb);
  if (object) return actOf(frame, verb, object, phraseBefore(frame, skipTime(frame, auxiliary) + 1)?.from ?? verb);
  if (lexicon.is('relays', items[verb]) && items[verb + 1]?.quotation !== null) return actOf(frame, verb, null);
  const last = skipTime(frame, auxiliary);
  const item = items[last];
  if (item === undefined || item.quotation !== null) return invertedAct(frame, verb);
  if (lexicon.is('joints', item)) return actOf(frame, verb, priorSubject(frame, acts), verb);
  if (item.norm === ',') return acrossCommas(frame, last, verb) ?? invertedAct(frame, verb);
  if (lexicon.is('relatives', item)) return actOf(frame, verb, antecedent(frame, last), verb);
  const subject = phraseBefore(frame, last + 1);
  if (!subject) return invertedAct(frame, verb);
  if (isReduced(frame, verb, subject)) return passiveAct(frame, verb, subject.to - 1);
  return actOf(frame, verb, subject);
}

/** `the agency quoted the mayor as saying`: the mayor. */
function quotedObject(frame: Frame, verb: number): Phrase | null {
  const { items, lexicon } = frame;
  if (!lexicon.is('quotes', items[verb])) return null;
  const as = items.slice(verb + 1, verb + 1 + LONGEST_OBJECT).findIndex((item) => lexicon.is('as', item));
  return as > 0 && lexicon.is('participles', items[verb + 2 + as]) ? phraseAfter(frame, verb + 1) : null;
}

function priorSubject(frame: Frame, acts: readonly Act[]): Phrase | null {
  return acts.at(-1)?.subject ?? mainSubject(frame);
}

/** `the crew, who shouted`: the crew. */
function antecedent(frame: Frame, relative: number): Phrase | null {
  const comma = frame.items[relative - 1]?.norm === ',';
  const end = comma ? relative - 1 : relative;
  return phraseBefore(frame, end) ?? lastPhrase(frame, end);
}

/** `a decision praised as “…” by Poe`: a verb that names, behind something new that cannot speak. */
function isReduced({ items, lexicon }: Frame, verb: number, subject: Phrase): boolean {
  if (!lexicon.is('naming', items[verb]) || subject.kind !== 'noun') return false;
  return lexicon.is('articles', items[subject.from]) && !isPerson(items[subject.to - 1] as Item);
}

/** `was described by Poe as “…”`, `was quoted as saying`. */
function passiveAct(frame: Frame, verb: number, last: number): Act {
  const { items, lexicon } = frame;
  const isQuoted = items.slice(verb + 1, verb + 1 + LONGEST_BY).findIndex((item) => lexicon.is('participles', item));
  const quoted = isQuoted >= 0 ? phraseBefore(frame, skipTime(frame, last) + 1) : null;
  if (quoted && lexicon.is('as', items[verb + isQuoted])) return { ...actOf(frame, verb, quoted, verb), passive: true };
  const by = items.slice(verb + 1, verb + 1 + LONGEST_BY).findIndex((item) => lexicon.is('by', item));
  return { ...actOf(frame, verb, by >= 0 ? phraseAfter(frame, verb + 2 + by) : null, verb), passive: true };
}

/** `said Ada Poe, a former captain`, `said the group’s spokesperson, Ada Poe,`. */
function invertedAct(frame: Frame, verb: number): Act {
  const { items, lexicon } = frame;
  if (!lexicon.is('inverted', items[verb])) return actOf(frame, verb, null);
  const subject = phraseAfter(frame, verb + 1);
  if (!subject) return actOf(frame, verb, null);
  return actOf(frame, verb, namedBehind(frame, subject) ?? subject, verb);
}

/** Returns the name between commas after a description. */
function namedBehind(frame: Frame, { kind, to }: Phrase): Phrase | null {
  const { items } = frame;
  if (kind !== 'noun' || items[to]?.norm !== ',' || !items[to + 1]?.name) return null;
  const name = phraseAfter(frame, to + 1);
  const next = name && items[name.to];
  return name?.kind === 'name' && (next === undefined || next?.kind === 'punctuation') ? name : null;
}

/** `Poe, a former captain, said`, `the mayor’s spokesman, Brig. Poe, said`, `Poe, speaking on Monday, said`. */
function acrossCommas(frame: Frame, comma: number, verb: number): Act | null {
  const { items } = frame;
  const commas = [comma];
  let from = comma;
  while (comma - from < LONGEST_SUBJECT && from > 0 && !endsClause(frame, from - 1)) {
    from -= 1;
    if (items[from]?.norm === ',') commas.unshift(from);
  }
  for (let part = 0; part < commas.length; part += 1) {
    const start = part === 0 ? from : (commas[part - 1] as number) + 1;
    const end = commas[part] as number;
    const lead = skipLead(frame, start);
    const phrase = phraseBefore(frame, end);
    if (!phrase || phrase.from > lead || phrase.kind === 'pronoun') continue;
    return actOf(frame, verb, describedBy(frame, phrase, commas.slice(part)), lead);
  }
  return null;
}

/** Returns the name between commas after a description or an office. */
function describedBy(frame: Frame, phrase: Phrase, commas: readonly number[]): Phrase {
  const isOffice = phrase.to - phrase.from === 1 && frame.lexicon.is('titles', frame.items[phrase.from]);
  const [comma, end] = commas;
  if (comma === undefined || end === undefined || (phrase.kind === 'name' && !isOffice)) return phrase;
  const next = phraseBefore(frame, end);
  return next?.kind === 'name' && next.from === comma + 1 ? describedBy(frame, next, commas.slice(1)) : phrase;
}

function endsClause({ items }: Frame, at: number): boolean {
  const item = items[at] as Item;
  if (item.quotation !== null) return true;
  return CLAUSE_END.test(item.norm) && !isStopInName(items, at);
}

function isStopInName(items: readonly Item[], at: number): boolean {
  return items[at]?.norm === '.' && at + 1 < items.length;
}

/** Skips `and`, `But`, `Meanwhile` at the start of a clause. */
function skipLead({ items, lexicon }: Frame, from: number): number {
  let at = from;
  while (
    items[at] &&
    (lexicon.is('joints', items[at]) || lexicon.is('adverbs', items[at]) || lexicon.is('times', items[at]))
  )
    at += 1;
  return at;
}

function skipBack({ items, lexicon }: Frame, from: number): number {
  let at = from;
  for (let item = items[at]; item && from - at < LONGEST_SUBJECT; item = items[at]) {
    if (item.name || !(lexicon.is('auxiliaries', item) || lexicon.is('adverbs', item))) break;
    at -= 1;
  }
  return at;
}

function skipPassive(frame: Frame, from: number): number {
  let at = from;
  while (frame.lexicon.is('passives', frame.items[at])) at -= 1;
  return at === from ? from : skipBack(frame, at);
}

/** Skips `on Friday`, `later on Monday` before the verb. */
function skipTime(frame: Frame, from: number): number {
  const { items, lexicon } = frame;
  let at = from;
  while (items[at] && (lexicon.is('times', items[at]) || items[at]?.kind === 'figure')) at -= 1;
  if (at === from) return from;
  if (lexicon.is('prepositions', items[at])) at -= 1;
  return skipBack(frame, at);
}

/** Returns the subject of the main clause of a frame. */
export function mainSubject(frame: Frame): Phrase | null {
  return subjectFrom(frame, 0, frame.items.length);
}

/** Returns the subject of the clause of an item: the phrase at its start. */
export function clauseSubject(frame: Frame, at: number): Phrase | null {
  let from = at;
  while (from > 0 && at - from < LONGEST_SUBJECT && !opensClause(frame, from - 1)) from -= 1;
  return subjectFrom(frame, from, at) ?? subjectFrom(frame, 0, at);
}

function subjectFrom(frame: Frame, from: number, at: number): Phrase | null {
  const { items, lexicon } = frame;
  for (let start = skipLead(frame, from); start < at; ) {
    const phrase = nameBehindDescription(frame, start, at) ?? phraseAfter(frame, start);
    if (phrase && phrase.to <= at && !lexicon.is('prepositions', items[start]))
      return namedBehind(frame, phrase) ?? phrase;
    const comma = items.slice(start, at).findIndex(({ norm }) => norm === ',');
    if (comma < 0) return null;
    start = skipLead(frame, start + comma + 1);
  }
  return null;
}

/** `A former captain in the navy, Ada Poe was elected`: Ada Poe. */
function nameBehindDescription(frame: Frame, start: number, at: number): Phrase | null {
  const { items, lexicon } = frame;
  if (!lexicon.is('articles', items[start])) return null;
  const comma = items.slice(start, Math.min(at, start + LONGEST_DESCRIPTION)).findIndex(({ norm }) => norm === ',');
  const name = comma < 0 || !items[start + comma + 1]?.name ? null : phraseAfter(frame, start + comma + 1);
  return name?.kind === 'name' && items[name.to]?.kind === 'word' ? name : null;
}

function opensClause({ items, lexicon }: Frame, at: number): boolean {
  const item = items[at] as Item;
  if (item.quotation !== null) return true;
  if (item.kind === 'punctuation') return CLAUSE_END.test(item.norm) && !isStopInName(items, at);
  return lexicon.is('boundaries', item) && !lexicon.is('joints', item) && !lexicon.is('relatives', item);
}

/** `according to the Portmere Gazette`: the first source of a frame. */
export function sourceOf(frame: Frame): Phrase | null {
  const { items, lexicon } = frame;
  for (const at of items.keys()) {
    if (lexicon.endsPhrase('sources', items, at) > 0) return phraseAfter(frame, at + 1);
    if (lexicon.is('sourcesBehind', items[at])) return phraseBefore(frame, at);
  }
  return null;
}
