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
 * Every rule that gives a change its kind; the first that matches does. The order says which explanation is the better
 * one where two hold: what a style book explains is no substance, so style comes first; abbreviations before
 * punctuation, for the stop of `Mr.` is no stop; names before hyphens, for `Min-ho` is a name; prefixes before hyphens,
 * for they are spelling; dates before other numbers, and per cent before hyphens too. In substance a figure counts most, then what is quoted, then who said it; what only one side
 * has comes after these because a quotation mark that only one side has is no mere addition.
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

/** The others; the last of them matches everything. */
export const SUBSTANCE_RULES: readonly Rule[] = RULES.filter((rule) => !isStyle(rule));
