import { describe, expect, it } from 'vitest';
import type { Story } from '../../../src/library/story.ts';
import { type Collation, groupsOf, missingIn } from '../../../src/view/collation.ts';
import { editionOf } from '../../../src/view/edition.ts';
import { differingFigures, figuresPage } from '../../../src/view/figures/figures-page.ts';
import { at, edition } from '../sample.ts';

/** The sample's story with other words: each outlet's paragraphs, and the language of all. */
function told(texts: readonly (readonly string[])[], language = 'en') {
  const articles: Story['articles'] = edition.story.articles.map((article, index) => ({
    ...article,
    language,
    blocks: (texts[index] ?? []).map((text, place) => ({ role: 'body', id: `p${place + 1}`, text })),
  }));
  return editionOf({ ...edition.story, articles });
}

const TALKS = told([
  [
    'The talks in Portmere lasted four to five hours. It rained for 40 minutes.',
    'Each of the 12 ships in the harbour flies a red flag, sailors say.',
  ],
  [
    'It rained.',
    'The talks in Portmere wrapped after just under five hours, the mayor said.',
    'The ships in the harbour fly a red flag, sailors say.',
  ],
  [
    'The talks in Portmere lasted between four hours and five hours, the mayor said.',
    'Each of the twelve ships in the harbour flies a red flag, sailors say.',
  ],
]);

const words = ({ readings }: Collation) =>
  readings.map(({ report, snippets, note }) => {
    const said = snippets.flatMap(({ label, runs }) => [
      label,
      ...runs.map(({ text, kind }) => (kind === null ? text : `[${text}]`)),
    ]);
    return [report.siglum, ...said, note].filter((part) => part !== null).join(' ');
  });

describe('the page of figures', () => {
  const page = figuresPage(TALKS, at);

  it('puts first what differs, and marks the value that one text alone gives', () => {
    const [talks] = page.differing;
    expect([talks?.id, talks?.title, talks?.detail]).toEqual(['f-1', 'Length of the talks', null]);
    expect(talks && words(talks)).toEqual([
      'GZ 1 The talks in Portmere lasted  four to five hours .',
      'HE 2 The talks in Portmere wrapped after  [just under five hours] , the mayor said.',
      'TI 1 The talks in Portmere lasted  between four hours and five hours , the mayor said.',
    ]);
  });

  it('then what is given alike, and of a text without a figure nothing is said but that', () => {
    const [ships] = page.alike;
    expect([ships?.title, ships?.detail]).toEqual(['Number of ships', 'Read as 12.']);
    expect(ships && missingIn(ships).map(({ siglum }) => siglum)).toEqual(['HE']);
  });

  it('and last what stands alone, with its place', () => {
    expect(page.alone.map(({ report, figures }) => [report.siglum, figures])).toEqual([
      [
        'GZ',
        [{ label: '1', address: '/harbour/gazette/#p1', before: 'It rained for ', figure: '40 minutes', behind: '.' }],
      ],
    ]);
    expect([page.alike.length, page.left]).toEqual([1, null]);
  });

  it('draws together the outlets that give the same value, in the words of the first', () => {
    const groups = groupsOf(page.differing[0] as Collation);
    expect(groups.map(({ sharers, shown }) => [sharers, shown.report.siglum])).toEqual([
      ['GZ, TI', 'GZ'],
      ['HE', 'HE'],
    ]);
  });

  it('says that it is the current section', () => {
    expect(page.frame.sections.find(({ isCurrent }) => isCurrent)?.text).toBe('Figures');
  });

  it('gives the story’s page the facts that differ, each value once with the outlets that give it', () => {
    const [first, ...more] = differingFigures(TALKS, at);
    expect([first?.title, first?.address, first?.variants, more]).toMatchInlineSnapshot(`
      [
        "Length of the talks",
        "/harbour/figures/#f-1",
        [
          {
            "language": "en",
            "runs": [
              {
                "kind": null,
                "text": "four to five hours",
              },
            ],
            "sigla": [
              "GZ",
              "TI",
            ],
          },
          {
            "language": "en",
            "runs": [
              {
                "kind": null,
                "text": "just under five hours",
              },
            ],
            "sigla": [
              "HE",
            ],
          },
        ],
        [],
      ]
    `);
  });

  it('says of a text that has nothing of a fact that it was not found, with the day', () => {
    const two = told([['The talks in Portmere lasted five hours.'], [], ['The talks in Portmere lasted five hours.']]);
    expect(at.strings.answers.notFoundIn(missingIn(figuresPage(two, at).alike[0] as Collation))).toBe(
      'Not found in HE’s text (retrieved 2024-03-01)',
    );
  });

  it('names a row in another language by its sentence', () => {
    const german = told(
      [
        ['Im Hafen von Portmere sind 2,5 Tonnen Fisch gestohlen worden.'],
        ['Im Hafen von Portmere sind 3 Tonnen Fisch gestohlen worden.'],
      ],
      'de',
    );
    expect(figuresPage(german, at).differing[0]).toMatchObject({
      title: '“Im Hafen von Portmere sind 2,5 Tonnen Fisch gestohlen worden.”',
      titleLanguage: 'de',
    });
  });

  it('has room for so many rows, and says how many more there are', () => {
    const many = Array.from(
      { length: 300 },
      (_, index) => `Crew number ${index + 1000} of Portmere sold ${index + 7} fish on day ${index}.`,
    );
    const full = figuresPage(told([many, many, many]), at);
    expect(full.alike.length + full.differing.length).toBeLessThan(100);
    expect(full.left).toMatch(/^\d+ more facts and \d+ more figures are left out to keep this page short\.$/);
  });
});

it('an edition without figures has an empty page of figures', () => {
  const page = figuresPage(told([]), at);
  expect([page.differing, page.alike, page.alone, page.left]).toEqual([[], [], [], null]);
});
