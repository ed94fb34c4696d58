import type { Edit, Run } from '../diff.ts';
import type { Pair, Reading } from '../edits/side.ts';
import type { ChangeKind, Token } from '../types.ts';

/** The changed words of one side, with the tokens around them; `tokens` is empty where only the other side has words. */
export interface Phrase {
  readonly tokens: readonly Token[];
  /** Their forms, and what is written, each with a space between. */
  readonly norm: string;
  readonly text: string;
  /** Where they stand, for what only few rules want to know. */
  readonly reading: Reading;
  readonly run: Run;
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

/** Returns the two phrases of an edit, left and right. */
export function phrasesOf(pair: Pair, edit: Edit): readonly [Phrase, Phrase] {
  return [phraseOf(pair.left, edit.left, pair.english), phraseOf(pair.right, edit.right, pair.english)];
}

function phraseOf(reading: Reading, run: Run, english: boolean): Phrase {
  const tokens = reading.tokens.slice(run.from, run.to);
  const [first] = tokens;
  return {
    tokens,
    norm: joined(tokens, ' '),
    text: first && tokens.length === 1 ? first.text : tokens.map(({ text }) => text).join(' '),
    reading,
    run,
    english,
  };
}

/** Whether one phrase meets the first condition and the other the second, on either side. */
export function eitherWay(left: Phrase, right: Phrase, test: (one: Phrase, other: Phrase) => boolean): boolean {
  return test(left, right) || test(right, left);
}

/** The forms of the tokens in one string, with `joint` between them. */
export function joined(tokens: readonly Token[], joint = ''): string {
  const [first] = tokens;
  return first && tokens.length === 1 ? first.norm : tokens.map(({ norm }) => norm).join(joint);
}

/** The token before the words. */
export function tokenBefore({ reading, run }: Phrase): Token | undefined {
  return reading.tokens[run.from - 1];
}

/** The token behind the words. */
export function tokenAfter({ reading, run }: Phrase): Token | undefined {
  return reading.tokens[run.to];
}

/** Whether a word begins with a capital letter. */
export function isCapitalised(token: Token | undefined): boolean {
  // A word equal to its form has no capital: most words need no closer look.
  return token?.kind === 'word' && token.text !== token.norm && /^\p{Lu}/u.test(token.text);
}
