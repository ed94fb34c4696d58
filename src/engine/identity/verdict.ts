import { diffTokens, type Edit } from '../diff.ts';
import type { Token } from '../types.ts';
import { hasCapitals, type Mention, type Mentions, nameForm } from './mention.ts';
import { isSame, type Name, namesIn } from './name.ts';

/**
 * Whether a paragraph that shares words with an older one can be an edit of it.
 *
 * - `same`: nothing contradicts it. `confirmed` says that both contain a rare name.
 * - `open`: its subject may have changed; only an editor can decide.
 * - `other`: a look-alike, the same sentence about somebody or something else.
 */
export interface Verdict {
  readonly kind: 'same' | 'open' | 'other';
  readonly confirmed: boolean;
}

/** The number of paragraphs of both versions that contain each name or word. */
export type Spread = ReadonlyMap<string, number>;

/*
 * From so much on, of all names that two paragraphs share or have in place of each other, by how rare they are: half of
 * them replaced is a look-alike, a quarter has to be decided. Real edits replace none, or one among many.
 */
const OTHER = 0.5;
const OPEN = 0.25;
/** The same for rare words, in texts where names cannot be distinguished. */
const OPEN_WORDS = 0.15;
/** A name in this many paragraphs of the two versions counts fully; one in twice as many counts half. */
const RARE = 2;
/** A phrase and one more than three times as long do not replace each other: one was deleted, the other added. */
const LOPSIDED = 3;
const SHORT_EDIT = 12;
/**
 * So much of both, and so many words that no formula of the article has, outweigh one replaced name, figure or pronoun; or
 * another subject.
 */
const MOST_WORDS = 0.8;
const MANY_WORDS = 10;
const SEVERAL_WORDS = 5;
/** A word in more paragraphs than this is common in the article, or part of a formula. */
const USUAL = 3;
/** If a paragraph is this many times as long as the other, one was cut or became part of the other. */
const NO_LOOK_ALIKE = 4;
/** The subject of a sentence is among this many first words. */
const SUBJECT = 4;

/** Returns one side's words of certain kinds in an edit. */
function within({ tokens, kinds }: Mentions, { from, to }: Edit['left'], ...wanted: readonly Mention[]) {
  return tokens.slice(from, to).filter((_, at) => wanted.includes(kinds[from + at] as Mention));
}

/** The weight of a name is that of its rarest word. */
function weightOf(names: readonly Name[], spread: Spread): number {
  return names.reduce((sum, { words }) => {
    const fewest = Math.min(...words.map((word) => spread.get(word) ?? 1));
    return sum + Math.min(1, RARE / fewest);
  }, 0);
}

/** Returns the distinct names that the other side does not contain in any form. */
function missing(names: readonly Name[], others: readonly Name[]): readonly Name[] {
  const lost = names.filter((name) => !others.some((other) => isSame(name, other)));
  return lost.filter((name, at) => lost.findIndex((one) => isSame(one, name)) === at);
}

function isIn({ from, to }: Edit['left'], name: Name): boolean {
  return name.from < to && name.from + name.words.length > from;
}

/** Returns edits that replace something; not those that only add, delete, or do both independently. */
function replacements(edits: readonly Edit[]): readonly Edit[] {
  return edits.filter(({ left, right }) => {
    const [one, other] = [left.to - left.from, right.to - right.from];
    const isShort = Math.max(one, other) <= SHORT_EDIT;
    return one > 0 && other > 0 && (isShort || Math.max(one, other) <= LOPSIDED * Math.min(one, other));
  });
}

/** Returns the share of names that are replaced, 0 to 1, and the weight of the shared names. */
function nameConflict(before: Mentions, after: Mentions, edits: readonly Edit[], spread: Spread) {
  const [old, now] = [namesIn(before), namesIn(after)];
  const [lost, gained] = [missing(old, now), missing(now, old)];
  const replaced = edits.reduce((sum, { left, right }) => {
    const [out, put] = [lost.filter((name) => isIn(left, name)), gained.filter((name) => isIn(right, name))];
    return sum + Math.min(weightOf(out, spread), weightOf(put, spread));
  }, 0);
  const certain = old.filter((name, at) => name.isCertain && old.findIndex((one) => isSame(one, name)) === at);
  const shared = weightOf(
    certain.filter((name) => now.some((other) => isSame(name, other))),
    spread,
  );
  return { share: replaced === 0 ? 0 : replaced / (replaced + shared), shared, hasNames: certain.length > 0 };
}

