import type { Edit } from '../diff.ts';
import type { Pair, Reading } from '../reading.ts';
import type { ChangeKind, Token } from '../types.ts';

/** The changed words of one side, with the tokens around them; `tokens` is empty where only the other side has words. */
export interface Phrase {
  readonly tokens: readonly Token[];
  /** Their forms, and what is written, each with a space between. */
  readonly norm: string;
  readonly text: string;
  readonly before: Token | undefined;
  /** The forms of the two tokens before: `according to`. */
  readonly lead: string;
  readonly after: Token | undefined;
  /** The next word behind, whatever marks stand before it. */
  readonly nextWord: Token | undefined;
  /** Whether the first of the words may begin a sentence. */
  readonly begins: boolean;
  /** Whether half of the words or more stand in quotation marks. */
  readonly quoted: boolean;
  /** Whether the tokens before and after stand in a quotation that the words themselves do not open or close. */
  readonly inside: readonly [boolean, boolean];
  /** Whether both sides are English. */
  readonly english: boolean;
}

/** What a difference is called and why: data in the open, for a page to list and to count by. */
export interface Rule {
  /** What readers see as the rule's name: `quotation marks`. */
  readonly id: string;
  readonly kind: ChangeKind;
  /** Whether it holds for English only. */
  readonly english: boolean;
  /** What the rule says, in one sentence for readers. */
  readonly reason: string;
  /** Pairs of phrases that differ by this rule and nothing else. */
  readonly examples: readonly (readonly [string, string])[];
  /** Pairs that look like it and are something else. */
  readonly counterexamples: readonly (readonly [string, string])[];
  /** What has to hold before `matches` is asked; rules that stand together may share one and have it asked once. */
  readonly guard?: (left: Phrase, right: Phrase) => boolean;
  /** Whether the rule explains the whole difference. Gives the same answer when the sides are swapped. */
  readonly matches: (left: Phrase, right: Phrase) => boolean;
}

/** The two phrases that an edit puts one for the other. */
export function phrasesOf(pair: Pair, edit: Edit): readonly [Phrase, Phrase] {
  return [phraseOf(pair.left, edit.left, pair.english), phraseOf(pair.right, edit.right, pair.english)];
}

function phraseOf(reading: Reading, { from, to }: Edit['left'], english: boolean): Phrase {
  const tokens = reading.tokens.slice(from, to);
  return {
    tokens,
    norm: joined(tokens, ' '),
    text: tokens.map(({ text }) => text).join(' '),
    before: reading.tokens[from - 1],
    lead: joined(reading.tokens.slice(Math.max(0, from - 2), from), ' '),
    after: reading.tokens[to],
    nextWord: reading.tokens.slice(to, to + 3).find(({ kind }) => kind !== 'punctuation'),
    begins: reading.begins[from] ?? false,
    quoted: reading.quoted.slice(from, to).filter(Boolean).length * 2 >= Math.max(1, to - from),
    inside: [reading.quoted[from - 1] ?? false, reading.quoted[to] ?? false],
    english,
  };
}

/** Whether one of the two is so and the other so, whichever side each stands on. */
export function eitherWay(left: Phrase, right: Phrase, test: (one: Phrase, other: Phrase) => boolean): boolean {
  return test(left, right) || test(right, left);
}

/** The forms of the tokens in one string, with `joint` between them. */
export function joined(tokens: readonly Token[], joint = ''): string {
  return tokens.map(({ norm }) => norm).join(joint);
}

/** Whether a word begins with a capital letter. */
export function isCapitalised(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}
