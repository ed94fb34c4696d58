import { describe, expect, it } from 'vitest';
import { compareStory } from '../../src/engine/compare.ts';
import { lineageOf } from '../../src/engine/lineage.ts';
import type { Article } from '../../src/engine/types.ts';
import { article } from './lineage/article.ts';

const lineage = (...articles: readonly Article[]) => lineageOf(articles, compareStory(articles));

/** What happened to each of the first text's paragraphs in the second: `verbatim 2`, paragraphs counted from 1. */
function kinds(left: readonly string[], right: readonly string[], language = 'en-US') {
  const { pairs } = lineage(article('gazette', left, language), article('herald', right, language));
  return pairs[0]?.sides.left.paragraphs.map(({ kind, in: places }) =>
    [kind, ...places.map((place) => place + 1)].join(' '),
  );
}

const FIRE = 'The ferry Halcyon caught fire off Portmere on Monday with 120 passengers aboard, the coastguard said.';
const BOATS = 'Passengers jumped into lifeboats as smoke filled the car deck. All of them were brought ashore by dawn.';
const SPEECH = '“We closed the doors within two minutes and counted every passenger in the boats twice,” Vollan said.';

describe.each<[trouble: string, left: readonly string[], right: readonly string[], expected: readonly string[]]>([
  ['the same words', [FIRE, BOATS], [BOATS, FIRE], ['verbatim 2', 'verbatim 1']],
  [
    'the same words in another house style',
    ['Mr Ode’s co-operative harbour centre burned on Sept. 13 and was, said the U.N. envoy, grey with ash.'],
    ["Ode's co-operative harbor center burned on Sept. 13 and was, said the UN envoy, gray with ash."],
    ['verbatim 1'],
  ],
  [
    'a few words changed',
    [FIRE],
    ['The ferry Halcyon burned off Portmere on Monday with 120 passengers aboard, the harbour police said.'],
    ['lightly edited 1'],
  ],
  [
    'another figure and a quotation of other words',
    ['The ferry caught fire on Monday with 120 passengers aboard, in what the coastguard called a “just” alarm.'],
    ['The ferry caught fire on Monday with 140 passengers aboard, in what the coastguard called a “false” alarm.'],
    ['lightly edited 1'],
  ],
  [
    'a word put in that turns the sense round',
    ['The harbourmaster said on Monday that the crew had closed the fire doors of the ferry.'],
    ['The harbourmaster said on Monday that the crew had not closed the fire doors of the ferry.'],
    ['lightly edited 1'],
  ],
  [
    'sentences in another order',
    [BOATS],
    [
      BOATS.split(/(?<=deck\.) /)
        .reverse()
        .join(' '),
    ],
    ['verbatim 1'],
  ],
  ['a paragraph split in two', [BOATS], BOATS.split(/(?<=deck\.) /), ['verbatim 1 2']],
  [
    'half a paragraph lifted into another',
    [FIRE],
    [
      'Bakers fed the rescued. It rained. The ferry Halcyon caught fire off Portmere on Monday with hay and cars in it.',
    ],
    ['lightly edited 1'],
  ],
  [
    'the same in other words',
    [FIRE],
    ['Fire broke out on Monday on the Halcyon, a ferry that carried 120 passengers near Portmere.'],
    ['rewritten'],
  ],
  ['something else', [FIRE], ['Parliament debated a tax on sugar until late in the evening.'], ['its own']],
  [
    'a speech that both quote',
    [SPEECH],
    ['Vollan told reporters: “We closed the doors within two minutes and counted every passenger in the boats twice.”'],
    ['quotation 1'],
  ],
  [
    'a speech that only one puts in quotation marks',
    ['Vollan said that they closed the doors within two minutes and counted every passenger in the boats.'],
    ['Vollan: “They closed the doors within two minutes and counted every passenger in the boats.”'],
    ['rewritten'],
  ],
  [
    'a paragraph too short to tell',
    ['Nobody was hurt.', BOATS],
    [BOATS, 'Nobody was hurt.'],
    ['verbatim 2', 'verbatim 1'],
  ],
  [
    'names and titles that anybody would write',
    ['Harbour master Edda Vollan of Portmere left.'],
    ['Later harbour master Edda Vollan of Portmere wept for the crew of the ferry.'],
    ['rewritten'],
  ],
  ['a paragraph without words', ['* * *', FIRE], [FIRE, '* * *'], ['its own', 'verbatim 1']],
  ['an empty article', [FIRE], [], ['its own']],
  ['unbalanced quotation marks', [`“${FIRE}`], [`“${FIRE}`], ['quotation 1']],
])('%s', (_, left, right, expected) => {
  it('is called what it is', () => {
    expect(kinds(left, right)).toEqual(expected);
  });
});

