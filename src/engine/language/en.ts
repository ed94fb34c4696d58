import { counting, type Language, meanings, words } from './language.ts';
import { english } from './speech/en.ts';

/** English: of Britain, America and other countries alike; what differs between them is said by the tag. */
export const en: Language = {
  code: 'en',
  text: {
    beforeName: words(
      `mr mrs ms messrs mx dr prof fr st rev hon pres gov lt col gen maj capt cpt cmdr cdr adm brig sgt cpl pvt sen sens
       rep reps amb supt insp det dir min sec vs v`,
    ),
    beforeNumber: words(
      `jan feb mar apr jun jul aug sep sept oct nov dec no nos art sec ch fig vol p pp par para ver approx ca`,
    ),
    pointedOrdinals: false,
    openers: words(
      `the a an this that these those it its he his she her they we you i their our my there here in on at for from with
       by to of as but and or yet so nor if when while after before since because although though however meanwhile some
       many most both all no not what who where why how now then still also according`,
    ),
    negations: words('not no never none nobody nothing neither nor cannot without hardly scarcely'),
    stopWords: words(
      `a about after also although am among an and any are as at be because been before being but by can could did do
       does during each for from had has have he her him his how i if in into is it its just may might more most my no nor
       not of off on one or our out over she should since so some such than that the their them then there these they this
       those though through to too under until up upon was we were what when where which while who whom whose why will with
       within without would you your`,
    ),
  },
  quantity: {
    articles: words('a an'),
    of: words('of'),
    numbers: {
      ...counting(
        `zero|nought one two|twin|pair_of|a_pair_of three four five six seven eight nine ten eleven twelve
         thirteen fourteen fifteen sixteen seventeen eighteen nineteen`,
      ),
      ...counting('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
    },
    scales: {
      dozen: 12,
      hundred: 1e2,
      thousand: 1e3,
      million: 1e6,
      billion: 1e9,
      trillion: 1e12,
      lakh: 1e5,
      crore: 1e7,
      mn: 1e6,
      bn: 1e9,
      tn: 1e12,
    },
    shortScales: { k: 1e3, m: 1e6, mn: 1e6, mln: 1e6, mm: 1e6, b: 1e9, bn: 1e9, tn: 1e12, trn: 1e12 },
    orders: {
      tens: 10,
      dozens: 12,
      scores: 20,
      hundreds: 1e2,
      thousands: 1e3,
      millions: 1e6,
      billions: 1e9,
      trillions: 1e12,
      multimillion: 1e6,
      multibillion: 1e9,
    },
    several: words('several few a_few many a_couple_of a_couple'),
    joints: words('and'),
    andPart: {
      'and a half': 0.5,
      'and one half': 0.5,
      'and a quarter': 0.25,
      'and three quarter': 0.75,
      'and three quarters': 0.75,
      'and a third': 1 / 3,
    },
    half: words('half_a half_an a_half one_half half'),
    point: words('point'),
    minus: words('minus negative'),
    ordinals: {
      ...counting(
        `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
         fifteenth sixteenth seventeenth eighteenth nineteenth`,
        1,
      ),
      ...counting('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth', 20, 10),
    },
    ordinalEnds: words('st nd rd th'),
    fractions: {
      half: 2,
      halves: 2,
      ...counting(
        'third|thirds quarter|quarters|fourths fifth|fifths sixth|sixths seventh|sevenths eighth|eighths ninth|ninths tenth|tenths',
        3,
      ),
    },
    outOf: words('in out_of of_every in_every'),
    hedges: meanings<'about' | 'nearly' | 'at least' | 'at most'>(
      {
        about: `about around approximately roughly some circa approx an_estimated estimated an_average_of a_total_of_about
          in_the_region_of of_the_order_of somewhere_around something_like in_the_neighborhood_of`,
        nearly: `nearly almost just_under slightly_under just_below close_to shortly_before just_before nearing approaching
          just_shy_of not_quite just_short_of a_little_under`,
        'at least': `at_least over above more_than upwards_of well_over just_over slightly_over well_above a_minimum_of
          minimum exceeding no_fewer_than no_less_than as_few_as as_little_as in_excess_of north_of shortly_after
          just_after greater_than a_little_over slightly_more_than well_more_than just_more_than much_more_than
          just_above no_fewer`,
        'at most': `at_most under below less_than fewer_than up_to as_many_as as_much_as as_long_as no_more_than no_more
          within a_maximum_of maximum well_under well_below no_later_than slightly_less_than slightly_fewer_than just_up_to
          much_less_than far_fewer_than inside`,
      },
      (kind) => kind as 'about',
    ),
    hedgesBehind: meanings<'about' | 'nearly' | 'at least' | 'at most'>(
      {
        about: 'or_so or_thereabouts approximately',
        'at least': 'or_more and_above or_above and_over or_over and_up and_older or_older or_longer plus',
        'at most': 'or_less or_fewer and_under or_under or_younger at_most at_the_most',
      },
      (kind) => kind as 'about',
    ),
    negations: words('not no never hardly'),
    to: words('to or through'),
    between: words('between'),
    and: words('and'),
    from: words('from'),
    by: words('by up down rose rises fell falls increased decreased dropped climbed'),
    units: meanings(
      {
        second: 'second seconds sec secs',
        minute: 'minute minutes min mins',
        hour: 'hour hours hr hrs',
        day: 'day days',
        week: 'week weeks',
        month: 'month months',
        year: 'year years yr yrs',
        decade: 'decade decades',
        century: 'century centuries',
        millimetre: 'millimetre millimetres millimeter millimeters',
        centimetre: 'centimetre centimetres centimeter centimeters',
        metre: 'metre metres meter meters',
        kilometre: 'km kms kilometre kilometres kilometer kilometers',
        inch: 'inch inches',
        foot: 'foot feet ft',
        yard: 'yard yards',
        mile: 'mile miles',
        'nautical mile': 'nautical_mile nautical_miles',
        gram: 'gram grams gramme grammes',
        kilogram: 'kg kgs kilo kilos kilogram kilograms',
        tonne: 'tonne tonnes metric_ton metric_tons',
        ton: 'ton tons',
        'pound (weight)': 'lb lbs',
        ounce: 'ounce ounces',
        litre: 'litre litres liter liters',
        gallon: 'gallon gallons',
        barrel: 'barrel barrels',
        acre: 'acre acres',
        hectare: 'hectare hectares',
        'square metre': 'square_metre square_metres square_meter square_meters sq_m',
        'square kilometre': 'square_kilometre square_kilometres square_kilometer square_kilometers square_km sq_km',
        'square foot': 'square_foot square_feet sq_ft',
        'square mile': 'square_mile square_miles sq_miles sq_mile',
        'km/h': 'kilometres_per_hour kilometers_per_hour kilometres_an_hour kilometers_an_hour km_per_hour km_an_hour',
        mph: 'miles_per_hour miles_an_hour',
        knot: 'knot knots',
        kilowatt: 'kilowatt kilowatts',
        megawatt: 'megawatt megawatts',
        gigawatt: 'gigawatt gigawatts',
        kiloton: 'kiloton kilotons',
        '°C': 'degrees_c degrees_celsius degree_celsius',
        '°F': 'degrees_f degrees_fahrenheit',
        degree: 'degree degrees',
        '%': 'percent per_cent pct',
        'percentage point': 'percentage_point percentage_points',
        'basis point': 'basis_point basis_points',
        $: 'dollar dollars',
        USD: 'us_dollar us_dollars u.s_dollars american_dollars',
        AUD: 'australian_dollar australian_dollars',
        CAD: 'canadian_dollar canadian_dollars',
        NZD: 'new_zealand_dollars',
        HKD: 'hong_kong_dollars',
        SGD: 'singapore_dollars',
        EUR: 'euro euros',
        GBP: 'pound pounds pound_sterling pounds_sterling',
        JPY: 'yen',
        CNY: 'yuan renminbi',
        KRW: 'won',
        INR: 'rupee rupees',
        RUB: 'rouble roubles ruble rubles',
        CHF: 'swiss_franc swiss_francs',
        SEK: 'swedish_kronor',
        cent: 'cent cents',
        penny: 'penny pence',
      },
      String,
    ),
    months: counting(
      `january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct
       november|nov december|dec`,
      1,
    ),
    dateJoints: words('of the'),
    weekdays: counting(
      `monday|mon tuesday|tue|tues wednesday|wed thursday|thu|thur|thurs friday|fri saturday|sat sunday|sun`,
      1,
    ),
    days: { today: 0, yesterday: -1, tomorrow: 1 },
    dayParts: {
      morning: 'morning',
      afternoon: 'afternoon',
      evening: 'evening',
      night: 'night',
      overnight: 'night',
    },
    partsOfDays: {
      tonight: [0, 'night'],
      'last night': [-1, 'night'],
      overnight: [0, 'night'],
    },
    periods: {
      weekend: 'weekend',
      week: 'week',
      month: 'month',
      spring: 'season',
      summer: 'season',
      autumn: 'season',
      fall: 'season',
      winter: 'season',
      year: 'year',
      decade: 'decade',
      century: 'century',
    },
    placed: { last: -1, past: -1, previous: -1, this: 0, next: 1, coming: 1, following: 1 },
    placedBehind: {},
    ago: words('ago'),
    stages: {
      early: 'early',
      'the beginning': 'early',
      beginning: 'early',
      mid: 'mid',
      'the middle': 'mid',
      late: 'late',
      end: 'late',
      'the end': 'late',
    },
    at: words('at'),
    oClock: words("o'clock"),
    halvesOfDay: { am: 0, pm: 12 },
    minutes: { 'half past': 30, 'quarter past': 15, 'a quarter past': 15, 'quarter to': -15, 'a quarter to': -15 },
    zones: words('local_time eastern_time eastern pacific_time central_time mountain_time moscow_time'),
    noon: words('noon midday'),
    midnight: words('midnight'),
    aged: words('aged age'),
    old: words('old'),
    labels: words(
      `page pages chapter section article paragraph line figure table no nr number numbers room gate phase stage level type
       class category version channel unit question step part volume group route highway flight bus platform title
       district ward area zone interstate exit proposition amendment resolution act seat row flat apartment apt suite terminal hangar berth`,
    ),
    beforeYear: words('in since until till by from during before after early late mid year years around of and to'),
  },
  speech: english,
};
