import { describe, expect, it } from 'vitest';
import { compareStory } from '../../src/engine/compare.ts';
import { collateQuotations, type QuotationRow } from '../../src/engine/quote-collation.ts';
import type { Alignment, Article } from '../../src/engine/types.ts';

const OUTLETS = ['gazette', 'herald', 'times', 'bugle'];

function articlesOf(texts: readonly (readonly string[])[], language = 'en'): readonly Article[] {
  return texts.map((paragraphs, index) => ({
    outlet: OUTLETS[index] ?? `outlet-${index}`,
    language,
    blocks: paragraphs.map((text, at) => ({ role: 'body' as const, id: `p${at + 1}`, text })),
  }));
}

/** The first paragraphs of all articles as one passage, and whatever else of the comparison a test needs. */
function together(articles: readonly Article[], own: Partial<Alignment> = {}): Alignment {
  const members = articles.map((_, article) => ({ article, paragraph: 0 }));
  return { pairs: [], passages: [{ number: 1, members }], ...own };
}

/** Rows as lines: for each article the kind of its reading and its words. */
function lines(rows: readonly QuotationRow[], articles: readonly Article[]): readonly (readonly string[])[] {
  return rows.map(({ readings }) =>
    readings.map(({ article, kind, quotations, paraphrase }) => {
      const words = quotations.map((one) => one.words);
      const told = articles[article]?.blocks[paraphrase?.paragraph ?? -1]?.text.slice(
        paraphrase?.start,
        paraphrase?.end,
      );
      return [kind, ...words, ...(told ? [told] : [])].join(': ');
    }),
  );
}

/** What the rest of each text says, so that a story has common words and rare ones. */
const REST = [
  'The mayor opened the new market on Monday, and the crews came to it from all over the town.',
  'It rained in the afternoon, and the council met in the hall to speak of the roads and the schools.',
  'The boats of the town are old, said a teacher who was in the port with a class of the school.',
  'Fish was sold in the market in the rain, and the music was heard in all of the old town.',
];

function collated(...texts: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const articles = articlesOf(texts.map((own) => [...own, ...REST]));
  return lines(collateQuotations(articles, together(articles)), articles);
}

const FULL = '“The old harbour is waging a just fight against the storm to defend its piers and boats,” Ada Poe said.';

describe('the same quotation in several texts', () => {
  it('is whole where the words are the same, whatever the marks and the spelling', () => {
    expect(
      collated(
        ['“Our harbour deserves more honour than it has had,” Poe said.'],
        ["'Our harbor deserves more honor than it has had', Poe said."],
      ),
    ).toEqual([
      [
        'whole: Our harbour deserves more honour than it has had,',
        'whole: Our harbor deserves more honor than it has had',
      ],
    ]);
  });

  it('is trimmed where one has a part of it', () => {
    expect(collated([FULL], ['Poe called it a “just fight” on Monday.'])).toMatchObject([
      [/whole/, 'trimmed: just fight'].map((one) => (typeof one === 'string' ? one : expect.stringMatching(one))),
    ]);
  });

  it.each([
    ['without a sign', FULL.replace(' against the storm', '')],
    ['with three dots', FULL.replace(' against the storm', ' …')],
  ])('is omitted where words inside it are left out, %s', (_, shorter) => {
    expect(shorter).not.toBe(FULL);
    expect(collated([FULL], [shorter])[0]?.[1]).toMatch(/^omitted: /);
  });

  it('is never paraphrased by words that are themselves between marks', () => {
    const [row] = collated(
      [FULL, 'It rained in the port.'],
      [
        'Marsh said: “Poe told us the old harbour was in a just fight to defend its piers and boats.”',
        'It rained in the port.',
      ],
    );
    expect(row?.[1]).not.toMatch(/^paraphrased/);
  });

  it('is altered where a few words differ inside the marks', () => {
    const [row] = collated([FULL], [FULL.replace('a just fight', 'a sacred fight')]);
    expect(row?.[1]).toMatch(/^altered: The old harbour is waging a sacred fight/);
  });

  it('is other wording where only its content is the same, as in another translation', () => {
    const [row] = collated(
      [FULL],
      ['“The harbour has risen to the holy struggle that shall defend its boats and its piers,” Poe said.'],
    );
    expect(row?.[1]).toMatch(/^other wording: The harbour has risen/);
  });

  it('is paraphrased where a text tells it without the marks', () => {
    const [row] = collated(
      [FULL],
      ['It rained. Poe said the old harbour was in a fight to defend its piers and boats.'],
    );
    expect(row?.[1]).toBe('paraphrased: Poe said the old harbour was in a fight to defend its piers and boats.');
  });

  it('is absent where a text tells something else', () => {
    expect(collated([FULL], ['Fish were sold at the market in the rain on Monday.'])[0]?.[1]).toBe('absent');
  });

  it('marks a word that differs in brief against the same place of the other text', () => {
    const articles = articlesOf([
      ['Poe backed the “just fight” of the port.'],
      ['Poe backed the “holy war” of the port.'],
    ]);
    const [row] = collateQuotations(articles, together(articles));
    expect(row?.readings.map(({ kind }) => kind)).toEqual(['whole', 'other wording']);
  });

  it('gathers what one text quotes in two parts', () => {
    const rows = collated(
      ['“We will rebuild the pier. The boats will come back to Portmere,” Poe said.'],
      ['“We will rebuild the pier,” Poe said. “The boats will come back to Portmere.”'],
    );
    expect(rows).toEqual([
      [
        'whole: We will rebuild the pier. The boats will come back to Portmere,',
        'whole: We will rebuild the pier,: The boats will come back to Portmere.',
      ],
    ]);
  });

  it('puts a word or two with the sentence of the same text that they are taken from', () => {
    const own = ['Poe spoke of a “just fight”.', 'Fish were sold.', FULL];
    const articles = articlesOf([own, own.map((text) => text.replace('just fight', 'holy fight'))]);
    const members = [0, 1].flatMap((article) => [0, 1, 2].map((paragraph) => ({ article, paragraph })));
    const passages = [0, 1, 2].map((paragraph) => ({
      number: paragraph + 1,
      members: members.filter((member) => member.paragraph === paragraph),
    }));
    const rows = collateQuotations(articles, { pairs: [], passages });
    expect(rows).toHaveLength(1);
    expect(rows[0]?.readings[1]?.changes.map(({ right }) => right.map(({ paragraph }) => paragraph))).toContainEqual([
      0,
    ]);
  });
});

