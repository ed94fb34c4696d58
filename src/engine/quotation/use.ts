import type { Item } from './frame.ts';
import type { Lexicon } from './lexicon.ts';

/** The use of quotation marks: speech; the name of a work, person or tag; or a word that the text talks about. */
export type QuotationUse = 'speech' | 'title' | 'term';

/** The most characters of a title. */
const LONGEST_TITLE = 80;
const HASHTAG = /^[#@][\p{L}\p{N}_]+$/u;
const TITLE_CASE = /^(?:\p{Lu}[^\s]*|\p{Ll}{1,3})(?:\s+(?:\p{Lu}[^\s]*|\p{Ll}{1,3}))+$/u;
const CAPITALS = /(?<!\p{L})\p{Lu}/gu;
const FEWEST_CAPITALS = 2;

type Around = Pick<Item, 'norm' | 'text' | 'kind' | 'quotation'>;

/** Tokens between a word that is talked about and the verb that says so: `the “fair” price of fish means`. */
const LONGEST_MEANING = 5;

/**
 * Returns what a quotation is used for, by its words and the tokens right before and behind it in its sentence. Nobody need
 * have said a title or a term.
 */
export function useOf(
  words: string,
  all: readonly Around[],
  behind: readonly Around[],
  lexicon: Lexicon,
): QuotationUse {
  if (HASHTAG.test(words)) return 'title';
  const before = withoutApostrophe(all);
  const [last, second] = [before.at(-1), before.at(-2)];
  if (last === undefined || last.quotation !== null || last.kind === 'punctuation') return 'speech';
  if (lexicon.hasWord('termWords', last.norm) || isMeant(behind, lexicon)) return 'term';
  if (isNickname(words, last, behind[0])) return 'title';
  if (words.length > LONGEST_TITLE) return 'speech';
  const isWork =
    lexicon.hasWord('works', last.norm) ||
    (lexicon.hasWord('called', last.norm) && lexicon.hasWord('works', second?.norm ?? ''));
  const begins = /^[^\p{L}]*\p{Lu}/u.test(words);
  if (isWork && begins) return 'title';
  return lexicon.hasTitleCase && !lexicon.hasWord('verbs', last.norm) && isTitleCased(words) ? 'title' : 'speech';
}

/** The apostrophe of a plural, `the crews’ “Long Watch”`, is a part of its word. */
function withoutApostrophe(before: readonly Around[]): readonly Around[] {
  const [second, last] = before.slice(-2);
  const isPlural = /^['’]$/.test(last?.text ?? '') && /s$/i.test(second?.text ?? '');
  return isPlural ? before.slice(0, -1) : before;
}

/** `what “fair” means`: the word is talked about. */
function isMeant(behind: readonly Around[], lexicon: Lexicon): boolean {
  const clause = behind.slice(0, LONGEST_MEANING);
  const verb = clause.findIndex(({ norm }) => lexicon.hasWord('means', norm));
  const isOneClause = ({ norm, kind, quotation }: Around): boolean =>
    kind !== 'punctuation' && quotation === null && !lexicon.hasWord('boundaries', norm);
  return verb >= 0 && clause.slice(0, verb).every(isOneClause);
}

/** `Jack “Jock” Poe`. */
function isNickname(words: string, before: Around, after: Around | undefined): boolean {
  const isName = (one: Around | undefined) => one?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(one.text);
  return isName(before) && isName(after) && /^\p{Lu}[\p{L}-]+$/u.test(words);
}

function isTitleCased(words: string): boolean {
  const bare = words.replace(/[.,!?]{1,3}$/u, '');
  return TITLE_CASE.test(bare) && (bare.match(CAPITALS)?.length ?? 0) >= FEWEST_CAPITALS;
}
