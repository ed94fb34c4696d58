import type { DeskStory } from '../story/desk-story.ts';
import type { Choice, Field, Target } from './choice.ts';

function choicesOf({ story, topics }: DeskStory, at: number): readonly Choice[] {
  const own = topics[at];
  if (own === undefined) return [];
  const { topic } = own;
  const plain = (label: string, correction: object): Choice => ({
    label,
    fields: [],
    isPlain: true,
    callOf: () => ({ name: 'correct', fields: { story, correction: { topic, ...correction } } }),
  });
  const fields: readonly Field[] = [
    { name: 'name', label: 'Topic', kind: 'line', value: topic },
    { name: 'note', label: 'A sentence under it', kind: 'text', value: own.note ?? '', isOptional: true },
    { name: 'author', label: 'Your name', kind: 'line', value: own.author ?? '' },
  ];
  const edit: Choice = {
    label: 'Edit',
    fields,
    isPlain: true,
    callOf: ({ name, note, author }) => ({
      name: 'correct',
      fields: { story, correction: { do: 'edit-difference', topic, name, note: note === '' ? null : note, author } },
    }),
  };
  return [
    edit,
    ...(at > 0 ? [plain('Move up', { do: 'move-difference', to: at - 1 })] : []),
    ...(at < topics.length - 1 ? [plain('Move down', { do: 'move-difference', to: at + 1 })] : []),
    plain('Remove', { do: 'remove-difference' }),
  ];
}

/** Returns the differences that an editor listed, in the order of their file. */
export function topicTargets(main: Element, story: DeskStory): readonly Target[] {
  const entries = main.querySelectorAll('section[aria-labelledby="listed"] .collation > .entry > [id]');
  return [...entries].flatMap((place, at): readonly Target[] => {
    const topic = story.topics[at]?.topic;
    return topic === undefined ? [] : [{ place, name: `difference “${topic}”`, choices: choicesOf(story, at) }];
  });
}
