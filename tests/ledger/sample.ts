import type { Block } from '../../src/engine/index.ts';
import { type ArticleHistory, historyOf } from '../../src/ledger/history.ts';
import { recordText } from '../../src/ledger/record.ts';
import { NO_LEDGER } from '../../src/library/ledger.ts';
import type { Ledger, LedgerText } from '../../src/schemas/ledger.ts';

/** Sample paragraphs by letter. */
export const PARAGRAPHS: Readonly<Record<string, string>> = {
  A: 'The ferry to the northern islands left the harbour at six with forty passengers on board.',
  B: 'A rock that no chart shows tore a hole into the hull below the engine room.',
  C: 'Fishing boats from three villages came at once and took everybody on board.',
  D: 'The ministry of transport has opened an inquiry and asked a surveyor to look at the wreck.',
  E: 'Relatives waited at the pier for news through most of the afternoon.',
  N: 'Nothing was said of what the salvage would cost, or who was going to pay for it.',
};

/** `A+B` joins two paragraphs; `#A` is a crosshead; `A~` has one word corrected. */
export function blockOf(name: string): Block {
  const text = name
    .replace(/^#/, '')
    .split('+')
    .map((part) => (PARAGRAPHS[part[0] ?? ''] ?? '').replace(/\w+\.$/, part.endsWith('~') ? 'elsewhere.' : '$&'))
    .join(' ');
  return { role: name.startsWith('#') ? 'subhead' : 'body', id: null, text };
}

/** The ledger of an article after recording each of its versions: `['A B C', 'A C']`. */
export function ledgerOf(versions: readonly string[], outlet = 'echo'): Ledger {
  const texts: LedgerText[] = [];
  for (const version of versions) {
    const blocks = version.split(' ').map(blockOf);
    const history = historyOf({ ...NO_LEDGER, texts }, outlet);
    texts.push(
      ...[
        recordText(history, { outlet, language: 'en-GB', blocks, published: null, retrieved: null }, '2031-05-05') ??
          [],
      ].flat(),
    );
  }
  return { ...NO_LEDGER, texts };
}

export function historyAfter(...versions: readonly string[]): ArticleHistory {
  return historyOf(ledgerOf(versions), 'echo') as ArticleHistory;
}
