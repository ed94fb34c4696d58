/** Words in lower case, as `normalize` writes them: straight apostrophes, one hyphen; separated by white space. */
export type WordList = string;

/**
 * What a language says about speaking: the words by which the engine finds who says a quotation. Every list holds single
 * words in all the forms that are written; a phrase has `_` for its spaces.
 */
export interface SpeechWords {
  /** Verbs of saying whose subject is the speaker, in the forms that have a subject, and participles behind an auxiliary. */
  readonly verbs: WordList;
  /** Those of them that may stand before who speaks: `“…,” said Poe`. */
  readonly inverted: WordList;
  /** Forms that are verbs of saying only right behind a name or a pronoun, and nouns elsewhere: `claims`. */
  readonly ambiguous: WordList;
  /** Verbs that an infinitive goes on with, `went on to say`, and infinitives of verbs of saying. */
  readonly continuing: WordList;
  readonly infinitives: WordList;
  /** Forms that go on with the subject of the clause: `saying`. */
  readonly participles: WordList;
  /** Verbs that give a thing a name or a judgement, passive without an auxiliary: `a plan called “…” by Poe`. */
  readonly naming: WordList;
  /** Those of the verbs that say something only where a quotation stands beside them: `continued`. */
  readonly beside: WordList;
  /** Verbs by which somebody says that words were not said: `denied`. */
  readonly denials: WordList;
  /** Verbs before `claims` by which somebody turns down what others say, and the nouns for that: `rejected claims`. */
  readonly rejections: WordList;
  readonly claims: WordList;
  /** Words of negation. */
  readonly negations: WordList;
  /** Phrases before a source: `according_to`. */
  readonly sources: WordList;
  /** Words behind a source: German `zufolge`. */
  readonly sourcesBehind: WordList;
  /** Words behind which a clause or a name says whose words these are: `as critics claim`, German `so Poe`. */
  readonly as: WordList;
  /** Conjunctions before what is said. */
  readonly that: WordList;
  /** Words with which the object of telling somebody begins: `told the crew to go`. */
  readonly complements: WordList;
  /** Verbs behind which stands whom they are said to. */
  readonly addressing: WordList;
  /** Words by which somebody is the author of a document or a naming: `by`. */
  readonly by: WordList;
  /** Words between a document and its author: `a statement from the ministry`. */
  readonly authors: WordList;
  /** Verbs whose subject gives words of somebody else: `quoted`. */
  readonly relays: WordList;
  /** Verbs that have who is quoted as their object: `quoted the mayor as saying`. */
  readonly quotes: WordList;
  /** Auxiliaries that may stand between the subject and the verb. */
  readonly auxiliaries: WordList;
  /** Prepositions behind which a name is a place’s. */
  readonly places: WordList;
  /** Forms of the verb by which a passive is made. */
  readonly passives: WordList;
  /** Other verb forms without a capital that cannot stand in a noun phrase: `will`. */
  readonly otherVerbs: WordList;
  /** Words that open a noun phrase: articles, demonstratives, possessives. */
  readonly determiners: WordList;
  /** Determiners of what is new to the reader: `a`. */
  readonly indefinites: WordList;
  /** The indefinite articles alone. */
  readonly articles: WordList;
  readonly prepositions: WordList;
  /** Prepositions inside a noun phrase: `a spokesman for the ministry`. */
  readonly innerPrepositions: WordList;
  /** Conjunctions and relatives before which no subject begins. */
  readonly boundaries: WordList;
  /** Conjunctions that join two subjects, or two verbs of one subject. */
  readonly joints: WordList;
  /** The word that joins two subjects of one verb. */
  readonly and: WordList;
  /** Relatives whose clause is about the noun phrase before: `who`. */
  readonly relatives: WordList;
  /** Subject pronouns by whom they may stand for. */
  readonly pronouns: { readonly he: WordList; readonly she: WordList; readonly they: WordList; readonly it: WordList };
  /** Words that are no speaker, alone or as the head of a noun phrase. */
  readonly nobody: WordList;
  /** Adverbs that may stand between the subject and the verb. */
  readonly adverbs: WordList;
  /** Ends of adverbs; empty where adverbs have none. */
  readonly adverbEnds: WordList;
  /** Ends of participles that open a sentence: `Rejecting`. */
  readonly participleEnds: WordList;
  /** Ends of verbs in the past, behind a noun: `protesters carried`. */
  readonly pastEnds: WordList;
  /** Ends of adjectives that begin with a name: `London-based`. */
  readonly adjectiveEnds: WordList;
  /** Days and other times that stand without a preposition. */
  readonly times: WordList;
  /** What stands before a name and is no office, by gender. */
  readonly honorifics: { readonly he: WordList; readonly she: WordList; readonly any: WordList };
  /** Offices and ranks that stand before a name. */
  readonly titles: WordList;
  /** Short forms of offices with what they are short for, and offices that mean nearly the same: `rep=representative=lawmaker`. */
  readonly sameOffices: WordList;
  /** Nouns for a woman or a man alone: `spokeswoman`. */
  readonly women: WordList;
  readonly men: WordList;
  /** Nouns for bodies, as their names have them: `ministry`. */
  readonly bodies: WordList;
  /** Nouns for documents: `statement`. */
  readonly documents: WordList;
  /** Small words inside names: `van`. */
  readonly particles: WordList;
  /** Kinds of works, before a title: `film`. */
  readonly works: WordList;
  /** Words between a kind of work and its title: `called`. */
  readonly called: WordList;
  /** Words before a word that is talked about: `so-called`, `the term`. */
  readonly termWords: WordList;
  /** Verbs behind a word that is talked about: `what “fair” means`. */
  readonly means: WordList;
  /** Nouns for what a crowd calls: `chants of “…”`. */
  readonly outcries: WordList;
  /** Whether titles of works have a capital in every word: of `yes` and nothing. */
  readonly titleCase: WordList;
  /** Small words that lose their vowel and are glued to the next with an apostrophe, without it: French `l`, `qu`. */
  readonly elided: WordList;
  /** Pronouns that a hyphen glues to the verb before: French `dit-il`. */
  readonly enclitics: WordList;
}
