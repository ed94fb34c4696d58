import { plainText } from '../engine/index.ts';
import type { Ledger } from '../schemas/ledger.ts';

/** An address of a paragraph that a published ledger has, and another one has not, or has for another paragraph. */
export interface LostAddress {
  readonly outlet: string;
  readonly id: string;
}

/** By id, all words that it ever had; `null` among them where some were taken down. */
function wordsById({ texts }: Ledger, outlet: string): ReadonlyMap<string, ReadonlySet<string | null>> {
  const words = new Map<string, Set<string | null>>();
  for (const { blocks } of texts.filter((text) => text.outlet === outlet))
    for (const { id, text, withheld } of blocks) {
      if (id === undefined) continue;
      const own = words.get(id) ?? new Set();
      if (text !== undefined) own.add(plainText(text));
      if (withheld !== undefined) own.add(null);
      words.set(id, own);
    }
  return words;
}

/**
 * The addresses that a published ledger gave and that this ledger has lost: it never gave them, or to paragraphs with
 * other words. Nothing is ever lost from a ledger that `npm run ids` alone has written.
 */
export function lostAddresses(ledger: Ledger, published: Ledger): readonly LostAddress[] {
  const { renamed = [], formerly = {} } = ledger;
  return [...new Set(published.texts.map(({ outlet }) => outlet))].flatMap((outlet) => {
    const now = wordsById(ledger, formerly.outlets?.[outlet] ?? outlet);
    return [...wordsById(published, outlet)].flatMap(([id, words]): readonly LostAddress[] => {
      const isThere = (name: string | undefined) => {
        const own = now.get(name ?? '');
        return own !== undefined && (own.has(null) || words.has(null) || [...words].some((text) => own.has(text)));
      };
      const anew = renamed.find((one) => one.outlet === outlet && one.from === id)?.to;
      return isThere(id) || isThere(anew) ? [] : [{ outlet, id }];
    });
  });
}
