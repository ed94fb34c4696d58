/** Letters that Unicode does not decompose into an ASCII letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  þ: 'th',
  ð: 'd',
  ı: 'i',
};
const SLUG_LENGTH = 40;

/**
 * Returns a name as it can be in an address; empty if none of its letters can.
 *
 * @example slugOf('Le Courrier d’Été') === 'le-courrier-d-ete'
 */
export function slugOf(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[ßæœøđłþðı]/g, (letter) => LETTERS[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== '' && word !== 'vs');
  return words.join('-').slice(0, SLUG_LENGTH).replace(/-$/, '');
}

/** @example wordsOfSlug('harbour-fire') === 'Harbour fire' */
export function wordsOfSlug(slug: string): string {
  const words = slug.replaceAll('-', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/**
 * Returns two or three capitals for an outlet that no other outlet has.
 *
 * @param taken the sigla that there are
 * @example siglumOf('The Harbour Times', new Set(['HT'])) === 'HTI'
 */
export function siglumOf(name: string, taken: ReadonlySet<string>): string {
  const letters = slugOf(name)
    .toUpperCase()
    .replace(/[^A-Z-]/g, '')
    .split('-')
    .filter((word) => word !== '');
  const words = letters.length > 1 ? letters.filter((word) => !ARTICLES.has(word)) : letters;
  const initials = words.map((word) => word[0] ?? '').join('');
  const whole = words.join('');
  const wanted = [
    initials.slice(0, 2),
    whole.slice(0, 2),
    initials.slice(0, 3),
    `${initials.slice(0, 1)}${(words.at(-1) ?? '').slice(0, 2)}`,
    whole.slice(0, 3),
  ];
  const free = [...wanted, ...pairsFrom(whole), ...anyPairs()].find(
    (siglum) => /^[A-Z]{2,3}$/.test(siglum) && !taken.has(siglum),
  );
  return free ?? 'ZZZ';
}

const ARTICLES = new Set([
  'THE',
  'DER',
  'DIE',
  'DAS',
  'LE',
  'LA',
  'LES',
  'EL',
  'LOS',
  'IL',
  'LO',
  'L',
  'D',
  'DE',
  'OF',
  'DU',
]);
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function pairsFrom(letters: string): readonly string[] {
  return [...letters.slice(1)].map((letter) => `${letters[0] ?? ''}${letter}`);
}

function anyPairs(): readonly string[] {
  return [...ALPHABET].flatMap((first) => [...ALPHABET].map((second) => `${first}${second}`));
}

/**
 * Returns the host of an address without `www.` and the like; null if it is not an address.
 *
 * @example hostOf('https://www.harbourtimes.example/fire') === 'harbourtimes.example'
 */
export function hostOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { hostname, protocol } = new URL(address);
  return /^https?:$/.test(protocol) && hostname !== ''
    ? hostname.replace(/^(?:www\d?|m|amp|edition|eu|en|de|fr|es)\.(?=[^.]+\.)/, '')
    : null;
}

/** @example nameOfHost('news.harbourtimes.co.uk') === 'Harbourtimes' */
export function nameOfHost(host: string): string {
  const labels = host
    .split('.')
    .slice(0, -1)
    .filter((label) => !/^(?:co|com|org|net|gov|ac|news|www)$/.test(label));
  return wordsOfSlug(slugOf(labels.at(-1) ?? host));
}
