import type { Verdict } from '../../pair/verdict.ts';
import { counted } from '../../wording.ts';

/** How two paragraphs compare: the verdict at the head of a row, and the parts that it is made of. */
export const verdict = {
  figure: 'figure differs',
  quotation: 'quotation differs',
  attribution: 'attribution differs',
  wording: 'wording differs',
  style: 'the same apart from style',
  same: 'the same',
  nearlySame: 'nearly the same',
  retold: 'in other words',
  moved: 'moved',
  partly: 'partly the same',
  saysMore: (siglum: string) => `${siglum} says more`,
  eachSaysMore: 'each says more',
  split: (siglum: string) => `split in ${siglum}`,
  merged: (siglum: string) => `merged in ${siglum}`,
  byHand: (reason: string) => `Matched by hand: ${reason}`,
};

/** How many rows have which verdict: `two with another quotation`. */
export const counts: Readonly<Record<Verdict, (left: string, right: string) => string>> = {
  figure: () => 'with a different figure',
  quotation: () => 'with a different quotation',
  attribution: () => 'with a different attribution',
  wording: () => 'worded differently',
  retold: () => 'in other words',
  moved: () => 'moved',
  partly: () => 'partly the same',
  'only left': (left) => `only in ${left}`,
  'only right': (_, right) => `only in ${right}`,
  'unmatched left': (left) => `in ${left} without a counterpart`,
  'unmatched right': (_, right) => `in ${right} without a counterpart`,
  style: () => 'the same apart from style',
  same: () => 'the same',
};

/** The rows in the strip, whose labels name no outlet. */
export const cells: Readonly<Record<Verdict, string>> = {
  figure: 'a figure differs',
  quotation: 'a quotation differs',
  attribution: 'the attribution differs',
  wording: 'the wording differs',
  retold: 'in other words',
  moved: 'moved',
  partly: 'partly the same',
  'only left': 'only in the first text',
  'only right': 'only in the second text',
  'unmatched left': 'no counterpart found in the second text',
  'unmatched right': 'no counterpart found in the first text',
  style: 'the same apart from style',
  same: 'the same',
};

/** A run of rows that one text alone has, or of which the other has a part. */
export const runs = {
  partly: (count: number, siglum: string, other: string) =>
    `${counted(count, 'paragraph')} in ${siglum}, partly also in ${other}`,
  onlyIn: (count: number, siglum: string) => `${counted(count, 'paragraph')} only in ${siglum}`,
  unmatched: (count: number, siglum: string, other: string) =>
    `${counted(count, 'paragraph')} in ${siglum}: no counterpart found in ${other}’s text`,
};
