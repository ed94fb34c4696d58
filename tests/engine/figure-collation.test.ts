import { describe, expect, it } from 'vitest';
import { collateFigures, type FigureAnswer } from '../../src/engine/figure-collation.ts';
import { compareStory } from '../../src/engine/index.ts';
import type { Article } from '../../src/engine/types.ts';

type Texts = readonly (readonly string[])[];

function articlesOf(texts: Texts, language: string): readonly Article[] {
  return texts.map((paragraphs, at) => ({
    outlet: `outlet-${at}`,
    language,
    blocks: paragraphs.map((text, index) => ({ role: 'body', id: `p${index + 1}`, text })),
  }));
}

function wordsOf(answer: FigureAnswer, paragraphs: readonly string[]): string {
  if (answer.kind === 'absent') return '–';
  if (answer.kind === 'without')
    return `(${paragraphs[answer.paragraph]?.slice(answer.clause.start, answer.clause.end)})`;
  return answer.figures
    .map(({ paragraph, figure }) => paragraphs[paragraph]?.slice(figure.start, figure.end))
    .join(' + ');
}

/** The rows of a story, `topic: words | words | –`, in brackets what is told without a figure; and what stands alone. */
function collated(texts: Texts, language = 'en') {
  const articles = articlesOf(texts, language);
  const { rows, singles } = collateFigures(articles, compareStory(articles));
  return {
    rows: rows.map(({ topic, answers }) => {
      return `${topic?.text}: ${answers.map((answer, at) => wordsOf(answer, texts[at] ?? [])).join(' | ')}`;
    }),
    singles: singles.flatMap((own, at) =>
      own.map(({ paragraph, figure }) => texts[at]?.[paragraph]?.slice(figure.start, figure.end)),
    ),
  };
}

/** Three outlets on one accident at sea, each in its own words. */
const FERRY: Texts = [
  [
    'At least 14 people were killed and 32 others injured when a ferry carrying 210 passengers capsized off the island of Morven early on 3 March 2021, officials said.',
    'The vessel, the 39-year-old Saint Brannoc, was built for 150 passengers, the coastguard said.',
    'Rescuers searched an area of 200 square kilometres.',
    'The operator was fined $2.5 million in 2018 for overloading. “We lost everything,” said Ann Poe, 45, a passenger.',
  ],
  [
    'Sixteen people died and more than 30 were hurt when an overcrowded ferry sank near Morven on Wednesday, March 3, the coastguard said.',
    'More than 200 passengers were on board the Saint Brannoc, which was licensed to carry 150.',
    'Coral Line, its operator, was fined two and a half million dollars three years ago for overloading.',
  ],
  [
    'A ferry disaster off Morven has killed 14 people, police said on Thursday.',
    'Some 210 passengers had been aboard when the Saint Brannoc capsized.',
    'The search covered 77 square miles of sea.',
    'One of the survivors, 45-year-old Ann Poe, said she had lost everything.',
  ],
];

describe('figures of one fact', () => {
  it('one speed in each of two paragraphs that tell the same, in other words, is of one thing', () => {
    const { rows } = collated([
      [
        'A ferry ran aground off Portmere on Sunday, the coastguard said.',
        'The Northern Star lost its steering in winds of up to 60 miles an hour, Harbour Master John Reed told reporters.',
      ],
      [
        'A ferry struck a sandbank off Portmere, the coastguard said.',
        'The Northern Star had no steering in a storm with gusts of nearly 70 mph, according to the harbour master, John Reed.',
      ],
    ]);
    expect(rows).toEqual([expect.stringContaining(': up to 60 miles an hour | nearly 70 mph')]);
  });

  const { rows, singles } = collated(FERRY);

  it.each([
    ['stand in one row where they differ', 'people: At least 14 | Sixteen | 14'],
    ['whatever number is nearest', 'passengers: 210 | More than 200 | Some 210'],
    ['and not with others in the same sentence', 'passengers: 150 | 150 | –'],
    ['in words and in digits', 'was fined … three years ago for: $2.5 million | two and a half million dollars | –'],
    ['in other units', 'sea: 200 square kilometres | – | 77 square miles'],
    ['with more or less of a date', 'of Morven early on …: 3 March 2021 | March 3 | –'],
    ['an age before or behind the name', '… Ann Poe: 45 | – | 45-year-old'],
  ])('%s', (_, row) => {
    expect(rows).toContain(row);
  });

  it('that cannot be told for certain stand alone', () => {
    expect(singles).toEqual(['32', '39-year-old', '2018', 'more than 30', 'three years']);
  });
});

