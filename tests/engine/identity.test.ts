import { describe, expect, it } from 'vitest';
import { type Outcome, outcomesOf } from '../../src/engine/identity/outcome.ts';
import { revivalsOf } from '../../src/engine/identity/revival.ts';

const english = 'en-GB';
const japanese = 'ja';

/*
 * Paragraphs go by letters and sentences by numbers: `A` is all of the first paragraph, `A1` its first sentence, `A1+B`
 * that sentence and all of the second paragraph in one. `A~` has a word corrected, `A=` every fourth, `A%` every third,
 * `A!` is told anew. `A→A~` means that what was A is the paragraph A~ now; `A→A1,A2` that it went on in both; `A→` that
 * it is gone; `A→?A=` that nobody can be sure whether it became that one.
 */
const TEXT: Readonly<Record<string, readonly string[]>> = {
  A: [
    'The ferry to the northern islands left the harbour at six with forty passengers on board.',
    'Its captain had served on that route for eleven years.',
    'Fog lay over the coast all morning.',
  ],
  B: [
    'A rock that no chart shows tore a hole into the hull below the engine room.',
    'Water came in faster than two pumps could carry it away.',
    'They tried to hold it back with mattresses.',
  ],
  C: [
    'Fishing boats from three villages came at once and took everybody on board.',
    'The last to leave was the cook, who carried a cat.',
    'He would not say whose it was.',
  ],
  D: [
    'The ministry of transport has opened an inquiry and asked a surveyor to look at the wreck.',
    'His report is to be published before winter.',
    'Until then the route is served by a smaller vessel.',
  ],
  E: [
    'Relatives waited at the pier for news through most of the afternoon.',
    'Volunteers brought them tea and blankets.',
    'A school nearby was opened for the night.',
  ],
  F: ['“Nobody panicked.”', 'A teacher said so.', 'She was on her way to work.'],
  // As like A as one report of a ferry is like another.
  L: [
    'The ferry to the northern islands was late again, and forty passengers wrote to the company to complain.',
    'It answered none of them.',
    'The mayor promised to look into the matter.',
  ],
  S: ['He left.', 'Nobody saw him go.', 'It rained.'],
};

const NEW = 'Seldom had so many strangers agreed about something they barely understood, an old clerk remarked'.split(
  ' ',
);

function corrected(text: string, mark: string): string {
  const words = text.split(' ');
  if (mark === '~') return text.replace(/\w+(?=\W*$)/, 'elsewhere');
  const every = { '=': 4, '%': 3 }[mark];
  if (every !== undefined)
    return words.map((word, at) => (at % every === 1 ? (NEW[at % NEW.length] ?? '') : word)).join(' ');
  return NEW.slice(0, Math.min(words.length, NEW.length)).join(' ');
}

/** `A2~` as words. */
function partOf(name: string): string {
  const [, letter = '', number, mark] = /^([A-Z])(\d)?([~=%!])?$/.exec(name) ?? [];
  const sentences = TEXT[letter] ?? [];
  const text = number === undefined ? sentences.join(' ') : (sentences[Number(number) - 1] ?? '');
  return mark === undefined ? text : corrected(text, mark);
}

function wordsOf(name: string): string {
  return name.split('+').map(partOf).join(' ');
}

function inNotation(outcome: Outcome, after: readonly string[]): string {
  if (outcome.kind === 'kept') return after[outcome.to] ?? '';
  if (outcome.kind === 'divided') return outcome.into.map((place) => after[place]).join(',');
  return outcome.kind === 'gone' ? '' : outcome.perhaps.map((place) => `?${after[place]}`).join('');
}

function outcomes(before: string, after: string): string {
  const [old, now] = [before.split(' '), after.split(' ')];
  const found = outcomesOf(old.map(wordsOf), now.map(wordsOf), english);
  return found.map((outcome, index) => `${old[index]}→${inNotation(outcome, now)}`).join('  ');
}

