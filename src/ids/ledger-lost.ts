import type { VFileMessage } from 'vfile-message';
import { problem } from '../engine/index.ts';
import { allIds, historyOf } from '../ledger/history.ts';
import { type LostAddress, lostAddresses } from '../ledger/lost-address.ts';
import { readLedger } from '../library/ledger.ts';
import type { Ledger } from '../schemas/ledger.ts';
import type { Publications, PublishedFile } from './published.ts';

/** How many lost addresses the message names; the others are counted. */
const NAMED = 5;

interface BuiltAddresses {
  readonly begun?: string;
  readonly paragraphs: readonly { readonly outlet: string; readonly id: string }[];
}

function lostFromCommit(ledger: Ledger, { text, from }: PublishedFile): readonly LostAddress[] {
  const { fields } = readLedger(text, from);
  return fields === null || fields.begun !== ledger.begun ? [] : lostAddresses(ledger, fields);
}

/** Built sites only list addresses, not the paragraphs they name. */
function lostFromSite(ledger: Ledger, { text }: PublishedFile): readonly LostAddress[] {
  const { paragraphs = [] } = JSON.parse(text) as Partial<BuiltAddresses>;
  if (ledger.begun !== undefined) return [];
  return paragraphs.filter(({ outlet, id }) => {
    const history = historyOf(ledger, ledger.formerly?.outlets?.[outlet] ?? outlet);
    return history === null || !allIds(history).includes(id);
  });
}

/**
 * Refuses a ledger that lacks published addresses, because it was deleted or replaced by an old one.
 *
 * @returns null if nothing is lost
 */
export function lostLedger(ledger: Ledger, slug: string, path: string, known: Publications): VFileMessage | null {
  const found = [
    ...known.committed(path).map((file) => ({ file, lost: lostFromCommit(ledger, file) })),
    ...known.built(slug).map((file) => ({ file, lost: lostFromSite(ledger, file) })),
  ];
  const worst = found.reduce<(typeof found)[number] | null>(
    (most, one) => (one.lost.length > (most?.lost.length ?? 0) ? one : most),
    null,
  );
  if (worst === null) return null;
  const { file, lost } = worst;
  const names = lost.slice(0, NAMED).map(({ outlet, id }) => `${outlet}/${id}`);
  const shown = names.join(', ') + (lost.length > NAMED ? ', …' : '');
  const reason = `${lost.length} published addresses are not in the ledger, or mean another paragraph in it: ${shown} (${file.from} has them)`;
  const take = file.restore === null ? 'take the file back from a backup or from git' : `take it back: ${file.restore}`;
  const note = `${take}; if you want to give all addresses up: npm run ids -- ${slug} --new-ledger`;
  return problem('lost-ledger', { file: path, line: 1, column: 1 }, reason, note);
}
