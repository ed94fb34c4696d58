import { isCapitalised } from '../rules/rule.ts';
import type { Item } from './frame.ts';
import { isAbbreviationStop, type Naming, namingIn } from './name.ts';
import {
  endsSpeaker,
  isAuxiliary,
  isBoundary,
  isFormOfBe,
  isInverted,
  isSayingParticiple,
  isSayingVerb,
} from './saying.ts';

/** A verb of saying in a frame, and who says it, or null where that cannot be told. */
export interface Saying {
  readonly verb: number;
  readonly subject: Naming | null;
}

/** Tokens that a subject may have. Also the bound on the work for one verb. */
const LONGEST_SUBJECT = 24;
const LONGEST_NAME_BEHIND = 12;
/** `was quoted as saying` is the only passive in which who speaks stands before the verb. */
const QUOTES = /^(?:quoted|quotes|cited|cites)$/;
const DESCRIBES = /^(?:an?|the|who|whose|which|one|his|her|its|their|now|in|on|at|for|speaking|asked)$/;

/** The verbs of saying of a frame with their subjects, in time linear in the frame. */
export function sayingsIn(items: readonly Item[]): readonly Saying[] {
  const sayings: Saying[] = [];
  let prior: Naming | null = null;
  items.forEach((item, verb) => {
    if (item.quotation !== null) return;
    const goesOn = isSayingParticiple(item) && items[verb - 1]?.norm === ',';
    if (!goesOn && !isSayingVerb(item)) return;
    const subject: Naming | null = goesOn ? prior : subjectOf(items, verb, prior);
    sayings.push({ verb, subject });
    prior = subject ?? prior;
  });
  return sayings;
}

function subjectOf(items: readonly Item[], verb: number, prior: Naming | null): Naming | null {
  const skipped = skipBack(items, verb - 1, isAuxiliary);
  const before = skipBack(items, skipped, isFormOfBe);
  const isPassive = before < skipped;
  const quotes = QUOTES.test(items[verb]?.norm ?? '');
  if (isPassive !== quotes) return quotes ? quotedNaming(items, verb) : null;
  const last = skipBack(items, before, isAuxiliary);
  const item = items[last];
  if (!item) return null;
  if (item.quotation !== null) return invertedNaming(items, verb);
  if (item.norm === ',') return appositionBefore(items, last) ?? invertedNaming(items, verb);
  if (item.norm === 'and' || item.norm === 'but') return prior;
  return namingBefore(items, last + 1);
}

function skipBack(items: readonly Item[], from: number, test: (item: Item) => boolean): number {
  let at = from;
  for (let item = items[at]; item && from - at < LONGEST_SUBJECT && test(item); item = items[at]) at -= 1;
  return at;
}

/** `the agency quoted the mayor as saying`: the mayor. */
function quotedNaming(items: readonly Item[], verb: number): Naming | null {
  const rest = items.slice(verb + 1, verb + 1 + LONGEST_NAME_BEHIND);
  const as = rest.findIndex(({ norm }, at) => norm === 'as' && rest[at + 1]?.norm === 'saying');
  return as > 0 ? namingIn(items, verb + 1, verb + 1 + as) : null;
}

/** The subject that ends before an item, back to where its clause begins. */
function namingBefore(items: readonly Item[], to: number): Naming | null {
  let from = to;
  while (from > 0 && to - from < LONGEST_SUBJECT && !beginsAfter(items, from - 1)) from -= 1;
  if (items[from - 1]?.norm === 'nor') return null;
  if (items[from - 1]?.norm !== 'and') return namingIn(items, from, to);
  const joint = skipBack(items, from - 2, isCapitalised);
  // `Poe and Marsh said` names both; `he met Poe and Marsh said` only one.
  const isBoth = joint < from - 2 && (joint < 0 || beginsAfter(items, joint));
  return namingIn(items, isBoth ? joint + 1 : from, to);
}

function beginsAfter(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item) return true;
  if (item.kind === 'punctuation') return !isAbbreviationStop(items, at);
  return item.quotation !== null || isBoundary(item);
}

/** `Poe, a former captain, said` and `the mayor’s spokesman, Brig. Poe, said`, by the comma before the verb. */
function appositionBefore(items: readonly Item[], comma: number): Naming | null {
  let from = comma;
  const commas: number[] = [comma];
  while (from > 0 && comma - from < LONGEST_SUBJECT && !endsClause(items, from - 1)) {
    from -= 1;
    if (items[from]?.norm === ',' && from < comma) commas.unshift(from);
  }
  if (from > 0 && !endsClause(items, from - 1)) return null;
  if (items[from]?.norm === ',') return null;
  for (let part = 0; part + 1 < commas.length; part += 1) {
    const start = part === 0 ? from : (commas[part - 1] ?? 0) + 1;
    const end = commas[part] ?? 0;
    const naming = namingIn(items, start, end);
    const next = items[end + 1];
    if (!naming || naming.from !== start || !items.slice(start, end).some(isCapitalised) || !next) continue;
    if (DESCRIBES.test(next.norm)) return naming;
    if (isCapitalised(next) && !isCapitalised(items[end - 1])) return { from: start, to: comma, pronoun: false };
  }
  return null;
}

function endsClause(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item || item.quotation !== null) return true;
  return item.kind === 'punctuation' && item.norm !== ',' && !isAbbreviationStop(items, at);
}

/** `said Ada Poe, a former captain` and `said the mayor on Monday`. */
function invertedNaming(items: readonly Item[], verb: number): Naming | null {
  const item = items[verb];
  return item && isInverted(item) ? namingBehind(items, verb) : null;
}

/** Who is named right behind an item: `according to the mayor on Monday`. */
export function namingBehind(items: readonly Item[], verb: number): Naming | null {
  let to = verb + 1;
  const most = verb + 1 + LONGEST_NAME_BEHIND;
  for (let item = items[to]; item && to < most && !endsNaming(items, to, item); item = items[to]) to += 1;
  if (to === most) return null;
  const naming = namingIn(items, verb + 1, to);
  return naming && naming.from === verb + 1 ? naming : null;
}

function endsNaming(items: readonly Item[], at: number, item: Item): boolean {
  if (item.quotation !== null || endsSpeaker(item)) return true;
  return item.kind === 'punctuation' && !isAbbreviationStop(items, at);
}
