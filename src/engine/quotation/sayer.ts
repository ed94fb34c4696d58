import type { Act } from './act.ts';
import type { Frame } from './frame.ts';
import { isVerb, type Phrase, phraseAfter, phraseBefore } from './phrase.ts';

/** Tokens between a quotation and a verb that is beside it. */
export const BEHIND = 3;
/** Tokens behind a quotation that are searched for its source. */
const LONGEST_TAIL = 10;

/** `a statement released by Ada Poe`: Ada Poe. */
export function authorOf(frame: Frame, { kind, from, to }: Phrase): Phrase | null {
  const { items, lexicon } = frame;
  const document = kind === 'noun' ? items.slice(from, to).findIndex((item) => lexicon.is('documents', item)) : -1;
  if (document < 0) return null;
  const by = items.slice(from + document + 1, to + 2).findIndex((item) => lexicon.is('authors', item));
  return by < 0 || by > 1 ? null : phraseAfter(frame, from + document + 2 + by);
}

/** Whether an act is denied, by itself or by the one that it is the object of: `denied that she had said “…”`. */
export function isDenied({ items, lexicon }: Frame, act: Act, acts: readonly Act[]): boolean {
  if (act.denied) return true;
  const prior = acts.findLast(({ verb }) => verb < act.verb);
  const between = prior?.denied ? items.slice(prior.verb + 1, act.verb) : [];
  return (
    prior?.denied === true &&
    !between.some((item) => item.norm === ',' || item.quotation !== null || lexicon.is('joints', item))
  );
}

/** Whether a verb and a quotation are in one clause, as far as conjunctions say so. */
export function isOneClause({ items, lexicon }: Frame, verb: number, at: number): boolean {
  return items.slice(verb + 1, at).every((item) => item.name || !lexicon.is('boundaries', item));
}

/**
 * A passive without an agent governs only what it is the verb of, `was described as “…”` and not `was cited because he “…”`;
 * so does a verb that says something only beside a quotation.
 */
export function governs({ verb, subject, passive }: Act, at: number, { items, lexicon }: Frame): boolean {
  const isNear = at - verb <= BEHIND;
  return isNear || ((subject !== null || !passive) && !lexicon.is('beside', items[verb]));
}

/** `“…,” according to the police`. */
export function sourceBehind(frame: Frame, at: number): Phrase | null {
  const { items, lexicon } = frame;
  const from = items[at + 1]?.norm === ',' ? at + 2 : at + 1;
  for (let to = from; to < from + LONGEST_TAIL && items[to]; to += 1) {
    if (items[to]?.quotation !== null || isVerb(frame, to)) return null;
    const length = lexicon.endsPhrase('sources', items, to);
    if (length > 0 && (to + 1 - length === from || items[to - length]?.norm === ',')) return phraseAfter(frame, to + 1);
  }
  return null;
}

/** `praised as “very smart” by Poe`. */
export function byBehind(frame: Frame, at: number, before: Act | undefined): Phrase | null {
  const { items, lexicon } = frame;
  if (!before || at - before.verb > BEHIND || !lexicon.is('naming', items[before.verb])) return null;
  return lexicon.is('by', items[at + 1]) && items[at + 1]?.norm === 'by' ? phraseAfter(frame, at + 2) : null;
}

/** `…, as critics claim`: undefined where there is no such clause, null where it is not clear whose. */
export function asBehind(frame: Frame, at: number): Phrase | null | undefined {
  const { items, lexicon } = frame;
  const hasComma = items[at + 1]?.norm === ',';
  const from = hasComma ? at + 2 : at + 1;
  if (!lexicon.is('as', items[from])) return undefined;
  const verb = items
    .slice(from + 1, from + LONGEST_TAIL)
    .findIndex((item) => lexicon.is('verbs', item) || lexicon.is('infinitives', item));
  const subject = verb < 1 ? nameAlone(frame, from + 1) : phraseBefore(frame, from + 1 + verb);
  return subject?.from === from + 1 || hasComma ? subject : undefined;
}

/** `„…“, so Ada Poe.`: a name with nothing behind it. */
function nameAlone(frame: Frame, at: number): Phrase | null {
  const name = phraseAfter(frame, at);
  const next = name && frame.items[name.to];
  return name?.kind === 'name' && (next === undefined || next?.kind === 'punctuation') ? name : null;
}

/** `“…,” Poe said` and `“…,” said Poe`. */
export function sayerBehind(frame: Frame, at: number, act: Act | undefined): Phrase | null {
  const { items } = frame;
  if (!act) return null;
  const hasComma = items[at + 1]?.norm === ',';
  const isFirst = items.slice(0, at).every(({ kind, quotation }) => kind === 'punctuation' || quotation !== null);
  if (!items[at]?.leadsOn && !hasComma && !isFirst) return null;
  const from = at + (hasComma ? 2 : 1);
  if (!isFirst && !isParenthetical(frame, act)) return null;
  return act.from <= skipAdverbs(frame, from) && act.from >= from ? act.subject : null;
}

function skipAdverbs({ items, lexicon }: Frame, from: number): number {
  let at = from;
  while (items[at] && (lexicon.is('adverbs', items[at]) || lexicon.is('auxiliaries', items[at]))) at += 1;
  return at;
}

/** Whether a verb of saying has nothing of its own behind it but when, where and to whom. */
export function isParenthetical(frame: Frame, act: Act): boolean {
  const { items, lexicon } = frame;
  const told = lexicon.is('addressing', items[act.verb]) ? phraseAfter(frame, act.to) : null;
  const next = items[told?.to ?? act.to];
  if (told && lexicon.is('complements', next)) return false;
  if (next === undefined || next.kind === 'punctuation') return next?.norm !== ':';
  if (next.quotation !== null) return false;
  return lexicon.is('prepositions', next) || lexicon.is('times', next) || lexicon.is('adverbs', next);
}
