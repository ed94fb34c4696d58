import { areNames, sameLetters } from './hyphens.ts';
import type { Phrase, Rule } from './rule.ts';

/** The least and most letters of a name; the upper limit only bounds the work. */
const SHORTEST_NAME = 3;
const LONGEST_NAME = 40;

/** A name without accents and without the differences between transliterations. */
function levelled(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?:iy|yy|ij|iyy)(?=$|['-])/g, 'y')
    .replace(/kh/g, 'h')
    .replace(/[qg](?=h?[ua])/g, 'k')
    .replace(/(\p{L})\1/gu, '$1');
}

function sameWhenLevelled(left: Phrase, right: Phrase): boolean {
  const { norm: one } = left;
  const { norm: other } = right;
  const isName =
    Math.min(one.length, other.length) >= SHORTEST_NAME && Math.max(one.length, other.length) <= LONGEST_NAME;
  return isName && one !== other && levelled(one) === levelled(other);
}

/** `Min Ho Park` and `Min-ho Park`. */
const nameHyphens: Rule = {
  id: 'hyphens in names',
  kind: 'name form',
  english: false,
  reason: 'A name from another script is written with or without hyphens and capitals as the house style has it.',
  examples: [['leader Lee Min Ho spoke', 'leader Lee Min-ho spoke']],
  counterexamples: [['leader Lee Min Ho spoke', 'leader Lee Min Hu spoke']],
  matches: (left, right) => areNames(left, right) && sameLetters(left, right),
};

/** `Zelenskyy` and `Zelensky`, `Erdoğan` and `Erdogan`. */
const transliteration: Rule = {
  id: 'transliteration',
  kind: 'name form',
  english: false,
  reason:
    'A name from another alphabet or with accents is spelled in several ways: doubled letters, -y, -yy or -iy, kh or h.',
  examples: [
    ['General Petrovskyy spoke', 'General Petrovsky spoke'],
    ['in Peć today', 'in Pec today'],
  ],
  counterexamples: [['General Petrov spoke', 'General Petrova spoke']],
  matches: (left, right) => areNames(left, right) && sameWhenLevelled(left, right),
};

/** Both rules for names. */
export const NAME_RULES: readonly Rule[] = [nameHyphens, transliteration];
