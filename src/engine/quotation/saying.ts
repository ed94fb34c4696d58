import { isSaying } from '../rules/attribution.ts';
import type { Token } from '../types.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs of saying beside those that `isSaying` knows, in the forms that follow who says it. */
const VERBS = words(
  'asked asks warned warns argued argues called calls described describes vowed pledged promised wrote writes tweeted ' +
    'posted declared declares noted replied replies answered continued explained explains recalled signaled signalled ' +
    'expressed expresses admitted admits conceded concedes complained complains suggested suggests urged predicted ' +
    'predicts joked quipped remarked concluded concludes stressed emphasized emphasised thanked hailed praised praises ' +
    'denounced denounces condemned condemns labeled labelled branded dubbed termed accused accuses blamed criticized ' +
    'criticised characterized characterised mentioned heralded welcomed talked spoke testified shouted whispered ' +
    'demanded maintained maintains denied denies revealed repeated reiterated lamented mocked boasted asserted asserts ' +
    'observed cautioned appealed announces confirms adds acknowledges',
);

/** Verbs before their subject: `“…,” wrote Poe`. After the others stands whom they are said to. */
const INVERTED = words(
  'said says added announced claimed confirmed stated acknowledged reported asked asks wrote writes replied explained ' +
    'argued argues noted insisted continued recalled warned warns declared joked quipped remarked concluded tweeted ' +
    'observed answered predicted shouted',
);

/** Forms that follow a comma and go on with what the same speaker said: `, adding that`. */
const PARTICIPLES = words(
  'saying adding telling calling describing warning insisting arguing stating vowing pledging promising noting ' +
    'declaring expressing asking urging stressing explaining announcing claiming',
);

/** Verbs that give a thing its name: `the film called “The Sea”` says nothing of who calls it so. */
const NAMING = words('called calls dubbed dubs labeled labelled branded brands termed described describes');

/** Whether a word is a verb with which English newspapers say who says something, after its subject. */
export function isSayingVerb(token: Token | undefined): boolean {
  return token?.kind === 'word' && (isSaying(token) || VERBS.has(token.norm));
}

/** Whether who says it may stand behind the verb. */
export function isInverted({ norm }: Token): boolean {
  return INVERTED.has(norm);
}

/** Whether a word goes on with what the last speaker said: `saying`, `adding`. */
export function isSayingParticiple({ kind, norm }: Token): boolean {
  return kind === 'word' && PARTICIPLES.has(norm);
}

/** Whether a verb of saying says what something is called, and not only that something is said. */
export function isNamingVerb({ norm }: Token): boolean {
  return NAMING.has(norm);
}

const AUXILIARIES = words(
  'has had have also later then now again still even once often already first meanwhile however instead earlier',
);
const FORMS_OF_BE = words('was is were are been be being');
const BOUNDARIES = words(
  'and but or nor after before as that when while which who whose whom because where since if though although than ' +
    'until unless whether what how why',
);
const PREPOSITIONS = words(
  'in on at after before during by from with without under over about against into since for to of amid despite ' +
    'following speaking asked citing according given while when as',
);
const PRONOUNS = words('he she they');
const FIRST_PERSONS = words('i we you it this that these those there who which what');
const STOPS_AFTER = words(
  'at in on during after before when who whom whose which as to told by from with via while where because since if ' +
    'amid about that following late early earlier later last this yesterday today tomorrow monday tuesday wednesday ' +
    'thursday friday saturday sunday again also but and',
);

/** What a word does around a verb of saying. */
export const isAuxiliary = ({ norm }: Token): boolean => AUXILIARIES.has(norm) || /.ly$/.test(norm);
/** `was`, `is`. */
export const isFormOfBe = ({ norm }: Token): boolean => FORMS_OF_BE.has(norm);
/** Words before which a subject cannot begin: `and`, `that`, `after`. */
export const isBoundary = ({ norm }: Token): boolean => BOUNDARIES.has(norm);
/** `In his speech the mayor said`: the subject is at the end of such words. */
export const isPreposition = ({ norm }: Token): boolean => PREPOSITIONS.has(norm);
/** Pronouns that stand for a speaker named before. */
export const isPronoun = ({ norm }: Token): boolean => PRONOUNS.has(norm);
/** Words that are no name and stand for none. */
export const isNobody = ({ norm }: Token): boolean => FIRST_PERSONS.has(norm);
/** Words that end a speaker who is named after the verb: `said the mayor on Monday`. */
export const endsSpeaker = ({ norm }: Token): boolean => STOPS_AFTER.has(norm);