describe('what became of the paragraphs', () => {
  it.each([
    // It is the same paragraph still.
    ['nothing changed', 'A B C', 'A B C', 'A→A  B→B  C→C'],
    ['a word was corrected', 'A B C', 'A B~ C', 'A→A  B→B~  C→C'],
    ['sentences were cut', 'A B C', 'A1 B C2', 'A→A1  B→B  C→C2'],
    ['sentences were added', 'A1 B C', 'A B C+S1+S2', 'A1→A  B→B  C→C+S1+S2'],
    ['one went up', 'A B C D', 'D A B C', 'A→A  B→B  C→C  D→D'],
    ['one went up and was corrected', 'A B C D', 'D~ A B C', 'A→A  B→B  C→C  D→D~'],
    ['all turned round', 'A B C D', 'D C B A', 'A→A  B→B  C→C  D→D'],
    ['one came in, one went', 'A B C', 'A D C', 'A→A  B→  C→C'],
    ['nothing is as it was', 'A B C D', 'D~ A1 B~ C~', 'A→A1  B→B~  C→C~  D→D~'],
    ['a sentence went over to the next one', 'A B', 'A1+A2 A3+B', 'A→A1+A2  B→A3+B'],
    ['very short ones', 'S1 A S3', 'S1 A~ S3', 'S1→S1  A→A~  S3→S3'],
    // Its words went on in others.
    ['split in two', 'A B', 'A1 A2+A3 B', 'A→A1,A2+A3  B→B'],
    ['split in three', 'A B', 'A1 A2 A3 B', 'A→A1,A2,A3  B→B'],
    ['split, and a part went elsewhere', 'A B C', 'A1 B C A2+A3', 'A→A1,A2+A3  B→B  C→C'],
    ['split, and a part corrected', 'A B', 'A1~ A2+A3 B', 'A→A1~,A2+A3  B→B'],
    ['split, with a tail of two words', 'C+S1 B', 'C S1 B', 'C+S1→C,S1  B→B'],
    ['two merged', 'A B C', 'A+B C', 'A→A+B  B→A+B  C→C'],
    ['three merged', 'A B C', 'A+B+C', 'A→A+B+C  B→A+B+C  C→A+B+C'],
    ['two merged, one corrected', 'A B C', 'A~+B C', 'A→A~+B  B→A~+B  C→C'],
    ['spread over its neighbours', 'A B C', 'A+B1 B2+B3+C', 'A→A+B1  B→A+B1,B2+B3+C  C→B2+B3+C'],
    // Nothing goes on from it.
    ['deleted', 'A B C', 'A C', 'A→A  B→  C→C'],
    ['told anew in other words', 'A B C', 'A B! C', 'A→A  B→  C→C'],
    ['a look-alike came, the original stays', 'A B C', 'L A B C', 'A→A  B→B  C→C'],
    ['the original went, the look-alike stays', 'A B L', 'B L', 'A→  B→B  L→L'],
    ['one of two equal ones went', 'A B A C', 'A B C', 'A→A  B→B  A→  C→C'],
    ['a second, equal one came', 'A B C', 'A B C A', 'A→A  B→B  C→C'],
    // Nobody can be sure.
    ['every third word is another, what it is about among them', 'A B C', 'A B% C', 'A→A  B→?B%  C→C'],
    ['half of it elsewhere, in other company', 'A B C', 'B C A1+A3+L2+L3', 'A→?A1+A3+L2+L3  B→B  C→C'],
    ['every fourth word replaced, and elsewhere', 'A B C', 'B C A=', 'A→A=  B→B  C→C'],
  ])('%s: %s became %s', (_, before, after, expected) => {
    expect(outcomes(before, after)).toBe(expected);
  });

  it('is the same for white space of whatever kind', () => {
    expect(outcomesOf(['one  two\nthree'], ['one two three'], english)).toEqual([{ kind: 'kept', to: 0 }]);
    expect(outcomesOf(['港で火災\nが発生'], ['港で火災が発生'], japanese)).toEqual([{ kind: 'kept', to: 0 }]);
    expect(outcomesOf(['caf\u00e9'], ['cafe\u0301'], 'fr')).toEqual([{ kind: 'kept', to: 0 }]);
  });

  it('knows words by their characters where a script has no spaces', () => {
    const [fire, port] = ['港で火災が発生し、市長が会見した。', '東京と大阪で政府の代表が合意を発表した。'];
    expect(outcomesOf([fire, port], [port.replace('合意', '延期'), fire], japanese)).toEqual([
      { kind: 'kept', to: 1 },
      { kind: 'kept', to: 0 },
    ]);
    expect(outcomesOf([fire], [port], japanese)).toEqual([{ kind: 'gone' }]);
  });
});

/*
 * An article before and after, paragraphs between `|`. What is expected: the index of the new paragraph for each old one;
 * `-` where it is gone, `?1` where an editor is asked whether it is the second.
 */
const FILLER = 'The harbour was quiet at night.';
const OHIO =
  'In Norland, with 97 percent of the vote counted, the Coast Union led the Inland League by 51 percent to 46.';
const other = (text: string, names: Readonly<Record<string, string>>) =>
  Object.entries(names).reduce((now, [name, instead]) => now.replace(name, instead), text);

