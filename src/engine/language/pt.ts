import { counting, type HedgeKind, type Language, meanings, words } from './language.ts';

/** Portuguese. */
export const pt: Language = {
  code: 'pt',
  text: {
    beforeName: words('sr sra srta dr dra d prof profa gen cel'),
    beforeNumber: words('art n pág págs vol cap aprox'),
    pointedOrdinals: false,
    openers: words(
      `o a os as um uma este esta ele ela eles nós eu seu sua em no na por para com de do da e mas ou se quando depois antes
       desde como segundo`,
    ),
    negations: words('não nunca jamais ninguém nada nenhum nenhuma nem sem'),
    stopWords: words(
      `a ao aos as até com como da das de dele dela depois do dos e é ela elas ele eles em entre era essa esse esta este eu foi
       foram há isso isto já lhe mais mas me mesmo muito na não nas nem no nos nós o os ou para pela pelas pelo pelos por qual
       quando que quem se sem ser seu seus só sua suas também tem um uma uns`,
    ),
  },
  quantity: {
    numbers: {
      ...counting(
        `zero um|uma dois|duas três quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze
         dezasseis|dezesseis dezassete|dezessete dezoito dezanove|dezenove`,
      ),
      ...counting('vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem|cento', 20, 10),
      ...counting(
        `duzentos|duzentas trezentos|trezentas quatrocentos|quatrocentas quinhentos|quinhentas seiscentos|seiscentas
         setecentos|setecentas oitocentos|oitocentas novecentos|novecentas`,
        200,
        100,
      ),
    },
    scales: {
      mil: 1e3,
      milhão: 1e6,
      milhões: 1e6,
      'milhão de': 1e6,
      'milhões de': 1e6,
      bilhão: 1e9,
      bilhões: 1e9,
      'bilhões de': 1e9,
      'mil milhões': 1e9,
      'mil milhões de': 1e9,
      trilhão: 1e12,
      trilhões: 1e12,
    },
    shortScales: {},
    orders: { dezenas: 10, dúzias: 12, centenas: 1e2, milhares: 1e3, 'dezenas de milhares': 1e4, milhões: 1e6 },
    several: words('vários várias alguns algumas'),
    joints: words('e'),
    andHalf: words('e_meio e_meia'),
    half: words('meio meia'),
    point: words('vírgula ponto'),
    minus: words('menos'),
    ordinals: counting(
      'primeiro|primeira segundo|segunda terceiro|terceira quarto|quarta quinto|quinta sexto|sexta',
      1,
    ),
    ordinalEnds: words('o a'),
    fractions: { metade: 2, terço: 3, terços: 3, quarto: 4, quartos: 4, quinto: 5, quintos: 5, décimo: 10 },
    outOf: words('em_cada'),
    hedges: meanings(
      {
        about: 'cerca_de aproximadamente por_volta_de em_torno_de uns umas',
        nearly: 'quase perto_de pouco_menos_de',
        'at least': 'pelo_menos ao_menos mais_de no_mínimo um_mínimo_de',
        'at most': 'no_máximo menos_de até um_máximo_de',
      },
      (kind) => kind as HedgeKind,
    ),
    hedgesBehind: meanings({ 'at least': 'ou_mais', 'at most': 'ou_menos' }, (kind) => kind as HedgeKind),
    negations: words('não'),
    to: words('a ou'),
    between: words('entre'),
    and: words('e'),
    from: words('de'),
    by: words('em'),
    units: meanings(
      {
        second: 'segundo segundos',
        minute: 'minuto minutos',
        hour: 'hora horas',
        day: 'dia dias',
        week: 'semana semanas',
        month: 'mês meses',
        year: 'ano anos',
        decade: 'década décadas',
        century: 'século séculos',
        centimetre: 'centímetro centímetros',
        metre: 'metro metros',
        kilometre: 'quilómetro quilómetros quilômetro quilômetros',
        gram: 'grama gramas',
        kilogram: 'quilo quilos quilograma quilogramas',
        tonne: 'tonelada toneladas',
        litre: 'litro litros',
        hectare: 'hectare hectares',
        'square metre': 'metro_quadrado metros_quadrados',
        'square kilometre': 'quilómetros_quadrados quilômetros_quadrados',
        'km/h': 'quilómetros_por_hora quilômetros_por_hora',
        '°C': 'graus_celsius',
        degree: 'grau graus',
        '%': 'por_cento',
        'percentage point': 'ponto_percentual pontos_percentuais',
        EUR: 'euro euros',
        $: 'dólar dólares',
        USD: 'dólares_americanos',
        BRL: 'real reais',
        GBP: 'libras_esterlinas',
        RUB: 'rublo rublos',
        JPY: 'iene ienes',
        CNY: 'yuan yuans',
      },
      String,
    ),
    months: counting('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro', 1),
    weekdays: {
      ...counting(
        'segunda-feira|segunda_feira terça-feira|terça_feira quarta-feira|quarta_feira quinta-feira|quinta_feira sexta-feira|sexta_feira sábado domingo',
        1,
      ),
    },
    days: { hoje: 0, ontem: -1, amanhã: 1, anteontem: -2 },
    dayParts: { manhã: 'morning', tarde: 'afternoon', noite: 'night', madrugada: 'night' },
    partsOfDays: { 'ontem à noite': [-1, 'night'], 'esta noite': [0, 'night'], 'esta manhã': [0, 'morning'] },
    periods: {
      'fim de semana': 'weekend',
      semana: 'week',
      mês: 'month',
      primavera: 'season',
      verão: 'season',
      outono: 'season',
      inverno: 'season',
      ano: 'year',
      década: 'decade',
    },
    placed: { este: 0, esta: 0, neste: 0, nesta: 0, próximo: 1, próxima: 1, último: -1, última: -1 },
    placedBehind: { passado: -1, passada: -1, 'que vem': 1 },
    ago: words('há atrás'),
    stages: { início: 'early', meados: 'mid', fim: 'late' },
    oClock: words('horas h'),
    halvesOfDay: { 'da manhã': 0, 'da madrugada': 0, 'da tarde': 12, 'da noite': 12 },
    minutes: {},
    noon: words('meio_dia meio-dia'),
    midnight: words('meia_noite meia-noite'),
    aged: words('com_idade_de'),
    old: words('de_idade'),
    labels: words('página capítulo artigo linha número fase etapa parte sala grupo nível voo'),
    beforeYear: words('em desde ano até de e a entre'),
  },
  speech: {
    verbs: words(
      `disse diz disseram afirmou afirma declarou declara acrescentou acrescenta explicou explica anunciou anuncia garantiu
       garante indicou indica informou informa escreveu escreve respondeu responde alertou confirmou confirma comentou
       sublinhou destacou contou`,
    ),
    inverted: words(
      `disse diz afirmou afirma declarou declara acrescentou acrescenta explicou explica garantiu indicou informou escreveu
       respondeu alertou confirmou comentou sublinhou destacou contou`,
    ),
    participles: words('acrescentando dizendo afirmando garantindo explicando'),
    naming: words('chamou chama classificou classifica'),
    attributions: words('segundo de_acordo_com conforme para'),
    pronouns: words('ele ela eles elas'),
    honorifics: words('senhor senhora sr sra dona'),
    titles: words(
      `presidente presidenta ministro ministra primeiro-ministro primeira-ministra chanceler rei rainha general coronel
       professor professora prefeito prefeita porta-voz senador senadora deputado deputada governador governadora`,
    ),
    particles: words('de da do das dos e van von'),
  },
};
