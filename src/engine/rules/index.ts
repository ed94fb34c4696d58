import { STYLE_KINDS } from '../types.ts';
import { ABBREVIATION_RULES } from './abbreviations.ts';
import { attribution } from './attribution.ts';
import { CHARACTER_RULES } from './capitals.ts';
import { contractions } from './contractions.ts';
import { dates } from './dates.ts';
import { figure } from './figure.ts';
import { honorifics } from './honorifics.ts';
import { hyphens, prefixHyphens } from './hyphens.ts';
import { NAME_RULES } from './name-form.ts';
import { negation } from './negation.ts';
import { NUMERAL_RULES } from './numerals.ts';
import { PUNCTUATION_RULES } from './punctuation.ts';
import { quotation } from './quotation.ts';
import type { Rule } from './rule.ts';
import { SPELLING_RULES } from './spelling.ts';
import { added, wording } from './wording.ts';

/**
 * All rules that give a change its kind; the first that matches decides. Style comes before substance. Within style:
 * abbreviations before punctuation (the stop of `Mr.` ends nothing), names before hyphens (`Min-ho` is a name), prefixes
 * before hyphens (they are spelling), dates before other numbers, per cent before hyphens. Within substance: figures,
 * quotations, speakers, then words on one side only, since a quotation mark on one side is more than an addition.
 */
export const RULES: readonly Rule[] = [
  ...ABBREVIATION_RULES,
  ...PUNCTUATION_RULES,
  ...SPELLING_RULES,
  prefixHyphens,
  ...NAME_RULES,
  dates,
  ...NUMERAL_RULES,
  hyphens,
  ...CHARACTER_RULES,
  contractions,
  honorifics,
  figure,
  quotation,
  attribution,
  negation,
  added,
  wording,
];

const isStyle = ({ kind }: Rule) => (STYLE_KINDS as readonly string[]).includes(kind);

/** The rules whose kind a style book explains. */
export const STYLE_RULES: readonly Rule[] = RULES.filter(isStyle);

/** The rules of substance; the last one matches everything. */
export const SUBSTANCE_RULES: readonly Rule[] = RULES.filter((rule) => !isStyle(rule));
