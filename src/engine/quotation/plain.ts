import type { MarkPair, Paired } from './directed.ts';
import { isDigit, isGap, isInWord, type Mark, marksIn } from './mark.ts';

/** A kind of mark that looks the same on both sides, or like an apostrophe, and how to tell what each one is. */
interface PlainMarks {
  readonly pattern: RegExp;
  readonly opens: (mark: Mark, text: string) => boolean;
  /** Whether it ends what `opener` begins: surely, perhaps (it may be inches, or the plural’s apostrophe), or not. */
  readonly closes: (mark: Mark, opener: Mark, text: string) => 'surely' | 'perhaps' | 'no';
  /** How far, in characters, a mark that perhaps closes may stand from the one that opens. */
  readonly reach: number;
}

/** `'90s`, `’23`, `'tis`, `rock 'n' roll`: an apostrophe where a mark would open. */
const ELISION =
  /^['‘](?:\d\ds?|tis|twas|twere|til|till|em|cause|bout|round|neath|n|s|t|m|k|ll|re|ve|d)(?![\p{L}\p{N}])/iu;

/** A plural’s apostrophe, `the crews’ port`, is followed by a word; so is a quoted plural, `the ‘heroes’ of today`. */
const PLURAL = /^s\S\s+[\p{L}\p{N}]/iu;
const LONGEST_QUOTED_PLURAL = 60;

const STRAIGHT: PlainMarks = {
  pattern: /"/g,
  opens: ({ before, after }) => !isGap(after) && !isInWord(before),
  closes: ({ before }) => (isGap(before) ? 'no' : isDigit(before) ? 'perhaps' : 'surely'),
  reach: Number.POSITIVE_INFINITY,
};

const SINGLE: PlainMarks = {
  pattern: /['‘’‚]/g,
  opens: ({ text: kind, at, before, after }, text) =>
    kind !== '’' && !isGap(after) && !isInWord(before) && !/[.,;:!?)\]]/.test(after) && !isElision(text, at),
  closes: ({ text: kind, at, before, after }, opener, text) => {
    if (isGap(before) || isInWord(after) || kind === '‚' || (kind === '‘') !== (opener.text === '‚' && kind === '‘')) {
      return 'no';
    }
    return isDigit(before) || PLURAL.test(text.slice(at - 1, at + 8)) ? 'perhaps' : 'surely';
  },
  reach: LONGEST_QUOTED_PLURAL,
};

function isElision(text: string, at: number): boolean {
  return ELISION.test(text.slice(at, at + 8));
}

/** A paragraph, the mark that the next one begins with, and in which pair a place stands: a number that tells them apart. */
export interface Surroundings {
  readonly text: string;
  readonly next: string;
  readonly enclosing: (at: number) => number;
}

/** Pairs straight double marks, knowing inches: those of one enclosing quotation only with one another. */
export function straightPairs(around: Surroundings): Paired {
  return plainPairs(around, STRAIGHT);
}

/** Pairs single marks, knowing apostrophes and feet: those of one enclosing quotation only with one another. */
export function singlePairs(around: Surroundings): readonly MarkPair[] {
  const { pairs, openers } = plainPairs(around, SINGLE);
  return [...pairs, ...openers.flatMap((opener) => unclosed(opener, around))];
}

/** A mark that opened and was not surely closed, and the first one that perhaps closed it. */
interface Opened {
  readonly opener: Mark;
  readonly perhaps: number | null;
}

/**
 * Each mark is looked at once: a quotation in plain marks holds none of its own kind, so what opens anew gives up what
 * was open.
 */
function plainPairs({ text, next, enclosing }: Surroundings, marks: PlainMarks): Paired {
  const states = new Map<number, Opened>();
  const pairs: MarkPair[] = [];
  const openers: Mark[] = [];
  const closers: Mark[] = [];
  for (const mark of marksIn(text, marks.pattern)) {
    const place = enclosing(mark.at);
    const state = states.get(place);
    const closing = state ? marks.closes(mark, state.opener, text) : 'no';
    if (state && closing === 'surely') {
      states.delete(place);
      pairs.push({ opener: state.opener.at, closer: mark.at });
    } else if (state && closing === 'perhaps') {
      const isNear = mark.at - state.opener.at <= marks.reach;
      if (state.perhaps === null && isNear) states.set(place, { ...state, perhaps: mark.at });
    } else if (marks.opens(mark, text)) {
      if (state?.perhaps === null) openers.push(state.opener);
      pairs.push(...perhapsClosed(state));
      states.set(place, { opener: mark, perhaps: null });
    } else if (marks.closes(mark, mark, text) === 'surely') closers.push(mark);
  }
  for (const state of states.values()) {
    // A quotation that goes on in the next paragraph is not closed by what may be inches.
    if (state.perhaps === null || state.opener.text === next) openers.push(state.opener);
    else pairs.push(...perhapsClosed(state));
  }
  return { pairs, openers: openers.toSorted((a, b) => a.at - b.at), closers };
}

function perhapsClosed(state: Opened | undefined): readonly MarkPair[] {
  return state && state.perhaps !== null ? [{ opener: state.opener.at, closer: state.perhaps }] : [];
}

/**
 * What is still open at the end of a paragraph. An unclosed plain mark is a quotation that goes on where it is at the
 * head, or where the next paragraph opens with the same mark; elsewhere it is a slip.
 */
export function unclosed({ at, text: kind }: Mark, { text, next }: Surroundings): readonly MarkPair[] {
  return kind === next || at === text.search(/\S/u) ? [{ opener: at, closer: null }] : [];
}