describe('look-alikes, and edits that look like them', () => {
  it.each<readonly [string, string, readonly string[], readonly string[], string]>([
    [
      'the same names, every figure new',
      'en',
      [OHIO, FILLER],
      [other(OHIO, { 97: '99', 51: '48', 46: '47' }), FILLER],
      '0 1',
    ],
    [
      'another name in the same sentence',
      'en',
      [OHIO, FILLER],
      [other(OHIO, { Norland: 'Oldshire', 97: '64' }), FILLER],
      '?0 1',
    ],
    [
      'four formulas: one goes, one comes, the others are brought up to date',
      'en',
      ['Norland', 'Sudmark', 'Westhaven', 'Estermere'].map((name) => other(OHIO, { Norland: name })),
      ['Norland', 'Westhaven', 'Oldshire', 'Estermere'].map((name) =>
        other(OHIO, { Norland: name, 97: '99', 51: '50' }),
      ),
      '0 ?2 1 3',
    ],
    [
      'a capture of somebody else',
      'en',
      ['Police in Harlow arrested Jonas Reed, 34, on Tuesday.', FILLER],
      ['Police in Marston arrested Peter Lane, 29, on Friday.', FILLER],
      '?0 1',
    ],
    [
      'no names, other figures',
      'en',
      ['She lost by just 43 votes in the second round.', FILLER],
      ['He lost by not one vote in the second round.', FILLER],
      '?0 1',
    ],
    [
      'one among many names',
      'en',
      [
        'Ada Poe, Tobias Lund and Maren Holt of Greyford met Karl Vos near the old harbour for talks about tolls and fish.',
      ],
      [
        'Ada Poe, Tobias Lund and Maren Holt of Greyford met Greta Sund near the old harbour for talks about tolls and fish.',
      ],
      '0',
    ],
    [
      'a name in another form',
      'en',
      ['Talks with Karl Vos and the United States were put off.'],
      ['Talks with Vos’s aides and the US were put off.'],
      '0',
    ],
    [
      'North is not South',
      'en',
      ['Ships from North Eastland were seen at dawn.'],
      ['Ships from South Eastland were seen at dawn.'],
      '?0',
    ],
    [
      'German writes nouns like names',
      'de',
      [
        'Die Polizei hat nach langer Suche in der Nähe des Hafens einen Mann gefasst, teilte ein Sprecher in Harlow mit.',
      ],
      [
        'Die Polizei hat nach kurzer Fahndung in der Nähe des Hafens einen Täter gefasst, teilte ein Sprecher in Harlow mit.',
      ],
      '0',
    ],
    [
      'German, another name',
      'de',
      ['Die Polizei in Harlow hat am Hafen Jonas Reed festgenommen.'],
      ['Die Polizei in Marston hat am Hafen Peter Lane festgenommen.'],
      '?0',
    ],
    [
      'a script without capitals, another name',
      'zh',
      ['警方周二在港口附近逮捕了三十四岁的乔纳斯。'],
      ['警方周二在港口附近逮捕了三十四岁的彼得。'],
      '?0',
    ],
    [
      'a script without capitals, corrected',
      'ar',
      ['أشاد المراقبون بهدوء يوم الاقتراع وشكروا المتطوعين في جميع المراكز.'],
      ['أشاد المراقبون بهدوء يوم الاقتراع وشكروا المتطوعين في كل المراكز.'],
      '0',
    ],
    [
      'a language of which nothing is known',
      'xx',
      ['Batu rano kelo Harlow fenti sola.'],
      ['Batu rano kelo Marston fenti sola.'],
      '?0',
    ],
    [
      'no capital letters, other names',
      'en',
      ['a crowd gathered outside the house of arlo venn in tarnby yesterday.', FILLER],
      ['a crowd gathered outside the house of ruben hask in ostrel yesterday.', FILLER],
      '?0 1',
    ],
    [
      'Spanish, other people and places',
      'es',
      ['Los soldados capturaron al general Arlo Venn cerca de la aldea de Tarnby el lunes, informó el ejército.'],
      ['Los soldados capturaron al capitán Ruben Hask cerca de la ciudad de Ostrel el viernes, informó el ejército.'],
      '?0',
    ],
    [
      'Spanish, the same names, every figure new',
      'es',
      ['En Norlandia, con el 97 por ciento escrutado, la Unión Costera aventajaba a la Liga Interior por 51 a 46.'],
      ['En Norlandia, con el 99 por ciento escrutado, la Unión Costera aventajaba a la Liga Interior por 48 a 47.'],
      '0',
    ],
    [
      'German, another subject without names',
      'de',
      ['Die Fischer fordern mehr Geld für neue Netze und Boote.'],
      ['Die Lehrer fordern mehr Geld für neue Bücher und Räume.'],
      '?0',
    ],
    [
      'German, shortened, edited and moved below a new lead',
      'de',
      [
        'Zwei Fähren sind am Montag vor Tarnby im dichten Nebel zusammengestoßen, dabei wurden elf Menschen verletzt und der Hafen stundenlang gesperrt, teilte die Küstenwache mit.',
      ],
      [
        'Ermittler machten am Dienstag ein defektes Radar verantwortlich.',
        'Zwei Fähren waren am Montag vor Tarnby im dichten Nebel zusammengestoßen, elf Menschen wurden verletzt.',
      ],
      '1',
    ],
    [
      'a clipped quotation',
      'en',
      [
        '“We have won the coast, and will win the rest, town by town,” Poe told a crowd of many hundreds near midnight.',
        FILLER,
      ],
      [FILLER, '“We have won the coast,” Poe told a crowd.'],
      '1 0',
    ],
  ])('%s', (_, language, before, after, expected) => {
    const found = outcomesOf(before, after, language).map((outcome) => {
      if (outcome.kind === 'unsure') return `?${outcome.perhaps[0]}`;
      return outcome.kind === 'kept' ? `${outcome.to}` : '-';
    });
    expect(found.join(' ')).toBe(expected);
  });
});

