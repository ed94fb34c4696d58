import type { EndedId } from '../../../src/ledger/version-change.ts';
import type { EditedStory } from './edited-story.ts';
import { type Identity, successorsOf } from './identity.ts';
import { storyOf } from './ids-command.ts';
import type { Addresses } from './tally.ts';

/** Returns the option that answers an open question correctly; null if none of the candidates is right. */
function answerTo({ id, perhaps }: EndedId, outlet: string, addresses: Addresses): string | null {
  const stoodAt = (one: string) => addresses.get(`${outlet}/${one}`) ?? new Set<Identity>();
  const [identity] = stoodAt(id);
  const successors = identity === undefined ? [] : successorsOf(identity);
  if (successors.length === 0) return `--not-same=${outlet}/${id}=${perhaps[0]}`;
  const right = perhaps.find((one) =>
    successors.some((successor) => successor === identity && stoodAt(one).has(successor)),
  );
  return right === undefined ? null : `--same=${outlet}/${id}=${right}`;
}

/** Returns the correct answers to all open questions, as options of `npm run ids`. */
export function answersOf(edited: EditedStory, addresses: Addresses): readonly string[] {
  const { ledger } = storyOf(edited);
  return ledger.histories.flatMap(({ outlet, endedIds, versions }) => {
    const isThere = (id: string) => versions.at(-1)?.blocks.some((block) => block.id === id) === true;
    const open = endedIds.filter(
      (ending) =>
        ending.perhaps.length > 0 && !isThere(ending.id) && endedIds.findLast(({ id }) => id === ending.id) === ending,
    );
    return open.flatMap((ending) => answerTo(ending, outlet, addresses)?.replace('=', `=${edited.slug}/`) ?? []);
  });
}
