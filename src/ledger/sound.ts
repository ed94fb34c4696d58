import type { Ledger, LedgerText } from '../schemas/ledger.ts';

/** What contradicts itself in a ledger, and where: the keys and indices that lead to it. */
export interface Fault {
  readonly path: readonly PropertyKey[];
  readonly reason: string;
}

/** The ids that an article had before a version, those of the version before it, and those that it has in it. */
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
    if (id === undefined) return role === undefined || !hasWords ? [{ path, reason: 'this block has no words' }] : [];
    if (here.indexOf(id) !== here.lastIndexOf(id)) return [{ path, reason: `${id} stands twice in one version` }];
    return !hasWords && !known.has(id) ? [{ path, reason: `${id} never had words` }] : [];
  });
}

function endingFaults({ ended }: LedgerText, { known, last, here }: Ids): readonly Fault[] {
  const faults = ended.flatMap(({ id, into }, place): readonly Fault[] => {
    const path = ['ended', place];
    if (here.includes(id) || !known.has(id)) return [{ path, reason: `${id} cannot end here` }];
    const strange = into.find((one) => !here.includes(one));
    return strange === undefined ? [] : [{ path, reason: `${id} cannot go on in ${strange}` }];
  });
  const lost = last.filter((id) => !here.includes(id) && !ended.some((ending) => ending.id === id));
  return [...faults, ...lost.map((id) => ({ path: [], reason: `${id} is neither here nor ended` }))];
}

/** What contradicts itself in a ledger: nothing, where only `npm run ids` wrote it. */
export function faultsIn({ texts }: Ledger): readonly Fault[] {
  return texts.flatMap((text, index) => {
    const earlier = texts.slice(0, index).filter(({ outlet }) => outlet === text.outlet);
    const last = earlier.at(-1);
    const ids = {
      known: new Set(earlier.flatMap(idsOf)),
      last: last === undefined ? [] : idsOf(last),
      here: idsOf(text),
    };
    const belongs = earlier.length + 1;
    const reason = `version ${text.version} of ${text.outlet} stands where ${belongs} belongs`;
    const faults = [
      ...(text.version === belongs ? [] : [{ path: ['version'], reason }]),
      ...blockFaults(text, ids),
      ...endingFaults(text, ids),
    ];
    return faults.map((fault) => ({ ...fault, path: ['texts', index, ...fault.path] }));
  });
}
