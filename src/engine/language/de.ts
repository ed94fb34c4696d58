import { counting, type HedgeKind, type Language, type Meanings, meanings, words } from './language.ts';
import { german } from './speech/de.ts';

const UNITS = 'ein zwei drei vier fünf sechs sieben acht neun'.split(' ');
const TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');

/** `einundzwanzig` to `neunundneunzig`. */
const compounds = Object.fromEntries([
  ...TENS.flatMap((tens, ten) => UNITS.map((unit, one) => [`${unit}und${tens}`, 20 + 10 * ten + one + 1] as const)),
  ['einhundert', 100] as const,
  ['eintausend', 1000] as const,
]);

/** `Montagabend`: the part of a day is written with it. */
function withParts(days: Meanings<number>): Meanings<number> {
  const parts = 'morgen vormittag mittag nachmittag abend nacht'.split(' ');
  return {
    ...days,
    ...Object.fromEntries(
      Object.entries(days).flatMap(([day, value]) => parts.map((part) => [`${day}${part}`, value])),
    ),
  };
}

/** German. */
export const de: Language = {
  code: 'de',
  text: {
    beforeName: words('dr prof hr fr frl st gen min'),
    beforeNumber: words('std nr art abs kap bd s ca jan feb apr aug sept okt nov dez'),
    pointedOrdinals: true,
    openers: words(
      `der die das den dem ein eine einen er sie es wir ihr ich in im an am auf bei mit von zu zur zum nach vor aus und
       aber oder wenn als während da dann auch doch nun so wie was wer wo`,
    ),
    negations: words('nicht kein keine keinen keinem keiner keines nie niemals nichts niemand kaum'),
    stopWords: words(
      `aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis da damit dann das dass dem den denn der
       des die dies diese diesem diesen dieser doch dort du durch ein eine einem einen einer eines er es für gegen hat hatte
       hatten haben habe ich ihm ihn ihnen ihr ihre im in ins ist ja kann kein keine man mehr mit nach nicht noch nun nur ob
       oder ohne sein seine seinen seiner sich sie sind so über um und uns unter vom von vor war waren was weil wenn wer wie
       wird wo worden wurde wurden zu zum zur zwischen`,
    ),
    nounMarkers: words(
      `der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines im am zum zur vom
       beim ins ans aufs dieser diese dieses diesem diesen jeder jede jedes jedem jeden seine seinen seinem seiner ihre ihren
       ihrem ihrer alle viele mehrere einige beide`,
    ),
  },
  quantity: {
    articles: words('ein eine einen einem einer eines'),
    of: words('von'),
    numbers: {
      ...counting(
        `null eins zwei|zweier drei|dreier vier fünf sechs sieben acht neun zehn elf zwölf
         dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn`,
      ),
      ...counting('zwanzig dreißig|dreissig vierzig fünfzig sechzig siebzig achtzig neunzig', 20, 10),
      anderthalb: 1.5,
      dreiviertel: 0.75,
      eineinhalb: 1.5,
      zweieinhalb: 2.5,
      dreieinhalb: 3.5,
      viereinhalb: 4.5,
      ...compounds,
    },
    scales: {
      dutzend: 12,
      hundert: 1e2,
      tausend: 1e3,
      'tsd .': 1e3,
      tsd: 1e3,
      million: 1e6,
      millionen: 1e6,
      'mio .': 1e6,
      mio: 1e6,
      milliarde: 1e9,
      milliarden: 1e9,
      'mrd .': 1e9,
      mrd: 1e9,
      billion: 1e12,
      billionen: 1e12,
    },
    shortScales: {},
    orders: {
      dutzende: 12,
      hunderte: 1e2,
      tausende: 1e3,
      zehntausende: 1e4,
      hunderttausende: 1e5,
      millionen: 1e6,
      milliarden: 1e9,
    },
    several: words('mehrere einige wenige'),
    joints: words('und'),
    andPart: { 'und ein halb': 0.5, einhalb: 0.5 },
    half: words('eine_halbe ein_halbes einer_halben einem_halben'),
    point: words('komma'),
    minus: words('minus'),
    belowZero: words('unter_null unter_dem_gefrierpunkt'),
    ordinals: counting(
      'erste|ersten|erster zweite|zweiten|zweiter dritte|dritten|dritter vierte|vierten fünfte|fünften sechste|sechsten',
      1,
    ),
    ordinalEnds: [],
    fractions: { hälfte: 2, drittel: 3, viertel: 4, fünftel: 5, sechstel: 6, achtel: 8, zehntel: 10 },
    outOf: words('von'),
    shares: { 'die hälfte': 50, 'der hälfte': 50 },
    every: words('jeder jede jedes jeden jedem'),
    partsOf: [],
    tenths: [],
    hedges: meanings(
      {
        about:
          'etwa rund ungefähr circa zirka ca_. ca gut_geschätzt schätzungsweise geschätzt an_die um_die gegen in_etwa',
        nearly: 'knapp fast beinahe nahezu annähernd kurz_vor',
        'at least': 'mindestens wenigstens über mehr_als gut weit_über deutlich_über ab kurz_nach',
        'at most': 'höchstens maximal bis_zu weniger_als unter nicht_mehr_als weit_unter',
      },
      (kind) => kind as HedgeKind,
    ),
    hedgesBehind: meanings(
      { 'at least': 'oder_mehr und_mehr plus', 'at most': 'oder_weniger' },
      (kind) => kind as HedgeKind,
    ),
    negations: words('nicht kaum'),
    to: words('bis oder'),
    between: words('zwischen'),
    and: words('und'),
    from: words('von'),
    by: words('um'),
    changing: [],
    units: meanings(
      {
        second: 'sekunde sekunden sekündig sekündige sekündigen',
        minute: 'minute minuten minütige minütigen minütiger',
        hour: 'stunde stunden stündige stündigen std',
        day: 'tag tage tagen tägige tägigen',
        week: 'woche wochen wöchige wöchigen',
        month: 'monat monate monaten monatige',
        year: 'jahr jahre jahren',
        decade: 'jahrzehnt jahrzehnte jahrzehnten',
        century: 'jahrhundert jahrhunderte jahrhunderten',
        millimetre: 'millimeter',
        centimetre: 'zentimeter zentimetern',
        metre: 'meter metern',
        kilometre: 'kilometer kilometern',
        mile: 'meile meilen',
        gram: 'gramm',
        kilogram: 'kilo kilogramm',
        tonne: 'tonne tonnen',
        litre: 'liter litern',
        hectare: 'hektar',
        'square metre': 'quadratmeter quadratmetern',
        'square kilometre': 'quadratkilometer quadratkilometern',
        'km/h': 'kilometer_pro_stunde stundenkilometer',
        '°C': 'grad_celsius',
        degree: 'grad',
        '%': 'prozent',
        'percentage point': 'prozentpunkt prozentpunkte prozentpunkten',
        EUR: 'euro',
        $: 'dollar',
        USD: 'us_dollar us-dollar',
        GBP: 'pfund britische_pfund',
        CHF: 'franken schweizer_franken',
        JPY: 'yen',
        CNY: 'yuan',
        RUB: 'rubel',
      },
      String,
    ),
    capitalDates: false,
    months: counting(
      `januar|jan|jänner februar|feb märz|mär april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt
       november|nov dezember|dez`,
      1,
    ),
    dateJoints: [],
    weekdays: withParts(counting('montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag', 1)),
    days: { heute: 0, gestern: -1, morgen: 1, vorgestern: -2, übermorgen: 2 },
    dayParts: { morgen: 'morning', vormittag: 'morning', nachmittag: 'afternoon', abend: 'evening', nacht: 'night' },
    partsOfDays: { 'heute abend': [0, 'evening'], 'gestern abend': [-1, 'evening'], 'heute nacht': [0, 'night'] },
    periods: {
      wochenende: 'weekend',
      woche: 'week',
      monat: 'month',
      frühjahr: 'season',
      frühling: 'season',
      sommer: 'season',
      herbst: 'season',
      winter: 'season',
      jahr: 'year',
      jahrzehnt: 'decade',
    },
    placed: {
      ...meanings(
        {
          '-1': 'letzte letzten letztes letzter vergangene vergangenen vergangenes vergangener vorige vorigen voriges',
        },
        Number,
      ),
      ...meanings({ 0: 'diese diesen dieses diesem dieser' }, Number),
      ...meanings({ 1: 'nächste nächsten nächstes nächster kommende kommenden kommendes kommender' }, Number),
    },
    placedBehind: {},
    ago: words('vor'),
    stages: { anfang: 'early', mitte: 'mid', ende: 'late' },
    at: words('um gegen'),
    timed: words(
      `begann begannen beginnt beginnen begonnen endete endeten endet öffnete öffnet schloss traf startete startet`,
    ),
    oClock: words('uhr'),
    halvesOfDay: {},
    minutes: { 'viertel nach': 15, 'viertel vor': -15, halb: -30 },
    pastHour: words('nach'),
    toHour: words('vor'),
    minutesBehind: {},
    zones: words('ortszeit'),
    noon: words('mittag'),
    midnight: words('mitternacht'),
    aged: words('im_alter_von'),
    old: words('alt alte alten alter jährige jähriger jährigen jähriges'),
    labels: words(
      'seite kapitel artikel absatz paragraf nummer nr gleis linie phase stufe teil band raum halle gruppe',
    ),
    beforeYear: words(
      'in im jahr jahre jahren seit ab bis vor nach von um anfang ende mitte sommer winter herbst frühjahr',
    ),
  },
  speech: german,
};