describe('what was deleted and is back', () => {
  const back = (former: string, now: string) => revivalsOf([former], [{ text: now, from: 'nowhere' }], english).get(0);

  it('is known with some words changed', () => {
    expect(back(OHIO, other(OHIO, { led: 'leads' }))).toBe(0);
    expect(
      back(
        'A rock tore a hole into the hull below the engine room.',
        'A rock tore a hole in the hull under the engine room.',
      ),
    ).toBe(0);
  });
  it.each([
    [
      'en',
      'Blankets and hot tea from Tarnby were carried to the pier by volunteers through the night.',
      'Blankets and hot tea from Tarnby were brought to the pier by helpers during the night.',
    ],
    [
      'de',
      'Am Steg verteilten Freiwillige aus Tarnby in der Nacht Decken und heißen Tee an die Wartenden.',
      'Am Steg verteilten Helfer aus Tarnby in der Nacht Decken und warmen Tee an alle Wartenden.',
    ],
    [
      'es',
      'En el muelle los voluntarios de Tarnby repartieron mantas y té caliente durante toda la noche.',
      'En el muelle los vecinos de Tarnby repartieron mantas y café caliente durante la noche.',
    ],
  ])('is known with three words changed: %s', (language, former, now) => {
    expect(revivalsOf([former], [{ text: now, from: 'nowhere' }], language).get(0)).toBe(0);
  });
  it('and a look-alike of it is not', () => expect(back(OHIO, other(OHIO, { Norland: 'Oldshire' }))).toBeUndefined());
  it('nor is a part of another', () => {
    expect(revivalsOf(['one two three'], [{ text: 'one two three', from: 'part' }], english).get(0)).toBe(0);
    expect(revivalsOf(['one two three'], [{ text: 'one two three', from: 'known' }], english).size).toBe(0);
    expect(revivalsOf(['one two three four'], [{ text: 'one two three five', from: 'part' }], english).size).toBe(0);
  });
});

describe('hostile texts', () => {
  it('of ten thousand equal paragraphs, of which some went, each has its place', () => {
    const found = outcomesOf(Array(10_000).fill('the same'), Array(9_000).fill('the same'), english);
    expect(found.filter(({ kind }) => kind === 'kept')).toHaveLength(9_000);
  });

  it('ten thousand paragraphs that differ in a word only are not compared each with each', () => {
    const alike = (mark: string) => Array.from({ length: 10_000 }, (_, at) => `all the same but for ${mark}${at}`);
    expect(outcomesOf(alike('a'), alike('b'), english)).toHaveLength(10_000);
  });

  it('a long paragraph that falls into a thousand is not read again for each of them', () => {
    const words = Array.from({ length: 20_000 }, (_, at) => `w${at}`);
    const parts = Array.from({ length: 1_000 }, (_, at) => words.slice(at * 20, (at + 1) * 20).join(' '));
    expect(outcomesOf([words.join(' ')], parts, english)).toEqual([{ kind: 'divided', into: [...parts.keys()] }]);
    expect(outcomesOf(parts, [words.join(' ')], english)).toEqual(parts.map(() => ({ kind: 'divided', into: [0] })));
  });

  it('a paragraph of a million characters, and one word that stands two hundred thousand times', () => {
    const long = Array.from({ length: 170_000 }, (_, at) => `w${at}`).join(' ');
    expect(outcomesOf([long, 'end'], [`${long} more`, 'end'], english)[0]).toEqual({ kind: 'kept', to: 0 });
    expect(outcomesOf(['ha '.repeat(200_000)], ['ha '.repeat(200_001)], english)[0]).toEqual({ kind: 'kept', to: 0 });
  });
});
