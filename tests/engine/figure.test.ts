import { describe, expect, it } from 'vitest';
import { type Figure, figuresOf } from '../../src/engine/figure.ts';

function printed({ value: { low, high, bound } }: Figure): string {
  return `${bound === 'exact' ? '' : `${bound} `}${low}${high === low ? '' : ` to ${high}`}`;
}

/** The figures of a text: `words = value, dimension or unit, of what`. */
function figures(text: string, language = 'en-GB'): readonly string[] {
  return figuresOf(text, language).map((figure) => {
    const what = figure.unit ?? figure.dimension;
    const of = figure.counted === null ? '' : ` of ${figure.counted}`;
    return `${text.slice(figure.start, figure.end)} = ${printed(figure)} ${what}${of}`;
  });
}

describe('the figures of English texts', () => {
  it.each([
    ['The talks lasted four to five hours.', 'four to five hours = 4 to 5 hour of talks'],
    ['The talks wrapped after just under five hours.', 'just under five hours = at most 5 hour of talks'],
    ['They met for between four hours and five hours.', 'between four hours and five hours = 4 to 5 hour'],
    ['before they held two hours of talks', 'two hours = 2 hour of talks'],
    ['a handshake that had lasted around 40 seconds', 'around 40 seconds = about 40 second of handshake'],
    ['She took three days.', 'three days = 3 day'],
    ['after a 40-second silence', '40-second = 40 second of silence'],
    ['for a quarter of an hour', 'a quarter of an hour = 0.25 hour'],
    ['half an hour later', 'half an hour = 0.5 hour'],
    ['in 3½ hours', '3½ hours = 3.5 hour'],
    ['over three and a half hours', 'over three and a half hours = at least 3.5 hour'],
    [
      'tens of millions of ageing ships',
      'tens of millions = order of magnitude 10000000 to 100000000 count of ageing ships',
    ],
    ['hundreds of miles', 'hundreds of miles = order of magnitude 100 to 1000 mile'],
    ['several hundred crews', 'several hundred = order of magnitude 100 to 1000 count of crews'],
    ['dozens of crews', 'dozens = order of magnitude 12 to 120 count of crews'],
    ['up to 11 million shells last year', 'up to 11 million = at most 11000000 count of shells'],
    ['and 7 million more rounds', '7 million = 7000000 count of rounds'],
    ['all were ashore within three hours', 'within three hours = at most 3 hour'],
    ['no more than five ships', 'no more than five = at most 5 count of ships'],
    ['no fewer than five ships', 'no fewer than five = at least 5 count of ships'],
    ['as many as 200 people', 'as many as 200 = at most 200 count of people'],
    ['as few as 20 people', 'as few as 20 = at least 20 count of people'],
    ['an estimated 40 people', 'an estimated 40 = about 40 count of people'],
    ['200 or more', '200 or more = at least 200 count'],
    ['40 or so', '40 or so = about 40 count'],
    ['40 or fewer', '40 or fewer = at most 40 count'],
    ['twice as many as five years ago', 'five years = 5 year'],
    ['two hundred and fifty thousand men', 'two hundred and fifty thousand = 250000 count of men'],
    ['half a million people', 'half a million = 500000 count of people'],
    ['more than a dozen small boats', 'more than a dozen = at least 12 count of small boats'],
    ['two nuclear-capable missiles fell', 'two = 2 count of nuclear-capable missiles'],
    ['two artillery shells', 'two = 2 count of artillery shells'],
    ['a two-state plan', 'two = 2 count'],
    ['two of them', 'two = 2 count'],
    ['$2.5bn', '$2.5bn = 2500000000 $'],
    ['US$5m in aid', 'US$5m = 5000000 $ of aid'],
    ['EUR 50 million', 'EUR 50 million = 50000000 €'],
    ['$2 to $3 billion', '$2 to $3 billion = 2000000000 to 3000000000 $'],
    ['two to three million', 'two to three million = 2000000 to 3000000 count'],
    ['5 US dollars', '5 US dollars = 5 $'],
    ['5-10% of voters', '5-10% = 5 to 10 % of voters'],
    ['2.5 per cent', '2.5 per cent = 2.5 %'],
    ['by 2.5 percentage points', '2.5 percentage points = 2.5 percentage point'],
    ['two-thirds of the fleet', 'two-thirds = 66.66666666666667 % of fleet'],
    ['half the fleet', 'half = 50 %'],
    ['three quarters', 'three quarters = 75 %'],
    ['one in five ships', 'one in five = 20 %'],
    ['two out of three', 'two out of three = 66.66666666666667 %'],
    ['90 km/h', '90 km/h = 90 km/h'],
    ['60 miles an hour', '60 miles an hour = 60 mph'],
    ['5 km² of land', '5 km² = 5 square kilometre of land'],
    ['77 square miles', '77 square miles = 77 square mile'],
    ['12 nautical miles', '12 nautical miles = 12 nautical mile'],
    ['40°C', '40°C = 40 °C'],
    ['104 degrees Fahrenheit', '104 degrees Fahrenheit = 104 °F'],
    ['20 degrees Celsius', '20 degrees Celsius = 20 °C'],
    ['on Sept. 13 in Oslo', 'Sept. 13 = 913 date'],
    ['on 13 September 2023', '13 September 2023 = 20230913 date'],
    ['on the 13th of September', '13th of September = 913 date'],
    ['on March 3-5, 2021', 'March 3-5, 2021 = 20210303 to 20210305 date'],
    ['3-5 March', '3-5 March = 303 to 305 date'],
    ['in March 2021', 'March 2021 = 20210300 date'],
    ['in July.', 'July = 700 date'],
    ['September was dry', 'September = 900 date'],
    ['on 13/09/2023', '13/09/2023 = 20230913 date'],
    ['on 2023-09-13', '2023-09-13 = 20230913 date'],
    ['since the start of 2022, as', '2022 = 2022 year'],
    ['the 1950-53 war', '1950-53 = 1950 to 1953 year'],
    ['from 1950 to 1953', '1950 to 1953 = 1950 to 1953 year'],
    ['between 1950 and 1953', 'between 1950 and 1953 = 1950 to 1953 year'],
    ['the 1990s', '1990s = 1990 to 1999 year'],
    ['some 2000 ships', 'some 2000 = about 2000 count of ships'],
    ['at 10:30 a.m. sharp', '10:30 a.m. = 630 time of day'],
    ['at 7pm', '7pm = 1140 time of day'],
    ['at 7.30 p.m.', '7.30 p.m. = 1170 time of day'],
    ['at 22:15', '22:15 = 1335 time of day'],
    ["at 10 o'clock", "10 o'clock = 600 time of day"],
    ['a 39-year-old man', '39-year-old = 39 year'],
    ['Ann Poe, 45, left', '45 = 45 year'],
    ['a man aged 45', '45 = 45 year'],
    ['in its second attempt at landing', 'second = 2 ordinal of attempt'],
    ['the twenty-first ship', 'the twenty-first = 21 ordinal of ship'],
    ['the 70th anniversary of it', 'the 70th = 70 ordinal of anniversary'],
    ['its first failed launch in May', 'first = 1 ordinal of failed launch', 'May = 500 date'],
    ['the first to leave', 'the first = 1 ordinal'],
    ['at least one person died', 'at least one = at least 1 count of person'],
    ['killed one man', 'one = 1 count of man'],
    ['one day after the vote', 'one day = 1 day'],
    ['rose from 10 to 20 ships', '10 = 10 count', '20 = 20 count of ships'],
    ['four hours or five ships', 'four hours = 4 hour', 'five = 5 count of ships'],
    ['Two ships and “three men”', 'Two = 2 count of ships', 'three = 3 count of men'],
    ['three big old grey rusty leaking slow wooden hulls sank', 'three = 3 count'],
    ['five Russian officials', 'five = 5 count of Russian officials'],
  ])('%s', (text, ...expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it('pounds weigh in America and pay in Britain, and a date in digits begins with the month there', () => {
    expect(figures('5 pounds, 9/3/2023', 'en-US')).toEqual(['5 pounds = 5 pound (weight)', '9/3/2023 = 20230903 date']);
    expect(figures('5 pounds, 9/13/2023', 'en-GB')).toEqual(['5 pounds = 5 £', '9/13/2023 = 20230913 date']);
    expect(figures('9/3/2023', 'en-CA')).toEqual([]);
  });
});

describe('what is no figure', () => {
  it.each([
    'one of them, and no one saw one another',
    'at one point they met one-on-one',
    'one day they will; the one who left; a surprising one given the rain',
    'in World War II, at the G20, with an F-16 and a Soyuz-2',
    'Flight 9525, Page 2, page 3, Article 5, No. 10 Downing Street',
    'the Group of Seven and the Big Three',
    'Euro 2024 and Tokyo 2020',
    'at first; in the first place; first of all; its first-ever win; the second-largest city; the First Lady',
    'a 5-4 vote, 9/11, 24/7, agent 007, version 1.2.3',
    'in the first half; half past; a half-brother',
    'she may go in a march',
    'April Poe said so',
    '#5 and +44',
    '1. An item of a list',
    'Call 99999999999999999999 for 1/13/45',
  ])('%s', (text) => {
    expect(figures(text)).toEqual([]);
  });
});

describe('the figures of other languages', () => {
  it.each([
    [
      'de',
      'Am 13. September 2023 1.500 Raketen, 40 Kilometer weit, 2,5 Mio. Euro, um 10.30 Uhr, 12 % mehr als im Jahr 2022; Boeing 737 der 20 bis 30 Jahre alten Flotte',
      [
        '13. September 2023 = 20230913 date',
        '1.500 = 1500 count',
        '40 Kilometer = 40 kilometre',
        '2,5 Mio = 2500000 count',
        '10.30 Uhr = 630 time of day',
        '12 % = 12 %',
        '2022 = 2022 year',
        '20 bis 30 Jahre = 20 to 30 year',
      ],
    ],
    [
      'de',
      'Moskau 40 Raketen; am 13.09.2023, 2.000 Schiffe',
      ['40 = 40 count', '13.09.2023 = 20230913 date', '2.000 = 2000 count'],
    ],
    [
      'fr',
      'Le 13 septembre 2023, 1 500 personnes, 2,5 pour cent, 3 millions d’euros en 2022 à 22h30, 2000 euros, 5 h',
      [
        '13 septembre 2023 = 20230913 date',
        '1 500 = 1500 count',
        '2,5 pour cent = 2.5 %',
        '3 millions = 3000000 count',
        '2022 = 2022 year',
        '22h30 = 1350 time of day',
        '2000 euros = 2000 €',
        '5 = 5 count',
      ],
    ],
    [
      'de',
      'mindestens 14 Tote, bis zu 20 Schiffe, rund 40 Kilometer',
      ['mindestens 14 = at least 14 count', 'bis zu 20 = at most 20 count', 'rund 40 Kilometer = about 40 kilometre'],
    ],
    ['fr', 'au moins 14 morts, environ 20', ['au moins 14 = at least 14 count', 'environ 20 = about 20 count']],
    ['es', 'el 13 de septiembre de 2023', ['13 de septiembre de 2023 = 20230913 date']],
    ['ru', '13 сентября 2023', ['13 сентября 2023 = 20230913 date']],
    [
      'ja',
      '2022年9月13日に40人が死亡、2023年も',
      ['2022年9月13日 = 20220913 date', '40 = 40 count', '2023 = 2023 year'],
    ],
    ['ar', '٤٠ شخصا في ١٬٥٠٠ متر', ['٤٠ = 40 count', '١٬٥٠٠ = 1500 count']],
    ['xx-no-language-at-all', '1,500 km', ['1,500 km = 1500 kilometre']],
  ])('%s: %s', (language, text, expected) => {
    expect(figures(text, language)).toEqual(expected);
  });
});

describe('hostile texts', () => {
  it.each([
    ['no text', ''],
    ['a lone surrogate and NUL', '\ud800\u0000'],
    ['marks of direction', '\u202e\u2066'],
  ])('%s has no figure', (_, text) => {
    expect(figuresOf(text, 'en')).toEqual([]);
  });

  it('a hundred kilobytes of figures are read in one go', () => {
    expect(figuresOf('between 1 and '.repeat(7000), 'en')).toHaveLength(7000);
    expect(figuresOf('one hundred and '.repeat(6000), 'en')).toHaveLength(3000);
    expect(figuresOf('twenty-'.repeat(15_000), 'en')).toHaveLength(1);
    expect(figuresOf('9'.repeat(100_000), 'en')).toEqual([]);
    expect(figuresOf('1,'.repeat(50_000), 'en')).toEqual([]);
  });
});
