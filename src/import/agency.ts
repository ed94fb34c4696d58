/** News agencies: the names under which articles and pictures credit them, and the short form of each. */
const AGENCIES: Readonly<Record<string, readonly string[]>> = {
  'Associated Press': ['AP'],
  Reuters: ['Reuters', 'REUTERS', 'RTR'],
  'Agence France-Presse': ['AFP'],
  dpa: ['dpa', 'DPA', 'dpa-infocom'],
  EFE: ['EFE', 'Efe'],
  ANSA: ['ANSA', 'Ansa'],
  'PA Media': ['PA'],
  'Press Association': [],
  'The Canadian Press': ['CP'],
  'Australian Associated Press': ['AAP'],
  'United Press International': ['UPI'],
  'Europa Press': [],
  'Austria Presse Agentur': ['APA'],
  'Keystone-SDA': ['SDA', 'Keystone-ATS', 'ATS'],
  Belga: ['BELGA'],
  ANP: [],
  NTB: [],
  TT: [],
  Ritzau: [],
  Lusa: ['LUSA'],
  PAP: [],
  TASS: [],
  Xinhua: [],
  Kyodo: ['Kyodo News'],
  Yonhap: [],
  PTI: [],
  IANS: [],
  epd: [],
  KNA: [],
  'Bloomberg News': ['Bloomberg'],
};

const NAMES = new Map(
  Object.entries(AGENCIES).flatMap(([name, others]) => [name, ...others].map((written) => [written, name] as const)),
);
const ANY = [...NAMES.keys()].toSorted((a, b) => b.length - a.length).join('|');
/** What a short word could be is not tried as a name, too: each could be read in two ways, a line of them in thousands. */
const LONGER = [...new Map([...NAMES.keys()].map((name) => [name.toLowerCase(), name])).values()]
  .filter((name) => !/^[A-Za-z]{2,5}$/.test(name))
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const BETWEEN = new RegExp(`(?<![\\p{L}\\p{N}])(?:the )?(${ANY})(?![\\p{L}\\p{N}])`, 'giu');
const ALONE = new RegExp(
  `^[\\s(\\[–—-]*(?:(?:with|mit|avec|con|com|met|by|von|par|por|source|quelle|fuente)[: ]+)?(?:the )?(?:${ANY}|agencies|agencias|agenturen|agences|agenzie)(?:(?: ?[/,+&-] ?| and | und | et | y | e )(?:the )?(?:${LONGER}|[A-Za-z]{2,5}))*[\\s)\\].]*$`,
  'iu',
);

/**
 * The agencies that a credit names, in its order.
 *
 * @example agenciesIn('The Associated Press contributed.') // ['Associated Press']
 */
export function agenciesIn(text: string): readonly string[] {
  const found = [...text.matchAll(BETWEEN)].flatMap(([, written = '']) => {
    // Short forms are written as they are: “ap” and “cp” can be anything.
    const name = NAMES.get(written) ?? (written.length > 4 ? nameOf(written) : undefined);
    return name === undefined ? [] : [name];
  });
  return [...new Set(found)];
}

function nameOf(written: string): string | undefined {
  return [...NAMES].find(([key]) => key.toLowerCase() === written.toLowerCase())?.[1];
}

/**
 * Whether a line credits agencies and says nothing else.
 *
 * @example isAgencyLine('(dpa/AFP)') && isAgencyLine('With Reuters')
 */
export function isAgencyLine(text: string): boolean {
  return text.length < 80 && ALONE.test(text);
}
