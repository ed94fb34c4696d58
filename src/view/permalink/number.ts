import type { Alignment } from '../../engine/index.ts';
import { type Allotment, allot, type Members, type Stands } from '../../ledger/allot.ts';
import { memberName, PASSAGES, pairName } from '../../ledger/group.ts';
import type { Story } from '../../library/story.ts';
import type { Slot } from '../pair/slot.ts';

/** The names of an article's paragraphs, `ap:p3`, in order. */
function namesOf({ articles }: Story, outlet: string): readonly string[] {
  const blocks = articles.find((article) => article.outlet === outlet)?.blocks ?? [];
  return blocks.flatMap(({ id }) => (id === null ? [] : [memberName(outlet, id)]));
}

/** What stands in each row of two outlets. */
export function rowMembers(story: Story, left: string, right: string, slots: readonly Slot[]): readonly Members[] {
  const [ours, theirs] = [namesOf(story, left), namesOf(story, right)];
  return slots.map((slot) => [
    ...slot.left.flatMap((index) => ours[index] ?? []),
    ...slot.right.flatMap((index) => theirs[index] ?? []),
  ]);
}

/** What stands in each passage. */
export function passageMembers(story: Story, { passages }: Alignment): readonly Members[] {
  const names = story.articles.map(({ outlet }) => namesOf(story, outlet));
  return passages.map(({ members }) => members.flatMap(({ article, paragraph }) => names[article]?.[paragraph] ?? []));
}

/** The numbers by which the rows of two outlets are addressed: those that they had, as far as they are the same. */
export function rowNumbers(story: Story, left: string, right: string, slots: readonly Slot[]): Allotment {
  const known = story.ledger.groups.get(pairName(left, right)) ?? new Map<number, Stands>();
  return allot(known, rowMembers(story, left, right, slots));
}

/** The numbers of the passages, likewise. */
export function passageNumbers(story: Story, comparison: Alignment): Allotment {
  const known = story.ledger.groups.get(PASSAGES) ?? new Map<number, Stands>();
  return allot(known, passageMembers(story, comparison));
}
