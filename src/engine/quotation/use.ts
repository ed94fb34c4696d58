import type { Item } from './frame.ts';
import type { Lexicon } from './lexicon.ts';

/** What somebody puts between quotation marks: speech; the name of a work, a person or a tag; or a word that is talked about. */
export type QuotationUse = 'speech' | 'title' | 'term';

/** Longer is no title, in characters. */
const LONGEST_TITLE = 80;
const HASHTAG = /^[#@][\p{L}\p{N}_]+$/u;
const TITLE_CASE = /^(?:\p{Lu}[^\s]*|\p{Ll}{1,3})(?:\s+(?:\p{Lu}[^\s]*|\p{Ll}{1,3}))+$/u;
const CAPITALS = /(?<!\p{L})\p{Lu}/gu;
const FEWEST_CAPITALS = 2;

type Around = Pick<Item, 'norm' | 'text' | 'kind' | 'quotation'>;

/**
 * What a quotation is used for, by its words and the tokens right before and behind it: nobody need have said a title.
 *
 * @param before the tokens before it in its sentence, of which the last two are looked at
 */
export function useOf(
  words: string,
  before: readonly Around[],
  after: Around | undefined,
  lexicon: Lexicon,
): QuotationUse {
  if (HASHTAG.test(words)) return 'title';
  const [last, second] = [before.at(-1), before.at(-2)];
  if (last === undefined || last.quotation !== null || last.kind === 'punctuation') return 'speech';
  if (lexicon.hasWord('termWords', last.norm)) return 'term';
  if (isNickname(words, last, after)) return 'title';
  if (words.length > LONGEST_TITLE) return 'speech';
  const isWork =
    lexicon.hasWord('works', last.norm) ||
    (lexicon.hasWord('called', last.norm) && lexicon.hasWord('works', second?.norm ?? ''));
  const begins = /^[^\p{L}]*\p{Lu}/u.test(words);
  if (isWork && begins) return 'title';
  return lexicon.hasTitleCase && !lexicon.hasWord('verbs', last.norm) && isTitleCased(words) ? 'title' : 'speech';
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
