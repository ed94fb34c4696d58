const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Titles and ranks that come before a name; compared without their point, in lower case. */
const TITLES = words(
  'mr mrs ms messrs mx dr prof sr sra mme mlle hr fr st ste sta rev hon pres gov lt col gen maj capt cpt cmdr cdr adm ' +
    'brig sgt cpl pvt sen sens rep reps amb supt insp det dir min sec vs v',
);

/** What comes before a figure. */
const BEFORE_FIGURE = words(
  'jan feb mar apr jun jul aug sep sept oct nov dec no nos nr art sec ch fig vol p pp par para ver approx ca',
);

/** What may follow `p.m.` inside a sentence, beside capitals. */
const DAYS_AND_MONTHS = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december eastern pacific central mountain local',
);

/** English words that begin a sentence far more often than they go on with a name after `U.N.` or `D.C.`. */
const OPENERS = words(
  'the a an this that these those it its he she they we you i his her their our my there here in on at for from with ' +
    'by to of as but and or yet so nor if when while after before since because although though however meanwhile ' +
    'some many most both all no not what who where why how now then still also according',
);

/** Languages that write `13. September`: a small figure with a point ends no sentence. */
const POINTED_ORDINALS = words('de da nb nn no fi cs sk pl hu hr sl sr et lv is fo lb');

const LAST_WORD = /(?:^|[\s(“"‘'—–-])(?<word>[\p{L}\p{N}.]+)\.$/u;
const NEXT_WORD = /^["“‘'(«]?(?<word>[\p{L}\p{N}]+)/u;
const SEVERAL_POINTS = /^\p{L}(?:\.\p{L})+$/u;
const ENDS_CAPITALISED = /(?:^|[\s(“"‘'])(?:\p{Lu}[\p{L}’'-]*|\p{Lu}\.)[ \u00a0]\p{Lu}\.$/u;

function continuesInitials(word: string, next: string): boolean {
  const hour = /^[ap]\.m$/i.test(word);
  const lower = next.toLowerCase();
  if (hour) return DAYS_AND_MONTHS.has(lower) || /^\p{Lu}{2,}$/u.test(next);
  return !OPENERS.has(lower);
}

/**
 * Whether the point at the end of `before` belongs to an abbreviation, so that the sentence goes on in `after`. Where
 * both can be (`… in the U.S. Kim left`), it says yes unless `after` begins with a word that opens sentences.
 *
 * @example isAbbreviated('navy Adm.', 'Kim Myong Sik', 'en') === true; isAbbreviated('in D.C.', 'The', 'en') === false
 */
export function isAbbreviated(before: string, after: string, language: string): boolean {
  // No abbreviation is longer, and the expressions need no more to look at.
  const end = before.slice(-40);
  const word = LAST_WORD.exec(end)?.groups?.['word'];
  const next = NEXT_WORD.exec(after.slice(0, 40))?.groups?.['word'];
  if (word === undefined || next === undefined) return false;
  const figureNext = /^\p{Nd}/u.test(next);
  if (figureNext) return BEFORE_FIGURE.has(word.toLowerCase());
  if (TITLES.has(word.toLowerCase()) && /^\p{Lu}/u.test(word)) return true;
  if (SEVERAL_POINTS.test(word)) return continuesInitials(word, next);
  if (/^\p{Lu}$/u.test(word)) return end === `${word}.` || ENDS_CAPITALISED.test(end);
  return /^\p{Nd}{1,2}$/u.test(word) && POINTED_ORDINALS.has(language.split('-')[0] ?? '');
}