it('an outlet that tells the fact without a figure is shown with its words', () => {
  const stock = [
    [
      'The island may have tens of millions of ageing fishing nets in its sheds, traders say.',
      'It rained in Portmere.',
    ],
    ['The island is believed to have a large stock of old fishing nets in its sheds.', 'The mayor slept.'],
    ['The island may have tens of millions of ageing fishing nets, traders say.'],
  ];
  expect(collated(stock).rows).toEqual([
    'ageing fishing nets: tens of millions | (The island is believed to have a large stock of old fishing nets in its sheds.) | tens of millions',
  ]);
});

it.each([
  ['that counts other things tells the fact without one', 'for three families', true],
  ['that may count the same things does not', 'for 12', false],
])('a sentence with a figure %s', (_, words, isTold) => {
  const told = 'The island has 40 fishing boats in its harbour of Portmere, traders say.';
  const other = `The island has fishing boats in its harbour of Portmere, traders say, ${words}.`;
  const row = collated([[told], [told], [other]]).rows.find((one) => one.startsWith('fishing boats'));
  const clause = 'The island has fishing boats in its harbour of Portmere,';
  expect(row).toBe(`fishing boats: 40 | 40 | ${isTold ? `(${clause})` : '–'}`);
});

it('an outlet that gives the same figure twice has both in its row', () => {
  const twice = [
    [
      'The talks in Portmere lasted five hours, the mayor said.',
      'It rained.',
      'After the talks in Portmere of five hours the mayor left.',
    ],
    ['The talks in Portmere lasted four hours, the mayor said.'],
  ];
  expect(collated(twice)).toEqual({ rows: ['talks: five hours + five hours | four hours'], singles: [] });
});

it('the same holds in other languages, as far as digits and units go', () => {
  const german = [
    [
      'Vor der Insel Morven sind am 3. März 2021 mindestens 14 Menschen ertrunken.',
      'Der Schaden beträgt 2,5 Millionen Euro.',
    ],
    ['Vor der Insel Morven sind am 3. März 16 Menschen ertrunken.', 'Der Schaden beträgt wohl 3 Millionen Euro.'],
  ];
  expect(collated(german, 'de').rows).toEqual([
    'Insel Morven sind am … 16 Menschen ertrunken: 3. März 2021 | 3. März',
    'März … Menschen ertrunken: mindestens 14 | 16',
    'Der Schaden beträgt …: 2,5 Millionen Euro | 3 Millionen Euro',
  ]);
});

describe('hostile stories', () => {
  it('no articles, and articles without a text, have nothing', () => {
    expect(collated([])).toEqual({ rows: [], singles: [] });
    expect(collated([[], ['']])).toEqual({ rows: [], singles: [] });
  });

  it('a figure with no words around it has no topic', () => {
    expect(collated([['40 km'], ['40 km']])).toEqual({ rows: ['undefined: 40 km | 40 km'], singles: [] });
  });

  it('many equal paragraphs are paired in order, and of a flood of figures only the first are read', () => {
    const same = Array.from({ length: 400 }, () => 'Ten ships burned in the harbour of Portmere.');
    const { rows } = collated([same, same]);
    expect(rows.length).toBe(400);
    const flood = articlesOf([['40 km '.repeat(5000)], ['40 km '.repeat(5000)]], 'en');
    const found = collateFigures(flood, compareStory(flood));
    const given = found.rows.flatMap(({ answers }) =>
      answers.flatMap((answer) => ('figures' in answer ? answer.figures : [])),
    );
    expect(given.length + found.singles.flat().length).toBe(4000);
  });
});
