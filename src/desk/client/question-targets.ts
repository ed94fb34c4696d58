import type { DeskStory } from '../story/desk-story.ts';
import type { Choice, Target } from './choice.ts';

/** Returns the possible answers to a question of the ledger. */
export function questionChoices(
  story: string,
  outlet: string,
  id: string,
  perhaps: readonly string[],
): readonly Choice[] {
  return perhaps.flatMap((into) =>
    (['same', 'not same'] as const).map(
      (decision): Choice => ({
        label: `${decision === 'same' ? 'It became' : 'It did not become'} ¶${into.slice(1)}`,
        fields: [],
        isPlain: true,
        callOf: () => ({ name: 'permalink', fields: { story, decision, outlet, id, into } }),
      }),
    ),
  );
}

/** Returns the open question about a former paragraph on its page. */
export function questionTargets(main: Element, story: DeskStory, outlet: string, id: string): readonly Target[] {
  const place = main.querySelector('h1');
  const question = story.questions.find((one) => one.outlet === outlet && one.id === id);
  if (place === null || question === undefined) return [];
  const choices = questionChoices(story.story, outlet, id, question.perhaps);
  return [{ place, name: `paragraph ¶${id.slice(1)} of ${outlet}`, choices }];
}
