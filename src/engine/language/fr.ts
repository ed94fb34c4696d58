import { counting, type HedgeKind, type Language, meanings, words } from './language.ts';

const TEENS = 'dix onze douze treize quatorze quinze seize dix_sept dix_huit dix_neuf'
  .replaceAll('_', ' ')
  .split(/ (?!sept|huit|neuf)/);

/** `soixante-dix` to `soixante-dix-neuf` and `quatre-vingt-dix` to `quatre-vingt-dix-neuf`, hyphens as spaces. */
const compounds = Object.fromEntries(
  TEENS.flatMap((teen, at) => [
    [`soixante ${teen}`, 70 + at] as const,
    [`soixante et ${teen}`, 70 + at] as const,
    [`quatre vingt ${teen}`, 90 + at] as const,
  ]),
);

/** French. */
export const fr: Language = {
  code: 'fr',
  text: {
    beforeName: words('m mm mme mlle dr pr me st ste gal'),
    beforeNumber: words('art no nos p pp vol chap env'),
    pointedOrdinals: false,
    openers: words(
      `le la les un une des ce cette ces il elle ils elles nous vous je on son sa ses leur leurs dans en à au aux pour avec
       par de du et mais ou si quand lorsque après avant depuis comme selon`,
    ),
    negations: words('pas non jamais aucun aucune rien personne ni sans nullement'),
    stopWords: words(
      `à après au aussi aux avait avant avec ce ces cet cette ceux comme dans de depuis des dont du elle elles en entre est
       et était été être eu fait il ils je la le les leur leurs lors lui mais même moins ne nos notre nous on ont ou où par
       pas plus pour qu que qui sa sans se ses si son sont sous sur tous tout toute très un une vers vos votre vous y a d l s
       n c j m t`,
    ),
  },
  quantity: {
    numbers: {
      ...counting(
        `zéro un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix_sept dix_huit
         dix_neuf`,
      ),
      ...counting('vingt trente quarante cinquante soixante', 20, 10),
      septante: 70,
      'quatre vingt': 80,
      'quatre vingts': 80,
      huitante: 80,
      nonante: 90,
      ...compounds,
    },
    scales: {
      cent: 1e2,
      cents: 1e2,
      mille: 1e3,
      million: 1e6,
      millions: 1e6,
      milliard: 1e9,
      milliards: 1e9,
      'million de': 1e6,
      "million d'": 1e6,
      'millions de': 1e6,
      "millions d'": 1e6,
      'milliard de': 1e9,
      'milliards de': 1e9,
      "milliards d'": 1e9,
    },
    shortScales: {},
    orders: {
      dizaines: 10,
      dizaine: 10,
      douzaine: 12,
      vingtaine: 20,
      trentaine: 30,
      cinquantaine: 50,
      centaine: 1e2,
      centaines: 1e2,
      millier: 1e3,
      milliers: 1e3,
      'dizaines de milliers': 1e4,
      'centaines de milliers': 1e5,
      millions: 1e6,
    },
    several: words('plusieurs quelques'),
    joints: words('et'),
    andHalf: words('et_demi et_demie'),
    half: words('une_demi un_demi'),
    point: words('virgule'),
    minus: words('moins'),
    ordinals: counting(
      'premier|première|1er|1re deuxième|second|seconde troisième quatrième cinquième sixième septième huitième neuvième dixième',
      1,
    ),
    ordinalEnds: words('er re e ème nd nde'),
    fractions: { moitié: 2, tiers: 3, quart: 4, quarts: 4, cinquième: 5, cinquièmes: 5, dixième: 10, dixièmes: 10 },
    outOf: words('sur'),
    hedges: meanings(
      {
        about: "environ quelque autour_de aux_alentours_de de_l'ordre_de vers près_de",
        nearly: 'presque quasiment un_peu_moins_de à_peine',
        'at least': "au_moins plus_de plus_d' au_minimum un_peu_plus_de bien_plus_de au_delà_de",
        'at most': "au_plus moins_de moins_d' jusqu'à au_maximum",
      },
      (kind) => kind as HedgeKind,
    ),
    hedgesBehind: meanings(
      { about: 'environ', 'at least': 'ou_plus au_moins', 'at most': 'au_plus au_maximum' },
      (kind) => kind as HedgeKind,
    ),
    negations: words('pas non'),
    to: words('à ou'),
    between: words('entre'),
    and: words('et'),
    from: words('de'),
    by: words('de'),
    units: meanings(
      {
        second: 'seconde secondes',
        minute: 'minute minutes',
        hour: 'heure heures',
        day: 'jour jours',
        week: 'semaine semaines',
        month: 'mois',
        year: 'an ans année années',
        decade: 'décennie décennies',
        century: 'siècle siècles',
        centimetre: 'centimètre centimètres',
        metre: 'mètre mètres',
        kilometre: 'kilomètre kilomètres',
        gram: 'gramme grammes',
        kilogram: 'kilo kilos kilogramme kilogrammes',
        tonne: 'tonne tonnes',
        litre: 'litre litres',
        hectare: 'hectare hectares',
        'square metre': 'mètre_carré mètres_carrés',
        'square kilometre': 'kilomètre_carré kilomètres_carrés',
        'km/h': "kilomètres_à_l'heure kilomètres_heure",
        '°C': 'degrés_celsius',
        degree: 'degré degrés',
        '%': 'pour_cent pourcent',
        'percentage point': 'point_de_pourcentage points_de_pourcentage',
        EUR: "euro euros d'euros",
        $: 'dollar dollars',
        USD: 'dollar_américain dollars_américains',
        CAD: 'dollars_canadiens',
        GBP: 'livre_sterling livres_sterling',
        CHF: 'francs_suisses franc_suisse',
        JPY: 'yen yens',
        CNY: 'yuan yuans',
        RUB: 'rouble roubles',
      },
      String,
    ),
    months: counting('janvier février mars avril mai juin juillet août septembre octobre novembre décembre', 1),
    weekdays: counting('lundi mardi mercredi jeudi vendredi samedi dimanche', 1),
    days: { "aujourd'hui": 0, hier: -1, demain: 1, 'avant hier': -2 },
    dayParts: {
      matin: 'morning',
      matinée: 'morning',
      'après midi': 'afternoon',
      soir: 'evening',
      soirée: 'evening',
      nuit: 'night',
    },
    partsOfDays: { 'hier soir': [-1, 'evening'], 'ce soir': [0, 'evening'], 'ce matin': [0, 'morning'] },
    periods: {
      'week end': 'weekend',
      weekend: 'weekend',
      semaine: 'week',
      mois: 'month',
      printemps: 'season',
      été: 'season',
      automne: 'season',
      hiver: 'season',
      année: 'year',
      an: 'year',
      décennie: 'decade',
    },
    placed: { ce: 0, cet: 0, cette: 0 },
    placedBehind: { dernier: -1, dernière: -1, passé: -1, passée: -1, prochain: 1, prochaine: 1 },
    ago: words('il_y_a'),
    stages: { début: 'early', mi: 'mid', fin: 'late' },
    oClock: words('heures heure'),
    halvesOfDay: { 'du matin': 0, 'du soir': 12, "de l'après midi": 12 },
    minutes: {},
    noon: words('midi'),
    midnight: words('minuit'),
    aged: words("âgé_de âgée_de âgés_de à_l'âge_de âgées_de"),
    old: [],
    labels: words('page chapitre article ligne numéro no phase étape partie tome salle quai groupe niveau'),
    beforeYear: words('en depuis année fin début mi avant après dès et à de'),
  },
  speech: {
    verbs: words(
      `dit disait déclare déclaré déclarait affirme affirmé ajoute ajouté annonce annoncé explique expliqué indique indiqué
       précise précisé souligne souligné estime estimé raconte raconté rapporte rapporté écrit répond répondu assure assuré
       confirme confirmé lance lancé prévient prévenu tweeté`,
    ),
    inverted: words(
      `dit déclare affirme ajoute explique indique précise souligne estime raconte rapporte écrit répond assure confirme lance
       a_déclaré a_dit a_affirmé a_ajouté a_expliqué a_indiqué a_précisé a_souligné a_estimé a_assuré a_écrit a_répondu`,
    ),
    participles: words('ajoutant précisant affirmant assurant expliquant soulignant estimant'),
    naming: words('appelle appelé qualifie qualifié'),
    attributions: words("selon d'après pour"),
    pronouns: words('il elle ils elles'),
    honorifics: words('m mm mme mlle monsieur madame maître'),
    titles: words(
      `président présidente ministre premier_ministre première_ministre chancelier chancelière roi reine général colonel
       professeur maire porte-parole sénateur sénatrice député députée`,
    ),
    particles: words("de du des d' la le van von"),
  },
};
