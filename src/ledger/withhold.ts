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

/** So many blocks in a row are tried as one: a paragraph may have been split while its words were taken down. */
const MOST_PARTS = 4;
/** In a paragraph of more sentences nothing is looked for: the work stays bounded. */
const MOST_SENTENCES = 24;

/** Runs of sentences of a text: a paragraph may have been merged into it. */
function* runsOf(text: string): Generator<string> {
  const ends = [...text.matchAll(/[.!?…][”"’»)]?\s/gu)].map(({ index, 0: end }) => index + end.length);
  if (ends.length >= MOST_SENTENCES) return;
  const cuts = [0, ...ends, text.length];
  for (const [at, from] of cuts.entries()) for (const to of cuts.slice(at + 1)) yield text.slice(from, to).trim();
}

/** Every text that words taken down may have been, by its digest. */
function candidates(texts: readonly string[], digest: Digest): ReadonlyMap<string, string> {
  const found = new Map(texts.map((text) => [digest(text), text]));
  const add = (text: string) => found.set(digest(text), text);
  for (const at of texts.keys())
    for (let parts = 2; parts <= MOST_PARTS && at + parts <= texts.length; parts += 1)
      add(texts.slice(at, at + parts).join(' '));
  for (const text of texts) for (const run of runsOf(text)) add(run);
  return found;
}

/**
 * The ledger with those words of an outlet's article put back that can be had: it may be shown again.
 *
 * @param texts the blocks of the article as it is, in order, then whatever else may have been its words
 */
export function restoreWords(ledger: Ledger, outlet: string, texts: readonly string[], digest: Digest): Ledger {
  const isWithheld = ledger.texts.some((text) => text.outlet === outlet && text.blocks.some((one) => one.withheld));
  if (!isWithheld) return ledger;
  const known = candidates(texts, digest);
  const entries = ledger.texts.map((entry) => {
    if (entry.outlet !== outlet) return entry;
    const restored = entry.blocks.map(({ withheld, ...rest }): LedgerBlock => {
      const text = known.get(withheld ?? '');
      if (withheld === undefined) return rest;
      return text === undefined ? { ...rest, withheld } : { ...rest, text };
    });
    return { ...entry, blocks: restored };
  });
  return { ...ledger, texts: entries };
}
