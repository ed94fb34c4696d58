import { BOUNDS } from '../edits/quantity.ts';
import type { Bound } from './value.ts';
import { type Line, normAt, normsOf, type Stretch } from './word.ts';

/** Most words of a hedge: no more than a. */
const LONGEST = 4;

const SINGLE = [...BOUNDS.keys()].filter((word) => !/^(?:less|fewer|more|most|least|maximum|minimum)$/.test(word));

/** Words that hedge a number when they stand right before it. */
const HEDGE = new RegExp(
  `^(?:(?:just|well|slightly|only|much|a (?:little|bit)) )?(?:${SINGLE.join('|')}|between|just|within|(?:no )?(?:less|fewer|more) than|at (?:least|most)|up to|as (?:many|much|few|little|long) as|(?:an? )?(?:maximum|minimum|total|average) of|(?:an )?estimated)$`,
);

/** The words that a hedge ends with: where another stands before a number, there is none. */
const LAST_WORDS: ReadonlySet<string> = new Set([
  ...SINGLE,
  ...'between just within than least most to as of estimated'.split(' '),
]);

const MEANINGS: Readonly<Record<NonNullable<ReturnType<typeof BOUNDS.get>>, Bound>> = {
  about: 'about',
  below: 'at most',
  above: 'at least',
};

/** The commonest hedges of other languages, by what they make of a number. */
const FOREIGN: Readonly<Record<string, Readonly<Partial<Record<Bound, RegExp>>>>> = {
  de: {
    about: /^(?:etwa|rund|ungefähr|circa|zirka|ca \.)$/,
    'at least': /^(?:mindestens|wenigstens|über|mehr als)$/,
    'at most': /^(?:höchstens|maximal|knapp|fast|beinahe|bis zu|weniger als)$/,
  },
  fr: {
    about: /^(?:environ|quelque)$/,
    'at least': /^(?:au moins|plus de)$/,
    'at most': /^(?:au plus|près de|presque|moins de|jusqu'à)$/,
  },
  es: {
    about: /^(?:unos|unas|aproximadamente|alrededor de)$/,
    'at least': /^(?:al menos|más de)$/,
    'at most': /^(?:casi|hasta|menos de|cerca de)$/,
  },
};

/** What words before or behind a number make of it, and the stretch with them. */
export interface Hedged extends Stretch {
  readonly bound: Bound;
}

/** Takes into a figure the words that hedge it: `just under`, `at least`, `up to`, `or so`, `mindestens`. */
export function hedge(line: Line, { from, to }: Stretch): Hedged {
  if (!line.tongue.english) return foreignHedge(line, { from, to });
  const behind = hedgeBehind(line, to);
  if (!LAST_WORDS.has(normAt(line, from - 1))) return { from, to: behind?.to ?? to, bound: behind?.bound ?? 'exact' };
  for (let start = Math.max(0, from - LONGEST); start < from; start += 1) {
    const words = normsOf(line, start, from);
    // Twice as many as five compares, and bounds nothing.
    if (HEDGE.test(words) && !/^(?:twice|times|half)$/.test(normAt(line, start - 1)))
      return { from: start, to: behind?.to ?? to, bound: behind?.bound ?? boundOf(words) };
  }
  return { from, to: behind?.to ?? to, bound: behind?.bound ?? 'exact' };
}

function foreignHedge(line: Line, { from, to }: Stretch): Hedged {
  for (const start of [from - 2, from - 1]) {
    const words = normsOf(line, start, from);
    const found = Object.entries(FOREIGN[line.tongue.code] ?? {}).find(
      ([, hedges]) => start >= 0 && hedges.test(words),
    );
    if (found) return { from: start, to, bound: found[0] as Bound };
  }
  return { from, to, bound: 'exact' };
}

function boundOf(words: string): Bound {
  if (/^no more|within$|^(?:just )?up to|as (?:many|much|long) as/.test(words)) return 'at most';
  if (/^no |as (?:few|little) as/.test(words)) return 'at least';
  if (words.includes('estimated')) return 'about';
  const found = words.split(' ').map((word) => BOUNDS.get(word));
  const bound = found.find((meaning) => meaning !== undefined);
  return bound === undefined ? 'exact' : MEANINGS[bound];
}

function hedgeBehind(line: Line, at: number): { readonly to: number; readonly bound: Bound } | null {
  if (normAt(line, at) !== 'or') return null;
  const word = normAt(line, at + 1);
  if (word === 'so') return { to: at + 2, bound: 'about' };
  if (word === 'more') return { to: at + 2, bound: 'at least' };
  return /^(?:less|fewer)$/.test(word) ? { to: at + 2, bound: 'at most' } : null;
}
