import { plainText } from '../../../src/engine/index.ts';
import type { Story } from '../../../src/library/story.ts';
import { type ParagraphState, storyStates } from '../../../src/view/permalink/state.ts';
import { answerOf, type Identity } from './identity.ts';
import { isParagraph } from './manuscript.ts';
import { isShown, type Newsroom } from './newsroom.ts';

/** Every address of a paragraph that ever was, `ap/p7a`, and the paragraphs that it stood for: one, if all is well. */
export type Addresses = Map<string, Set<Identity>>;

/** By address, the first of its paragraph's texts that it stood for: one given later knows nothing of earlier edits. */
export type Beginnings = Map<string, number>;

/** How the addresses that ever were are answered. */
export interface Tally {
  readonly addresses: number;
  readonly answered: number;
  /** State and target as the truth has them. */
  readonly right: number;
  readonly wrongTargets: number;
  /** What is not right, in words. */
  readonly faults: readonly string[];
}

/** Notes the addresses that the story's paragraphs have now. */
export function noteAddresses(room: Newsroom, { articles }: Story, addresses: Addresses, begun: Beginnings): void {
  for (const { outlet, blocks } of articles) {
    const here = (room.manuscripts.get(outlet)?.pieces ?? []).filter(isParagraph);
    const numbered = blocks.filter(({ role }) => role === 'body');
    if (numbered.map(({ text }) => plainText(text)).join('\n') !== here.map(({ text }) => plainText(text)).join('\n'))
      throw new Error(`${outlet} has other words than its manuscript`);
    for (const [index, { id }] of numbered.entries()) {
      const stood = addresses.get(`${outlet}/${id}`) ?? new Set<Identity>();
      const identity = here[index]?.identity as Identity;
      addresses.set(`${outlet}/${id}`, stood.add(identity));
      if (!begun.has(`${outlet}/${id}`)) begun.set(`${outlet}/${id}`, identity.texts.length - 1);
    }
  }
}

function inWords(kind: string, targets: readonly string[]): string {
  return `${kind}${targets.map((text) => `\n      → ${text.slice(0, 90)}`).join('')}`;
}

function heldAgainst(
  address: string,
  identity: Identity,
  state: ParagraphState | undefined,
  texts: ReadonlyMap<string, string>,
  shown: boolean,
  begun: number,
) {
  const { kind, targets: wanted } = answerOf(identity, shown, begun);
  const answer = { kind, targets: wanted.map(plainText).toSorted() };
  const targets = [
    ...new Set(state?.now.map((id) => plainText(texts.get(`${state.outlet}/${id}`) ?? `?${id}`))),
  ].toSorted();
  const isRight = state?.kind === answer.kind && targets.join('\n') === answer.targets.join('\n');
  const isWrong = targets.some((text) => !answer.targets.includes(text));
  const fault = `${address} “${identity.texts[0]?.slice(0, 60)}”\n    is ${inWords(state?.kind ?? 'not answered', targets)}\n    true ${inWords(answer.kind, answer.targets)}`;
  return { isAnswered: state !== undefined, isRight, isWrong, fault };
}

/** The paragraphs of which an editor was to be asked what they became, and was not, or by a command with another name. */
export function unaskedIn(room: Newsroom, { ledger }: Story, addresses: Addresses): readonly string[] {
  const addressOf = (one: Identity) => [...addresses].find(([, stood]) => stood.has(one))?.[0] ?? '';
  return room.identities.flatMap((one) => {
    if (one.end?.perhaps === undefined || one.end.perhaps.end !== null) return [];
    const [address, other] = [addressOf(one), addressOf(one.end.perhaps)];
    const history = ledger.histories.find(({ outlet }) => outlet === one.outlet);
    const ending = history?.endings.findLast(({ id }) => `${one.outlet}/${id}` === address);
    const first = ending?.perhaps[0] ?? 'nothing';
    return `${one.outlet}/${first}` === other ? [] : [`${address} may be ${other}; named is ${first}`];
  });
}

/** Holds every address that ever was against the truth. */
export function tallyOf(room: Newsroom, story: Story, addresses: Addresses, begun: Beginnings): Tally {
  const states = new Map(storyStates(story).map((state) => [`${state.outlet}/${state.id}`, state]));
  const texts = new Map(
    story.articles.flatMap(({ outlet, blocks }) => blocks.map(({ id, text }) => [`${outlet}/${id}`, text] as const)),
  );
  const held = [...addresses].flatMap(([address, identities]) =>
    [...identities].map((identity) =>
      heldAgainst(
        address,
        identity,
        states.get(address),
        texts,
        isShown(room, identity.outlet),
        begun.get(address) ?? 0,
      ),
    ),
  );
  return {
    addresses: held.length,
    answered: held.filter(({ isAnswered }) => isAnswered).length,
    right: held.filter(({ isRight }) => isRight).length,
    wrongTargets: held.filter(({ isWrong }) => isWrong).length,
    faults: held.flatMap(({ isRight, isWrong, fault }) =>
      isRight ? [] : [`${isWrong ? 'WRONG TARGET ' : ''}${fault}`],
    ),
  };
}
