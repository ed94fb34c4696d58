import type { Ledger, LedgerText } from '../schemas/ledger.ts';

type Ordered = readonly { readonly [key: string]: unknown }[];

function byName<Entry>(entries: readonly Entry[], nameOf: (entry: Entry) => string): readonly Entry[] {
  return entries.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0));
}

/** Formats a list with one entry per line. */
function lines(entries: Ordered, write: (entry: Ordered[number]) => string = (entry) => JSON.stringify(entry)): string {
  return entries.length === 0 ? '[]' : `[\n${entries.map(write).join(',\n')}\n]`;
}

function textLines({ blocks, ended, ...facts }: LedgerText): string {
  const head = JSON.stringify(facts).slice(0, -1);
  return `${head},"blocks":${lines(blocks)},"ended":${lines(ended)}}`;
}

function groupLines({ of, numbers }: Ledger['groups'][number]): string {
  const entries = Object.entries(numbers).map(([number, members]) => `"${number}":${JSON.stringify(members)}`);
  return `{"of":${JSON.stringify(of)},"numbers":{\n${entries.join(',\n')}\n}}`;
}

/**
 * Formats a ledger as JSON with one record per line, texts sorted by outlet and groups by pair. Branches that change
 * different articles then change different lines, so that git can merge them.
 */
export function formatLedger({ texts, decisions, groups, ...facts }: Ledger): string {
  const parts = [
    ...Object.entries(facts).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`),
    `"texts": ${lines(
      byName(texts, ({ outlet }) => outlet),
      (text) => textLines(text as LedgerText),
    )}`,
    `"decisions": ${lines(byName(decisions, ({ outlet, id }) => `${outlet}/${id}`))}`,
    `"groups": ${lines(
      byName(groups, ({ of }) => of),
      (group) => groupLines(group as Ledger['groups'][number]),
    )}`,
  ];
  return `{\n${parts.join(',\n')}\n}\n`;
}
