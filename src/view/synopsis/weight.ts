import type { Run } from '../marked-text.ts';
import type { Entry } from './entry.ts';
import type { SynopsisItem } from './item.ts';

/** The site's limit for the number of elements on a page. */
export const MOST_ELEMENTS = 3000;
/** The elements outside the items: nameplate, links, legend, colophon. 120 were measured; the rest is a margin. */
const AROUND = 160;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const marksIn = (runs: readonly Run[]): number => runs.filter(({ kind }) => kind !== null).length;

function entryWeight({ mentions, words, style }: Entry): number {
  const own = words.length > 0 ? 2 + sum(words.map(({ runs }) => 1 + marksIn(runs))) : 2;
  const links = mentions.filter(({ address }) => address !== null).length;
  return 1 + links + own + (style === null ? 0 : 2 * style.lemmas.length);
}

/** Estimates the number of elements on a page with these items. The estimate is rather too high than too low. */
export function pageWeight(items: readonly SynopsisItem[], outlets: number): number {
  const itemWeight = ({ paragraphs, entries }: SynopsisItem): number =>
    4 + sum(paragraphs.map(({ runs }) => 4 + marksIn(runs))) + sum(entries.map(entryWeight));
  return AROUND + 4 * outlets + sum(items.map(itemWeight));
}
