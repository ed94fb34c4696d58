import { plainText } from '../../../src/engine/index.ts';
import type { Story } from '../../../src/library/story.ts';
import { type ParagraphState, storyStates } from '../../../src/view/permalink/state.ts';
import { type EditedStory, isShown } from './edited-story.ts';
import { answerOf, type Identity } from './identity.ts';
import { isParagraph } from './manuscript.ts';

/** Maps every paragraph address, `ap/p7a`, to the paragraphs that it named: exactly one, if the ledger is correct. */
export type Addresses = Map<string, Set<Identity>>;

/** By address, the index of the first text that it named; a later address knows nothing of earlier edits. */
export type FirstTexts = Map<string, number>;

/** The results of all paragraph addresses. */
export interface Tally {
  readonly addresses: number;
  readonly answered: number;
  /** Addresses with the expected state and target. */
  readonly right: number;
  readonly wrongTargets: number;
  /** Descriptions of the failures. */
  readonly faults: readonly string[];
}

/** Adds the current addresses of the story's paragraphs. */
export function addCurrentAddresses(
  edited: EditedStory,
  { articles }: Story,
  addresses: Addresses,
  begun: FirstTexts,
): void {
  for (const { outlet, blocks } of articles) {
    const here = (edited.manuscripts.get(outlet)?.pieces ?? []).filter(isParagraph);
    const numbered = blocks.filter(({ role }) => role === 'body');
    if (numbered.map(({ text }) => plainText(text)).join('\n') !== here.map(({ text }) => plainText(text)).join('\n'))
      throw new Error(`${outlet} does not match its manuscript`);
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

function check(
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

/** Returns the unsure cases that were not asked about, or whose command names the wrong paragraph. */
export function unaskedIn(edited: EditedStory, { ledger }: Story, addresses: Addresses): readonly string[] {
  const addressOf = (one: Identity) => [...addresses].find(([, stood]) => stood.has(one))?.[0] ?? '';
  return edited.identities.flatMap((one) => {
    if (one.end?.perhaps === undefined || one.end.perhaps.end !== null) return [];
    const [address, other] = [addressOf(one), addressOf(one.end.perhaps)];
    const history = ledger.histories.find(({ outlet }) => outlet === one.outlet);
    const ending = history?.endedIds.findLast(({ id }) => `${one.outlet}/${id}` === address);
    const first = ending?.perhaps[0] ?? 'nothing';
    return `${one.outlet}/${first}` === other ? [] : [`${address} may be ${other}; named is ${first}`];
  });
}

/** Checks every paragraph address. */
export function tallyOf(edited: EditedStory, story: Story, addresses: Addresses, begun: FirstTexts): Tally {
  const states = new Map(storyStates(story).map((state) => [`${state.outlet}/${state.id}`, state]));
  const texts = new Map(
    story.articles.flatMap(({ outlet, blocks }) => blocks.map(({ id, text }) => [`${outlet}/${id}`, text] as const)),
  );
  const held = [...addresses].flatMap(([address, identities]) =>
    [...identities].map((identity) =>
      check(address, identity, states.get(address), texts, isShown(edited, identity.outlet), begun.get(address) ?? 0),
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
