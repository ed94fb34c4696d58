import { type Mentions, nameForm } from './mention.ts';
import { isAcronymOf, isSameName } from './same-name.ts';

/** A name in a paragraph, of one or more consecutive words. */
export interface Name {
  /** The index of its first word. */
  readonly from: number;
  /** Its words, normalized for comparison. */
  readonly words: readonly string[];
  /** Whether it is certainly a name: one of its words is capitalized inside a sentence. */
  readonly isCertain: boolean;
}

/** Returns the names of a paragraph in order: capitalized words with only a space between them. */
export function namesIn({ tokens, kinds }: Mentions): readonly Name[] {
  const names: { from: number; words: string[]; isCertain: boolean }[] = [];
  for (const [at, kind] of kinds.entries()) {
    if (kind !== 'name' && kind !== 'opener') continue;
    const [token, before, last] = [tokens[at], tokens[at - 1], names.at(-1)];
    const isNext = last !== undefined && last.from + last.words.length === at;
    const isNear = token !== undefined && before !== undefined && token.start - before.end <= 1;
    const word = nameForm(token?.norm ?? '');
    if (isNext && isNear) {
      last.words.push(word);
      last.isCertain ||= kind === 'name';
    } else names.push({ from: at, words: [word], isCertain: kind === 'name' });
  }
  return names;
}

function isWithin(words: readonly string[], others: readonly string[]): boolean {
  return words.every((word) => others.some((other) => isSameName(word, other)));
}

/** Whether two names may mean the same: `Poe` and `Ada Poe`, `US` and `United States`; not `North Korea` and `South Korea`. */
export function isSame({ words: one }: Name, { words: other }: Name): boolean {
  if (isWithin(one, other) || isWithin(other, one)) return true;
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  if (shorter.length === 1 && isAcronymOf(shorter[0] as string, longer)) return true;
  // `Pak Thae Song` and `Pak Tae-song`: the same letters, split into words differently.
  return shorter.length < longer.length && isSameName(shorter.join(''), longer.join(''));
}
