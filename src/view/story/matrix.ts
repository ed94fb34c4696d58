import type { Addresses } from '../address.ts';
import { type Edition, pairOf, reportIn } from '../edition.ts';

/** The number of the row's paragraphs that the column's outlet has too, the same or reworded. */
export interface MatrixCell {
  readonly count: number;
  readonly address: string;
  readonly label: string;
}

/** One outlet against all; the cell against itself is null. */
export interface MatrixRow {
  readonly siglum: string;
  readonly name: string;
  readonly total: number;
  readonly cells: readonly (MatrixCell | null)[];
}

function shared(edition: Edition, left: string, right: string): number {
  const core = pairOf(edition, left, right).links.filter((link) => link.kind !== 'related');
  return new Set(core.flatMap((link) => link.left)).size;
}

/** Counts shared paragraphs for every ordered pair of a story's outlets. */
export function matrixOf(edition: Edition, at: Addresses): readonly MatrixRow[] {
  const { slug, outlets } = edition.story;
  return outlets.map((left) => {
    const total = reportIn(edition, left.slug, at).paragraphs.length;
    const cells = outlets.map((right): MatrixCell | null => {
      if (right.slug === left.slug) return null;
      const count = shared(edition, left.slug, right.slug);
      return { count, address: at.pair(slug, left.slug, right.slug), label: `${left.name} and ${right.name}` };
    });
    return { siglum: left.siglum, name: left.name, total, cells };
  });
}
