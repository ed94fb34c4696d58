import { plainText } from '../engine/index.ts';
import type { Ledger } from '../schemas/ledger.ts';

/** A published paragraph address that a ledger lacks, or that it uses for a different paragraph. */
export interface LostAddress {
  readonly outlet: string;
  readonly id: string;
}

/** Returns all texts that each id ever had; includes `null` if one was taken down. */
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
 * Returns the published addresses that a ledger has lost: it never had the id, or only with other text. A ledger that
 * only `npm run ids` has written loses none.
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
      const newId = renamed.find((one) => one.outlet === outlet && one.from === id)?.to;
      return isThere(id) || isThere(newId) ? [] : [{ outlet, id }];
    });
  });
}
