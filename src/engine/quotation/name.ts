import { isCapitalised } from '../rules/rule.ts';
import type { Item } from './frame.ts';
import { isAuxiliary, isFormOfBe, isNobody, isPreposition, isPronoun, isSayingVerb } from './saying.ts';

/** Who is named by a run of a frame’s items, half-open. */
export interface Naming {
  readonly from: number;
  readonly to: number;
  /** Whether the run is a pronoun: he, she or they. */
  readonly pronoun: boolean;
}

const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)$/;
const NO_PART_OF_A_NAME =
  /^(?:to|not|never|neither|nor|nobody|none|no|could|would|will|can|may|might|should|must|did|does|do)$/;
const PARTICLE = /^(?:de|da|del|der|den|di|du|dos|van|von|bin|bint|ibn|al|el|la|le|of|the)$/;
/** `officials in the two capitals`: longer runs without a capital letter are no speaker. */
const LONGEST_WITHOUT_CAPITAL = 4;

/** Whether an item is the stop of an abbreviation before a name: `Gen.`, `Mr.`, `J.`; sentences are cut before. */
export function isAbbreviationStop(items: readonly Item[], at: number): boolean {
  return items[at]?.norm === '.' && isCapitalised(items[at - 1]) && (items[at - 1]?.text.length ?? 9) <= 4;
}

/** Reads a run of items as who speaks, or null where it names nobody: what cannot be told is not guessed. */
export function namingIn(items: readonly Item[], from: number, to: number): Naming | null {
  let start = from;
  for (let item = items[start]; item && start < to && isSetBefore(item); item = items[start]) start += 1;
  const run = items.slice(start, to);
  const [first] = run;
  if (!first || run.some(({ quotation }) => quotation !== null) || isNobody(first)) return null;
  if (run.some((item) => isFormOfBe(item) || isSayingVerb(item) || NO_PART_OF_A_NAME.test(item.norm))) return null;
  if (isPronoun(first)) return run.length === 1 ? { from: start, to, pronoun: true } : null;
  if (isPreposition(first)) return trailingName(items, start, to);
  const hasCapital = run.some(isCapitalised);
  if (!hasCapital && run.length > LONGEST_WITHOUT_CAPITAL) return null;
  return items[to - 1]?.kind === 'word' ? { from: start, to, pronoun: false } : null;
}

function isSetBefore(item: Item): boolean {
  return isAuxiliary(item) || DAY.test(item.norm);
}

/** `In his speech on Monday Mayor Ada Poe` names Mayor Ada Poe. */
function trailingName(items: readonly Item[], from: number, to: number): Naming | null {
  let start = to;
  while (start > from + 1 && isPartOfName(items, start - 1)) start -= 1;
  while (start < to && !isCapitalised(items[start])) start += 1;
  const follows = items[start - 1];
  // `After Poe said`, `In Portmere said`: what follows the preposition at once may be what it governs.
  if (start === to || (follows && start - 1 === from && isPreposition(follows))) return null;
  return { from: start, to, pronoun: false };
}

function isPartOfName(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item || DAY.test(item.norm)) return false;
  return (
    isCapitalised(item) || isAbbreviationStop(items, at) || (PARTICLE.test(item.norm) && isCapitalised(items[at - 1]))
  );
}
