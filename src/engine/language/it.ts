import { counting, type HedgeKind, type Language, meanings, words } from './language.ts';

const UNITS = 'uno due tre quattro cinque sei sette otto nove'.split(' ');
const TENS = 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta'.split(' ');

/** `ventuno` to `novantanove`, written as one word; the tens lose their vowel before `uno` and `otto`. */
const compounds = Object.fromEntries([
  ...TENS.flatMap((tens, ten) =>
    UNITS.map((unit, one) => [
      `${/^[uo]/.test(unit) ? tens.slice(0, -1) : tens}${unit === 'tre' ? 'tré' : unit}`,
      20 + 10 * ten + one + 1,
    ]),
  ),
  ...UNITS.slice(1).flatMap((unit, one) => [
    [`${unit}cento`, 100 * (one + 2)],
    [`${unit}mila`, 1000 * (one + 2)],
  ]),
  ['diecimila', 10_000],
  ['ventimila', 20_000],
  ['centomila', 100_000],
]) as Readonly<Record<string, number>>;

/** Italian. */
export const it: Language = {
  code: 'it',
  text: {
    beforeName: words('sig sigg sig.ra dott prof avv ing on gen col mons'),
    beforeNumber: words('art n nn pag pagg vol cap ca'),
    pointedOrdinals: false,
    openers: words(
      `il lo la i gli le un una questo questa lui lei loro noi io suo sua in nel nella a al per con di del e ma o se quando dopo
       prima da come secondo`,
    ),
    negations: words('non mai nessun nessuno nessuna niente nulla né senza'),
    stopWords: words(
      `a ad agli ai al alla alle anche c che chi ci come con cui da dagli dai dal dalla dalle degli dei del della delle di dopo e
       è ed era erano fra gli ha hanno i il in io l la le lei lo loro lui ma nel nella nelle nei negli non o per perché più poi
       prima quando quello questa questo s se si sia sono su sua sue sui sul sulla suo suoi tra un una uno`,
    ),
  },
  quantity: {
    numbers: {
      ...counting(
        `zero un|uno|una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici
         diciassette diciotto diciannove`,
      ),
      ...counting('venti trenta quaranta cinquanta sessanta settanta ottanta novanta', 20, 10),
      cento: 100,
      ...compounds,
    },
    scales: {
      mille: 1e3,
      mila: 1e3,
      milione: 1e6,
      milioni: 1e6,
      'milione di': 1e6,
      'milioni di': 1e6,
      mln: 1e6,
      miliardo: 1e9,
      miliardi: 1e9,
      'miliardo di': 1e9,
      'miliardi di': 1e9,
      mld: 1e9,
    },
    shortScales: {},
    orders: {
      decine: 10,
      decina: 10,
      dozzina: 12,
      ventina: 20,
      trentina: 30,
      cinquantina: 50,
      centinaia: 1e2,
      centinaio: 1e2,
      migliaia: 1e3,
      migliaio: 1e3,
      'decine di migliaia': 1e4,
      'centinaia di migliaia': 1e5,
      milioni: 1e6,
    },
    several: words('diversi diverse parecchi alcuni alcune'),
    joints: words('e'),
    andHalf: words('e_mezzo e_mezza'),
    half: words("mezzo mezza mezz'"),
    point: words('virgola'),
    minus: words('meno'),
    ordinals: counting('primo|prima secondo|seconda terzo|terza quarto|quarta quinto|quinta sesto|sesta', 1),
    ordinalEnds: words('o a'),
    fractions: { metà: 2, terzo: 3, terzi: 3, quarto: 4, quarti: 4, quinto: 5, quinti: 5, decimo: 10 },
    outOf: words('su'),
    hedges: meanings(
      {
        about: 'circa intorno_a pressappoco una_media_di',
        nearly: 'quasi poco_meno_di vicino_a',
        'at least': 'almeno più_di oltre un_minimo_di poco_più_di minimo',
        'at most': 'al_massimo meno_di fino_a un_massimo_di non_più_di',
      },
      (kind) => kind as HedgeKind,
    ),
    hedgesBehind: meanings({ about: 'circa', 'at least': 'o_più', 'at most': 'o_meno' }, (kind) => kind as HedgeKind),
    negations: words('non'),
    to: words('a o'),
    between: words('tra fra'),
    and: words('e'),
    from: words('da'),
    by: words('di'),
    units: meanings(
      {
        second: 'secondo secondi',
        minute: 'minuto minuti',
        hour: 'ora ore',
        day: 'giorno giorni',
        week: 'settimana settimane',
        month: 'mese mesi',
        year: 'anno anni',
        decade: 'decennio decenni',
        century: 'secolo secoli',
        centimetre: 'centimetro centimetri',
        metre: 'metro metri',
        kilometre: 'chilometro chilometri',
        gram: 'grammo grammi',
        kilogram: 'chilo chili chilogrammo chilogrammi',
        tonne: 'tonnellata tonnellate',
        litre: 'litro litri',
        hectare: 'ettaro ettari',
        'square metre': 'metro_quadrato metri_quadrati metri_quadri',
        'square kilometre': 'chilometri_quadrati',
        'km/h': 'chilometri_orari chilometri_all_ora',
        '°C': 'gradi_celsius',
        degree: 'grado gradi',
        '%': 'per_cento percento',
        'percentage point': 'punto_percentuale punti_percentuali',
        EUR: 'euro',
        $: 'dollaro dollari',
        GBP: 'sterline',
        RUB: 'rublo rubli',
        JPY: 'yen',
        CNY: 'yuan',
      },
      String,
    ),
    months: counting(
      'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
      1,
    ),
    weekdays: counting('lunedì martedì mercoledì giovedì venerdì sabato domenica', 1),
    days: { oggi: 0, ieri: -1, domani: 1, "l'altro ieri": -2 },
    dayParts: { mattina: 'morning', mattino: 'morning', pomeriggio: 'afternoon', sera: 'evening', notte: 'night' },
    partsOfDays: {
      stasera: [0, 'evening'],
      stamattina: [0, 'morning'],
      stanotte: [0, 'night'],
      'ieri sera': [-1, 'evening'],
    },
    periods: {
      'fine settimana': 'weekend',
      weekend: 'weekend',
      settimana: 'week',
      mese: 'month',
      primavera: 'season',
      estate: 'season',
      autunno: 'season',
      inverno: 'season',
      anno: 'year',
      decennio: 'decade',
    },
    placed: { questo: 0, questa: 0, "quest'": 0, scorso: -1, scorsa: -1, prossimo: 1, prossima: 1 },
    placedBehind: { scorso: -1, scorsa: -1, prossimo: 1, prossima: 1 },
    ago: words('fa'),
    stages: { inizio: 'early', metà: 'mid', fine: 'late' },
    oClock: words('ore'),
    halvesOfDay: { 'del mattino': 0, 'di mattina': 0, 'del pomeriggio': 12, 'di sera': 12 },
    minutes: {},
    noon: words('mezzogiorno'),
    midnight: words('mezzanotte'),
    aged: words("di_età all'età_di"),
    old: [],
    labels: words('pagina capitolo articolo riga numero fase tappa parte sala gruppo livello volo'),
    beforeYear: words('nel dal anno fino al del e a tra'),
  },
  speech: {
    verbs: words(
      `detto dice disse dichiarato dichiara affermato afferma aggiunto aggiunge spiegato spiega annunciato annuncia assicurato
       assicura sottolineato sottolinea scritto scrive risposto risponde confermato conferma riferito riferisce raccontato
       racconta commentato commenta avvertito avverte sostenuto sostiene`,
    ),
    inverted: words(
      `dice disse dichiara afferma aggiunge spiega assicura sottolinea scrive risponde conferma riferisce racconta commenta
       ha_detto ha_dichiarato ha_affermato ha_aggiunto ha_spiegato ha_scritto ha_risposto ha_commentato ha_sottolineato`,
    ),
    participles: words('aggiungendo dicendo affermando spiegando sottolineando'),
    naming: words('chiamato chiama definito definisce'),
    attributions: words('secondo stando_a per'),
    pronouns: words('lui lei loro egli ella'),
    honorifics: words('signor signora signorina sig dott don'),
    titles: words(
      `presidente ministro ministra premier cancelliere cancelliera re regina generale colonnello professore professoressa
       sindaco sindaca portavoce senatore senatrice deputato deputata governatore`,
    ),
    particles: words("di de del della d' van von"),
  },
};
