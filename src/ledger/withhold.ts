import type { Block } from '../engine/index.ts';
import type { Ledger, LedgerBlock } from '../schemas/ledger.ts';

/** @returns a digest of a text by which the same words are known again, and nothing else */
export type Digest = (text: string) => string;

function withoutWords({ text, ...rest }: LedgerBlock, digest: Digest): LedgerBlock {
  return text === undefined ? rest : { ...rest, withheld: digest(text) };
}

/** The ledger with the words of some outlets' articles taken out: ids, order and what became of them stay. */
export function withholdWords(ledger: Ledger, outlets: ReadonlySet<string>, digest: Digest): Ledger {
  const texts = ledger.texts.map((text) => {
    if (!outlets.has(text.outlet)) return text;
    return { ...text, blocks: text.blocks.map((block) => withoutWords(block, digest)) };
  });
  return { ...ledger, texts };
}

/** The ledger with those words of an outlet's article put back that its text has: it may be shown again. */
export function restoreWords(ledger: Ledger, outlet: string, blocks: readonly Block[], digest: Digest): Ledger {
  const isWithheld = ledger.texts.some((text) => text.outlet === outlet && text.blocks.some((one) => one.withheld));
  if (!isWithheld) return ledger;
  const known = new Map(blocks.map(({ text }) => [digest(text), text]));
  const texts = ledger.texts.map((entry) => {
    if (entry.outlet !== outlet) return entry;
    const restored = entry.blocks.map(({ withheld, ...rest }): LedgerBlock => {
      const text = known.get(withheld ?? '');
      if (withheld === undefined) return rest;
      return text === undefined ? { ...rest, withheld } : { ...rest, text };
    });
    return { ...entry, blocks: restored };
  });
  return { ...ledger, texts };
}
