import { counting, type HedgeKind, type Language, meanings, words } from './language.ts';

/** Spanish. */
export const es: Language = {
  code: 'es',
  text: {
    beforeName: words('sr sra srta dr dra d dña gral cnel prof sto sta'),
    beforeNumber: words('art núm n no pág págs vol cap aprox'),
    pointedOrdinals: false,
    openers: words(
      `el la los las un una este esta estos él ella ellos nosotros yo su sus en a al por para con de del y pero o si cuando
       después antes desde como según`,
    ),
    negations: words('no nunca jamás nadie nada ningún ninguno ninguna tampoco sin'),
    stopWords: words(
      `a al ante antes así aún aunque bajo como con contra cual cuando de del desde donde dos durante e el él ella ellas ellos
       en entre era es esa ese eso esta este esto estos ha había han hasta hay la las le les lo los más me mi muy ni no nos o
       para pero por porque que qué se según ser si sí sin sobre son su sus también tras tu un una uno unos y ya yo fue`,
    ),
  },
  quantity: {
    numbers: {
      ...counting(
        `cero un|uno|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete
         dieciocho diecinueve veinte veintiuno|veintiún|veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis
         veintisiete veintiocho veintinueve`,
      ),
      ...counting('treinta cuarenta cincuenta sesenta setenta ochenta noventa cien|ciento', 30, 10),
      ...counting(
        `doscientos|doscientas trescientos|trescientas cuatrocientos|cuatrocientas quinientos|quinientas
         seiscientos|seiscientas setecientos|setecientas ochocientos|ochocientas novecientos|novecientas`,
        200,
        100,
      ),
    },
    scales: {
      mil: 1e3,
      millón: 1e6,
      millones: 1e6,
      'millón de': 1e6,
      'millones de': 1e6,
      'mil millones': 1e9,
      'mil millones de': 1e9,
      billón: 1e12,
      billones: 1e12,
    },
    shortScales: {},
    orders: {
      docenas: 12,
      decenas: 10,
      centenares: 1e2,
      cientos: 1e2,
      miles: 1e3,
      'decenas de miles': 1e4,
      millones: 1e6,
    },
    several: words('varios varias algunos algunas'),
    joints: words('y'),
    andHalf: words('y_medio y_media'),
    half: words('medio media'),
    point: words('coma punto'),
    minus: words('menos'),
    ordinals: counting(
      'primer|primero|primera segundo|segunda tercer|tercero|tercera cuarto|cuarta quinto|quinta sexto|sexta',
      1,
    ),
    ordinalEnds: words('o a'),
    fractions: { mitad: 2, tercio: 3, tercios: 3, cuarto: 4, cuartos: 4, quinto: 5, quintos: 5, décimo: 10 },
    outOf: words('de_cada'),
    hedges: meanings(
      {
        about: 'unos unas aproximadamente alrededor_de cerca_de en_torno_a',
        nearly: 'casi poco_menos_de',
        'at least': 'al_menos más_de por_lo_menos un_mínimo_de como_mínimo poco_más_de',
        'at most': 'como_máximo menos_de hasta un_máximo_de',
      },
      (kind) => kind as HedgeKind,
    ),
    hedgesBehind: meanings(
      { 'at least': 'o_más', 'at most': 'o_menos', about: 'aproximadamente' },
      (kind) => kind as HedgeKind,
    ),
    negations: words('no'),
    to: words('a o'),
    between: words('entre'),
    and: words('y'),
    from: words('de'),
    by: words('en'),
    units: meanings(
      {
        second: 'segundo segundos',
        minute: 'minuto minutos',
        hour: 'hora horas',
        day: 'día días',
        week: 'semana semanas',
        month: 'mes meses',
        year: 'año años',
        decade: 'década décadas',
        century: 'siglo siglos',
        centimetre: 'centímetro centímetros',
        metre: 'metro metros',
        kilometre: 'kilómetro kilómetros',
        mile: 'milla millas',
        gram: 'gramo gramos',
        kilogram: 'kilo kilos kilogramo kilogramos',
        tonne: 'tonelada toneladas',
        litre: 'litro litros',
        hectare: 'hectárea hectáreas',
        'square metre': 'metro_cuadrado metros_cuadrados',
        'square kilometre': 'kilómetro_cuadrado kilómetros_cuadrados',
        'km/h': 'kilómetros_por_hora',
        '°C': 'grados_celsius grados_centígrados',
        degree: 'grado grados',
        '%': 'por_ciento',
        'percentage point': 'punto_porcentual puntos_porcentuales',
        EUR: 'euro euros',
        $: 'dólar dólares',
        USD: 'dólares_estadounidenses',
        GBP: 'libras_esterlinas',
        MXN: 'pesos_mexicanos',
        peso: 'peso pesos',
        RUB: 'rublo rublos',
        CNY: 'yuan yuanes',
        JPY: 'yen yenes',
      },
      String,
    ),
    months: counting(
      'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre',
      1,
    ),
    weekdays: counting('lunes martes miércoles jueves viernes sábado domingo', 1),
    days: { hoy: 0, ayer: -1, mañana: 1, anteayer: -2 },
    dayParts: { mañana: 'morning', tarde: 'afternoon', noche: 'night', madrugada: 'night' },
    partsOfDays: { anoche: [-1, 'night'], 'esta noche': [0, 'night'], 'esta mañana': [0, 'morning'] },
    periods: {
      'fin de semana': 'weekend',
      semana: 'week',
      mes: 'month',
      primavera: 'season',
      verano: 'season',
      otoño: 'season',
      invierno: 'season',
      año: 'year',
      década: 'decade',
    },
    placed: { este: 0, esta: 0, próximo: 1, próxima: 1, pasado: -1, pasada: -1, último: -1, última: -1 },
    placedBehind: { pasado: -1, pasada: -1, próximo: 1, próxima: 1, 'que viene': 1 },
    ago: words('hace'),
    stages: { principios: 'early', mediados: 'mid', finales: 'late' },
    oClock: words('horas h'),
    halvesOfDay: { 'de la mañana': 0, 'de la madrugada': 0, 'de la tarde': 12, 'de la noche': 12 },
    minutes: {},
    noon: words('mediodía'),
    midnight: words('medianoche'),
    aged: words('de_edad_de'),
    old: words('de_edad'),
    labels: words('página capítulo artículo línea número fase etapa parte tomo sala grupo nivel vuelo ruta'),
    beforeYear: words('en desde año hasta de y a entre'),
  },
  speech: {
    verbs: words(
      `dijo dice dijeron afirmó afirma declaró declara señaló señala añadió añade agregó agrega explicó explica anunció anuncia
       aseguró asegura indicó indica informó informa manifestó manifiesta sostuvo sostiene escribió escribe respondió responde
       advirtió advierte confirmó confirma comentó comenta subrayó destacó`,
    ),
    inverted: words(
      `dijo dice afirmó afirma declaró declara señaló señala añadió añade agregó agrega explicó explica aseguró asegura indicó
       indica informó manifestó sostuvo escribió respondió advirtió confirmó comentó subrayó destacó`,
    ),
    participles: words('añadiendo agregando diciendo afirmando asegurando explicando'),
    naming: words('llamó llama calificó califica'),
    attributions: words('según de_acuerdo_con conforme_a'),
    pronouns: words('él ella ellos ellas'),
    honorifics: words('señor señora señorita sr sra srta don doña'),
    titles: words(
      `presidente presidenta ministro ministra primer_ministro primera_ministra canciller rey reina general coronel profesor
       profesora alcalde alcaldesa portavoz senador senadora diputado diputada gobernador gobernadora`,
    ),
    particles: words('de del la los las y van von'),
  },
};
