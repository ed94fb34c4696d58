import { isDateLine } from './date.ts';
import { isFurniture, wordCount } from './phrase.ts';

/** Labels before a name, in the supported languages. */
const LABEL =
  /^[\s|•·–—-]*(?:(?:(?:written|posted|published|story|text|words|report|article|reported|geschrieben|veröffentlicht|publié|escrito|publicado|publicato|scritto|geschreven) )?(?:by|von|par|por|di|door|av|af|przez|oleh)|authors?|autor(?:in|en|es)?|auteurs?|autori|autore|text|texte|reporter|journalist(?:e|in)?|redacción|redaktion)\b\s{0,3}[:|]?\s*/iu;
/** What may follow a name: a date, a job, a place, a button of a social network. */
const AFTER =
  /\s*(?:[|•·;/@([\n]|\d|[–—-]\s|,\s(?!\p{Lu})|(?<!\p{L})(?:on|am|le|el|il|em|in|at|den|vom|updated|published|posted|staff|follow|edited|editor|senior|chief|für|for|contributor|correspondent|reporter|comments?|kommentare?|\p{L}{3,9}day,)(?!\p{L})[\s\S]*)[\s\S]*$/iu;
const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|d[aeiou]s?|van|von|vom|der|den|del|della|la|le|el|bin|al|y|zu|ten|ter|e|and|und|et|&|,)$/u;
const NO_NAMES =
  /^(?:home|news|share|share this|contact|about|menu|search|login|admin(?:istrator)?|webmaster|root|comments?|facebook|twitter|all posts|view all|more|kommentar|autor|author|kontakt|print|e-?mail|tags?|by|posts?|website|read more|follow|subscribe)$/iu;
/** The longest line with a byline, with label and date. */
const LENGTH = 200;

/**
 * Returns the names in a byline; null if it has none.
 *
 * @example authorIn('By Ada Moor | 8 January 2031, 3:51 pm') === 'Ada Moor'
 */
export function authorIn(line: string): string | null {
  if (line.length > LENGTH || isDateLine(line)) return null;
  const name = line
    .replace(LABEL, '')
    .replace(AFTER, '')
    .replace(/(?<![\s,.:;|–—-])[\s,.:;|–—-]+$/, '')
    .trim();
  return isPersonal(name) ? name : null;
}

/** Whether words may be the name of a person, a team or an agency: a few capitalised words, in any script. */
export function isPersonal(name: string): boolean {
  const words = name.split(/[\s]+/);
  if (name.length < 2 || name.length > 80 || NO_NAMES.test(name) || isFurniture(name) || /[\d@?!"“”:/]/.test(name))
    return false;
  const hasCase = /\p{Lu}|\p{Ll}/u.test(name);
  if (!hasCase) return wordCount(name) <= 6;
  return words.length <= 9 && words.every((word) => NAME_WORD.test(word.replace(/,$/, '') || ','));
}

/** Whether words that a page marks as an author's name may be one. Pen names such as `ada_moor` or `am` count, too. */
export function isAuthorName(name: string): boolean {
  const isPenName = /^[\p{L}\p{N}][\p{L}\p{N}_.-]{1,29}$/u.test(name) && /\p{L}/u.test(name);
  return (
    isPersonal(name) || (isPenName && !/admin$/i.test(name) && !NO_NAMES.test(name) && !/\.\p{L}{2,3}$/u.test(name))
  );
}