/** The same for all rare words, in scripts without capitals. */
function wordConflict(before: Mentions, after: Mentions, edits: readonly Edit[], spread: Spread): number {
  const isRare = ({ norm, kind }: Token) => kind === 'word' && (spread.get(nameForm(norm)) ?? 1) <= 2;
  const rare = (mentions: Mentions, { from, to }: Edit['left']) =>
    mentions.tokens.slice(from, to).filter(isRare).length;
  const replaced = edits.reduce((sum, { left, right }) => {
    const [out, put] = [rare(before, left), rare(after, right)];
    return sum + (out > 0 && put > 0 ? Math.max(out, put) : 0);
  }, 0);
  const now = new Set(after.tokens.map(({ norm }) => norm));
  const shared = before.tokens.filter((token) => isRare(token) && now.has(token.norm)).length;
  return replaced === 0 ? 0 : replaced / (replaced + shared);
}

function isReplaced(kind: Mention, before: Mentions, after: Mentions, edits: readonly Edit[]): boolean {
  return edits.some(({ left, right }) => {
    const [here, there] = [within(before, left, kind), within(after, right, kind)];
    return here.length > 0 && there.length > 0;
  });
}

/** Whether the first words differ, so that the subject may be another one. */
function isSubjectReplaced(before: Mentions, edits: readonly Edit[]): boolean {
  return edits.some(({ left }) => left.from < SUBJECT && before.kinds.slice(left.from, left.to).includes('other'));
}

function keptTokens({ tokens }: Mentions, edits: readonly Edit[]): readonly Token[] {
  const changed = new Set(
    edits.flatMap(({ left }) => Array.from({ length: left.to - left.from }, (_, at) => left.from + at)),
  );
  return tokens.filter((_, at) => !changed.has(at));
}

/** Compares the subjects of two paragraphs. Takes as long as one word comparison. */
export function verdictOf(before: Mentions, after: Mentions, spread: Spread): Verdict {
  const [shorter, longer] = [before, after].map(({ tokens }) => tokens.length).toSorted((a, b) => a - b) as [
    number,
    number,
  ];
  if (longer > NO_LOOK_ALIKE * shorter) return { kind: 'same', confirmed: false };
  const { edits } = diffTokens(before.tokens, after.tokens);
  const replacing = replacements(edits);
  const kept = keptTokens(before, edits);
  const isMostly = kept.length >= MOST_WORDS * longer;
  const ownWords = kept.filter(({ norm }) => (spread.get(nameForm(norm)) ?? 1) <= USUAL).length;
  const isMostlyKept = isMostly && ownWords >= MANY_WORDS;
  const names = nameConflict(before, after, replacing, spread);
  const confirmed = names.shared >= 1;
  if (names.share >= OTHER) return { kind: 'other', confirmed: false };
  const isFigureReplaced = isReplaced('figure', before, after, replacing);
  // One name of many, late in a long paragraph that is otherwise unchanged.
  const isAside = isMostlyKept && confirmed && !isFigureReplaced && !replacing.some(({ left }) => left.from < SUBJECT);
  if (names.share >= OPEN && !isAside) return { kind: 'open', confirmed: false };
  if (names.hasNames && names.shared > 0) return { kind: 'same', confirmed };
  if (!hasCapitals(before)) {
    const words = wordConflict(before, after, replacing, spread);
    if (words >= OPEN_WORDS) return { kind: 'open', confirmed: false };
  }
  const isValueReplaced = isFigureReplaced || isReplaced('pronoun', before, after, replacing);
  const isOpen = isValueReplaced
    ? !isMostlyKept
    : isSubjectReplaced(before, replacing) && !(isMostly && ownWords >= SEVERAL_WORDS);
  return { kind: isOpen ? 'open' : 'same', confirmed: false };
}

/** Counts the paragraphs that contain each name or word. */
export function spreadOf(all: readonly Mentions[]): Spread {
  const spread = new Map<string, number>();
  for (const { tokens } of all)
    for (const word of new Set(tokens.map(({ norm }) => nameForm(norm)))) spread.set(word, (spread.get(word) ?? 0) + 1);
  return spread;
}
