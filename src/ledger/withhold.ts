import type { Ledger, LedgerBlock } from '../schemas/ledger.ts';

/** Hashes a text, so that the same text can be recognized later. */
export type Digest = (text: string) => string;

function withoutWords({ text, ...rest }: LedgerBlock, digest: Digest): LedgerBlock {
  return text === undefined ? rest : { ...rest, withheld: digest(text) };
}

/** Replaces the texts of some outlets' articles by digests. Ids, order and successors stay. */
export function withholdWords(ledger: Ledger, outlets: ReadonlySet<string>, digest: Digest): Ledger {
  const texts = ledger.texts.map((text) => {
    if (!outlets.has(text.outlet)) return text;
    return { ...text, blocks: text.blocks.map((block) => withoutWords(block, digest)) };
  });
  return { ...ledger, texts };
}

/** Joins of up to this many blocks are tried: a paragraph may have been split while its text was withheld. */
const MOST_PARTS = 4;
/** Longer paragraphs are skipped to bound the work. */
const MOST_SENTENCES = 24;

/** Yields the runs of sentences in a text: a withheld paragraph may have been merged into it. */
function* runsOf(text: string): Generator<string> {
  const ends = [...text.matchAll(/[.!?…][”"’»)]?\s/gu)].map(({ index, 0: end }) => index + end.length);
  if (ends.length >= MOST_SENTENCES) return;
  const cuts = [0, ...ends, text.length];
  for (const [at, from] of cuts.entries()) for (const to of cuts.slice(at + 1)) yield text.slice(from, to).trim();
}

/** Returns the texts that a withheld text may equal, by digest. */
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
 * Restores the withheld texts of an outlet's article where the current texts match their digests.
 *
 * @param texts the current blocks of the article in order, then other candidates
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
