import type { ComparedLink } from '../../engine/index.ts';
import type { Addresses } from '../address.ts';
import type { Edition } from '../edition.ts';
import { type Pairing, pairingOf } from '../pair/pairing.ts';
import type { Report } from '../report.ts';

/** The links between two reports, indexed by paragraph. */
export interface Ties {
  readonly pairing: Pairing;
  /** Returns the links of some paragraphs of the left report, each once, in the order of the right one. */
  readonly from: (paragraphs: readonly number[]) => readonly ComparedLink[];
}

/** Returns the ties between two reports, given by 0-based index. */
export type TiesBetween = (left: number, right: number) => Ties;

function tiesOf(pairing: Pairing): Ties {
  const byLeft = new Map<number, ComparedLink[]>();
  for (const link of pairing.links) {
    for (const paragraph of link.left) {
      const links = byLeft.get(paragraph);
      if (links === undefined) byLeft.set(paragraph, [link]);
      else links.push(link);
    }
  }
  return {
    pairing,
    from: (paragraphs) =>
      [...new Set(paragraphs.flatMap((paragraph) => byLeft.get(paragraph) ?? []))].sort(
        (a, b) => (a.right[0] ?? 0) - (b.right[0] ?? 0),
      ),
  };
}

/** Returns a function that computes the ties of two reports on first use and caches them. */
export function tiesBetween(edition: Edition, reports: readonly Report[], at: Addresses): TiesBetween {
  const known = new Map<string, Ties>();
  return (left, right) => {
    const [a, b] = [reports[left], reports[right]];
    if (a === undefined || b === undefined) throw new Error(`no such report: ${left} or ${right}`);
    const key = `${left} ${right}`;
    const page = at.pair(edition.story.slug, a.outlet, b.outlet);
    const ties = known.get(key) ?? tiesOf(pairingOf(edition, a, b, page));
    known.set(key, ties);
    return ties;
  };
}
