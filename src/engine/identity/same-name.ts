import { nameForm } from './mention.ts';

/** The least common prefix, in letters and as a share of the longer form, of two forms of a name: Russia, Russian. */
const STEM = 4;
const STEM_SHARE = 0.6;
/** From this length on, one or two different letters are a typing error, not another name. */
const ONE_SLIP = 5;
const TWO_SLIPS = 9;

/** Returns the Levenshtein distance, up to a limit. */
function slips(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const change = (row[to - 1] as number) + (one[at - 1] === other[to - 1] ? 0 : 1);
      next.push(Math.min(change, (row[to] as number) + 1, (next[to - 1] as number) + 1));
    }
    row = next;
  }
  return row.at(-1) as number;
}

function sharedStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one[at] === other[at]) at += 1;
  return at;
}

/**
 * Whether two words may be forms of the same name: a genitive, a hyphen, an accent, a typing error, or an adjective. `Ohio`
 * and `Iowa` are not. Compares only the first forty letters.
 */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [nameForm(one).slice(0, 40), nameForm(other).slice(0, 40)];
  if (a === b) return true;
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  if (shorter < ONE_SLIP - 1) return false;
  const start = sharedStart(a, b);
  if (start >= STEM && start === shorter && start >= STEM_SHARE * longer) return true;
  const most = shorter >= TWO_SLIPS ? 2 : shorter >= ONE_SLIP ? 1 : 0;
  return most > 0 && slips(a, b, most) <= most;
}

/** Whether a word consists of the initials of consecutive names: `US` for United States. */
export function isAcronymOf(word: string, names: readonly string[]): boolean {
  const letters = nameForm(word);
  const initials = names.map((name) => nameForm(name)[0] ?? '').join('');
  return letters.length >= 2 && letters.length <= 6 && initials.includes(letters);
}
