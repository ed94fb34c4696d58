import type { EditorTopic } from '../../../src/engine/evidence/topic-evidence.ts';
import type { Article } from '../../../src/engine/types.ts';

/** Articles of the outlets `a`, `b`, `c` …, each given as its paragraphs. */
export function articlesOf(...texts: readonly (readonly string[])[]): readonly Article[] {
  return texts.map((paragraphs, index) => ({
    outlet: String.fromCharCode(97 + index),
    language: 'en',
    blocks: paragraphs.map((text, place) => ({ role: 'body', id: `p${place + 1}`, text })),
  }));
}

export const FIRE =
  'The ferry Halcyon caught fire off Portmere on Monday with 120 passengers aboard, the coastguard said.';
export const PRAISE = 'The harbourmaster, Edda Vollan, praised the crew for closing the fire doors within two minutes.';
export const BAKERS = 'Bakers in Portmere opened their shops at night to feed the rescued.';
export const EELS = 'Eel prices rose again at the auction in Tarn, where buyers blame a cold spring.';
export const SUGAR = 'Parliament debated a tax on sugar until late in the evening.';

/** An editor's topic of the outlets `a` and `b`, in the first words of their first paragraphs. */
export const TOPIC: EditorTopic = {
  topic: 'what was said first',
  says: [
    { outlet: 'a', snippets: [{ id: 'p1', words: 'Bakers in Portmere' }] },
    {
      outlet: 'b',
      snippets: [
        { id: 'p1', words: 'Parliament debated' },
        { id: null, words: 'A headline' },
      ],
    },
    { outlet: 'gone', snippets: [{ id: 'p1', words: 'Nothing' }] },
  ],
};
