import { describe, expect, it } from 'vitest';
import { editionOf } from '../../../src/view/edition.ts';
import { titleOf } from '../../../src/view/quotations/quotation-entry.ts';
import { differingQuotations, quotesPage } from '../../../src/view/quotations/quotes-page.ts';
import { aligned, at, edition } from '../sample.ts';

const REST = [
  'The mayor opened the new market on Monday, and the crews came to it from all over the town.',
  'It rained in the afternoon, and the council met in the hall to speak of the roads and the schools.',
];
const JUST = '“The harbour is waging a just fight against the storm to save its piers,” Ada Poe said.';

/** A page of the sample’s three outlets with other texts, their first paragraphs in one passage. */
function pageOf(...texts: readonly (readonly string[])[]) {
  const articles = edition.story.articles.map((article, index) => ({
    ...article,
    blocks: [...(texts[index] ?? []), ...REST].map((text, at) => ({ role: 'body' as const, id: `p${at + 1}`, text })),
  }));
  const members = articles.map((_, article) => ({ article, paragraph: 0 }));
  const own = editionOf({ ...edition.story, articles }, aligned({ pairs: [], passages: [{ number: 1, members }] }));
  return { page: quotesPage(own, at), differing: differingQuotations(own, at) };
}

const lines = ({ page }: ReturnType<typeof pageOf>) =>
  page.sections.flatMap(({ rows }) =>
    rows.map(({ readings }) =>
      readings.map(({ report, snippets, note, isMissing }) => {
        const words = snippets.map(({ runs }) => runs.map(({ text, kind }) => (kind ? `[${text}]` : text)).join(''));
        return [report.siglum, ...words, isMissing ? 'missing' : note].join(' | ');
      }),
    ),
  );

describe('a quotation that several texts have', () => {
  const sample = pageOf([JUST], [JUST.replace('a just', 'a holy')], ['Mayor Poe called it a ‘just fight’.']);

  it('has a row with each outlet’s words, including quotation marks, with differences marked', () => {
    expect(lines(sample)).toEqual([
      [
        'GZ | “The harbour is waging a just fight against the storm to save its piers,” | The others are compared with this wording.',
        'HE | “The harbour is waging a [holy] fight against the storm to save its piers,” | A few words differ.',
        'TI | ‘just fight’ | Shortened: 2 of 14 words.',
      ],
    ]);
  });

  it('says who speaks as each text names them', () => {
    expect(sample.page.sections[0]?.rows[0]).toMatchObject({
      id: 'q-1',
      title: 'The harbour is waging a just fight against the storm to save …',
      detail: 'Speaker: Ada Poe (GZ, HE, TI).',
    });
  });

  it('can be shown in brief, with the address of its row', () => {
    expect(sample.differing).toMatchObject([
      {
        address: '/harbour/quotes/#q-1',
        variants: [
          { sigla: ['GZ'], runs: [{ kind: null }, { text: 'just', kind: 'quotation' }, { kind: null }] },
          { sigla: ['HE'], runs: [{ kind: null }, { text: 'holy', kind: 'quotation' }, { kind: null }] },
          { sigla: ['TI'], runs: [{ text: '‘just fight’' }] },
        ],
      },
    ]);
  });

  it('is counted at the head of the page, where each part is reached', () => {
    expect(sample.page.summary).toBe('One quotation in several texts, none in one text only.');
    expect(sample.page.sections.map(({ id, count }) => `#${id} ${count}`)).toEqual(['#differ One that differs']);
  });
});

describe('words that are not quoted everywhere', () => {
  it('are shown where a text tells them without marks, or said not to be found', () => {
    const told = 'Poe said the harbour was in a fight against the storm to save its piers.';
    const [row] = lines(pageOf([JUST], ['Fish were sold.'], [told, JUST]));
    expect(row?.[1]).toBe('HE | missing');
    const [lone] = pageOf([JUST], [told], ['Fish were sold.']).page.lone;
    expect(lone?.quotations).toMatchObject([{ speaker: 'Ada Poe', told: [{ text: 'HE 1' }] }]);
  });

  it('are listed by outlet, in the order of its text, where one text alone has them', () => {
    const { page } = pageOf(['They saw the “enemy” pier.', 'Marsh said no. He called it “old”.'], ['No.'], ['No.']);
    expect(page.lone.map(({ report }) => report.siglum)).toEqual(['GZ']);
    expect(page.lone[0]?.quotations.map(({ label, words, speaker }) => [label, words, speaker])).toEqual([
      ['1', '“enemy”', 'speaker not named'],
      ['2', '“old”', 'Marsh'],
    ]);
    expect(page.summary).toBe('No quotation in several texts, two in one text only.');
  });

  it('and texts without quotation marks are said to have none', () => {
    expect(pageOf(['No.'], ['No.'], ['No.']).page).toMatchObject({
      summary: 'The program found no quotations in the texts of this story.',
      sections: [],
      lone: [],
      leftOut: null,
    });
  });
});

describe('a language whose sentences are not read for who speaks', () => {
  it('is not said to leave that out', () => {
    const articles = edition.story.articles.map((article) => ({
      ...article,
      language: 'fi',
      blocks: [{ role: 'body' as const, id: 'p1', text: '”Me rakennamme sataman uudelleen”, Poe sanoi.' }],
    }));
    const members = articles.map((_, article) => ({ article, paragraph: 0 }));
    const own = editionOf({ ...edition.story, articles }, aligned({ pairs: [], passages: [{ number: 1, members }] }));
    const [row] = quotesPage(own, at).sections.flatMap(({ rows }) => rows);
    expect(row?.detail).toBe('Speaker: not looked for in this language (GZ, HE, TI).');
  });
});

describe('too many quotations for a browser', () => {
  it('are cut, and that is said', () => {
    const many = Array.from({ length: 200 }, (_, index) => `Poe ${index} said “number ${index} of it”.`);
    const { page } = pageOf(many, ['No.'], ['No.']);
    const shown = page.lone.reduce((sum, { quotations }) => sum + quotations.length, 0);
    expect(shown).toBeLessThanOrEqual(150);
    expect(page.leftOut).toBe(`${200 - shown} more quotations are left out to keep this page short.`);
  });
});

it.each([
  ['a fair deal,', 'a fair deal'],
  [
    'one two three four five six seven eight nine ten eleven twelve thirteen',
    'one two three four five six seven eight nine ten eleven twelve …',
  ],
])('the title of “%s” is its first words', (words, title) => {
  expect(titleOf(words)).toBe(title);
});
