import fc from 'fast-check';
import type { Article } from '../src/engine/index.ts';

/** Each in several wordings, as outlets report one thing; some share a figure, a quotation or a name with another. */
const FACTS: readonly (readonly string[])[] = [
  [
    'The ferry Halcyon caught fire off Portmere on Monday with 120 passengers aboard, the coastguard said.',
    'A blaze broke out on Monday aboard the Halcyon, a ferry carrying 120 people, near Portmere, according to the coastguard.',
    'Some 140 passengers were on the ferry Halcyon when it burned off Portmere on Monday.',
  ],
  [
    '“We closed the fire doors within two minutes,” harbourmaster Edda Vollan said of the crew.',
    'The crew “closed the fire doors within two minutes”, Edda Vollan, the harbourmaster, told reporters.',
    'Harbourmaster Vollan praised the crew for shutting the fire doors at once.',
  ],
  [
    'All passengers were brought ashore by dawn. Four were treated for smoke in the hospital of Tarn.',
    'Everyone aboard was ashore at dawn.',
    'Four people breathed smoke and were taken to hospital in Tarn.',
  ],
  [
    'The talks on a new pier lasted between four and five hours.',
    'Talks about the pier took two hours, officials in Portmere said.',
  ],
  [
    'Bakers in Portmere opened their shops at night to feed the rescued.',
    'Bakeries stayed open all night in Portmere.',
  ],
  ['Eel prices rose again at the auction in Tarn, where buyers blame a cold spring.'],
  ['Parliament debated a tax on sugar until late in the evening.'],
  ['A band played.', 'It rained.'],
];

const sentence = fc.constantFrom(...FACTS.flat());
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(' '));
const text = fc.uniqueArray(paragraph, { minLength: 1, maxLength: 6 });

/** Invented stories: two to four articles, no two with the same text, made of the same few facts. */
export const storyArticles: fc.Arbitrary<readonly Article[]> = fc
  .uniqueArray(text, { minLength: 2, maxLength: 4, selector: (paragraphs) => paragraphs.join('\n') })
  .map((texts) =>
    texts.map(
      (paragraphs, index): Article => ({
        outlet: String.fromCharCode(97 + index),
        language: 'en',
        blocks: paragraphs.map((text, place) => ({ role: 'body', id: `p${place + 1}`, text })),
      }),
    ),
  );
