import type { ComparedLink, LineageKind, LinkKind, SideLineage } from '../../engine/index.ts';
import { numbersIn, type Telling } from '../telling.ts';

/** Another telling of the story, with what it shares with the one that a page shows. */
export interface Other {
  readonly telling: Telling;
  /** Seen from the page's own telling. */
  readonly links: readonly ComparedLink[];
  readonly lineage: SideLineage;
  /** The page of the two side by side. */
  readonly page: string;
}

/** Where a paragraph stands in another telling: `PA 3–4`, linked to the row that shows both. */
export interface ElsewherePlace {
  /** `PA 3–4` */
  readonly text: string;
  readonly address: string;
}

/** All places in which a paragraph stands in one way. */
export interface Elsewhere {
  /** `Verbatim in` */
  readonly kind: string;
  readonly places: readonly ElsewherePlace[];
}

/** In which ways a paragraph may stand elsewhere, the closest first, and how pages say it. */
const WAYS = {
  verbatim: 'Verbatim in',
  'lightly edited': 'Lightly edited in',
  'in part': 'Partly verbatim in',
  quotation: 'Same quotation in',
  same: 'Nearly the same in',
  reworded: 'Reworded in',
  related: 'Related:',
} as const;
type Way = keyof typeof WAYS;

function linkedBy(kind: LinkKind, { links }: Other, index: number): readonly number[] {
  return links.filter((link) => link.kind === kind && link.left.includes(index)).flatMap(({ right }) => right);
}

function wayOf(kind: LineageKind): Way {
  return kind === 'rewritten' || kind === 'its own' ? 'in part' : kind;
}

/**
 * For each way the paragraphs of another telling, by 0-based index, in which one stands in that way. Each is there once,
 * in the closest way; what only shares a fact is no news where the same is told elsewhere.
 */
function foundIn(other: Other, index: number): ReadonlyMap<Way, readonly number[]> {
  const lineage = other.lineage.paragraphs[index];
  const words = lineage?.in ?? [];
  const same = linkedBy('same', other, index).filter((paragraph) => !words.includes(paragraph));
  const reworded = linkedBy('reworded', other, index).filter((paragraph) => ![...words, ...same].includes(paragraph));
  const isTold = words.length + same.length + reworded.length > 0;
  return new Map<Way, readonly number[]>([
    [wayOf(lineage?.kind ?? 'its own'), words],
    ['same', same],
    ['reworded', reworded],
    ['related', isTold ? [] : linkedBy('related', other, index)],
  ]);
}

/** Paragraphs that follow each other are one place. */
function placesOf(
  { telling, page }: Other,
  paragraphs: readonly number[],
  fragment: string,
): readonly ElsewherePlace[] {
  if (paragraphs.length === 0) return [];
  const numbers = numbersIn(telling, paragraphs);
  return [
    {
      text: `${telling.siglum}\u00a0${numbers}`,
      address: `${page}#${fragment}`,
    },
  ];
}

/**
 * Where else a paragraph stands, by the way in which it does, the closest first.
 *
 * @param fragment that lands on the paragraph on a page of two tellings
 * @example [{ kind: 'Verbatim in', places: [{ text: 'PA 3', … }] }, { kind: 'Related:', places: [{ text: 'ST 9', … }] }]
 */
export function elsewhereOf(index: number, others: readonly Other[], fragment: string): readonly Elsewhere[] {
  const found = others.map((other) => ({ other, paragraphs: foundIn(other, index) }));
  return (Object.keys(WAYS) as Way[])
    .map((way) => ({
      kind: WAYS[way],
      places: found.flatMap(({ other, paragraphs }) => placesOf(other, paragraphs.get(way) ?? [], fragment)),
    }))
    .filter(({ places }) => places.length > 0);
}
