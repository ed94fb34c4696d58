import { eitherWay, type Phrase, type Rule } from './rule.ts';

/** Letters that initials have at most: US is not us, and WHO is not who. */
const INITIALS = /^\p{Lu}{2,5}$/u;

/** `Far East` and `far east`. */
const capitals: Rule = {
  id: 'capitals',
  kind: 'house style',
  english: false,
  reason: 'House styles differ in what they write with a capital letter.',
  examples: [['in the Far North', 'in the far north']],
  counterexamples: [
    ['a Polish crew', 'a polished crew'],
    ['they told US crews', 'they told us crews'],
  ],
  matches: (left, right) => differInCase(left, right) && !eitherWay(left, right, areInitialsAndWord),
};

function differInCase(left: Phrase, right: Phrase): boolean {
  return left.text !== right.text && left.text.toLowerCase() === right.text.toLowerCase();
}

function areInitialsAndWord(initials: Phrase, word: Phrase): boolean {
  return INITIALS.test(initials.text) && word.text === word.norm;
}

/** The same characters in another encoding: ligatures, full-width figures, invisible marks. */
const characters: Rule = {
  id: 'characters',
  kind: 'house style',
  english: false,
  reason: 'The same word in other characters, such as a ligature, a full-width figure or an invisible hyphen.',
  examples: [['the oﬃce', 'the office']],
  counterexamples: [['the office', 'the officer']],
  matches: (left, right) => left.tokens.length > 0 && left.norm === right.norm && !differInCase(left, right),
};

/** `café` and `cafe`; in most other languages an accent makes another word. */
const accents: Rule = {
  id: 'accents',
  kind: 'house style',
  english: true,
  reason: 'English outlets keep the accents of borrowed words or drop them.',
  examples: [['in a café', 'in a cafe']],
  counterexamples: [['in a café', 'in a caftan']],
  matches: (left, right) =>
    left.norm !== right.norm &&
    (ACCENTED.test(left.norm) || ACCENTED.test(right.norm)) &&
    withoutAccents(left.norm) === withoutAccents(right.norm),
};

/** Anything beyond ASCII may have an accent. */
const ACCENTED = /[^ -~]/;

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Rules for the same words in other characters. */
export const CHARACTER_RULES: readonly Rule[] = [capitals, characters, accents];
