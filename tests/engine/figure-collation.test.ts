import { describe, expect, it } from 'vitest';
import { figureEntries } from '../../src/engine/evidence/figure-entry.ts';
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
  return answer.figures
    .map(({ paragraph, figure }) => paragraphs[paragraph]?.slice(figure.start, figure.end))
    .join(' + ');
}

/** The rows of a story, `topic: words | words | –`, and what stands alone. */
function collated(texts: Texts, language = 'en') {
  const articles = articlesOf(texts, language);
  const { rows, singles } = collateFigures(articles, compareStory(articles));
  return {
    rows: rows.map(({ topic, answers }) => {
      return `${topic}: ${answers.map((answer, at) => wordsOf(answer, texts[at] ?? [])).join(' | ')}`;
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
  const { rows, singles } = collated(FERRY);

  it.each([
    ['stand in one row where they differ, named by what happened', 'People killed: At least 14 | Sixteen | 14'],
    ['and not with others in the same sentence', 'People injured: 32 | more than 30 | –'],
    ['whatever number is nearest', 'null: 210 | More than 200 | Some 210'],
    ['each of several of one noun with its own', 'null: 150 | 150 | –'],
    ['in words and in digits', 'null: $2.5 million | two and a half million dollars | –'],
    ['in other units', 'Area of sea: 200 square kilometres | – | 77 square miles'],
    ['with more or less of a date', 'null: 3 March 2021 | March 3 | –'],
    ['an age before or behind the name', 'null: 45 | – | 45-year-old'],
  ])('%s', (_, row) => {
    expect(rows).toContain(row);
  });

  it('that cannot be told for certain stand alone', () => {
    expect(singles).toEqual(['39-year-old', '2018', 'Wednesday', 'three years ago', 'Thursday']);
  });
});

it('an outlet that gives the same figure twice has both in its row', () => {
  const twice = [
    [
      'The talks in Portmere lasted five hours, the mayor said.',
      'It rained.',
      'After the talks in Portmere of five hours the mayor left.',
    ],
    ['The talks in Portmere lasted 5 hours, the mayor said.'],
  ];
  expect(collated(twice)).toEqual({ rows: ['Length of the talks: five hours + five hours | 5 hours'], singles: [] });
});

it.each([
  [
    'people are not things, though as many',
    'Three rockets hit the pier of Portmere on Monday, the harbour office said.',
    'Three sailors hit by the blast on the pier of Portmere on Monday were treated, the harbour office said.',
  ],
  [
    'nor are people of one country those of another',
    'Portmere expelled 23 Lundian diplomats on Monday.',
    'Lund expelled 23 Portmerian diplomats on Monday.',
  ],
])('%s', (_, one, other) => {
  expect(collated([[one], [other]]).rows).toEqual(['null: Monday | Monday']);
});

it('a weekend is that of its days, and today the day that the other texts name', () => {
  const { rows } = collated([
    ['The Saint Brannoc sank off Morven over the weekend.'],
    ['The Saint Brannoc sank off Morven on Saturday.'],
  ]);
  expect(rows).toEqual(['null: over the weekend | Saturday']);
  const today = collated([
    ['On Tuesday the Saint Brannoc sank off Morven.'],
    ['The Saint Brannoc sank off Morven today.'],
  ]);
  expect(today.rows).toEqual(['null: Tuesday | today']);
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
    'null: 3. März 2021 | 3. März',
    'null: mindestens 14 | 16',
    'null: 2,5 Millionen Euro | 3 Millionen Euro',
  ]);
});

/** How many values a row has: those that do not differ are one. */
function valuesOf(one: string, other: string, language = 'en'): number {
  const texts = [
    [`The ferry to Morven ${one} in the storm, the harbour office said.`],
    [`The ferry to Morven ${other} in the storm, the harbour office said.`],
  ];
  const articles = articlesOf(texts, language);
  return collateFigures(articles, compareStory(articles)).rows[0]?.values.length ?? 0;
}

it.each([
  ['lost one and a half million crates', 'lost 1.5 million crates', 1],
  ['lost about 40 crates', 'lost 40 crates', 1],
  ['lost 40 crates', 'lost at least 40 crates', 2],
  ['lost 40 crates', 'lost 41 crates', 2],
  ['lost A$5m', 'lost US$5m', 2],
  ['lost a third of its crates', 'lost 33 per cent of its crates', 1],
  ['lost 10 000 crates', 'lost 10,000 crates', 1],
  ['lost a couple of hundred crates', 'lost some 200 crates', 1],
  ['lost thousands of crates', 'lost tens of thousands of crates', 2],
  ['left at half past four', 'left at four', 2],
  ['arrived at 3pm', 'arrived at 1500 local time', 1],
  ['took one hour and 20 minutes', 'took 80 minutes', 1],
])('%s, %s: %i', (one, other, count) => {
  expect(valuesOf(one, other)).toBe(count);
});

describe('the toll of an earlier event', () => {
  it('is not the toll of this one', () => {
    const { rows } = collated([
      [
        'A ferry accident off Morven killed 31 people on Wednesday, the coastguard said.',
        'The vessel was on its way to the mainland.',
        'Its owner declined to comment.',
        'In August a ferry accident off Ardle killed at least 22 people, the coastguard said.',
      ],
      ['A ferry accident off Morven killed 30 people on Wednesday, the coastguard said.'],
    ]);
    expect(rows.filter((row) => row.startsWith('People killed'))).toEqual(['People killed: 31 | 30']);
  });
});

describe('a toll that grows', () => {
  const TOLL = [
    'A ferry accident off Morven killed 14 people on Wednesday, the coastguard said.',
    'A ferry accident off Morven killed 16 people on Wednesday, the coastguard said.',
  ];
  const grew = (first: string | null, second: string | null): readonly unknown[] => {
    const articles = TOLL.map((text, at) => ({
      outlet: `outlet-${at}`,
      language: 'en',
      published: [first, second][at] ?? null,
      blocks: [{ role: 'body' as const, id: 'p1', text }],
    }));
    const collation = collateFigures(articles, compareStory(articles));
    const entry = figureEntries(articles, collation).find(({ topic }) => topic === 'People killed');
    return [collation.rows.find(({ topic }) => topic === 'People killed')?.grew, entry?.members[1]?.relation];
  };

  it.each([
    ['a day later', '2031-03-03', '2031-03-04', [true, 'later']],
    ['hours later, in another zone', '2031-03-03T10:00:00Z', '2031-03-03T15:00:00+02:00', [true, 'later']],
    ['a moment and a later day', '2031-03-03T10:00:00Z', '2031-03-04', [true, 'later']],
    ['on one day', '2031-03-03', '2031-03-03T15:00:00Z', [false, 'differs']],
    ['within a minute', '2031-03-03T10:00:00Z', '2031-03-03T10:00:30Z', [false, 'differs']],
    ['the larger number first', '2031-03-04', '2031-03-03', [false, 'differs']],
    ['at a time that is not known', '2031-03-03', null, [false, 'differs']],
  ])('%s', (_, first, second, expected) => {
    expect(grew(first, second)).toEqual(expected);
  });
});

describe('hostile stories', () => {
  it('no articles, and articles without a text, have nothing', () => {
    expect(collated([])).toEqual({ rows: [], singles: [] });
    expect(collated([[], ['']])).toEqual({ rows: [], singles: [] });
  });

  it('a figure with no words around it has no topic', () => {
    expect(collated([['40 km'], ['40 km']])).toEqual({ rows: ['null: 40 km | 40 km'], singles: [] });
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
