import { chance } from '../../bench/synthetic-story.ts';
import { FRAGMENTS, REPEATED } from './fragment.ts';

/** The files of a content root, by their paths from it. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** A story in which everything that somebody can write was changed by chance. */
export interface MutatedStory {
  readonly slug: string;
  /** How many articles it has. */
  readonly articles: number;
  readonly files: Files;
}

/** Chance that is the same for the same seed. */
class Dice {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = chance(seed);
  }

  /** A whole number from 0 to below `sides`. */
  roll(sides: number): number {
    return Math.floor(this.#next() * sides);
  }

  /** Whether something happens that happens once in `times`. */
  once(times: number): boolean {
    return this.roll(times) === 0;
  }

  pick<T>(values: readonly T[]): T {
    return values[this.roll(values.length)] as T;
  }
}

const SENTENCES: readonly string[] = [
  'The harbour of Saltby burned for two days and nights, and 48 ships were lost, the mayor said on Monday.',
  '“Nobody will forget this night,” said Ines Varga, 61, who has mended nets there for forty years.',
  'About 1,200 people were brought to schools and churches; none of them was hurt, according to the coast guard.',
  'Firefighters from three counties pumped 2.5 million litres of water from the bay.',
  'The damage is put at $30 million, half of which is insured.',
  'A spokeswoman for the port, Mary Dale, told reporters that trade would begin again by 5 May.',
  'It was the worst fire in the town since 1911, when the old quay burned down.',
  'Mr. Cole, the harbour master, did not answer questions about the cause.',
];

/** A text of any characters that a file may hold. */
function anyText(dice: Dice): string {
  const ranges = [
    [0x20, 0x7e],
    [0xa0, 0x24f],
    [0x300, 0x36f],
    [0x400, 0x4ff],
    [0x590, 0x6ff],
    [0x900, 0x97f],
    [0x2000, 0x2027],
    [0x202a, 0x206f],
    [0x2e80, 0x30ff],
    [0xac00, 0xac7f],
    [0xfe00, 0xfe0f],
    [0x1f300, 0x1f64f],
    [0xe0100, 0xe01ef],
  ] as const;
  const length = 1 + dice.roll(40);
  return Array.from({ length }, () => {
    const [from, to] = dice.pick(ranges);
    return String.fromCodePoint(from + dice.roll(to - from + 1));
  }).join('');
}

function hostileWords(dice: Dice): string {
  if (dice.once(3)) return anyText(dice);
  return dice.once(6) ? dice.pick(REPEATED).repeat(1 + dice.roll(dice.once(4) ? 3000 : 60)) : dice.pick(FRAGMENTS);
}

type Change = (words: string[], dice: Dice) => void;

/** What may be done to the words of a paragraph. */
const CHANGES: readonly Change[] = [
  (words, dice) => words.splice(dice.roll(words.length + 1), 0, hostileWords(dice)),
  (words, dice) => words.splice(dice.roll(words.length), 1, hostileWords(dice)),
  (words, dice) => words.splice(0, 0, hostileWords(dice)),
  (words, dice) => words.splice(words.length, 0, hostileWords(dice)),
  (words, dice) => words.splice(dice.roll(words.length), 1 + dice.roll(4)),
  (words, dice) => words.splice(dice.roll(words.length), 0, ...words.slice(0, dice.roll(6))),
  (words, dice) => words.splice(dice.roll(words.length), 0, '\n'),
  (words, dice) => words.splice(0, words.length, hostileWords(dice)),
];

