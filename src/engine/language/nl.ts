import { counting, type HedgeKind, type Language, type Meanings, meanings, words } from './language.ts';
import { dutch } from './speech/nl.ts';

const UNITS = 'een twee drie vier vijf zes zeven acht negen'.split(' ');
const TENS = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');

/** `eenentwintig` to `negenennegentig`. */
const compounds = Object.fromEntries([
  ...TENS.flatMap((tens, ten) =>
    UNITS.map((unit, one) => [`${unit}${unit.endsWith('e') ? 'ën' : 'en'}${tens}`, 20 + 10 * ten + one + 1] as const),
  ),
]);

/** `maandagavond`: the part of a day is written with it. */
function withParts(days: Meanings<number>): Meanings<number> {
  const parts = 'ochtend middag avond nacht'.split(' ');
  return {
    ...days,
    ...Object.fromEntries(
      Object.entries(days).flatMap(([day, value]) => parts.map((part) => [`${day}${part}`, value])),
    ),
  };
}

/** Dutch. */
export const nl: Language = {
  code: 'nl',
  text: {
    beforeName: words('dhr mevr mw dr drs prof ir ing mr st gen kol'),
    beforeNumber: words('nr art blz p vol hfst ca'),
    pointedOrdinals: false,
    openers: words(
      `de het een deze dit die hij zij ze wij we ik zijn haar hun in op aan bij met van voor naar en maar of als toen na sinds
       zoals volgens`,
    ),
    negations: words('niet geen nooit niemand niets noch zonder'),
    stopWords: words(
      `aan al alle als ook bij dan dat de der deze die dit door een en er had hadden haar heb heeft het hij hem hen hoe hun ik in
       is ja je kan maar me meer men met mij na naar niet nog nu of om onder ons op over te tegen toen tot u uit van veel voor
       was wat we wel werd werden wie wij wordt ze zich zij zijn zo zou`,
    ),
  },
  quantity: {
    articles: words('een'),
    of: [],
    numbers: {
      ...counting(
        `nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien
         achttien negentien`,
      ),
      ...counting('twintig dertig veertig vijftig zestig zeventig tachtig negentig', 20, 10),
      anderhalf: 1.5,
      anderhalve: 1.5,
      tweeënhalf: 2.5,
      tweeënhalve: 2.5,
      ...compounds,
    },
    scales: { dozijn: 12, honderd: 1e2, duizend: 1e3, miljoen: 1e6, mln: 1e6, miljard: 1e9, mld: 1e9, biljoen: 1e12 },
    shortScales: {},
    orders: {
      tientallen: 10,
      tiental: 10,
      dozijnen: 12,
      honderden: 1e2,
      honderdtal: 1e2,
      duizenden: 1e3,
      tienduizenden: 1e4,
      miljoenen: 1e6,
      miljarden: 1e9,
    },
    several: words('meerdere verscheidene enkele een_paar'),
    joints: words('en'),
    andPart: { 'en een half': 0.5, 'en een halve': 0.5 },
    half: words('een_half een_halve'),
    point: words('komma'),
    minus: words('min minus'),
    belowZero: words('onder_nul onder_het_vriespunt'),
    ordinals: counting('eerste tweede derde vierde vijfde zesde zevende achtste negende tiende', 1),
    ordinalEnds: words('e de ste'),
    fractions: { helft: 2, derde: 3, kwart: 4, vijfde: 5, tiende: 10 },
    outOf: words('op_de van_de'),
    shares: { 'de helft': 50, driekwart: 75 },
    every: words('elke elk iedere ieder'),
    partsOf: [],
    tenths: [],
    hedges: meanings(
      {
        about: 'ongeveer circa zo_n rond om_en_nabij naar_schatting geschat',
        nearly: 'bijna haast net_geen',
        'at least': 'minstens ten_minste zeker meer_dan ruim boven minimaal',
        'at most': 'hoogstens maximaal tot minder_dan onder hooguit ten_hoogste',
      },
      (kind) => kind as HedgeKind,
    ),
    hedgesBehind: meanings({ 'at least': 'of_meer', 'at most': 'of_minder' }, (kind) => kind as HedgeKind),
    negations: words('niet'),
    to: words('tot of à'),
    between: words('tussen'),
    and: words('en'),
    from: words('van'),
    by: words('met'),
    changing: words(
      `steeg stegen gestegen daalde daalden gedaald opgelopen opliep groeide gegroeid toegenomen zakte gezakt beperkt teruggebracht`,
    ),
    units: meanings(
      {
        second: 'seconde seconden',
        minute: 'minuut minuten',
        hour: 'uur uren',
        day: 'dag dagen',
        week: 'week weken',
        month: 'maand maanden',
        year: 'jaar jaren',
        decade: 'decennium decennia',
        century: 'eeuw eeuwen',
        centimetre: 'centimeter',
        metre: 'meter',
        kilometre: 'kilometer',
        gram: 'gram',
        kilogram: 'kilo kilogram',
        tonne: 'ton',
        litre: 'liter',
        hectare: 'hectare',
        'square metre': 'vierkante_meter',
        'square kilometre': 'vierkante_kilometer',
        'km/h': 'kilometer_per_uur',
        '°C': 'graden_celsius',
        degree: 'graad graden',
        '%': 'procent',
        'percentage point': 'procentpunt',
        EUR: 'euro',
        $: 'dollar',
        USD: 'amerikaanse_dollar',
        GBP: 'pond britse_pond',
        RUB: 'roebel',
        JPY: 'yen',
        CNY: 'yuan',
      },
      String,
    ),
    capitalDates: false,
    months: counting(
      'januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sept oktober|okt november|nov december|dec',
      1,
    ),
    dateJoints: [],
    weekdays: withParts(counting('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag', 1)),
    days: { vandaag: 0, gisteren: -1, morgen: 1, eergisteren: -2, overmorgen: 2 },
    dayParts: { ochtend: 'morning', morgen: 'morning', middag: 'afternoon', avond: 'evening', nacht: 'night' },
    partsOfDays: {
      vanavond: [0, 'evening'],
      vannacht: [0, 'night'],
      gisteravond: [-1, 'evening'],
      vanochtend: [0, 'morning'],
    },
    periods: {
      weekend: 'weekend',
      week: 'week',
      maand: 'month',
      lente: 'season',
      voorjaar: 'season',
      zomer: 'season',
      herfst: 'season',
      najaar: 'season',
      winter: 'season',
      jaar: 'year',
      decennium: 'decade',
    },
    placed: { vorig: -1, vorige: -1, afgelopen: -1, deze: 0, dit: 0, volgend: 1, volgende: 1, komend: 1, komende: 1 },
    placedBehind: {},
    ago: words('geleden'),
    stages: { begin: 'early', medio: 'mid', half: 'mid', eind: 'late' },
    at: words('om'),
    timed: [],
    oClock: words('uur'),
    halvesOfDay: {},
    minutes: { 'kwart over': 15, 'kwart voor': -15, half: -30 },
    pastHour: words('over'),
    toHour: words('voor'),
    minutesBehind: {},
    zones: words('plaatselijke_tijd lokale_tijd'),
    noon: [],
    midnight: words('middernacht'),
    aged: words('op_de_leeftijd_van'),
    old: words('oud oude jarige'),
    labels: words('pagina hoofdstuk artikel regel nummer fase stap deel zaal groep niveau vlucht'),
    beforeYear: words('in sinds vanaf tot jaar en van rond begin eind'),
  },
  speech: dutch,
};
