import type { Run } from '../marked-text.ts';
import type { Entry } from './entry.ts';
import type { SynopsisItem } from './item.ts';

/** A page's elements above which browsers lag and screen readers tire: the site's bound for every page. */
export const MOST_ELEMENTS = 3000;
/** What is on a page besides its items: nameplate, ways, legend, colophon; 120 measured, with room for new ones. */
const AROUND = 160;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const marksIn = (runs: readonly Run[]): number => runs.filter(({ kind }) => kind !== null).length;

function entryWeight({ mentions, words, style }: Entry): number {
  const own = words.length > 0 ? 2 + sum(words.map(({ runs }) => 1 + marksIn(runs))) : 2;
  const links = mentions.filter(({ address }) => address !== null).length;
  return 1 + links + own + (style === null ? 0 : 2 * style.lemmas.length);
}

/** How many elements a page of these items has, as its components write them; counted rather too high than too low. */
export function pageWeight(items: readonly SynopsisItem[], outlets: number): number {
  const itemWeight = ({ paragraphs, entries }: SynopsisItem): number =>
    4 + sum(paragraphs.map(({ runs }) => 4 + marksIn(runs))) + sum(entries.map(entryWeight));
  return AROUND + 4 * outlets + sum(items.map(itemWeight));
}