describe.each([
  [
    'German',
    'de',
    'Am Montag brannte die Fähre Halkyon mit 120 Menschen an Bord vor Portmere, wie die Küstenwache mitteilte.',
  ],
  ['Arabic', 'ar', 'اندلع حريق في العبارة قبالة الميناء يوم الاثنين وعلى متنها مئة وعشرون راكبا كما قال خفر السواحل'],
  [
    'Japanese, which puts no spaces',
    'ja',
    '月曜日に港の沖でフェリーが燃え、乗客百二十人が救助されたと海上警備隊が発表した。',
  ],
])('%s', (_, language, text) => {
  it('is compared as any other language', () => {
    expect(kinds([text], [text], language)).toEqual(['verbatim 1']);
  });
});

describe('the evidence', () => {
  const gazette = article('gazette', [FIRE, SPEECH, 'Bakers opened their shops at night.']);
  const herald = article('herald', ['It rained.', `${FIRE} ${SPEECH}`]);
  const story = lineage(gazette, herald, article('times', [BOATS]));
  const [first] = story.pairs;

  it('is the longest run, with where it stands in both', () => {
    const run = first?.longest;
    expect(run).toMatchObject({ words: 16, own: 16, here: { paragraph: 0 }, there: { paragraph: 1 } });
    expect(FIRE.slice(run?.here.start, run?.here.end)).toBe(FIRE.slice(0, -1));
    expect(herald.blocks[2]?.text.slice(run?.there.start, run?.there.end)).toBe(FIRE.slice(0, -1));
  });

  it('counts words and sentences, those in quotation marks by themselves', () => {
    expect(first?.sides.left.tally).toEqual({
      own: 24,
      shared: 18,
      quoted: 15,
      quotedToo: 15,
      sentences: 1,
      alike: 1,
    });
  });

  it('is the share of the shorter text', () => {
    expect(first?.share).toBeCloseTo(18 / 20);
  });

  it('sums up what stands in any of the others', () => {
    expect(story.articles.map(({ outlet, tally }) => [outlet, tally.shared])).toEqual([
      ['gazette', 18],
      ['herald', 18],
      ['times', 0],
    ]);
  });

  it('of two texts of one length is the greater share', () => {
    const pair = lineage(article('gazette', [FIRE]), article('herald', [FIRE])).pairs[0];
    expect(pair?.share).toBe(1);
  });
});

it('headlines and captions are no report', () => {
  expect(lineage(article('gazette', []), article('herald', [])).pairs[0]).toMatchObject({ share: 0, longest: null });
});

describe('hostile texts are measured and never hang', () => {
  const same = Array<string>(10_000).fill('A ferry burned off Portmere on Monday, Vollan said.');
  const links = (left: Article, right: Article) =>
    lineageOf([left, right], { pairs: [{ left: left.outlet, right: right.outlet, links: [] }] });

  it('ten thousand paragraphs that are all the same', { timeout: 60_000 }, () => {
    const { pairs } = links(article('gazette', same), article('herald', same.slice(1)));
    expect(pairs[0]?.sides.left.paragraphs.every(({ kind }) => kind === 'verbatim')).toBe(true);
  });

  it('a paragraph as long as a book: one word over and over, or nothing but marks', { timeout: 60_000 }, () => {
    for (const word of ['go ', '“', '\u0000\ud800 ']) {
      const text = word.repeat(200_000 / word.length);
      const { pairs } = links(article('gazette', [text]), article('herald', [text]));
      expect(pairs[0]?.sides.left.tally.shared).toBe(pairs[0]?.sides.right.tally.shared);
    }
  });
});
