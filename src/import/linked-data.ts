import { parseEntities } from 'parse-entities';

type Thing = Readonly<Record<string, unknown>>;

/** What a page's JSON-LD states about its article; null for what it does not state. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly dek: string | null;
  readonly byline: string | null;
  readonly section: string | null;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly homepage: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** The text as search engines get it, if the page has it whole. */
  readonly body: string | null;
}

/** The deepest nesting that is read; deeper data are hostile. */
const DEPTH = 12;
const THINGS = 5000;
/** The schema.org types of articles. */
const ARTICLE = /^(?:\w*Article|BlogPosting|LiveBlogPosting|Report|AnalysisNewsArticle|Reportage\w*)$/;

/**
 * Finds the article that a page's JSON-LD describes.
 *
 * @param scripts the texts of its `application/ld+json` scripts; those that are no JSON say nothing
 * @param address the page's canonical address, to tell its own article from others it lists
 */
export function linkedArticle(scripts: readonly string[], address: string | null): LinkedArticle | null {
  const things = scripts.flatMap((script) => thingsIn(parsed(script), 0)).slice(0, THINGS);
  const byId = new Map(things.flatMap((thing) => (typeof thing['@id'] === 'string' ? [[thing['@id'], thing]] : [])));
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  const own = articles.find(
    (article) => address !== null && addressesOf(article).some((url) => sameAddress(url, address)),
  );
  const article =
    own ?? articles.find((one) => textOf(one['articleBody'])) ?? articles.find((one) => textOf(one['headline']));
  return article === undefined
    ? null
    : described(article, (value) => resolved(value, byId as ReadonlyMap<string, Thing>));
}

/** Parses JSON with comments around it, and line ends inside strings, as some generators write it. */
function parsed(script: string): unknown {
  const text = script.trim().replace(/^(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[|\/\*<!\[CDATA\[\*\/)/, '');
  const data = text.replace(/(?:-->|\/\/\]\]>|\]\]>|\/\*\]\]>\*\/|;)\s*$/, '');
  for (const candidate of [data, data.replace(/[\u0000-\u001f]+/g, ' ')]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The next candidate, or nothing.
    }
  }
  return null;
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function thingsIn(value: unknown, depth: number): readonly Thing[] {
  if (depth > DEPTH) return [];
  if (Array.isArray(value)) return value.slice(0, THINGS).flatMap((item) => thingsIn(item, depth + 1));
  if (!isThing(value)) return [];
  return [
    value,
    ...['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item', 'hasPart'].flatMap((key) =>
      thingsIn(value[key], depth + 1),
    ),
  ];
}

function typesOf(thing: Thing): readonly string[] {
  return listOf(thing['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/:#]/, ''));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function addressesOf(thing: Thing): readonly string[] {
  const page = thing['mainEntityOfPage'];
  return [
    thing['url'],
    thing['@id'],
    page,
    isThing(page) ? page['@id'] : null,
    isThing(page) ? page['url'] : null,
  ].filter((value) => typeof value === 'string');
}

function sameAddress(a: string, b: string): boolean {
  const plain = (url: string) =>
    url
      .replace(/^https?:\/\/(?:www\.)?/, '')
      .replace(/[#?][\s\S]*$/, '')
      .replace(/\/$/, '');
  return plain(a) === plain(b);
}

function resolved(value: unknown, byId: ReadonlyMap<string, Thing>): unknown {
  const id = isThing(value) ? value['@id'] : null;
  return isThing(value) && value['name'] === undefined && typeof id === 'string' ? (byId.get(id) ?? value) : value;
}

function described(article: Thing, resolve: (value: unknown) => unknown): LinkedArticle {
  const publisher = listOf(article['publisher']).map(resolve).find(isThing);
  const authors = listOf(article['author'] ?? article['creator'])
    .map(resolve)
    .flatMap(namesOf);
  return {
    headline: textOf(article['headline']) ?? textOf(article['name']),
    dek: textOf(article['alternativeHeadline']) ?? textOf(article['description']),
    byline: authors.length > 0 ? [...new Set(authors)].slice(0, 12).join(', ') : null,
    section: textOf(listOf(article['articleSection'])[0]),
    published: textOf(article['datePublished']) ?? textOf(article['dateCreated']),
    outlet: publisher === undefined ? null : textOf(publisher['name']),
    homepage: publisher === undefined ? null : textOf(publisher['url']),
    url: addressesOf(article).find((url) => /^https?:/.test(url)) ?? null,
    language: textOf(listOf(article['inLanguage'])[0]),
    body: textOf(article['articleBody']),
  };
}

/** Authors are names, things with a name, or several names in one string; never addresses. */
function namesOf(author: unknown): readonly string[] {
  const name = textOf(
    isThing(author) ? (Array.isArray(author['name']) ? author['name'].join(', ') : author['name']) : author,
  );
  return name === null || /^https?:|@\w+\.\w/.test(name) || name.length > 200 ? [] : [name];
}

/** Returns the words of a value without markup and entities; null if there are none. */
function textOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = plainText(value);
  return text === '' ? null : text;
}

/**
 * Returns the words of a string that may contain markup.
 *
 * @example plainText('A &amp; <b>B</b>') === 'A & B'
 */
export function plainText(value: string): string {
  return parseEntities(value.replace(/<\/?[a-zA-Z][^<>]{0,500}>/g, ' '), { nonTerminated: false })
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
}
