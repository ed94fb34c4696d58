import type { Extent } from '../types.ts';
import { agrees, type Cast, type Member } from './cast.ts';
import type { Frame, Item } from './frame.ts';
import type { Gender } from './lexicon.ts';
import { mentionIn } from './mention.ts';
import { isKnownNoun, type Phrase } from './phrase.ts';

/** Whom a phrase means: by the fullest name that the article gives, or as the phrase describes them. */
export interface Referent {
  readonly name: string;
  /** Where these words stand. */
  readonly named: Extent;
  /** Null for those whom the article does not name. */
  readonly member: Member | null;
  readonly gender: Gender;
  /** A person, several, a document or a body. */
  readonly number: 'one' | 'several' | 'body' | 'things' | 'unknown';
  /** Whether the words point back to somebody whom the program does not find: `the men`. */
  readonly vague: boolean;
  /** Whether the words point back to somebody: `the official`. */
  readonly definite: boolean;
  /** The noun of a description; empty for a name. */
  readonly head: string;
}

const PERSON = /(?:er|ee|or|ent|man|woman|person|ist|ant|chief|king|queen|head|ian|ive|eur|sprecher|in)$/u;
const SEVERAL = /(?:s|media|police|people|men|women)$/u;

/** Whether a noun is most often a person’s. */
export function isPerson({ norm }: Item): boolean {
  return PERSON.test(norm);
}

/** Whom a phrase that is no pronoun means. */
export function referentOf(
  phrase: Phrase,
  frame: Frame,
  at: number,
  cast: Cast,
  texts: readonly string[],
): Referent | null {
  const { items, lexicon } = frame;
  if (phrase.name !== null) {
    const isJoined = items.slice(phrase.from, phrase.name.from).some((item) => lexicon.is('joints', item));
    const mention = mentionIn(frame, phrase.name.from, phrase.name.to);
    if (isJoined) return written(phrase.from, phrase.to, frame, texts, 'any', 'several');
    const member = mention && cast.named(mention.words, at, mention.gender);
    if (member) return ofMember(member);
  }
  const from = phrase.from;
  const isDefinite = lexicon.is('determiners', items[from]) && !lexicon.is('indefinites', items[from]);
  const isOffice = phrase.name !== null;
  const words = items
    .slice(isDefinite ? from + 1 : from, headEndOf(phrase, frame))
    .flatMap(({ norm, kind }) => (kind === 'word' ? [norm] : []));
  const described = isDefinite || isOffice ? cast.described(words, at) : null;
  if (described) return ofMember(described);
  const vague = isDefinite && !isOffice && !isKnown(words, phrase, frame);
  return {
    ...written(from, phrase.to, frame, texts, genderOf(words, frame), numberOf(words, frame)),
    vague,
    definite: isDefinite,
    head: words.at(-1) ?? '',
  };
}

/** Whether a definite description says by itself who is meant: an office, a body, a document or a name is in it. `The men` are not. */
function isKnown(words: readonly string[], { from, to }: Phrase, { items, lexicon }: Frame): boolean {
  const head = words.at(-1) ?? '';
  const isNoun =
    isKnownNoun({ norm: head }, lexicon) && !lexicon.hasWord('women', head) && !lexicon.hasWord('men', head);
  return isNoun || items.slice(from, to).some(({ name }) => name);
}

function headEndOf(phrase: Phrase, { items, lexicon }: Frame): number {
  for (let at = phrase.from + 1; at < phrase.to; at += 1) if (lexicon.is('prepositions', items[at])) return at;
  return phrase.to;
}

function genderOf(words: readonly string[], { lexicon }: Frame): Gender {
  const head = words.at(-1) ?? '';
  if (lexicon.hasWord('women', head)) return 'she';
  return lexicon.hasWord('men', head) ? 'he' : 'any';
}

function numberOf(words: readonly string[], { lexicon }: Frame): Referent['number'] {
  const head = words.at(-1) ?? '';
  if (lexicon.hasWord('bodies', head) || lexicon.hasWord('documents', head)) return 'body';
  if (SEVERAL.test(head))
    return isPersonal(head.replace(/s$/, ''), lexicon) || !head.endsWith('s') ? 'several' : 'things';
  return isPersonal(head, lexicon) ? 'one' : 'unknown';
}

function isPersonal(word: string, lexicon: Frame['lexicon']): boolean {
  return PERSON.test(word) || (['titles', 'women', 'men'] as const).some((list) => lexicon.hasWord(list, word));
}

export function ofMember(member: Member): Referent {
  const { name, named, gender, kind } = member;
  return {
    name,
    named,
    member,
    gender,
    number: kind === 'person' ? 'one' : kind === 'unknown' ? 'unknown' : 'body',
    vague: false,
    definite: false,
    head: '',
  };
}

function written(
  from: number,
  to: number,
  { items, paragraph }: Frame,
  texts: readonly string[],
  gender: Gender,
  number: Referent['number'],
): Referent {
  const start = (items[from] as Item).start;
  const end = (items[to - 1] as Item).end;
  return {
    name: (texts[paragraph] as string).slice(start, end),
    named: { paragraph, start, end },
    member: null,
    gender,
    number,
    vague: false,
    definite: false,
    head: '',
  };
}

/** Whether a pronoun may stand for somebody. */
export function fits({ gender, number }: Referent, pronoun: Gender): boolean {
  if (pronoun === 'they') return number === 'several';
  if (pronoun === 'it') return number === 'body';
  return (number === 'one' || number === 'unknown') && agrees(gender, pronoun);
}
