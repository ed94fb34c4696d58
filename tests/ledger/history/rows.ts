import { compareStory } from '../../../src/engine/index.ts';
import type { Allotment, Members } from '../../../src/ledger/allot.ts';
import { PASSAGES, pairName } from '../../../src/ledger/group.ts';
import { editsOf, type Story } from '../../../src/library/story.ts';
import { mirrored, slotsOf } from '../../../src/view/pair/slot.ts';
import { passageMembers, passageNumbers, rowMembers, rowNumbers } from '../../../src/view/permalink/number.ts';
import { heirsOf, type Identity } from './identity.ts';
import { isShown, type Newsroom } from './newsroom.ts';
import type { Addresses } from './tally.ts';

/** Every address of a row or a passage that ever was, `ap-vs-cbc#row-7`, and all that ever stood there. */
export type RowAddresses = Map<string, ReadonlySet<Identity>[]>;

/** How the addresses of rows and passages that ever were are answered. */
export interface RowTally {
  readonly addresses: number;
  /** A row that has the number, or those that hold what it had; or nothing, and nothing of it is left. */
  readonly answered: number;
  readonly wrongTargets: number;
  readonly faults: readonly string[];
}

interface Numbered {
  readonly of: string;
  readonly allotment: Allotment;
  readonly members: readonly Members[];
}

function numberedIn(story: Story): readonly Numbered[] {
  const comparison = compareStory(story.articles, editsOf(story));
  const counts = new Map(story.articles.map(({ outlet, blocks }) => [outlet, blocks.filter(({ id }) => id).length]));
  const pairs = [...comparison.pairs, ...comparison.pairs.map(mirrored)].map((pair): Numbered => {
    const { left, right } = pair;
    const slots = slotsOf(pair, counts.get(left) ?? 0, counts.get(right) ?? 0);
    const members = rowMembers(story, left, right, slots);
    return { of: pairName(left, right), allotment: rowNumbers(story, left, right, slots), members };
  });
  const members = passageMembers(story, comparison);
  return [...pairs, { of: PASSAGES, allotment: passageNumbers(story, comparison), members }];
}

function standing(members: Members, addresses: Addresses): ReadonlySet<Identity> {
  return new Set(members.flatMap((name) => [...(addresses.get(name.replace(':', '/')) ?? [])]));
}

/** What is there in each row, by its address. */
function rowsNow(numbered: readonly Numbered[], addresses: Addresses): ReadonlyMap<string, ReadonlySet<Identity>> {
  return new Map(
    numbered.flatMap(({ of, allotment, members }) =>
      allotment.numbers.map((number, at) => [`${of}#row-${number}`, standing(members[at] ?? [], addresses)] as const),
    ),
  );
}

/**
 * Holds the rows and passages of a story against all that ever were, and notes the new ones.
 *
 * @param known is added to
 */
export function tallyRows(room: Newsroom, story: Story, addresses: Addresses, known: RowAddresses): RowTally {
  const numbered = numberedIn(story);
  const now = rowsNow(numbered, addresses);
  const former = new Map<string, readonly string[]>(
    numbered.flatMap(({ of, allotment }) =>
      [...allotment.former].map(
        ([number, to]) => [`${of}#row-${number}`, to.map((one) => `${of}#row-${one}`)] as const,
      ),
    ),
  );
  const faults: string[] = [];
  let [answered, wrongTargets, held] = [0, 0, 0];
  const isShownPair = (of: string) => numbered.some((one) => one.of === of);
  const heirs = (stood: ReadonlySet<Identity>) =>
    new Set([...stood].filter(({ outlet }) => isShown(room, outlet)).flatMap((one) => heirsOf(one)));
  for (const [address, stands] of known) {
    if (!isShownPair(address.split('#')[0] ?? '')) continue;
    held += 1;
    const shares = (row: string, stood: ReadonlySet<Identity>) =>
      [...(now.get(row) ?? [])].some((one) => heirs(stood).has(one));
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
