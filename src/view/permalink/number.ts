import type { Alignment } from '../../engine/index.ts';
import { assignNumbers, type MemberHistory, type Members, type NumberAssignment } from '../../ledger/assign-numbers.ts';
import { memberName, PASSAGES, pairName } from '../../ledger/group.ts';
import type { Story } from '../../library/story.ts';
import type { Slot } from '../pair/slot.ts';

/** Returns the member names of an article's paragraphs, `ap:p3`, in order. */
function namesOf({ articles }: Story, outlet: string): readonly string[] {
  const blocks = articles.find((article) => article.outlet === outlet)?.blocks ?? [];
  return blocks.flatMap(({ id }) => (id === null ? [] : [memberName(outlet, id)]));
}

/** Returns the members of each row of two outlets. */
export function rowMembers(story: Story, left: string, right: string, slots: readonly Slot[]): readonly Members[] {
  const [ours, theirs] = [namesOf(story, left), namesOf(story, right)];
  return slots.map((slot) => [
    ...slot.left.flatMap((index) => ours[index] ?? []),
    ...slot.right.flatMap((index) => theirs[index] ?? []),
  ]);
}

/** Returns the members of each passage. */
export function passageMembers(story: Story, { passages }: Alignment): readonly Members[] {
  const names = story.articles.map(({ outlet }) => namesOf(story, outlet));
  return passages.map(({ members }) => members.flatMap(({ article, paragraph }) => names[article]?.[paragraph] ?? []));
}

/** Assigns permanent numbers to the rows of two outlets, reusing recorded ones. */
export function rowNumbers(story: Story, left: string, right: string, slots: readonly Slot[]): NumberAssignment {
  const known = story.ledger.groups.get(pairName(left, right)) ?? new Map<number, MemberHistory>();
  return assignNumbers(known, rowMembers(story, left, right, slots));
}

/** Assigns permanent numbers to the passages. */
export function passageNumbers(story: Story, comparison: Alignment): NumberAssignment {
  const known = story.ledger.groups.get(PASSAGES) ?? new Map<number, MemberHistory>();
  return assignNumbers(known, passageMembers(story, comparison));
}
