import { compareStory } from '../../../src/engine/index.ts';
import type { Members, NumberAssignment } from '../../../src/ledger/assign-numbers.ts';
import { PASSAGES, pairName } from '../../../src/ledger/group.ts';
import { editsOf, type Story } from '../../../src/library/story.ts';
import { mirrored, slotsOf } from '../../../src/view/pair/slot.ts';
import { passageMembers, passageNumbers, rowMembers, rowNumbers } from '../../../src/view/permalink/number.ts';
import { type EditedStory, isShown } from './edited-story.ts';
import { type Identity, successorsOf } from './identity.ts';
import type { Addresses } from './tally.ts';

/** Maps every row or passage address, `ap-vs-cbc#row-7`, to its members in each version. */
export type RowAddresses = Map<string, ReadonlySet<Identity>[]>;

/** The results of all row and passage addresses. */
export interface RowTally {
  readonly addresses: number;
  /** Addresses that lead to a row, or nowhere because no member is left. */
  readonly answered: number;
  readonly wrongTargets: number;
  readonly faults: readonly string[];
}

interface Numbered {
  readonly of: string;
  readonly assignment: NumberAssignment;
  readonly members: readonly Members[];
}

function numberedIn(story: Story): readonly Numbered[] {
  const comparison = compareStory(story.articles, editsOf(story));
  const counts = new Map(story.articles.map(({ outlet, blocks }) => [outlet, blocks.filter(({ id }) => id).length]));
  const pairs = [...comparison.pairs, ...comparison.pairs.map(mirrored)].map((pair): Numbered => {
    const { left, right } = pair;
    const slots = slotsOf(pair, counts.get(left) ?? 0, counts.get(right) ?? 0);
    const members = rowMembers(story, left, right, slots);
    return { of: pairName(left, right), assignment: rowNumbers(story, left, right, slots), members };
  });
  const members = passageMembers(story, comparison);
  return [...pairs, { of: PASSAGES, assignment: passageNumbers(story, comparison), members }];
}

function identitiesOf(members: Members, addresses: Addresses): ReadonlySet<Identity> {
  return new Set(members.flatMap((name) => [...(addresses.get(name.replace(':', '/')) ?? [])]));
}

/** The current members of each row, by address. */
function rowsNow(numbered: readonly Numbered[], addresses: Addresses): ReadonlyMap<string, ReadonlySet<Identity>> {
  return new Map(
    numbered.flatMap(({ of, assignment, members }) =>
      assignment.numbers.map(
        (number, at) => [`${of}#row-${number}`, identitiesOf(members[at] ?? [], addresses)] as const,
      ),
    ),
  );
}

/**
 * Checks all row and passage addresses, then adds the current ones.
 *
 * @param known all addresses so far; mutated
 */
export function tallyRows(edited: EditedStory, story: Story, addresses: Addresses, known: RowAddresses): RowTally {
  const numbered = numberedIn(story);
  const now = rowsNow(numbered, addresses);
  const former = new Map<string, readonly string[]>(
    numbered.flatMap(({ of, assignment }) =>
      [...assignment.former].map(
        ([number, to]) => [`${of}#row-${number}`, to.map((one) => `${of}#row-${one}`)] as const,
      ),
    ),
  );
  const faults: string[] = [];
  let [answered, wrongTargets, held] = [0, 0, 0];
  const isShownPair = (of: string) => numbered.some((one) => one.of === of);
  const successors = (stood: ReadonlySet<Identity>) =>
    new Set([...stood].filter(({ outlet }) => isShown(edited, outlet)).flatMap((one) => successorsOf(one)));
  for (const [address, stands] of known) {
    if (!isShownPair(address.split('#')[0] ?? '')) continue;
    held += 1;
    const shares = (row: string, stood: ReadonlySet<Identity>) =>
      [...(now.get(row) ?? [])].some((one) => successors(stood).has(one));
    const leads = former.get(address);
    const isRight = now.has(address)
      ? stands.every((stood) => shares(address, stood))
      : leads?.every((row) => stands.some((stood) => shares(row, stood)));
    const isLost =
      leads?.length === 0 &&
      [...now.keys()].some(
        (row) => row.startsWith(address.replace(/\d+$/, '')) && stands.some((stood) => shares(row, stood)),
      );
    if (isRight !== undefined && !isLost) answered += 1;
    if (isRight === false) wrongTargets += 1;
    if (isRight !== true || isLost) faults.push(`${address} leads to ${leads?.join(', ') ?? 'itself'}`);
  }
  for (const [address, stood] of now) known.set(address, [...(known.get(address) ?? []), stood]);
  return { addresses: held, answered, wrongTargets, faults };
}
