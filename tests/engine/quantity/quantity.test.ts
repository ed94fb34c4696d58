import { describe, expect, it } from 'vitest';
import { type Quantity, quantitiesIn } from '../../../src/engine/quantity/quantity.ts';

function printed({ value: { low, high, bound } }: Quantity): string {
  return `${bound === 'exact' ? '' : `${bound} `}${low}${high === low ? '' : ` to ${high}`}`;
}

/** The figures of a text: `words = value, dimension or unit, of what`. */
function figures(text: string, language = 'en-GB'): readonly string[] {
  return quantitiesIn(text, language).map((figure) => {
    const what = figure.unit ?? figure.dimension;
    const of = figure.counted === null ? '' : ` of ${figure.counted}`;
    return `${text.slice(figure.start, figure.end)} = ${printed(figure)} ${what}${of}`;
  });
}

describe('the figures of English texts', () => {
  it.each([
    ['The talks lasted four to five hours.', 'four to five hours = 4 to 5 hour of talks'],
    ['The talks wrapped after just under five hours.', 'just under five hours = nearly 5 hour of talks'],
    ['They met for between four hours and five hours.', 'between four hours and five hours = 4 to 5 hour'],
    ['before they held two hours of talks', 'two hours = 2 hour of talks'],
    ['a handshake that had lasted around 40 seconds', 'around 40 seconds = about 40 second of handshake'],
    ['She took three days.', 'three days = 3 day'],
    ['after a 40-second silence', '40-second = 40 second of silence'],
    ['for a quarter of an hour', 'a quarter of an hour = 0.25 hour'],
    ['half an hour later', 'half an hour = 0.5 hour'],
    ['in 3½ hours', '3½ hours = 3.5 hour'],
    ['the flight took 1.25 hours', '1.25 hours = 1.25 hour of flight'],
    ['The crossing took 2 hr. 5 min. in all.', '2 hr. 5 min = 125 minute of crossing'],
    ['doors opened at ten past seven', 'ten past seven = 430 time of day'],
    ['closed by six-fifteen p.m. and reopened', 'six-fifteen p.m. = 1095 time of day'],
    ['the watch began at 0415 hrs', '0415 hrs = 255 time of day'],
    ['over three and a half hours', 'over three and a half hours = at least 3.5 hour'],
    [
      'tens of millions of ageing ships',
      'tens of millions = order of magnitude 10000000 to 100000000 count of ageing ships',
    ],
    ['hundreds of miles', 'hundreds of miles = order of magnitude 100 to 1000 mile'],
    ['several hundred crews', 'several hundred = order of magnitude 100 to 1000 count of crews'],
    ['dozens of crews', 'dozens = order of magnitude 12 to 120 count of crews'],
    ['up to 11 million shells last year', 'up to 11 million = at most 11000000 count of shells', 'last year = -1 year'],
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
    ['twice as many as five years ago', 'five years ago = -5 year'],
    ['two hundred and fifty thousand men', 'two hundred and fifty thousand = 250000 count of men'],
    ['half a million people', 'half a million = 500000 count of people'],
    ['more than a dozen small boats', 'more than a dozen = at least 12 count of small boats'],
    ['two nuclear-capable missiles fell', 'two = 2 count of nuclear-capable missiles'],
    ['two artillery shells', 'two = 2 count of artillery shells'],
    ['two of them', 'two = 2 count'],
    ['$2.5bn', '$2.5bn = 2500000000 $'],
    ['US$5m in aid', 'US$5m = 5000000 USD of aid'],
    ['EUR 50 million', 'EUR 50 million = 50000000 EUR'],
    ['$2 to $3 billion', '$2 to $3 billion = 2000000000 to 3000000000 $'],
    ['two to three million', 'two to three million = 2000000 to 3000000 count'],
    ['5 US dollars', '5 US dollars = 5 USD'],
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
    ['the launch came at 9 Eastern', '9 Eastern = 540 eastern'],
    ["at 10 o'clock", "10 o'clock = 600 time of day"],
    ['a 39-year-old man', '39-year-old = 39 year'],
    ['Ann Poe, 45, left', '45 = 45 year'],
    ['a man aged 45', '45 = 45 year'],
    ['in its third attempt at landing', 'third = 3 ordinal of attempt'],
    ['the twenty-first ship', 'twenty-first = 21 ordinal of ship'],
    ['the 70th anniversary of it', '70th = 70 ordinal of anniversary'],
    ['its first failed launch in May', 'May = 500 date'],
    ['at least one person died', 'at least one = at least 1 count of person'],
    ['killed one man', 'one = 1 count of man'],
    ['one day after the vote', 'one day = 1 day'],
    ['rose from 10 to 20 ships', '10 = 10 count', '20 = 20 count of ships'],
    ['four hours or five ships', 'four hours = 4 hour', 'five = 5 count of ships'],
    ['Two ships and “three men”', 'Two = 2 count of ships', 'three = 3 count of men'],
    ['three big old grey rusty leaking slow wooden hulls sank', 'three = 3 count'],
    ['five Russian officials', 'five = 5 count of Russian officials'],
    // Minus signs, and what only looks like one.
    ['prices fell by −0.3%', '−0.3% = -0.3 %'],
    ['at -5 degrees, or minus six degrees', '-5 degrees = -5 degree', 'minus six degrees = -6 degree'],
    // A change and its result.
    ['the toll rose by three to 17', 'three = 3 count', '17 = 17 count'],
    ['shares were up 2 to 9', '2 = 2 count', '9 = 9 count'],
    // Bounds turned round.
    ['not more than 30 boats', 'not more than 30 = at most 30 count of boats'],
    ["there weren't fewer than 12 ships", 'fewer than 12 = at least 12 count of ships'],
    ['no later than 2031', 'no later than 2031 = at most 2031 year'],
    // What letters behind a number mean.
    ['2.4m homes and 7m tonnes', '2.4m = 2400000 count of homes', '7m tonnes = 7000000 tonne'],
    ['a 3m wall, 2.5m deep', '3m = 3 metre', '2.5m = 2.5 metre'],
    ['250k users and a 40m-euro loan', '250k = 250000 count of users', '40m-euro = 40000000 EUR of loan'],
    ['some 12 500 hectares', 'some 12 500 hectares = about 12500 hectare'],
    ['on May 5 300 people came', 'May 5 = 505 date', '300 = 300 count of people'],
    ['C$7m, or 7 million Australian dollars', 'C$7m = 7000000 CAD', '7 million Australian dollars = 7000000 AUD'],
    ['Rs 500 and ₹2 crore', 'Rs 500 = 500 INR', '₹2 crore = 20000000 INR'],
    ['QX$5', 'QX$5 = 5 QX$'],
    // Two units of one amount.
    ['2 hours and 15 minutes', '2 hours and 15 minutes = 135 minute'],
    ['5ft 11in tall', '5ft 11in = 71 inch'],
    ['2h 45m, and 45m of rope', '2h 45m = 165 minute', '45m = 45 metre of rope'],
    ['prices changed by –1.2%, from 10–20 shops', '–1.2% = -1.2 %', '10–20 = 10 to 20 count of shops'],
    ['an hour and a half', 'an hour and a half = 1.5 hour'],
    ['two years and three days', 'two years = 2 year', 'three days = 3 day'],
    // Fractions.
    ['four-and-a-half tonnes', 'four-and-a-half tonnes = 4.5 tonne'],
    ['3 1/4 miles, 2-3/8 miles', '3 1/4 miles = 3.25 mile', '2-3/8 miles = 2.375 mile'],
    [
      'two and a half million; two million and a half',
      'two and a half million = 2500000 count',
      'two million and a half = 2500000 count',
    ],
    ['½ mile', '½ mile = 0.5 mile'],
    [
      'nearly a third voted, one third, slept',
      'nearly a third = nearly 33.333333333333336 %',
      'one third = 33.333333333333336 %',
    ],
    ['three quarters of a million', 'three quarters of a million = 750000 count'],
    ['two point five', 'two point five = 2.5 count'],
    // Times and years in words.
    ['at 1830 local time, or 0600 GMT', '1830 local time = 1110 local time', '0600 GMT = 360 gmt'],
    ['at 2100 hours', '2100 hours = 1260 time of day'],
    [
      'half past four, quarter to nine p.m.',
      'half past four = 270 time of day',
      'quarter to nine p.m. = 1245 time of day',
    ],
    ["three o'clock in the afternoon, 2 at night", "three o'clock in the afternoon = 900 time of day", '2 = 2 count'],
    ['at noon; around midnight', 'noon = 720 time of day', 'around midnight = about 0 time of day'],
    ['in nineteen sixty-one and twenty ten', 'nineteen sixty-one = 1961 year', 'twenty ten = 2010 year'],
    ['the nineteen-seventies', 'nineteen-seventies = 1970 to 1979 year'],
    [
      'sailed at five, the pilot said; closes at 6 on Friday',
      'five = 300 time of day',
      '6 = 360 time of day',
      'Friday = 5 weekday',
    ],
    // Orders of size, and what is about so much.
    ['a couple of thousand sheep', 'a couple of thousand = about 2000 count of sheep'],
    ['a quarter century ago; half-century', 'a quarter century ago = -0.25 century', 'half-century = 0.5 century'],
    // Temperatures with a letter alone.
    ['it was 31C by day and -4C by night', '31C = 31 °C', '-4C = -4 °C'],
    ['a high of 88F in seat 14C', '88F = 88 °F'],
    // Ages behind one name.
    ['the skipper, Poe, 61, swam', '61 = 61 year'],
    ['three really good divers', 'three = 3 count of really good divers'],
    // Votes and scores.
    ['ruled 6-3; a 219–212 vote', '6-3 = 6 to 3 score', '219–212 = 219 to 212 score'],
    ['lost 2-3', '2-3 = 2 to 3 score'],
    // Days.
    ['on Monday and early Friday', 'Monday = 1 weekday', 'early Friday = 5 weekday'],
    ["Tuesday's vote, later on Sunday night", "Tuesday's = 2 weekday", 'Sunday night = 7 weekday'],
    ['today, last night, this morning', 'today = 0 day', 'last night = -1 day', 'this morning = 0 day'],
    ['earlier today; yesterday evening', 'earlier today = 0 day', 'yesterday evening = -1 day'],
    [
      'over the weekend, next month, earlier this year',
      'over the weekend = 0 weekend',
      'next month = 1 month',
      'earlier this year = 0 year',
    ],
    ['last March; this may be so', 'last March = 300 date'],
    ['three weeks ago; a year ago', 'three weeks ago = -3 week', 'a year ago = -1 year'],
    [
      'for several days, a few hours',
      'several days = order of magnitude 2 to 20 day',
      'a few hours = order of magnitude 2 to 20 hour',
    ],
    ['late in 2030, at the end of June', '2030 = 2030 year', 'the end of June = 600 date'],
    ['It was nine degrees below zero', 'nine degrees below zero = -9 degree'],
    ['The hall never held more than 60 guests', 'more than 60 = at most 60 count of guests'],
    ['a 2m-strong union', '2m = 2000000 count'],
    [
      'around half eight, at ten to four, at five past two in the afternoon',
      'around half eight = about 510 time of day',
      'ten to four = 230 time of day',
      'five past two in the afternoon = 845 time of day',
    ],
    [
      '9 p.m. Eastern Tuesday; 9 Eastern Star ships',
      '9 p.m. Eastern = 1260 eastern',
      'Tuesday = 2 weekday',
      '9 = 9 count of Eastern Star ships',
    ],
    [
      'in nineteen hundred and six; in nineteen oh six',
      'nineteen hundred and six = 1906 year',
      'nineteen oh six = 1906 year',
    ],
    ['nineteen hundred and six crates', 'nineteen hundred and six = 1906 count of crates'],
    [
      'one crew in four; every fifth crew; every fifth day',
      'one crew in four = 25 %',
      'every fifth = 20 %',
      'fifth = 5 ordinal of day',
    ],
    ['40 Danish kroner and 5 Canadian dollars', '40 Danish kroner = 40 DKK', '5 Canadian dollars = 5 CAD'],
    [
      'voted eight to six; fell from eight to six votes',
      'eight to six = 8 to 6 score',
      'eight = 8 count',
      'six = 6 count of votes',
    ],
  ])('%s', (text, ...expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it('pounds weigh in America and pay in Britain, and a date in digits begins with the month there', () => {
    expect(figures('5 pounds, 9/3/2023', 'en-US')).toEqual(['5 pounds = 5 pound (weight)', '9/3/2023 = 20230903 date']);
    expect(figures('5 pounds, 9/13/2023', 'en-GB')).toEqual(['5 pounds = 5 GBP', '9/13/2023 = 20230913 date']);
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
    'the first to leave, in its second attempt',
    'the two men met; paid by the day',
    '9/11, 24/7, agent 007, version 1.2.3',
    'in the first half; half past; a half-brother',
    'she may go in a march',
    'a two-state plan, three-way talks, six-party talks and a five-star hotel',
    'the two Koreas met',
    'they dialled 999 at once',
    'on “Fox News Sunday”, on Black Friday',
    'on ABC’s “This Week” and in Overnight Health',
    'he remained overnight in hospital',
    'a plan drawn up by May; May’s plan',
    'a fight over one of several piers',
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
    ['nl', 'Het aantal schepen steeg tot 23.', ['23 = 23 count']],
    ['ru', 'Число лодок выросло до 23.', ['23 = 23 count']],
    ['it', 'È salito fino a 23 barche.', ['23 = 23 count of barche']],
    ['zh', '港口花费2.5万亿元。', ['2.5万亿元 = 2500000000000 CNY']],
    ['zh', '产量下降-0.7%。', ['-0.7% = -0.7 %']],
    ['ja', '港は零下8度だった。', ['零下8度 = -8 degree']],
    ['fr', 'pendant trois quarts d’heure', ['trois quarts d’heure = 0.75 hour']],
    ['es', 'un cuarto de hora', ['un cuarto de hora = 0.25 hour']],
    ['fr', 'une amende de 30 k€', ['30 k€ = 30000 EUR']],
    [
      'de',
      'Am 13. September 2023 1.500 Raketen, 40 Kilometer weit, 2,5 Mio. Euro, um 10.30 Uhr, 12 % mehr als im Jahr 2022; Boeing 737 der 20 bis 30 Jahre alten Flotte',
      [
        '13. September 2023 = 20230913 date',
        '1.500 = 1500 count of Raketen',
        '40 Kilometer = 40 kilometre',
        '2,5 Mio. Euro = 2500000 EUR',
        '10.30 Uhr = 630 time of day',
        '12 % = 12 %',
        '2022 = 2022 year',
        '20 bis 30 Jahre alten = 20 to 30 year',
      ],
    ],
    [
      'de',
      'einundzwanzig Tote, anderthalb Stunden, vor drei Tagen, am Montagabend, die 39-jährige Frau, nicht mehr als 200, halb vier, um zwei auf 14',
      [
        'einundzwanzig = 21 count of Tote',
        'anderthalb Stunden = 1.5 hour',
        'vor drei Tagen = -3 day',
        'Montagabend = 1 weekday',
        '39-jährige = 39 year',
        'nicht mehr als 200 = at most 200 count',
        'halb vier = 210 time of day',
        'zwei = 2 count',
        '14 = 14 count',
      ],
    ],
    [
      'de',
      '3 Mio. Tonnen und 3 Mrd. Euro, am 13.09.2023, knapp zwei Drittel der Stimmen',
      [
        '3 Mio. Tonnen = 3000000 tonne',
        '3 Mrd. Euro = 3000000000 EUR',
        '13.09.2023 = 20230913 date',
        'knapp zwei Drittel = nearly 66.66666666666667 %',
      ],
    ],
    [
      'fr',
      'Le 13 septembre 2023, 1 500 personnes, 2,5 pour cent, 3 millions d’euros à 22h30, à 15 heures, 5 heures',
      [
        '13 septembre 2023 = 20230913 date',
        '1 500 = 1500 count of personnes',
        '2,5 pour cent = 2.5 %',
        '3 millions d’euros = 3000000 EUR',
        '22h30 = 1350 time of day',
        '15 heures = 900 time of day',
        '5 heures = 5 hour',
      ],
    ],
    [
      'fr',
      'quatre-vingt-dix-sept morts, deux heures et demie, lundi soir, la semaine dernière, il y a deux ans, pas plus de 20 personnes',
      [
        'quatre-vingt-dix-sept = 97 count of morts',
        'deux heures et demie = 2.5 hour',
        'lundi soir = 1 weekday',
        'semaine dernière = -1 week',
        'il y a deux ans = -2 year',
        'pas plus de 20 = at most 20 count of personnes',
      ],
    ],
    [
      'es',
      'dos millones y medio de euros, mil quinientos soldados, hace tres días, el año pasado, el 13 de septiembre de 2023, no más de 200',
      [
        'dos millones y medio de euros = 2500000 EUR',
        'mil quinientos = 1500 count of soldados',
        'hace tres días = -3 day',
        'año pasado = -1 year',
        '13 de septiembre de 2023 = 20230913 date',
        'no más de 200 = at most 200 count',
      ],
    ],
    [
      'pt',
      'cerca de 2,5 milhões de pessoas, segunda-feira, vinte e cinco feridos',
      [
        'cerca de 2,5 milhões = about 2500000 count of pessoas',
        'segunda-feira = 1 weekday',
        'vinte e cinco = 25 count of feridos',
      ],
    ],
    [
      'it',
      'circa ventitré persone, due milioni di euro, tre giorni fa, alle 15.30',
      [
        'circa ventitré = about 23 count of persone',
        'due milioni di euro = 2000000 EUR',
        'tre giorni fa = -3 day',
        '15.30 = 930 time of day',
      ],
    ],
    [
      'nl',
      'bijna 2,5 miljoen mensen, vijfentwintig doden, drie dagen geleden, anderhalf uur',
      [
        'bijna 2,5 miljoen = nearly 2500000 count of mensen',
        'vijfentwintig = 25 count of doden',
        'drie dagen geleden = -3 day',
        'anderhalf uur = 1.5 hour',
      ],
    ],
    [
      'ru',
      '3 млн человек, 3 млрд рублей, 39-летний, 13 сентября 2023, более 200',
      [
        '3 млн = 3000000 count of человек',
        '3 млрд рублей = 3000000000 RUB',
        '39-летний = 39 year',
        '13 сентября 2023 = 20230913 date',
        'более 200 = at least 200 count',
      ],
    ],
    [
      'ja',
      '2022年9月13日に40人、2億5000万円、三百二十隻、午後3時、39歳、約3時間',
      [
        '2022年9月13日 = 20220913 date',
        '40 = 40 count of 人',
        '2億5000万円 = 250000000 JPY',
        '三百二十 = 320 count of 隻',
        '午後3時 = 900 time of day',
        '39歳 = 39 year',
        '約3時間 = about 3 hour',
      ],
    ],
    [
      'zh',
      '2亿，2万，约3.5万人，两名男子，不超过200人，周三，一般',
      [
        '2亿 = 200000000 count',
        '2万 = 20000 count',
        '约3.5万 = about 35000 count of 人',
        '两 = 2 count of 男子',
        '不超过200 = at most 200 count of 人',
        '周三 = 3 weekday',
      ],
    ],
    [
      'ar',
      '٤٠ شخصا في ١٬٥٠٠ متر، 3 ملايين دولار، يوم الاثنين',
      ['٤٠ = 40 count of شخصا', '١٬٥٠٠ متر = 1500 metre', '3 ملايين دولار = 3000000 $', 'الاثنين = 1 weekday'],
    ],
    ['pl', '13 września 2023, 1 500 km', ['13 września 2023 = 20230913 date', '1 500 km = 1500 kilometre']],
    [
      'de',
      'neun Grad unter null, im Jahr neunzehnhundertsechs, zehn vor acht, um zehn vor acht, jede fünfte Kiste, 5 kanadische Dollar, einer von vier Seeleuten',
      [
        'neun Grad unter null = -9 degree',
        'neunzehnhundertsechs = 1906 year',
        'zehn = 10 count',
        'acht = 8 count',
        'zehn vor acht = 470 time of day',
        'jede fünfte = 20 %',
        '5 kanadische Dollar = 5 CAD',
        'vier = 4 count of Seeleuten',
      ],
    ],
    [
      'fr',
      'au moins neuf jours, à huit heures et quart, à huit heures moins dix, une caisse sur quatre, la moitié des caisses, 4 Md€',
      [
        'au moins neuf jours = at least 9 day',
        'huit heures et quart = 495 time of day',
        'huit heures moins dix = 470 time of day',
        'une caisse sur quatre = 25 %',
        'la moitié = 50 %',
        '4 Md€ = 4000000000 EUR',
      ],
    ],
    [
      'es',
      'nueve grados bajo cero, al menos nueve días, subió en tres hasta 17, a las ocho y media, uno de cada cuatro',
      [
        'nueve grados bajo cero = -9 degree',
        'al menos nueve días = at least 9 day',
        'tres = 3 count',
        '17 = 17 count',
        'ocho y media = 510 time of day',
        'uno de cada cuatro = 25 %',
      ],
    ],
    [
      'it',
      "un'ora e 40 minuti, nel duemilasei, cento casse, una cassa su quattro",
      [
        "un'ora e 40 minuti = 100 minute",
        'duemilasei = 2006 year',
        'cento = 100 count of casse',
        'una cassa su quattro = 25 %',
      ],
    ],
    [
      'ru',
      'девять градусов ниже нуля, каждая третья лодка, треть лодок, 5 канадских долларов',
      [
        'девять градусов ниже нуля = -9 degree',
        'каждая третья = 33.333333333333336 %',
        'треть = 33.333333333333336 %',
        '5 канадских долларов = 5 CAD',
      ],
    ],
    [
      'ja',
      '数百人、60人以下、4分の1、4人に1人、4人に2冊、2割、午後8時半、一九〇六年、3万カナダドル、30隻の船、40ドローン',
      [
        '数百 = order of magnitude 100 to 1000 count of 人',
        '60人以下 = at most 60 count of 人',
        '4分の1 = 25 %',
        '4人に1 = 25 %',
        '4 = 4 count of 人',
        '2 = 2 count of 冊',
        '2割 = 20 %',
        '午後8時半 = 1230 time of day',
        '一九〇六年 = 1906 year',
        '3万カナダドル = 30000 CAD',
        '30 = 30 count of 船',
        '40 = 40 count of ドローン',
      ],
    ],
    [
      'zh',
      '几百人，60艘以上，四分之一，百分之二十，两个半小时，一九〇六年，60艘船离开',
      [
        '几百 = order of magnitude 100 to 1000 count of 人',
        '60艘以上 = at least 60 count of 艘',
        '四分之一 = 25 %',
        '百分之二十 = 20 %',
        '两个半小时 = 2.5 hour',
        '一九〇六年 = 1906 year',
        '60 = 60 count of 船',
      ],
    ],
    [
      'ko',
      '3만 명, 4억 원, 60명, 3만명',
      ['3만 = 30000 count of 명', '4억 = 400000000 count of 원', '60 = 60 count of 명'],
    ],
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
    expect(quantitiesIn(text, 'en')).toEqual([]);
  });

  it('a hundred kilobytes of figures are read in one go', () => {
    expect(quantitiesIn('between 1 and '.repeat(7000), 'en')).toHaveLength(7000);
    expect(quantitiesIn('one hundred and '.repeat(6000), 'en')).toHaveLength(3000);
    expect(quantitiesIn('twenty-'.repeat(15_000), 'en')).toHaveLength(1);
    expect(quantitiesIn('9'.repeat(100_000), 'en')).toEqual([]);
    expect(quantitiesIn('1,'.repeat(50_000), 'en')).toEqual([]);
  });
});