describe('quotations that are not the same', () => {
  it.each([
    ['two speakers', '“The pier is safe and sound,” Ada Poe said.', '“The pier is safe and sound,” Ben Marsh said.'],
    [
      'two answers about one thing',
      '“We stay in the port of Portmere,” Poe said.',
      '“Nobody knows what it will cost,” Poe said.',
    ],
    ['a word in two places', 'The “old” pier fell on Monday.', 'They sang an “old” and merry song.'],
  ])('%s', (_, one, other) => {
    const articles = articlesOf([[one], [other]]);
    const comparison = one.includes('“old”') ? together(articles, { passages: [] }) : together(articles);
    expect(collateQuotations(articles, comparison)).toHaveLength(2);
  });

  it('are tied by their words alone only where those are many, or the speaker is the same', () => {
    const apart = (one: string, other: string) => {
      const articles = articlesOf([[one], [other]]);
      return collateQuotations(articles, together(articles, { passages: [] })).length;
    };
    expect(apart(FULL, `It rained. ${FULL}`)).toBe(1);
    expect(apart('Poe called it a “just fight”.', 'Ada Poe spoke of a “just fight”.')).toBe(1);
    expect(apart('A “just fight”, the paper wrote.', 'Marsh spoke of a “just fight”.')).toBe(2);
  });
});

describe('the base of a row', () => {
  it('is the fullest of the wording that most texts share', () => {
    const short = FULL.replace(' and boats', '');
    const other = '“The old harbour rises to a holy struggle against the storm to save its piers and boats,” Poe said.';
    const articles = articlesOf([[short], [other], [FULL], [FULL]]);
    const [row] = collateQuotations(articles, together(articles));
    expect(row?.base).toBe(2);
    expect(row?.readings.map(({ kind }) => kind)).toEqual(['trimmed', 'other wording', 'whole', 'whole']);
  });
});

describe('a whole story', () => {
  it('pairs quotations by the links that the comparison finds', () => {
    const story = [
      [
        'The mayor opened the new pier in Portmere on Monday.',
        'Ada Poe called the pier a “bridge to the world”.',
        'It rained for five hours.',
      ],
      [
        'The new pier in Portmere was opened by the mayor on Monday.',
        'Poe called the pier a “gate to the world”.',
        'It rained for five hours.',
      ],
    ];
    const articles = articlesOf(story);
    expect(lines(collateQuotations(articles, compareStory(articles)), articles)).toEqual([
      ['whole: bridge to the world', 'altered: gate to the world'],
    ]);
  });

  it('without articles, or without quotations, has no rows', () => {
    expect(collateQuotations([], { pairs: [], passages: [] })).toEqual([]);
    expect(collated(['No.'], [''])).toEqual([]);
  });

  it('of many equal paragraphs is collated in bounded work', () => {
    const texts = [1, 2].map(() => new Array<string>(100).fill('“We stay in the port for ever,” Ada Poe said.'));
    const articles = articlesOf(texts);
    const rows = collateQuotations(articles, compareStory(articles));
    const quoted = rows.flatMap(({ readings }) => readings.flatMap(({ quotations }) => quotations));
    expect(quoted).toHaveLength(200);
  });
});
