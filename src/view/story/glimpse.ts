import type { Addresses } from '../address.ts';
import { type Edition, pairOf, tellingIn } from '../edition.ts';
import { pairingOf } from '../pair/pairing.ts';
import { rowsOf } from '../pair/row.ts';

/** A difference that shows what a story's pages are about: the words of two outlets, and the row that has them. */
export interface Glimpse {
  readonly left: { readonly siglum: string; readonly words: string };
  readonly right: { readonly siglum: string; readonly words: string };
  readonly address: string;
}

/** So many suffice to show what the pages are about. */
const MOST = 4;

/** The first figures and quotations that the story's outlets give differently, none twice. */
export function glimpsesOf(edition: Edition, at: Addresses): readonly Glimpse[] {
  const { slug } = edition.story;
  const glimpses = edition.comparison.pairs.flatMap((pair) => {
    const [left, right] = [tellingIn(edition, pair.left, at), tellingIn(edition, pair.right, at)];
    const page = at.pair(slug, pair.left, pair.right);
    return rowsOf(pairingOf(pairOf(edition, pair.left, pair.right), left, right, page)).flatMap(({ id, gist }) =>
      gist === null
        ? []
        : [
            {
              left: { siglum: left.siglum, words: gist.left },
              right: { siglum: right.siglum, words: gist.right },
              address: `${page}#${id}`,
            },
          ],
    );
  });
  const words = ({ left, right }: Glimpse) => `${left.words} · ${right.words}`;
  const firsts = glimpses.filter(
    (glimpse, index) => glimpses.findIndex((other) => words(other) === words(glimpse)) === index,
  );
  return firsts.slice(0, MOST);
}
