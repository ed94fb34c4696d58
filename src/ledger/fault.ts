import type { Ledger, LedgerText } from '../schemas/ledger.ts';

/** A contradiction in a ledger, with the path to it. */
export interface Fault {
  readonly path: readonly PropertyKey[];
  readonly reason: string;
}

/** The ids of an article: in all earlier versions, in the version before, and in this version. */
interface Ids {
  readonly known: ReadonlySet<string>;
  readonly last: readonly string[];
  readonly here: readonly string[];
}

function idsOf({ blocks }: LedgerText): readonly string[] {
  return blocks.flatMap(({ id }) => id ?? []);
}

function blockFaults({ blocks }: LedgerText, { known, here }: Ids): readonly Fault[] {
  return blocks.flatMap(({ id, role, text, withheld }, place): readonly Fault[] => {
    const path = ['blocks', place];
    const hasWords = text !== undefined || withheld !== undefined;
    if (id === undefined) return role === undefined || !hasWords ? [{ path, reason: 'this block has no text' }] : [];
    if (here.indexOf(id) !== here.lastIndexOf(id)) return [{ path, reason: `${id} occurs twice in one version` }];
    return !hasWords && !known.has(id) ? [{ path, reason: `${id} never had any text` }] : [];
  });
}

function endingFaults({ ended }: LedgerText, { known, last, here }: Ids): readonly Fault[] {
  const faults = ended.flatMap(({ id, into }, place): readonly Fault[] => {
    const path = ['ended', place];
    if (here.includes(id) || !known.has(id)) return [{ path, reason: `${id} cannot end here` }];
    const unknown = into.find((one) => !here.includes(one));
    return unknown === undefined ? [] : [{ path, reason: `${id} cannot continue in ${unknown}` }];
  });
  const lost = last.filter((id) => !here.includes(id) && !ended.some((ending) => ending.id === id));
  return [...faults, ...lost.map((id) => ({ path: [], reason: `${id} is missing, but did not end` }))];
}

/** Returns the contradictions in a ledger; none if only `npm run ids` has written it. */
export function faultsIn({ texts }: Ledger): readonly Fault[] {
  return texts.flatMap((text, index) => {
    const earlier = texts.slice(0, index).filter(({ outlet }) => outlet === text.outlet);
    const last = earlier.at(-1);
    const ids = {
      known: new Set(earlier.flatMap(idsOf)),
      last: last === undefined ? [] : idsOf(last),
      here: idsOf(text),
    };
    const expected = earlier.length + 1;
    const reason = `version ${text.version} of ${text.outlet} is out of order: expected ${expected}`;
    const faults = [
      ...(text.version === expected ? [] : [{ path: ['version'], reason }]),
      ...blockFaults(text, ids),
      ...endingFaults(text, ids),
    ];
    return faults.map((fault) => ({ ...fault, path: ['texts', index, ...fault.path] }));
  });
}
