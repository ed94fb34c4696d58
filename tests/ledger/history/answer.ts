import type { Ending } from '../../../src/ledger/version-change.ts';
import { heirsOf, type Identity } from './identity.ts';
import type { Newsroom } from './newsroom.ts';
import { storyOf } from './press.ts';
import type { Addresses } from './tally.ts';

/** What an editor who knows the truth says of a paragraph of which it is open what it became; null where it fits nothing. */
function answerTo({ id, perhaps }: Ending, outlet: string, addresses: Addresses): string | null {
  const stoodAt = (one: string) => addresses.get(`${outlet}/${one}`) ?? new Set<Identity>();
  const [identity] = stoodAt(id);
  const heirs = identity === undefined ? [] : heirsOf(identity);
  if (heirs.length === 0) return `--not-same=${outlet}/${id}=${perhaps[0]}`;
  const right = perhaps.find((one) => heirs.some((heir) => heir === identity && stoodAt(one).has(heir)));
  return right === undefined ? null : `--same=${outlet}/${id}=${right}`;
}

/** The answers to all questions that are open, as they are given to `npm run ids`: by somebody who knows the truth. */
export function answersOf(room: Newsroom, addresses: Addresses): readonly string[] {
  const { ledger } = storyOf(room);
  return ledger.histories.flatMap(({ outlet, endings, versions }) => {
    const isThere = (id: string) => versions.at(-1)?.blocks.some((block) => block.id === id) === true;
    const open = endings.filter(
      (ending) =>
        ending.perhaps.length > 0 && !isThere(ending.id) && endings.findLast(({ id }) => id === ending.id) === ending,
    );
    return open.flatMap((ending) => answerTo(ending, outlet, addresses)?.replace('=', `=${room.slug}/`) ?? []);
  });
}