function changed(paragraph: string, dice: Dice): string {
  const words = paragraph.split(' ');
  const times = 1 + dice.roll(3);
  for (let time = 0; time < times; time += 1) dice.pick(CHANGES)(words, dice);
  // A line of a paragraph that would be structure is written behind a backslash, as contributors are told; only a
  // paragraph's first line can be.
  const lines = words
    .join(' ')
    .split('\n')
    .map((line) => line.trim());
  const plain = lines.filter((line, index) => line !== '' && (index === 0 || !/^(?:#|::)/.test(line)));
  return plain.map((line, index) => (index === 0 && /^(?:#|::|\\)/.test(line) ? `\\${line}` : line)).join('\n');
}

/** The body of one article: the sentences of the event, some as they are, some changed, in some order. */
function bodyOf(dice: Dice): string {
  const sentences = SENTENCES.filter(() => !dice.once(4));
  if (dice.once(3)) sentences.reverse();
  const paragraphs = sentences.map((sentence) => (dice.once(2) ? sentence : changed(sentence, dice)));
  const blocks = paragraphs
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => {
      if (dice.once(12)) return `:::${dice.pick(['caption', 'credit', 'furniture', 'section'])}\n${paragraph}\n:::`;
      const line = paragraph.replace(/^\\/, '').replaceAll('\n', ' ').trim();
      return dice.once(15) && /[^#\s]/.test(line) ? `## ${line}` : paragraph;
    });
  return `${[...blocks, SENTENCES[dice.roll(3)]].join('\n\n')}\n`;
}

/** A value of one line, as YAML that says exactly this. */
function yaml(value: string | null): string {
  return JSON.stringify(value);
}

/** Words of ours or of a source for a line of YAML; a hostile one is closed, as it has to be. */
function lineOf(plain: string, dice: Dice): string {
  if (!dice.once(2)) return plain;
  const open = /[\u202a-\u202e\u2066-\u2069]/g;
  return `${plain} ${hostileWords(dice).replace(open, '')}`.replace(/\s+/g, ' ').slice(0, 400).toWellFormed().trim();
}

function maybe(plain: string, dice: Dice): string | null {
  return dice.once(2) ? null : lineOf(plain, dice);
}

const LANGUAGES = ['en-GB', 'en-US', 'en', 'de', 'fr', 'ar', 'he', 'zh', 'th', 'hi', 'qq'];

function frontMatter(outlet: string, dice: Dice): string {
  const fields: Readonly<Record<string, string | null>> = {
    outlet,
    language: dice.pick(LANGUAGES),
    headline: maybe('Harbour of Saltby burns', dice),
    dek: maybe('Two days of flames', dice),
    attribution: lineOf(`The paper ${outlet}`, dice),
    dateline: maybe('SALTBY', dice),
    byline: maybe('By Ann Bell', dice),
    credit: maybe('Ben Quill contributed', dice),
    published: dice.pick([null, '2031-05-05', '2031-05-05T23:59:59Z']),
    retrieved: dice.pick([null, '2031-05-06']),
    url: dice.pick([null, 'https://paper.example/a?b=%3Cscript%3E&c=%22&amp;', 'http://[::1]/x#y']),
    wire: maybe('AP', dice),
    rights: dice.once(8) ? 'excerpt-only' : 'full',
    source: null,
  };
  const claim = {
    fact: lineOf('agency', dice),
    status: 'inferred',
    strength: 'weak',
    claim: lineOf('It is.', dice),
    evidence: lineOf('Its words.', dice),
  };
  const provenance = dice.once(2) ? [] : [claim];
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${yaml(value)}`);
  return `---\n${lines.join('\n')}\nprovenance: ${JSON.stringify(provenance)}\n---\n\n`;
}

function storyYaml(outlets: readonly string[], dice: Dice): string {
  return [
    `title: ${yaml(lineOf('Fire in the harbour', dice))}`,
    `date: "2031-05-0${1 + dice.roll(9)}"`,
    `place: ${yaml(lineOf('Saltby', dice))}`,
    `summary: ${yaml(lineOf('A harbour burned.', dice))}`,
    `outlets: ${JSON.stringify(outlets)}`,
    '',
  ].join('\n');
}

/** Topics that quote the sentence that every text ends in. */
function differencesYaml(outlets: readonly string[], bodies: readonly string[], dice: Dice): string {
  const says = Object.fromEntries(
    outlets.map((outlet, index) => {
      const blocks = (bodies[index] ?? '').trim().split('\n\n');
      const paragraphs = blocks.filter((block) => !/^(?::::|## )/.test(block));
      return [outlet, { [`p${paragraphs.length}`]: (paragraphs.at(-1) ?? '').split(' ').slice(0, 3).join(' ') }];
    }),
  );
  return JSON.stringify([
    { topic: lineOf('how long', dice), note: lineOf('A note.', dice), author: lineOf('Ed', dice), says },
  ]);
}

function alignmentYaml([left = '', right = '']: readonly string[], dice: Dice): string {
  const paragraphs = { [left]: 'p1', [right]: 'p1' };
  return JSON.stringify({
    link: [{ paragraphs, kind: 'same', reason: lineOf('So it is.', dice), author: lineOf('Ed', dice) }],
  });
}

/** Bytes that no editor meant: what must be refused with a message, or read. */
function broken(text: string, dice: Dice): string | Uint8Array {
  const bytes = new TextEncoder().encode(text);
  const at = dice.roll(bytes.length);
  const ways: readonly (() => string | Uint8Array)[] = [
    () => bytes.with(at, 0),
    () => bytes.with(at, 0xff),
    () => Uint8Array.from([...bytes.slice(0, at), 0xed, 0xa0, 0x80, ...bytes.slice(at)]),
    () => bytes.slice(0, at),
    () => bytes.slice(at),
    () => text.replaceAll('\n', '\r'),
    () => `\ufeff${text}`,
    () => text.slice(0, at) + dice.pick(FRAGMENTS) + text.slice(at),
    () => `${text.slice(0, at)}\n${dice.pick(FRAGMENTS)}\n${text.slice(at)}`,
    () =>
      text.replace(/: /, dice.pick([': &a ', ': *a ', ': !!js/function ', ': | ', ': [', ': {', ': "', ':', '\t: '])),
    () =>
      text.replace(
        /"[^"]*"/,
        dice.pick([
          '"\\0"',
          '"\\ud800"',
          '"\\u202e"',
          '"\u200b"',
          '"\ufdd0"',
          '[]',
          '{}',
          '1e999',
          '~',
          `"${'x'.repeat(10_000)}"`,
        ]),
      ),
    () => text.repeat(2),
    () => '[]'.repeat(dice.roll(40)) + '['.repeat(dice.roll(3000)),
  ];
  return dice.pick(ways)();
}

/** The slugs and files of the outlets that all mutated stories are told by: their names are hostile, too. */
const OUTLETS: readonly { readonly slug: string; readonly name: string; readonly siglum: string }[] = [
  { slug: 'plain', name: 'The Plain Paper', siglum: 'PP' },
  { slug: 'script', name: '<script>alert("name")</script>', siglum: 'SC' },
  { slug: 'quote', name: "\"><img src=x onerror=alert(1)> & 'Co'", siglum: 'ÉQ' },
  {
    slug: 'right-to-left',
    name: '\u0627\u0644\u0645\u064a\u0646\u0627\u0621 (\u05e2\u05d9\u05ea\u05d5\u05df)',
    siglum: 'RTL',
  },
  { slug: 'pattern', name: '(a+)+$ [x] \\ $& .*', siglum: 'PX' },
];

/** The files of the outlets of all mutated stories. */
export function outletFiles(): Files {
  return new Map(
    OUTLETS.map(({ slug, name, siglum }) => [
      `content/outlets/${slug}.yaml`,
      `name: ${yaml(name)}\nsiglum: ${yaml(siglum)}\ncountry: null\nlanguage: en\nhomepage: null\n`,
    ]),
  );
}

/**
 * A story of two or three articles of which everything may be hostile; of some a file is broken.
 *
 * @param seed the same seed, the same story
 */
export function mutatedStory(seed: number): MutatedStory {
  const dice = new Dice(seed);
  const slug = `mutated-${seed}`;
  const first = dice.roll(OUTLETS.length);
  const outlets = Array.from(
    { length: 2 + dice.roll(2) },
    (_, index) => OUTLETS[(first + index) % OUTLETS.length]?.slug ?? '',
  );
  const bodies = outlets.map(() => bodyOf(dice));
  const files = new Map<string, string | Uint8Array>();
  for (const [index, outlet] of outlets.entries()) files.set(`${outlet}.md`, frontMatter(outlet, dice) + bodies[index]);
  files.set('story.yaml', storyYaml(outlets, dice));
  if (dice.once(2)) files.set('differences.yaml', differencesYaml(outlets, bodies, dice));
  if (dice.once(3)) files.set('alignment.yaml', alignmentYaml(outlets, dice));
  if (dice.once(6)) {
    const name = dice.pick([...files.keys()]);
    files.set(name, broken(String(files.get(name)), dice));
  }
  if (dice.once(40))
    files.set(`${dice.pick(['..', 'a b', '<b>', '%2e', 'p1', '__proto__', 'x'.repeat(100)])}.md`, 'words');
  const folder = `content/stories/${slug}`;
  return {
    slug,
    articles: outlets.length,
    files: new Map([...files].map(([name, text]) => [`${folder}/${name}`, text])),
  };
}
