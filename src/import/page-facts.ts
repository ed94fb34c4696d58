import type { Element, Nodes, Root } from 'hast';
import { type LinkedArticle, linkedArticle, plainText } from './linked-data.ts';

/** Something that a page states outside its text, and where, such as `og:site_name`. */
export interface Said {
  readonly words: string;
  readonly where: string;
}

/** What a page states about its article in its head and its JSON-LD; null for what it does not state. */
export interface PageFacts {
  readonly headline: Said | null;
  readonly dek: Said | null;
  readonly byline: Said | null;
  readonly section: Said | null;
  readonly published: Said | null;
  /** All times of publication in the page's head, the most reliable first; some may be unreadable. */
  readonly dates: readonly Said[];
  readonly outlet: Said | null;
  readonly homepage: Said | null;
  readonly url: Said | null;
  readonly language: Said | null;
  readonly body: string | null;
  /** The title in the page's head, usually with the headline: `Fire in the harbour | The Harbour Times`. */
  readonly title: string | null;
  /** Whether the page declares that it is one article. */
  readonly isArticle: boolean;
}

/** The names of meta elements for each fact, the most reliable first. */
const METAS = {
  headline: ['og:title', 'twitter:title', 'dc.title', 'sailthru.title', 'parsely-title', 'hdl'],
  dek: ['og:description', 'description', 'twitter:description', 'dc.description'],
  byline: [
    'author',
    'article:author',
    'byl',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'cxenseparse:author',
  ],
  section: ['article:section', 'parsely-section', 'section'],
  published: [
    'article:published_time',
    'og:article:published_time',
    'date',
    'pubdate',
    'publishdate',
    'publish-date',
    'dc.date',
    'dc.date.issued',
    'dcterms.created',
    'dcterms.date',
    'parsely-pub-date',
    'sailthru.date',
    'datepublished',
    'datecreated',
    'article:published',
    'article:post_date',
    'publication_date',
    'publish_date',
    'dc.date.created',
    'dcterms.issued',
    'shareaholic:article_published_time',
    'rnews:datepublished',
    'og:published_time',
    'og:pubdate',
    'created',
    'article.published',
    'last-modified-original',
    'cxenseparse:recs:publishtime',
  ],
  outlet: ['og:site_name', 'application-name', 'dc.publisher', 'publisher', 'apple-mobile-web-app-title'],
  url: ['og:url'],
  language: ['content-language', 'dc.language', 'og:locale'],
} as const satisfies Partial<Record<keyof PageFacts, readonly string[]>>;

/** JSON-LD comes first: it describes this article, whereas meta elements may describe the site. */
export function pageFacts(tree: Root): PageFacts {
  const head = headOf(tree);
  const canonical = head.canonical ?? head.metas.get('og:url') ?? null;
  const linked = linkedArticle(head.scripts, canonical);
  const said = (fact: keyof typeof METAS, key: keyof LinkedArticle, linkedFirst = true): Said | null => {
    const words = linked?.[key] ?? null;
    const fromLinked = words === null ? null : { words, where: `JSON-LD ${LINKED_NAMES[key] ?? key}` };
    const fromMeta = metaFact(METAS[fact], head.metas);
    return linkedFirst ? (fromLinked ?? fromMeta) : (fromMeta ?? fromLinked);
  };
  return {
    headline: said('headline', 'headline'),
    dek: said('dek', 'dek'),
    byline: withoutAddress(said('byline', 'byline')),
    section: said('section', 'section'),
    published: null,
    dates: [
      ...(linked?.published ? [{ words: linked.published, where: 'JSON-LD datePublished' }] : []),
      ...METAS.published.flatMap((name) => metaFact([name], head.metas) ?? []),
    ],
    outlet: said('outlet', 'outlet', false),
    homepage: linked?.homepage ? { words: linked.homepage, where: 'JSON-LD publisher' } : null,
    url:
      head.canonical === null
        ? (said('url', 'url', false) ?? head.savedFrom)
        : { words: head.canonical, where: 'link rel=canonical' },
    language: head.language === null ? said('language', 'language') : { words: head.language, where: 'html lang' },
    body: linked?.body ?? null,
    title: head.title,
    isArticle: linked !== null || head.metas.get('og:type') === 'article',
  };
}

const LINKED_NAMES: Partial<Readonly<Record<keyof LinkedArticle, string>>> = {
  byline: 'author',
  dek: 'description',
  section: 'articleSection',
  outlet: 'publisher',
  language: 'inLanguage',
};

function metaFact(names: readonly string[], metas: ReadonlyMap<string, string>): Said | null {
  for (const name of names) {
    const words = metas.get(name);
    if (words !== undefined && words !== '') return { words, where: name.startsWith('og:') ? name : `meta ${name}` };
  }
  return null;
}

function withoutAddress(said: Said | null): Said | null {
  return said === null || /^(https?:|@|\/)|\.(com|net|org)$/.test(said.words) ? null : said;
}

interface Head {
  readonly metas: Map<string, string>;
  readonly scripts: string[];
  canonical: string | null;
  language: string | null;
  title: string | null;
  savedFrom: Said | null;
}

function headOf(tree: Root): Head {
  const head: Head = {
    metas: new Map(),
    scripts: [],
    canonical: null,
    language: null,
    title: null,
    savedFrom: null,
  };
  const stack: Nodes[] = [tree];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'comment') head.savedFrom ??= savedFrom(node.value);
    if (node.type === 'element') readElement(node, head);
    if ('children' in node && !(node.type === 'element' && node.tagName === 'svg'))
      for (const child of node.children.toReversed()) stack.push(child);
  }
  return head;
}

function readElement(node: Element, head: Head): void {
  const { tagName, properties } = node;
  if (tagName === 'html') head.language = textProperty(properties['lang']) ?? textProperty(properties['xmlLang']);
  if (tagName === 'meta') readMeta(properties, head);
  if (tagName === 'title') head.title ??= plainText(textIn(node));
  if (tagName === 'script' && /^application\/ld\+json\b/i.test(String(properties['type'] ?? '').trim()))
    head.scripts.push(textIn(node));
  if (tagName === 'link' && [properties['rel']].flat().includes('canonical')) {
    const href = textProperty(properties['href']);
    if (href !== null && /^https?:\/\//i.test(href)) head.canonical ??= href;
  }
}

/** Properties of hast are camel-cased where HTML knows them; `property` and `itemprop` are lists of names. */
function readMeta(properties: Element['properties'], head: Head): void {
  const content = textProperty(properties['content']);
  if (content === null) return;
  const names = [properties['property'], properties['name'], properties['itemProp'], properties['httpEquiv']].flat();
  for (const name of names) {
    const key = String(name ?? '').toLowerCase();
    if (key !== '' && !head.metas.has(key)) head.metas.set(key, plainText(content));
  }
}

/** Browsers write the address of a page that they save into a comment. */
function savedFrom(comment: string): Said | null {
  const address =
    /saved from url=\(\d+\)(https?:\/\/\S+)/.exec(comment)?.[1] ??
    /^\s*Page saved with SingleFile\s+url:\s*(https?:\/\/\S+)/.exec(comment)?.[1];
  return address === undefined ? null : { words: address, where: 'the browser’s note on saving' };
}

function textProperty(value: unknown): string | null {
  const text = typeof value === 'string' ? value.trim() : Array.isArray(value) ? value.join(' ').trim() : '';
  return text === '' ? null : text;
}

function textIn(node: Element): string {
  return node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}
