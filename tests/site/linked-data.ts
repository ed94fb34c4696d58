/** A schema.org item: its type and properties. */
type Thing = Readonly<Record<string, unknown>>;

type Kind = 'text' | 'address' | 'day' | 'language' | 'number' | readonly string[];

/** The allowed values of a property: text, a full address, a date or time, or items of some types. */
const PROPERTIES: Readonly<Record<string, Kind>> = {
  name: 'text',
  description: 'text',
  text: 'text',
  headline: 'text',
  creditText: 'text',
  citation: 'text',
  url: 'address',
  item: 'address',
  image: 'address',
  startDate: 'day',
  datePublished: 'day',
  inLanguage: 'language',
  position: 'number',
  numberOfItems: 'number',
  about: ['Event'],
  location: ['Place'],
  publisher: ['Organization'],
  isBasedOn: ['Article'],
  isPartOf: ['WebSite', 'CollectionPage'],
  mainEntity: ['ItemList'],
  itemListElement: ['ListItem'],
};

/** The allowed types with their allowed and required properties. */
const TYPES: Readonly<Record<string, { readonly must: readonly string[]; readonly may: readonly string[] }>> = {
  WebSite: { must: ['name'], may: ['url', 'description', 'inLanguage', 'mainEntity'] },
  WebPage: { must: ['name'], may: ['url', 'description', 'inLanguage', 'image', 'isBasedOn', 'isPartOf', 'about'] },
  CollectionPage: {
    must: ['name'],
    may: ['url', 'description', 'inLanguage', 'image', 'isBasedOn', 'isPartOf', 'about', 'citation'],
  },
  Quotation: { must: ['name', 'isBasedOn', 'isPartOf'], may: ['url', 'inLanguage', 'text'] },
  Article: { must: ['creditText'], may: ['headline', 'url', 'datePublished', 'inLanguage', 'publisher'] },
  Organization: { must: ['name'], may: [] },
  Event: { must: ['name', 'startDate', 'location'], may: [] },
  Place: { must: ['name'], may: [] },
  ItemList: { must: ['itemListElement'], may: ['numberOfItems'] },
  BreadcrumbList: { must: ['itemListElement'], may: [] },
  ListItem: { must: ['position', 'name'], may: ['url', 'item'] },
};

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null;
}

function fitsKind(value: unknown, kind: Kind): boolean {
  if (kind === 'number') return Number.isInteger(value);
  if (typeof kind !== 'string') return isThing(value) && kind.includes(String(value['@type']));
  if (typeof value !== 'string' || value === '') return false;
  if (kind === 'address') return /^https?:\/\//.test(value) && URL.canParse(value);
  if (kind === 'day') return /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2}))?$/.test(value);
  return kind === 'text' || Intl.getCanonicalLocales(value).length === 1;
}

/** Returns the problems of an item and its nested items, with their paths. */
export function faultsOf(thing: unknown, way = ''): readonly string[] {
  if (!isThing(thing)) return [`${way} is no thing`];
  const { '@type': type, ...properties } = thing;
  const rule = TYPES[String(type)];
  if (rule === undefined) return [`${way} is a ${type}`];
  const names = Object.keys(properties);
  return [
    ...rule.must.filter((name) => !names.includes(name)).map((name) => `${way}${type} has no ${name}`),
    ...names.filter((name) => ![...rule.must, ...rule.may].includes(name)).map((name) => `${way}${type} has ${name}`),
    ...names.flatMap((name) =>
      [properties[name]].flat().flatMap((value) => {
        const here = `${way}${type}.${name} `;
        if (!fitsKind(value, PROPERTIES[name] ?? 'text')) return [`${here}is ${JSON.stringify(value)}`];
        return isThing(value) ? faultsOf(value, here) : [];
      }),
    ),
  ];
}
